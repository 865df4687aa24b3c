/** What a house rule is called in the proof, and what it says there. */
import { hash } from 'node:crypto';
import type { HouseRule } from '../cleaning.ts';

/** Names of house rules begin with this. */
export const houseRules = 'house';

/** The same wording has the same name in every file and every version: `house:3f9a12c0d4`. */
export const ruleName = ({ lines }: Pick<HouseRule, 'lines'>): string =>
  `${houseRules}:${hash('sha256', lines.join('\n')).slice(0, 10)}`;

/** Why a short line went that stands between lines of furniture. */
export const reasonBetween = ({ prefix }: HouseRule): string =>
  `house: a line of fewer than two words between two lines of furniture of ${sectionOf(prefix)}`;

const sectionOf = (prefix: string): string => (prefix === '' ? 'all files' : prefix);

/** Why a line went, with the counts at acceptance: those of today move every day, and no article changes for that. */
export function reasonOf({ files, of, prefix, by, at, lines }: HouseRule): string {
  const section = sectionOf(prefix);
  const day = at.slice(0, 10);
  if (files === undefined) return `house: furniture of ${section}; written by ${by} on ${day}`;
  const stands = lines.length > 1 ? 'stands in a block that recurs' : 'stands';
  return `house: ${stands} in ${files} of ${of ?? files} files of ${section}; accepted by ${by} on ${day}`;
}
