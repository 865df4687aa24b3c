/** What a comparison of bucket and table found, for the person who decides whether to go on. */
import type { Standing } from '../../functions/operating/compare.ts';
import { costOf } from '../../functions/operating/prices.ts';
import { all, differing, type Survey } from '../../functions/operating/survey.ts';
import { bulkRate, reconciling } from '../../functions/operating/usage.ts';
import { count, dollars, duration } from '../shared/words.ts';

export const standingWords: Readonly<Record<Exclude<Standing, 'equal' | 'archived'>, string>> = {
  missing: 'uploaded, and not yet an article',
  changed: 'made of another upload',
  outdated: 'made by an older cleaner',
  elsewhere: 'in another shard than they are written to now',
  extra: 'without an upload',
};

/**
 * @param where the place, and the prefix if there is one
 * @param everything keys that are equal are looked at too
 * @param isCloud it costs money, and a queue sets the pace
 */
export function report(found: Survey, where: string, everything: boolean, isCloud: boolean): string {
  const { counts, withdrawals, published, bytes } = found;
  const due = everything ? all(found) : differing(found);
  const lines = (['missing', 'changed', 'outdated', 'elsewhere', 'extra'] as const)
    .filter(standing => counts[standing])
    .map(standing => `  ${count(counts[standing])} ${standingWords[standing]}`);
  const total = all(found);
  const text = [`${count(differing(found))} of ${count(total)} keys in ${where} differ.`, ...lines];
  if (withdrawals)
    text.push(`  ${count(withdrawals)} of ${count(published)} published articles would be withdrawn.`);
  if (counts.archived)
    text.push(
      `${count(counts.archived)} more can’t be compared: their uploads are archived. They are cleaned by themselves once they are restored.`,
    );
  if (!due) return text.join('\n');
  if (isCloud) {
    const toClean = counts.missing + counts.changed + counts.outdated;
    const cost = costOf(
      reconciling({ toClean, toLook: due - toClean, bytes: total ? (bytes / total) * due : 0 }),
    );
    text.push(
      `${everything ? `All ${count(due)} would be looked at. ` : ''}That costs about ${dollars(cost)} and takes about ${duration(due / bulkRate)} at ${bulkRate} a second.`,
    );
  }
  return text.join('\n');
}
