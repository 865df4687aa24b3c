/** What a deployment would take away from what holds data: the CDK's own comparison of templates, as in `cdk diff`. */
import { readFileSync } from 'node:fs';
import { fullDiff, ResourceImpact } from '@aws-cdk/cloudformation-diff';
import type { Resource } from './template.ts';

type Resources = Readonly<Record<string, Resource>>;

/**
 * What holds data as it is deployed in production. A resource is added here when it is first deployed; what stands here
 * stays, however the stack changes.
 */
export const deployed: Resources = JSON.parse(
  readFileSync(new URL('deployed.json', import.meta.url), 'utf8'),
).Resources;

/** Resources that CloudFormation would (or may) replace, delete or forget, each with the reason. */
export function losses(next: Resources): string[] {
  const kept = Object.fromEntries(Object.entries(next).filter(([id]) => id in deployed));
  const { changes } = fullDiff({ Resources: deployed }, { Resources: kept }).resources;
  return Object.entries(changes)
    .filter(([, { changeImpact }]) => !harmless.includes(changeImpact))
    .map(([id, { changeImpact, propertyUpdates }]) => {
      const properties = Object.entries(propertyUpdates).filter(
        ([, update]) => update.changeImpact && !harmless.includes(update.changeImpact),
      );
      return `${id} ${changeImpact} ${properties.map(([property]) => property).join(' ')}`.trim();
    });
}

const harmless = [ResourceImpact.NO_CHANGE, ResourceImpact.WILL_UPDATE, ResourceImpact.WILL_CREATE];
