/** What one file tells of each of its wordings: where it stands, among what, and what rules make of it. */
import type { HousePlace, Removal } from '../cleaning.ts';
import type { Document } from '../document/document.ts';
import { isMark } from '../document/furniture.ts';
import type { Signed } from '../readers/metadata/byline/signed.ts';
import { placeOfRun } from './by-house.ts';
import { joinedWording, runsOf } from './runs.ts';
import { saysEnough, wordingOf } from './wording.ts';

/** A wording in one file, wherever and however often it stands there. */
export interface Sighting {
  /** Of one line, or of some that follow each other (runs.ts). */
  readonly wording: string;
  /** Where it stands; nowhere in a file without prose. */
  readonly places: ReadonlySet<HousePlace>;
  /** All of its lines are removed without any house. */
  readonly isGone: boolean;
  /** It is the title, or says who wrote the article or when. */
  readonly isTitle: boolean;
  readonly isByline: boolean;
  /** It reads like a sentence of the article. */
  readonly isProse: boolean;
  /** Some line of it does. */
  readonly hasProse: boolean;
  /** It stands alone over a paragraph, between paragraphs: as a sub-heading does. */
  readonly isSubheading: boolean;
  /** Both its neighbours are the article's prose. */
  readonly isAmongProse: boolean;
  /** What stands right beside it is removed without any house. */
  readonly isBesideGone: boolean;
  /** How often it stands in the file. */
  readonly times: number;
  /** Wordings of the lines right before and behind it; '' at the ends of the file. */
  readonly before: string;
  readonly behind: string;
  /** As they stand there. */
  readonly text: string;
  readonly textBefore: string;
  readonly textBehind: string;
}

/**
 * What copies of one article have in common, though they have other dates, numbers and furniture: the wordings of its title and
 * of its longest paragraphs. '' where there is nothing to tell it by.
 */
export function printOf({ lines, anchors, title }: Document): string {
  const prose = lines.flatMap(({ text }, line) => (anchors[line] ? wordingOf(text) : []));
  if (prose.length < telling) return '';
  const longest = prose.sort((one, other) => other.length - one.length).slice(0, telling);
  return [wordingOf(lines[title ?? -1]?.text ?? ''), ...longest].join('\n');
}

/** So many paragraphs tell an article from others. */
const telling = 3;

/** What one line of a file tells. Plain data: it may be kept, and learnt from later. */
export interface SeenLine {
  readonly text: string;
  /** Nowhere in a file without prose. */
  readonly place?: HousePlace;
  /** What holds of it. */
  readonly is: readonly (
    | 'gone'
    | 'title'
    | 'signing'
    /** Signs, and names somebody. */
    | 'naming'
    | 'prose'
    | 'heading'
    /** Signs alone: “***”. */
    | 'mark'
  )[];
}

/**
 * @param removed what rules and edges remove, by place in the reading
 * @param signed places in the reading of the lines that sign the article
 */
export function seenLines(
  document: Document,
  removed: readonly (Removal | undefined)[],
  signed: Pick<Signed, 'lines' | 'names'>,
): readonly SeenLine[] {
  return document.lines.map((candidate, line) => {
    const { text, index, read } = candidate;
    const place = placeOfRun(document, line, line);
    const is: SeenLine['is'][number][] = [];
    if (removed[index]) is.push('gone');
    if (line === document.title) is.push('title');
    if (signed.lines.has(index)) is.push('signing');
    if (signed.names.has(index)) is.push('naming');
    if (document.anchors[line]) is.push('prose');
    if (read.kind === 'heading') is.push('heading');
    if (isMark(candidate)) is.push('mark');
    return place ? { text, place, is } : { text, is };
  });
}

type Seen = { -readonly [Name in keyof Sighting]: Sighting[Name] } & { readonly places: Set<HousePlace> };

/** What all the lines of a file tell of each wording in it. */
export function sightings(lines: readonly SeenLine[]): readonly Sighting[] {
  const wordings = lines.map(({ text }) => wordingOf(text));
  const is = (line: number, what: SeenLine['is'][number]): boolean => lines[line]?.is.includes(what) ?? false;
  const some = (first: number, last: number, what: SeenLine['is'][number]): boolean =>
    lines.slice(first, last + 1).some(line => line.is.includes(what));
  const isFurniture = (line: number): boolean => is(line, 'gone') || is(line, 'mark');
  const found = new Map<string, Seen>();

  const see = (wording: string, first: number, last: number): void => {
    const isGone = lines.slice(first, last + 1).every(line => line.is.includes('gone'));
    const place = lines[is(first, 'prose') ? last : first]?.place;
    const isTitle = some(first, last, 'title');
    // A date with the same lines around it in each file is the layout’s, and stays with the article as metadata.
    const isByline = some(first, last, first === last ? 'signing' : 'naming');
    const known = found.get(wording);
    if (known) {
      known.times++;
      if (place) known.places.add(place);
      known.isGone &&= isGone;
      known.isTitle ||= isTitle;
      known.isByline ||= isByline;
      return;
    }
    const isProse = first === last && is(first, 'prose');
    const isAmongProse =
      !isGone &&
      (is(first - 1, 'prose') || is(first - 1, 'title')) &&
      is(last + 1, 'prose') &&
      !is(first - 1, 'gone') &&
      !is(last + 1, 'gone');
    found.set(wording, {
      wording,
      places: new Set(place ? [place] : []),
      isGone,
      isTitle,
      isByline,
      isProse,
      hasProse: some(first, last, 'prose'),
      isSubheading: !isProse && (isAmongProse || is(first, 'heading')) && is(last + 1, 'prose'),
      isAmongProse,
      isBesideGone: isFurniture(first - 1) || isFurniture(last + 1),
      times: 1,
      before: wordings[first - 1] ?? '',
      behind: wordings[last + 1] ?? '',
      text: lines
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join('\n'),
      textBefore: lines[first - 1]?.text ?? '',
      textBehind: lines[last + 1]?.text ?? '',
    });
  };

  for (const [line, wording] of wordings.entries()) if (saysEnough(wording)) see(wording, line, line);
  for (const { first, last } of runsOf(wordings))
    see(joinedWording(wordings.slice(first, last + 1)), first, last);
  return [...found.values()];
}
