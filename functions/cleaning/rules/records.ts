/** Everything that removes lines, by the name that its removals bear. */
import { beyond } from './beyond.ts';
import { kindOf } from './headings.ts';
import type { RuleRecord } from './rule.ts';
import { rules } from './rules.ts';

export const records: readonly RuleRecord[] = [...rules, ...beyond];

const byName = new Map(records.map(record => [record.name, record]));

/** The record of what removed a line; none where the proof is older than the rule’s last name, or younger than this program. */
export const recordOf = (name: string): RuleRecord | undefined => byName.get(kindOf(name));
