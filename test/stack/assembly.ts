/** The CDK app, synthesised into a folder of its own, with the settings of cdk.json. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../../lib/environments.ts';
import { FaircopyApp } from '../../lib/faircopy-app.ts';
import { Template } from './template.ts';

export interface Assembly {
  readonly folder: string;
  template(environment: string): Template;
  remove(): void;
}

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/**
 * @param bundles without them the functions get their sources in the place of bundles, which is quicker
 * @param rules also look at the CDK's own rules, whose engine takes seconds to start; cdk-nag's are always looked at
 */
export function synthesise(
  rows: Readonly<Record<string, Environment>>,
  bundles = false,
  rules = false,
): Assembly {
  const folder = mkdtempSync(path.join(tmpdir(), 'faircopy-cdk-'));
  const settings = { ...context, 'aws:cdk:bundling-stacks': bundles ? ['**'] : [] };
  new FaircopyApp(
    { context: settings, outdir: folder, builtinCloudFormationValidation: rules },
    rows,
  ).synth();
  return {
    folder,
    template: environment =>
      new Template(
        JSON.parse(readFileSync(path.join(folder, `Faircopy-${environment}.template.json`), 'utf8')),
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
