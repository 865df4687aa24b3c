/** Everything that removes lines, by the name that its removals bear. */
import { beyond } from './beyond.ts';
import type { RuleRecord } from './rule.ts';
import { rules } from './rules.ts';

export const records: readonly RuleRecord[] = [...rules, ...beyond];

const byName = new Map(records.map(record => [record.name, record]));

/** A rule without what tells house rules apart: `house` for `house:3f9a12c0d4`. */
export const kindOf = (name: string): string => name.split(':', 1)[0] ?? name;

/** The record of what removed a line; none where the proof is older than the rule’s last name, or younger than this program. */
export const recordOf = (name: string): RuleRecord | undefined => byName.get(kindOf(name));
