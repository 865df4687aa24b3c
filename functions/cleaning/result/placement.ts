/** Finds the lines that editors' decisions are about, in the source as it is now. */
import type { Decision, Line, LineDecision } from '../cleaning.ts';
import { fixedHash, isLightEdit, likeness, looseHash, looseWords } from './likeness.ts';
import { hashOf } from './line-ids.ts';

/** Longest piece of a line that a decision remembers, in UTF-16 units. Compared is the hash, which is of the whole line. */
const textLimit = 200;

type Placeable = Pick<Line, 'id' | 'text' | 'picture' | 'embed'>;

/**
 * What makes an editor's word about one of these lines, with all that is needed to find the line again in another version of the
 * file.
 * @returns for the index of a line its decision; undefined where the line is blank: there is nothing to decide
 */
export function lineDecisions(
  lines: readonly Placeable[],
): (
  index: number,
  verdict: LineDecision['verdict'],
  editor: Pick<LineDecision, 'by' | 'at' | 'group'>,
) => LineDecision | undefined {
  const loose = looseLines(lines);
  const times = new Map<string, number>();
  const looseTimes = new Map<string, number>();
  for (const { name, line } of loose) {
    times.set(name, (times.get(name) ?? 0) + 1);
    looseTimes.set(line, (looseTimes.get(line) ?? 0) + 1);
  }
  const places = new Map(loose.map(({ index }, place) => [index, place]));
  return (index, verdict, { by, at, group }) => {
    const line = lines[index];
    const place = places.get(index);
    if (!line?.id || place === undefined) return undefined;
    const words = loose[place];
    return {
      verdict,
      id: line.id,
      text: beginning(line.text || ((line.picture ?? line.embed)?.address ?? '')),
      before: loose[place - 1]?.name ?? '',
      after: loose[place + 1]?.name ?? '',
      ...(times.get(hashOf(line.id)) === 1 && { alone: true as const }),
      ...(words?.line && {
        loose: {
          line: words.line,
          before: loose[place - 1]?.line ?? '',
          after: loose[place + 1]?.line ?? '',
          fixed: fixedHash(words.words),
          ...(looseTimes.get(words.line) === 1 && { alone: true as const }),
        },
      }),
      by,
      at,
      ...(group !== undefined && { group }),
    };
  };
}

/** Is it a line that the editor spoke of, and not the article or what it says of itself? */
export const isAboutLine = (decision: Decision): decision is LineDecision => 'id' in decision;

export interface Placement {
  /** By index of the line. */
  readonly placed: ReadonlyMap<number, LineDecision>;
  /** In the order in which they were made. */
  readonly unplaced: readonly LineDecision[];
}

/**
 * Places each decision on its line or nowhere: where a line has the same words and the same neighbours, and no other has.
 * A line that once was the only one with its words may also be known by one neighbour or, if it still is the only one, by
 * its words alone. A line that had doubles may not: two paragraphs swapped would hand its decision to its double.
 * Lines that nothing tells apart, as in a menu that stands on a page twice, are decided together: where all of them are
 * decided alike, it doesn't matter which decision is whose.
 * What is left is looked for among lines that were lightly edited.
 */
export function place(lines: readonly Placeable[], decisions: readonly Decision[]): Placement {
  const about = decisions.filter(isAboutLine);
  const placed = new Map<number, LineDecision>();
  if (about.length === 0) return { placed, unplaced: [] };
  const neighbours = neighboursOf(lines, new Set(about.map(decision => hashOf(decision.id))));
  const twins = new Map<string, LineDecision[]>();
  for (const decision of about) {
    const alike = twins.get(nameOf(decision));
    if (alike) alike.push(decision);
    else twins.set(nameOf(decision), [decision]);
  }
  const claims = about.map(decision =>
    claimOf(decision, neighbours.get(hashOf(decision.id)) ?? [], twins.get(nameOf(decision)) ?? []),
  );
  const winners = new Map<number, Claim>();
  for (const claim of claims) {
    const rival = claim && winners.get(claim.index);
    // Of two that are as sure the later one is the editor's last word.
    if (claim && (!rival || claim.sureness >= rival.sureness)) winners.set(claim.index, claim);
  }
  const left: LineDecision[] = [];
  for (const [n, decision] of about.entries()) {
    const claim = claims[n];
    if (claim && winners.get(claim.index) === claim) placed.set(claim.index, decision);
    else left.push(decision);
  }
  if (left.length === 0) return { placed, unplaced: [] };
  for (const [index, decision] of edited(lines, left, placed, neighbours)) placed.set(index, decision);
  const found = new Set(placed.values());
  return { placed, unplaced: left.filter(decision => !found.has(decision)) };
}

/**
 * Decisions whose line has other words now, by the line that is the same one lightly edited. Where its words are in the file and
 * could not be told from others, it is not looked for; a line that two decisions claim is neither's.
 */
function edited(
  lines: readonly Placeable[],
  left: readonly LineDecision[],
  placed: ReadonlyMap<number, LineDecision>,
  exact: ReadonlyMap<string, readonly Placed[]>,
): ReadonlyMap<number, LineDecision> {
  const lost = left.filter(decision => !exact.has(hashOf(decision.id)));
  const claims = new Map<number, LineDecision[]>();
  if (lost.length === 0) return new Map();
  const text = looseText(lines);
  for (const decision of lost) {
    const index = lightlyEdited(decision, text);
    if (index === undefined || placed.has(index)) continue;
    claims.set(index, [...(claims.get(index) ?? []), decision]);
  }
  return new Map(
    [...claims].flatMap(([index, [decision, rival]]) => (decision && !rival ? [[index, decision]] : [])),
  );
}

/**
 * Index of the one line that the decision's line has become. Marks and case may have changed of any; a word or two only of a line
 * that is to be kept and still stands between the same neighbours.
 */
function lightlyEdited(decision: LineDecision, text: LooseText): number | undefined {
  const { verdict, before, after, loose } = decision;
  const isWhole = decision.text.length < textLimit - 1;
  const words = looseWords(decision.text);
  const line = loose?.line ?? (isWhole ? looseHash(words) : '');
  if (line === '') return undefined;
  const isBetween = (place: number): number =>
    Number(isNamed(text.lines[place - 1], before, loose?.before)) +
    Number(isNamed(text.lines[place + 1], after, loose?.after));

  const alike = text.byLine.get(line) ?? [];
  if (alike.length > 0) {
    const most = Math.max(...alike.map(isBetween));
    const [surest, rival] = alike.filter(place => isBetween(place) === most);
    const isTold = most === 2 || (loose?.alone && alike.length === 1);
    return isTold && rival === undefined ? text.lines[surest ?? -1]?.index : undefined;
  }
  if (verdict !== 'keep' || (!loose && !isWhole)) return undefined;
  const fixed = loose?.fixed ?? fixedHash(words);
  // The last word of a beginning may be half of one.
  const known = isWhole ? words : words.slice(0, -1);
  const behind = new Set([before, loose?.before ?? ''].flatMap(name => text.byBefore.get(name) ?? []));
  const [found, rival] = [...behind].filter(place => {
    const candidate = text.lines[place];
    if (!candidate || isBetween(place) < 2 || fixedHash(candidate.words) !== fixed) return false;
    return isLightEdit(known, isWhole ? candidate.words : candidate.words.slice(0, known.length));
  });
  return rival === undefined ? text.lines[found ?? -1]?.index : undefined;
}

/** Is it the neighbour that a decision remembers, by all of its words or by those that are compared? No line: the file's edge. */
const isNamed = (neighbour: LooseWords | undefined, exact: string, like: string | undefined): boolean =>
  (neighbour?.name ?? '') === exact || (like !== undefined && like !== '' && neighbour?.line === like);

interface LooseWords {
  /** Of the line. */
  readonly index: number;
  readonly words: readonly string[];
  /** Hash of these, and of the line as it stands. */
  readonly line: string;
  readonly name: string;
}

/** The lines with text, in order, as they are compared, and where to find them. */
interface LooseText {
  readonly lines: readonly LooseWords[];
  /** Places in `lines` by hash. */
  readonly byLine: ReadonlyMap<string, readonly number[]>;
  /** Places by either hash of the line before, which is empty at the file's beginning. */
  readonly byBefore: ReadonlyMap<string, readonly number[]>;
}

function looseText(lines: readonly Placeable[]): LooseText {
  const loose = looseLines(lines);
  const byLine = new Map<string, number[]>();
  const byBefore = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, name: string, place: number): void => {
    const there = to.get(name);
    if (there) there.push(place);
    else to.set(name, [place]);
  };
  for (const [place, { line }] of loose.entries()) {
    const before = loose[place - 1];
    if (line !== '') add(byLine, line, place);
    add(byBefore, before?.name ?? '', place);
    if (before && before.line !== '') add(byBefore, before.line, place);
  }
  return { lines: loose, byLine, byBefore };
}

const looseLines = (lines: readonly Placeable[]): readonly LooseWords[] =>
  lines.flatMap(({ id, text }, index) => {
    if (!id) return [];
    const words = looseWords(text);
    return [{ index, words, line: looseHash(words), name: hashOf(id) }];
  });

/** The line that has the most in common with what a decision remembers, to be shown beside it; undefined where none has much. */
export function nearestLine<Of extends Placeable>(
  lines: readonly Of[],
  { text }: Pick<LineDecision, 'text'>,
): Of | undefined {
  const words = looseWords(text);
  let nearest: Of | undefined;
  let most = leastLikeness;
  for (const line of lines) {
    const alike = line.id ? likeness(words, looseWords(line.text.slice(0, textLimit))) : 0;
    if (alike > most) {
      most = alike;
      nearest = line;
    }
  }
  return nearest;
}

/** In hundredths. */
const leastLikeness = 50;

/**
 * Ids of the lines that nothing tells from one another: the same words between the same neighbours.
 * @returns for the id of a line those of its group, with it
 */
export function twinsIn(lines: readonly Placeable[]): (id: string) => readonly string[] {
  const hashes = new Set(lines.flatMap(({ id }) => (id ? [hashOf(id)] : [])));
  const groups = new Map<string, string[]>();
  const groupOf = new Map<string, readonly string[]>();
  for (const [hash, alike] of neighboursOf(lines, hashes)) {
    for (const { index, before, after } of alike) {
      const id = lines[index]?.id;
      if (!id) continue;
      const name = `${hash} ${before} ${after}`;
      const group = groups.get(name) ?? [];
      group.push(id);
      groups.set(name, group);
      groupOf.set(id, group);
    }
  }
  return id => groupOf.get(id) ?? [id];
}

interface Claim {
  readonly index: number;
  /** How many neighbours are the same. */
  readonly sureness: number;
}

interface Placed {
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** What tells a line from others: its words and its neighbours. */
const nameOf = ({ id, before, after }: LineDecision): string => `${hashOf(id)} ${before} ${after}`;

/** @param twins decisions about lines that nothing tells apart, this one among them */
function claimOf(
  decision: LineDecision,
  alike: readonly Placed[],
  twins: readonly LineDecision[],
): Claim | undefined {
  const claims = alike.map(({ index, before, after }) => ({
    index,
    sureness: Number(before === decision.before) + Number(after === decision.after),
  }));
  const sureness = claims.reduce((most, claim) => Math.max(most, claim.sureness), 0);
  const surest = claims.filter(claim => claim.sureness === sureness);
  if (surest.length === 1) return sureness === 2 || decision.alone ? surest[0] : undefined;
  const together = sureness === 2 && twins.length === surest.length;
  return together && twins.every(twin => twin.verdict === decision.verdict)
    ? surest[twins.indexOf(decision)]
    : undefined;
}

/** The lines with one of these hashes, each with its neighbours', in one walk over the file. */
function neighboursOf(
  lines: readonly Placeable[],
  hashes: ReadonlySet<string>,
): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  let before = '';
  let open: { index: number; before: string; after: string } | undefined;
  for (const [index, { id }] of lines.entries()) {
    if (!id) continue;
    const hash = hashOf(id);
    if (open) open.after = hash;
    open = hashes.has(hash) ? { index, before, after: '' } : undefined;
    if (open) {
      const alike = found.get(hash);
      if (alike) alike.push(open);
      else found.set(hash, [open]);
    }
    before = hash;
  }
  return found;
}

/** Never half a character. */
function beginning(text: string): string {
  const cut = text.slice(0, textLimit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
