/** What a rule's record must have. */
import { readExample } from '../../../functions/cleaning/rules/example.ts';
import type { Rule, RuleRecord } from '../../../functions/cleaning/rules/rule.ts';

/** What a record lacks, in words; empty where it is whole. */
export function lacks(record: RuleRecord | Rule): string[] {
  const found: string[] = [];
  const demand = (isMet: boolean, what: string) => {
    if (!isMet) found.push(what);
  };
  demand(/^[a-z]+(?:-[a-z]+)*$/.test(record.name), 'a name in small letters and dashes');
  demand(/^\p{Lu}/u.test(record.heading), 'a heading that begins with a capital');
  demand(
    /^\p{Lu}.*\.$/u.test(record.sentence),
    'a sentence that begins with a capital and ends with a full stop',
  );
  if (!('judge' in record)) return found;
  demand(record.removes.length >= 2, 'two examples of what it removes');
  demand(
    record.removes.every(text => readExample(text).removed.length > 0),
    'a line to remove in each example of what it removes',
  );
  demand(record.leaves.length >= 2, 'two examples of what it leaves alone');
  demand(
    record.leaves.every(text => readExample(text).removed.length === 0),
    'no line to remove in an example of what it leaves alone',
  );
  return found;
}
