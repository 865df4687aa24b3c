/** What the pages of house rules say of a rule. */

import type { HousePlace } from '../../../cleaning/cleaning.ts';
import { houseRules } from '../../../cleaning/house/rule-name.ts';
import type { Condition } from '../../house/house-form.ts';

export const sectionName = (prefix: string): string => (prefix === '' ? 'all files' : prefix);

const places: Readonly<Record<HousePlace, string>> = {
  above: 'above the text',
  inside: 'inside the text',
  below: 'below the text',
};

/** Where a rule holds: “above or below the text”. */
export function whereWords(where: readonly HousePlace[] | undefined): string {
  if (!where || where.length === 3) return 'anywhere';
  return where.map(place => places[place]).join(' or ');
}

/** In an editor’s words; of those that were met, `met` comes first. */
export const conditionWords: Readonly<Record<Exclude<Condition, 'met'>, string>> = {
  above: 'only above the text',
  below: 'only below the text',
  outside: 'above and below the text, never inside it',
  anywhere: 'anywhere',
};

/** The part of a rule’s name that an id of a page may have. */
export const idOf = (name: string): string => name.replace(`${houseRules}:`, 'house-');
