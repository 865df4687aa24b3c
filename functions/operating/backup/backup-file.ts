/**
 * The file of a backup: JSON Lines. The first line says what it is. Then come the house rules of each section, in the order
 * of prefixes, and what is kept of each article, in the order of keys. The last line says how many of both there are, so that
 * a file which broke off is known for one.
 *
 * A new kind of line is a new `kind`; a changed kind is a new `version`. Older code refuses both
 * and says so: half of a backup, silently, is worse than none.
 */
import * as v from 'valibot';
import { houseContent } from '../../articles/house/house-file.ts';
import { isSection } from '../../articles/house/house-set.ts';
import { byKey } from '../../articles/keys/key-order.ts';
import { storedDecision } from '../../articles/words/stored-decision.ts';
import type { Kept } from './kept.ts';
import type { KeptHouse } from './kept-house.ts';

const version = 1;

/** What the first line says. */
export interface BackupOf {
  /** Where it was made: the stack, the bucket, or the laptop's folder. For people. */
  readonly place: string;
  readonly prefix: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** The file is no whole backup of ours. The message names the line, and never quotes what is in it. */
export class BadBackup extends Error {
  constructor(line: number, wrong: string) {
    super(`line ${line} ${wrong}`);
    this.name = 'BadBackup';
  }
}

/**
 * The lines of a backup, without their ends.
 * @param houses in the order of prefixes
 */
export async function* backupLines(
  of: BackupOf,
  kept: AsyncIterable<Kept>,
  houses: readonly KeptHouse[] = [],
): AsyncIterable<object> {
  yield { kind: 'faircopy-backup', version, ...of };
  for (const house of houses) yield { kind: 'house', ...house };
  let articles = 0;
  for await (const one of kept) {
    yield { kind: 'article', ...one };
    articles++;
  }
  yield { kind: 'end', articles, ...(houses.length > 0 && { houses: houses.length }) };
}

const text = v.string();
const time = v.pipe(
  text,
  v.check(value => !Number.isNaN(Date.parse(value)), 'a time'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const header = v.object({
  kind: v.literal('faircopy-backup'),
  version: v.literal(version),
  place: text,
  prefix: text,
  madeAt: time,
});

const article = v.object({
  kind: v.literal('article'),
  /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
  key: v.pipe(
    text,
    v.nonEmpty(),
    v.check(key => Buffer.byteLength(key) <= 1_024, 'at most 1,024 bytes'),
  ),
  publishedAt: v.optional(
    v.pipe(
      text,
      // Exactly as it is stored: the order of the listing is the order of these texts.
      v.check(
        value => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value,
        'a time like 2026-03-02T06:00:00.000Z',
      ),
    ),
  ),
  decisions: v.array(
    v.pipe(
      storedDecision,
      v.check(({ at }) => !Number.isNaN(Date.parse(at)), 'made at a time'),
    ),
  ),
  live: v.optional(
    v.object({
      copy: v.object({
        title: text,
        metadata: v.looseObject({}),
        blocks: v.array(v.looseObject({ kind: text, text })),
      }),
      risk: v.strictObject({
        rank: v.pipe(count, v.maxValue(9_999)),
        sentence: count,
        words: count,
        furniture: count,
      }),
      upload: v.object({ version: v.optional(text), etag: text }),
      cleaner: count,
    }),
  ),
});

const house = v.object({
  ...houseContent.entries,
  kind: v.literal('house'),
  prefix: v.pipe(text, v.check(isSection, 'a folder, or empty')),
  version: count,
  appliedBy: v.optional(text),
  appliedAt: v.optional(time),
});

const end = v.object({ kind: v.literal('end'), articles: count, houses: v.optional(count, 0) });

/**
 * What is kept of each article, checked line by line.
 * @param eachHouse is told the house rules of each section, before the first article
 * @throws BadBackup, after all that came before the wrong line
 */
export async function* readBackup(
  lines: AsyncIterable<string>,
  eachHouse: (kept: KeptHouse) => void = () => {},
): AsyncIterable<Kept> {
  let number = 0;
  let articles = 0;
  let houses = 0;
  let section: string | undefined;
  let before: string | undefined;
  let isOver = false;
  for await (const line of lines) {
    number++;
    const stored = parsed(line, number);
    if (number === 1) {
      begun(stored);
      continue;
    }
    if (isOver) throw new BadBackup(number, 'comes after the end of the backup.');
    if (stored.kind === 'end') {
      const said = checked(end, stored, number);
      if (said.articles !== articles)
        throw new BadBackup(
          number,
          `speaks of ${said.articles} articles, and there are ${articles}: lines are missing.`,
        );
      if (said.houses !== houses)
        throw new BadBackup(
          number,
          `speaks of house rules of ${said.houses} sections, and there are ${houses}: lines are missing.`,
        );
      isOver = true;
    } else if (stored.kind === 'house') {
      const { kind, ...kept } = checked(house, stored, number);
      if (before !== undefined || (section !== undefined && byKey(section, kept.prefix) >= 0))
        throw new BadBackup(number, 'is not in its place: the file was put together by other means.');
      section = kept.prefix;
      houses++;
      eachHouse(kept as KeptHouse);
    } else if (stored.kind === 'article') {
      const { kind, ...kept } = checked(article, stored, number);
      if (before !== undefined && byKey(before, kept.key) >= 0)
        throw new BadBackup(number, 'is not in the order of keys: the file was put together by other means.');
      before = kept.key;
      articles++;
      yield kept as Kept;
    } else
      throw new BadBackup(
        number,
        `is of a kind that this version of Faircopy doesn’t know (${shortly(stored.kind)}); restore it with the version that made it, or a later one.`,
      );
  }
  if (!isOver) throw new BadBackup(number + 1, 'is missing: the file broke off. Use another backup.');
}

function begun(stored: Record<string, unknown>): void {
  if (stored.kind !== 'faircopy-backup') throw new BadBackup(1, 'is not the first one of a Faircopy backup.');
  if (stored.version !== version)
    throw new BadBackup(
      1,
      `says version ${shortly(stored.version)}, and this Faircopy reads version ${version}; restore it with the version that made it.`,
    );
  checked(header, stored, 1);
}

function parsed(line: string, number: number): Record<string, unknown> {
  let stored: unknown;
  try {
    stored = JSON.parse(line);
  } catch {
    throw new BadBackup(number, 'is not JSON: it was changed, or it broke off.');
  }
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    throw new BadBackup(number, 'is not an object.');
  return stored as Record<string, unknown>;
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  stored: Record<string, unknown>,
  number: number,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, stored, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const expected =
    issue.expected ?? (issue.type === 'check' ? issue.message : issue.type.replaceAll('_', ' '));
  throw new BadBackup(number, `is damaged: its ${v.getDotPath(issue) ?? 'content'} should be ${expected}.`);
}

/** A few characters of what should be a word or a number. */
const shortly = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 40);
