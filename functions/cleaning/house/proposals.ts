/**
 * Which of a section's recurring wordings are its furniture, and which ones are its authors'.
 *
 * What recurs is not furniture for that: refrains, names of series, standing sub-headings, bylines, introductions and corrections
 * recur too. They are told by what stands around them: furniture stands among furniture, at the same neighbours in each file;
 * what is an author's stands alone or between an article's own prose.
 */
import type { HousePlace, HouseRule } from '../cleaning.ts';
import { levelOf } from '../result/risk/levels.ts';
import { blocks } from './blocks.ts';
import type { Proposal } from './proposal.ts';
import type { Counts, Tally } from './tally.ts';
import { masked, saysEnough, wordsOf } from './wording.ts';

/** A wording that recurs and is kept apart: nobody proposes to remove it. */
export interface KeptApart {
  readonly line: string;
  readonly files: number;
  readonly of: number;
  readonly why: string;
}

export interface Proposals {
  /** The surest first. */
  readonly proposals: readonly Proposal[];
  readonly apart: readonly KeptApart[];
}

/** Fewest files that a wording recurs in, and their share of all files: one in so many. */
const fewestFiles = 3;
const oneIn = 20;

/** Fewer files than this say nothing. @param files that were counted */
export const neededOf = (files: number): number => Math.max(fewestFiles, Math.ceil(files / oneIn));

/** Sorts what was counted. Pure: the same counts give the same proposals, in the same order. */
export function proposalsOf({ files: of, tallies }: Counts): Proposals {
  const needed = neededOf(of);
  const singles: Proposal[] = [];
  const runs: Proposal[] = [];
  const apart: KeptApart[] = [];
  const isSigning = (wording: string): boolean => {
    const tally = tallies.get(wording);
    return tally !== undefined && 2 * tally.bylines > tally.files;
  };
  for (const [wording, tally] of tallies) {
    if (tally.files < needed) continue;
    const isRun = wording.includes('\n');
    const why = whyApart(wording, tally, { of, isSigning });
    if (why === undefined) (isRun ? runs : singles).push(proposal(wording.split('\n'), tally, of));
    else if (!isRun && tally.gone < tally.files) apart.push({ line: wording, files: tally.files, of, why });
  }
  const authors = new Set(apart.map(({ line }) => line).filter(line => !isDateline(line)));
  // What is the authors’ own stays so where it stands under the last line of a menu, unless rules remove it there.
  const own = new Set(singles.flatMap(({ lines }) => lines));
  const told = runs.filter(
    ({ lines, files, left, hasProse }) =>
      (left < files || !lines.some(line => authors.has(line))) &&
      // A sentence is judged by itself.
      !(hasProse && lines.every(line => own.has(line))),
  );
  const inBlocks = new Set(told.flatMap(({ lines, where }) => lines.map(line => inPlaces(line, where))));
  const alone = singles.filter(({ lines: [line = ''], where, isProse }) => {
    const isInBlock = inBlocks.has(inPlaces(line, where)) || inBlocks.has(inPlaces(line, undefined));
    return isProse || !(isInBlock && isAlwaysBeside(tallies, line));
  });
  return {
    proposals: [...alone, ...blocks(told)].sort(surestFirst),
    apart: apart.sort((one, other) => other.files - one.files || order(one.line, other.line)),
  };
}

/** As a house rule, accepted by somebody. */
export const accepted = (
  { lines, where, evenTitle, files, of }: Proposal,
  prefix: string,
  { by, at }: Pick<HouseRule, 'by' | 'at'>,
): HouseRule => ({
  lines,
  ...(where && { where }),
  ...(evenTitle && { evenTitle }),
  prefix,
  files,
  of,
  by,
  at,
});

/** Does the wording have the same neighbour in all of its files? Then a block with the two of them is enough. */
function isAlwaysBeside(tallies: Counts['tallies'], wording: string): boolean {
  const tally = tallies.get(wording);
  return tally !== undefined && tally.times === tally.files && steadiness(tally).better === tally.files;
}

const inPlaces = (line: string, where: Proposal['where']): string => `${where?.join() ?? ''} ${line}`;

const surestFirst = (one: Proposal, other: Proposal): number =>
  one.risk - other.risk || other.files - one.files || order(one.lines.join('\n'), other.lines.join('\n'));

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How many of the files have the same neighbour, on the better and on the worse side. */
function steadiness({ before, behind }: Tally): { readonly better: number; readonly worse: number } {
  const sides = [mostOf(before), mostOf(behind)];
  return { better: Math.max(...sides), worse: Math.min(...sides) };
}

/** How many files have the most frequent of some neighbours. */
const mostOf = (neighbours: Tally['before']): number =>
  Math.max(0, ...neighbours.map(([wording, files]) => (wording === '' ? 0 : files)));

/** Two in three and more. */
const isMost = (part: number, all: number): boolean => 3 * part >= 2 * all;

/** Why a recurring wording is not proposed; undefined where it is. */
function whyApart(
  wording: string,
  tally: Tally,
  { of, isSigning }: { readonly of: number; readonly isSigning: (wording: string) => boolean },
): string | undefined {
  const { files, gone, bylines, titles, prose, subheadings, besideGone, places } = tally;
  const { better, worse } = steadiness(tally);
  // Lines of a run have each other for neighbours.
  const isSteady = isMost(better, files) || (wording.includes('\n') && gone + besideGone > 0);
  const isFurnitureToRules = 4 * gone >= files;
  if (!tellsMoreThanDates(wording.split('\n'))) return 'It says when something was written.';
  if (2 * bylines > files && !isFurnitureToRules) return 'It says who wrote the article, or when.';
  if (2 * subheadings > files || (2 * tally.amongProse > files && gone === 0))
    return 'It stands between the paragraphs of articles, as a sub-heading or a refrain does.';
  if (placesOf(tally).length === 0) return 'It stands in a different place in each file.';
  // Behind the name of a series comes the title of the article, or who wrote it; behind that of a site its menu.
  const isOverMenu = tally.behind.some(
    ([line, times]) => isMost(times, files) && line !== '' && !isSigning(line),
  );
  if (titles > 0 && gone === 0 && !isOverMenu && !(isSteady && isMost(files, of)))
    return 'It is the title of articles: a series, perhaps.';
  if (2 * prose > files) {
    const isBelow = isMost(places.below, files);
    // Three copies of one article share all of its sentences.
    const isArticles = isMost(places.inside, files) && gone === 0 && !isMost(files, of);
    const isFurniture =
      !isArticles &&
      (2 * gone >= files ||
        isMost(worse, files) ||
        (isBelow && isSteady && isMost(besideGone, files)) ||
        // The last sentence of most files, and always the same thing behind it.
        (isMost(files, of) && isMost(mostOf(tally.behind), files)));
    return isFurniture
      ? undefined
      : 'It is a sentence that stands among the article’s own: an introduction or a note.';
  }
  if (isMost(places.inside, files) && gone === 0 && 2 * besideGone < files)
    return 'It stands inside the text, and nothing around it is furniture.';
  if (gone === 0 && 2 * besideGone < files && isAmongNumbers(wording, tally))
    return 'It tells a number of its own in each file, as do the lines around it.';
  const isAlone =
    !isSteady && !isFurnitureToRules && !(isMost(files, of) && (gone > 0 || isMost(besideGone, files)));
  return isAlone ? 'It stands alone: what is around it differs from file to file.' : undefined;
}

/** A line with a number, and no line without one stands at it in most files: “serves #” over “takes # minutes”. */
const isAmongNumbers = (wording: string, { files, before, behind }: Tally): boolean =>
  wording.split('\n').every(line => line.includes(masked)) &&
  ![...before, ...behind].some(([line, times]) => !line.includes(masked) && isMost(times, files));

/** The lines of a run that are no dates must say enough to be told by. */
const tellsMoreThanDates = (lines: readonly string[]): boolean => {
  const others = lines.filter(line => !isDateline(line));
  return others.length === lines.length || saysEnough(others.join(' '));
};

/** Dates and at most two short words: “# at # pm”. */
const isDateline = (wording: string): boolean =>
  wording.includes(masked) &&
  wordsOf(wording) <= 2 &&
  wording.split(/[\s,|·•–—-]+/).every(part => /^#?\p{L}{0,3}\.?(?:\p{L}\.)?$/u.test(part));

/** Where it stands in enough files to say that it belongs there: another article’s headline is its own title once. */
function placesOf({ places, files }: Tally): HousePlace[] {
  const all: readonly HousePlace[] = ['above', 'inside', 'below'];
  return all.filter(place => places[place] >= fewestFiles || 2 * places[place] > files);
}

function proposal(lines: readonly string[], tally: Tally, of: number): Proposal {
  const { files, gone, titles, prose, withProse, places, first, last, examples } = tally;
  const { better, worse } = steadiness(tally);
  // A block is told wherever it stands, if it stands in most files, or always between the same lines.
  const isTold = isMost(files, of) || (gone > 0 && isMost(worse, files));
  // An article’s own title has other neighbours than its line in a list of links.
  const isEvenTitle = titles >= (lines.length > 1 ? 1 : 2) && 4 * better >= 3 * files;
  return {
    lines,
    ...(!(lines.length > 1 && isTold) && { where: placesOf(tally) }),
    ...(isEvenTitle && { evenTitle: true }),
    ...(2 * prose > files && { isProse: true }),
    ...(withProse > 0 && { hasProse: true }),
    files,
    of,
    left: files - gone,
    places,
    first,
    last,
    examples,
    risk: riskOf(tally, of),
  };
}

/** Weighed by hand on ten files each of twenty sites. */
function riskOf(tally: Tally, of: number): number {
  const { files, gone, places, prose, titles } = tally;
  const { better, worse } = steadiness(tally);
  let risk = 4;
  if (gone === 0) risk += 40;
  else if (2 * gone < files) risk += 12;
  if (!isMost(better, files)) risk += 40;
  else if (!isMost(worse, files)) risk += 8;
  if (3 * files < of) risk += 8;
  if (places.inside > 0) risk += 60;
  if (2 * prose > files) risk += 40;
  if (titles > 0) risk += 20;
  return levelOf(risk);
}
