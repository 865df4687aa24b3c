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

type Seen = { -readonly [Name in keyof Sighting]: Sighting[Name] } & { readonly places: Set<HousePlace> };

/**
 * @param removed what rules and edges remove, by place in the reading
 * @param signed places in the reading of the lines that sign the article
 */
export function sightings(
  document: Document,
  removed: readonly (Removal | undefined)[],
  signed: Pick<Signed, 'lines' | 'names'>,
): readonly Sighting[] {
  const { lines, anchors, title } = document;
  const wordings = lines.map(({ text }) => wordingOf(text));
  const isGone = (line: number): boolean => removed[lines[line]?.index ?? -1] !== undefined;
  /** A date with the same lines around it in each file is the layout's, and stays with the article as metadata. */
  const signs = (first: number, last: number): boolean => {
    const places = first === last ? signed.lines : signed.names;
    return places.has(lines[first]?.index ?? -1) || places.has(lines[last]?.index ?? -1);
  };
  const isTitleIn = (first: number, last: number): boolean =>
    title !== undefined && first <= title && title <= last;
  const found = new Map<string, Seen>();

  const see = (wording: string, first: number, last: number): void => {
    const gone = all(first, last, isGone);
    const place = placeOfRun(document, first, last);
    const known = found.get(wording);
    if (known) {
      known.times++;
      if (place) known.places.add(place);
      known.isGone &&= gone;
      known.isTitle ||= isTitleIn(first, last);
      known.isByline ||= signs(first, last);
      return;
    }
    const isProse = first === last && anchors[first] === true;
    const isAmongProse =
      !gone &&
      (anchors[first - 1] === true || first - 1 === title) &&
      anchors[last + 1] === true &&
      !isGone(first - 1) &&
      !isGone(last + 1);
    found.set(wording, {
      wording,
      places: new Set(place ? [place] : []),
      isGone: gone,
      isTitle: isTitleIn(first, last),
      isByline: signs(first, last),
      isProse,
      isSubheading:
        !isProse && (isAmongProse || lines[first]?.read.kind === 'heading') && anchors[last + 1] === true,
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
  const isFurniture = (line: number): boolean => {
    const candidate = lines[line];
    return candidate !== undefined && (isGone(line) || isMark(candidate));
  };

  for (const [line, wording] of wordings.entries()) if (saysEnough(wording)) see(wording, line, line);
  for (const { first, last } of runsOf(wordings))
    see(joinedWording(wordings.slice(first, last + 1)), first, last);
  return [...found.values()];
}

function all(first: number, last: number, holds: (line: number) => boolean): boolean {
  for (let line = first; line <= last; line++) if (!holds(line)) return false;
  return true;
}
