/** House rules as a file: JSON that people can read, and that can lie in a repository beside the articles. */
import * as v from 'valibot';
import type { House, HouseRule } from '../../cleaning/cleaning.ts';
import { isWording, saysEnough } from '../../cleaning/house/wording.ts';

/** Most rules of one section, and most lines of one block: more is a mistake. */
export const mostRules = 2_000;
const mostLines = 200;

const wording = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1_200),
  v.check(isWording, 'is no wording: write it in small letters, with # for each number and each date'),
);

const rule = v.pipe(
  v.strictObject({
    lines: v.pipe(v.array(wording), v.minLength(1), v.maxLength(mostLines)),
    where: v.optional(
      v.pipe(v.array(v.picklist(['above', 'inside', 'below'])), v.minLength(1), v.maxLength(3)),
    ),
    evenTitle: v.optional(v.literal(true)),
    prefix: v.pipe(v.string(), v.maxLength(1_024)),
    files: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    of: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    by: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    at: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.check(({ lines }) => saysEnough(lines.join(' ')), 'says too little: a house rule has two words or more'),
);

/** Rules as they come in from anywhere: a file, a form, the table. */
export const houseRules: v.GenericSchema<unknown, readonly HouseRule[]> = v.pipe(
  v.array(rule),
  v.maxLength(mostRules),
) as v.GenericSchema<unknown, readonly HouseRule[]>;

const names = v.array(v.string());
const inForce = v.object({ rules: houseRules, excepts: names });

/** What a section holds, wherever it is stored. */
export const houseContent = v.object({ ...inForce.entries, draft: v.optional(inForce), rejected: names });

const file = v.strictObject({
  /** What this file is, and in which form. */
  house: v.literal(1),
  rules: houseRules,
});

/** The file says something else than house rules; the message says what is wrong with which rule. */
export class NoHouse extends Error {}

/** @throws NoHouse */
export function houseFrom(text: string): House {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new NoHouse('It is not JSON.', { cause });
  }
  const read = v.safeParse(file, given);
  if (read.success) return { rules: read.output.rules };
  const [issue] = read.issues;
  const where = v.getDotPath(issue) ?? 'the whole of it';
  throw new NoHouse(`${where}: ${issue.message}`);
}

/** The same rules give the same text. */
export const houseText = ({ rules }: House): string => `${JSON.stringify({ house: 1, rules }, null, 2)}\n`;
