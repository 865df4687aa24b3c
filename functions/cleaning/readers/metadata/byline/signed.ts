/** Finds the lines at an article's head or foot that say who wrote it, and when. Never in its prose. */
import type { BlockKind, Metadata } from '../../../cleaning.ts';
import { metadataOf } from '../metadata.ts';
import { type Statement, statement } from '../statement.ts';
import { isBareName, readByline, type Surroundings } from './byline.ts';

/** A line with text, in order. */
export interface SignedLine {
  readonly text: string;
  readonly kind: BlockKind;
}

/** Where the article's head and foot are, by position in its lines. */
export interface Frame {
  /** The title's line; undefined where it is not among them. */
  readonly title: number | undefined;
  /** The first and the last line of prose; `first` is behind all lines where there is none. */
  readonly first: number;
  readonly last: number;
}

export interface Signed {
  /** Positions of the lines that sign the article. */
  readonly lines: ReadonlySet<number>;
  /** Those of them that name somebody; where nothing tells, all of them. */
  readonly names: ReadonlySet<number>;
  readonly statements: readonly Statement[];
}

/** Lines of a head below its title, of one above it, and of a foot, that are looked at. */
const below = 8;
const above = 2;
const foot = 3;

export function signedIn(lines: readonly SignedLine[], frame: Frame, around: Surroundings = {}): Signed {
  const { title, first, last } = frame;
  const start = title === undefined || title >= first ? 0 : title + 1;
  const end = Math.min(first, lines.length, start + below);
  const head = range(start, end);
  const before = title !== undefined && title < first && title <= above ? range(0, title) : [];
  const behind = last < first ? [] : range(last + 1, Math.min(lines.length, last + 1 + foot));
  const found = new Set<number>();
  const names = new Set<number>();
  let authors: readonly string[] = [];
  let date: string | undefined;
  /** A name stands above or below a date in many layouts. */
  const isBesideDate = (at: number): boolean =>
    [at - 1, at + 1].some(beside => {
      const text = lines[beside]?.text ?? '';
      const byline = text.length <= 60 ? readByline(text, around) : undefined;
      return byline?.date !== undefined && byline.authors.length === 0;
    });
  for (const at of [...head, ...before, ...behind]) {
    const line = lines[at];
    if (line?.kind !== 'paragraph') continue;
    const isNamed = at <= last && isBareName(line.text) && isBesideDate(at);
    const byline = readByline(line.text, isNamed ? { ...around, isNamed } : around);
    if (!byline || (byline.authors.length === 0 && byline.date === undefined)) continue;
    const isFoot = at > last && last >= first;
    if (isFoot && (authors.length > 0 || byline.authors.length === 0)) continue;
    // A second author in a head is another story's.
    if (byline.authors.length > 0 && authors.length > 0) continue;
    if (byline.authors.length === 0 && date !== undefined && byline.date !== undefined) continue;
    if (byline.authors.length > 0) {
      authors = byline.authors;
      names.add(at);
    }
    date ??= byline.date;
    found.add(at);
  }
  return {
    lines: found,
    names,
    statements: [
      ...(authors.length > 0 ? statement('author', 'byline', authors) : []),
      ...statement('date', 'byline', date),
    ],
  };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** What a source says of itself, and where it says nothing, what its byline says. */
export const withSigned = (metadata: Metadata, { statements }: Signed): Metadata =>
  statements.length === 0 ? metadata : { ...metadataOf(statements), ...metadata };
