/** What an editor asks of a section's house rules, from the fields of a form. */
import * as v from 'valibot';
import { houseRules } from '../../articles/house/house-file.ts';
import type { HouseAsked } from '../../articles/house/house-set.ts';
import type { HousePlace, HouseRule } from '../../cleaning/cleaning.ts';
import { ruleName } from '../../cleaning/house/rule-name.ts';
import { saysEnough, wordingOf } from '../../cleaning/house/wording.ts';

/** Where a rule holds, as a form has it: where its wording was met, or what the editor says. */
export const conditions = {
  met: undefined,
  above: ['above'],
  below: ['below'],
  outside: ['above', 'below'],
  anywhere: ['above', 'inside', 'below'],
} as const satisfies Record<string, readonly HousePlace[] | undefined>;
export type Condition = keyof typeof conditions;

const isCondition = (text: string | undefined): text is Condition =>
  text !== undefined && Object.hasOwn(conditions, text);

/** All that was sent under a name. */
export type Fields = (name: string) => readonly string[];

export type HouseWord = { readonly asked: HouseAsked } | { readonly problem: string };

/** The form says who accepts a rule, and when, as little as it says of which section: that is known here. */
export interface Accepting {
  readonly prefix: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** @param all the form's fields; `do` is the button that was pressed */
export function houseWord(all: Fields, accepting: Accepting): HouseWord {
  switch (all('do')[0]) {
    case 'accept': {
      const rules = chosenRules(all, accepting);
      return rules && rules.length > 0 ? { asked: { accept: rules } } : { problem: nothingChosen };
    }
    case 'reject': {
      const rules = chosenRules(all, accepting);
      return rules && rules.length > 0
        ? { asked: { reject: rules.map(ruleName) } }
        : { problem: nothingChosen };
    }
    case 'write':
      return written(all, accepting);
    case 'retire':
    case 'except': {
      const names = all('name');
      if (names.length === 0) return { problem: nothingChosen };
      return { asked: all('do')[0] === 'retire' ? { retire: names } : { except: names } };
    }
    default:
      return { problem: nothingChosen };
  }
}

const nothingChosen = 'Choose at least one of the wordings, then press the button again.';

/** Rules that came with the page and were ticked; undefined where one of them is none. */
function chosenRules(all: Fields, accepting: Accepting): readonly HouseRule[] | undefined {
  const rules = all('rule').map(text => {
    const rule = parsed(text);
    const [said] = all(`where-${ruleName(rule)}`);
    return withWhere({ ...rule, ...accepting }, isCondition(said) ? said : 'met');
  });
  const read = v.safeParse(houseRules, rules);
  return read.success ? read.output : undefined;
}

function parsed(text: string): { readonly lines: readonly string[] } {
  try {
    const given: unknown = JSON.parse(text);
    const lines = (given as { lines?: unknown } | null)?.lines;
    return Array.isArray(lines) ? (given as { lines: string[] }) : { lines: [] };
  } catch {
    return { lines: [] };
  }
}

/** A rule that an editor writes down: each line of the field is a line of the files, as it stands there. */
function written(all: Fields, accepting: Accepting): HouseWord {
  const lines = (all('lines')[0] ?? '').split(/\r?\n/).map(wordingOf).filter(Boolean);
  const [said] = all('where');
  if (!saysEnough(lines.join(' ')))
    return { problem: 'Write a line of two words or more: less than that could be anybody’s.' };
  const rule = withWhere({ lines, ...accepting }, isCondition(said) ? said : 'anywhere');
  const read = v.safeParse(houseRules, [rule]);
  return read.success
    ? { asked: { accept: read.output } }
    : { problem: 'A line has 1,200 characters at most, and a rule 200 lines.' };
}

const withWhere = <Rule extends { readonly lines: readonly string[] }>(rule: Rule, said: Condition) => {
  const where = conditions[said];
  return where ? { ...rule, where } : rule;
};
