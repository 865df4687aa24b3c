/**
 * The file of a backup: JSON Lines. The first line says what it is. Then come the house rules of each section, in the order
 * of prefixes, and what is kept of each article, in the order of keys; behind an article its former states and fair copies. The
 * last line says how many of each there are, so that a file which broke off is known for one.
 *
 * A new kind of line is a new `kind`; a changed kind is a new `version`. Older code refuses both
 * and says so: half of a backup, silently, is worse than none.
 */
import * as v from 'valibot';
import type { FairCopy } from '../../articles/article.ts';
import { packFairCopy, unpackFairCopy } from '../../articles/fair-copy.ts';
import type { Past } from '../../articles/history/past.ts';
import { byKey } from '../../articles/keys/key-order.ts';
import { fromAttribute } from '../../articles/packed.ts';
import { article, copy, end, header, house, state, version } from './backup-schema.ts';
import type { Kept } from './kept.ts';
import type { KeptHouse } from './kept-house.ts';
import { isPast, type KeptPast } from './kept-past.ts';

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
  kept: AsyncIterable<Kept | KeptPast>,
  houses: readonly KeptHouse[] = [],
): AsyncIterable<object> {
  yield { kind: 'faircopy-backup', version, ...of };
  for (const house of houses) yield { kind: 'house', ...house };
  let articles = 0;
  let pasts = 0;
  for await (const one of kept) {
    if (isPast(one)) {
      yield pastLine(one);
      pasts++;
    } else {
      yield { kind: 'article', ...one };
      articles++;
    }
  }
  yield {
    kind: 'end',
    articles,
    ...(houses.length > 0 && { houses: houses.length }),
    ...(pasts > 0 && { pasts }),
  };
}

/** @throws DamagedItem */
function pastLine(kept: KeptPast): object {
  const { key, until } = kept;
  if ('past' in kept) return { kind: 'state', until, ...kept.past };
  const { etag, packed } = kept.copy;
  return { kind: 'copy', key, until, etag, copy: fromAttribute(key, 'packed', packed, unpackFairCopy) };
}

/**
 * What is kept of each article and what it was, checked line by line.
 * @param eachHouse is told the house rules of each section, before the first article
 * @throws BadBackup, after all that came before the wrong line
 */
export async function* readBackup(
  lines: AsyncIterable<string>,
  eachHouse: (kept: KeptHouse) => void = () => {},
): AsyncIterable<Kept | KeptPast> {
  let number = 0;
  let articles = 0;
  let houses = 0;
  let pasts = 0;
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
      if (said.pasts !== pasts)
        throw new BadBackup(
          number,
          `speaks of ${said.pasts} states and former texts, and there are ${pasts}: lines are missing.`,
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
      if (before !== undefined && byKey(before, kept.key) >= 0) throw outOfOrder(number);
      before = kept.key;
      articles++;
      yield kept as Kept;
    } else if (stored.kind === 'state' || stored.kind === 'copy') {
      const kept = stored.kind === 'state' ? keptState(stored, number) : keptCopy(stored, number);
      if (before !== undefined && byKey(before, kept.key) > 0) throw outOfOrder(number);
      before = kept.key;
      pasts++;
      yield kept;
    } else
      throw new BadBackup(
        number,
        `is of a kind that this version of Faircopy doesn’t know (${shortly(stored.kind)}); restore it with the version that made it, or a later one.`,
      );
  }
  if (!isOver) throw new BadBackup(number + 1, 'is missing: the file broke off. Use another backup.');
}

function keptState(stored: Record<string, unknown>, number: number): KeptPast {
  const { kind, until, ...past } = checked(state, stored, number);
  return { key: past.key, until, past: past as Past };
}

function keptCopy(stored: Record<string, unknown>, number: number): KeptPast {
  const { key, until, etag, copy: read } = checked(copy, stored, number);
  return { key, until, copy: { etag, packed: packFairCopy(read as FairCopy) } };
}

const outOfOrder = (line: number): BadBackup =>
  new BadBackup(line, 'is not in the order of keys: the file was put together by other means.');

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
