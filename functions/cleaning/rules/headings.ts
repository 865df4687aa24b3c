/** What is said of removals by those who show them and clean nothing: the rules themselves lead to the whole cleaner. */
import { beyond, rules } from './headings.made.ts';

/** The rules in order. */
export const ruleNames: readonly string[] = rules.map(([name]) => name);

/** A rule without what tells house rules apart: `house` for `house:3f9a12c0d4`. */
export const kindOf = (name: string): string => name.split(':', 1)[0] ?? name;

/** Over the lines that something removed; none where the proof is older than its last name, or younger than this program. */
export const headingOf = (name: string): string | undefined => byName.get(kindOf(name));

const byName = new Map([...rules, ...beyond]);
