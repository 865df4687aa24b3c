/** Two fair copies word by word, as a person would mark them. Pure. */
import { diffArrays } from 'diff';
import type { FairBlock, FairCopy } from '../../articles/article.ts';
import { wordsIn } from '../../articles/fair-copy.ts';

/** A piece of text that both have, or one of them. */
export interface Piece {
  readonly did: 'stays' | 'goes' | 'comes';
  readonly text: string;
}

export interface ComparedBlock {
  /** `form`: the same words as another kind of block, or with other links or emphasis. */
  readonly did: 'stays' | 'goes' | 'comes' | 'changes' | 'form';
  readonly kind: FairBlock['kind'];
  /** Of a block that is another kind now. */
  readonly before?: FairBlock['kind'];
  readonly pieces: readonly Piece[];
}

export interface ComparedFact {
  readonly name: string;
  /** Empty where it was not said. */
  readonly from: string;
  readonly to: string;
}

export interface Compared {
  readonly title: readonly Piece[];
  /** Metadata that differ. */
  readonly metadata: readonly ComparedFact[];
  readonly blocks: readonly ComparedBlock[];
  /** Words that only one of them has. */
  readonly words: { readonly go: number; readonly come: number };
}

/**
 * Past so many differences a comparison is given up, for its cost grows with their square: everything then goes, and everything
 * comes, which is what a reader would say of two texts as different as that.
 */
const mostBlockEdits = 3_000;
const mostWordEdits = 1_500;

/** A block that was changed is looked for among so many that come in its place: others that came before it may be as many. */
const reach = 20;

/** Two blocks are one that was changed, when they share so many of their words, in hundredths of the longer one's. */
const alike = 40;

export function compared(from: FairCopy, to: FairCopy): Compared {
  const blocks = comparedBlocks(from.blocks, to.blocks);
  const title = piecesOf(from.title, to.title);
  const all = [...title, ...blocks.flatMap(({ pieces }) => pieces)];
  const words = (did: Piece['did']): number =>
    all.reduce((sum, piece) => sum + (piece.did === did ? wordsIn(piece.text) : 0), 0);
  return {
    title,
    metadata: factsOf(from.metadata, to.metadata),
    blocks,
    words: { go: words('goes'), come: words('comes') },
  };
}

/** Is there nothing that a reader could see? */
export const isSame = ({ title, metadata, blocks }: Compared): boolean =>
  metadata.length === 0 &&
  title.every(({ did }) => did === 'stays') &&
  blocks.every(({ did }) => did === 'stays');

function factsOf(from: FairCopy['metadata'], to: FairCopy['metadata']): ComparedFact[] {
  const said = (of: object, name: string): string => [Reflect.get(of, name) ?? ''].flat().join(', ');
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map(name => ({ name, from: said(from, name), to: said(to, name) }))
    .filter(({ from, to }) => from !== to);
}

function comparedBlocks(from: readonly FairBlock[], to: readonly FairBlock[]): ComparedBlock[] {
  const changes = diffArrays(
    from.map(({ text }) => text),
    to.map(({ text }) => text),
    { maxEditLength: mostBlockEdits },
  ) ?? [
    { removed: true, added: false, count: from.length },
    { removed: false, added: true, count: to.length },
  ];
  const blocks: ComparedBlock[] = [];
  let [old, young] = [0, 0];
  let goes: FairBlock[] = [];
  let comes: FairBlock[] = [];
  const flush = (): void => {
    blocks.push(...replaced(goes, comes));
    [goes, comes] = [[], []];
  };
  for (const { removed, added, count } of changes) {
    if (removed) {
      goes.push(...from.slice(old, old + count));
      old += count;
    } else if (added) {
      comes.push(...to.slice(young, young + count));
      young += count;
    } else {
      flush();
      for (let n = 0; n < count; n++) {
        const [before, after] = [from[old + n], to[young + n]];
        if (before && after) blocks.push(staying(before, after));
      }
      old += count;
      young += count;
    }
  }
  flush();
  return blocks;
}

function staying(before: FairBlock, after: FairBlock): ComparedBlock {
  const pieces: Piece[] = [{ did: 'stays', text: after.text }];
  if (JSON.stringify(before) === JSON.stringify(after)) return { did: 'stays', kind: after.kind, pieces };
  return {
    did: 'form',
    kind: after.kind,
    ...(before.kind !== after.kind && { before: before.kind }),
    pieces,
  };
}

/** Blocks that stand for others: those that are alike are the same one, changed. Both keep their order. */
function replaced(goes: readonly FairBlock[], comes: readonly FairBlock[]): ComparedBlock[] {
  const blocks: ComparedBlock[] = [];
  const tallies = comes.map(({ text }) => tally(text));
  let next = 0;
  for (const before of goes) {
    const at = mostAlike(tally(before.text), tallies, next);
    const after = at === undefined ? undefined : comes[at];
    if (at === undefined || !after) {
      blocks.push(whole('goes', before));
      continue;
    }
    blocks.push(...comes.slice(next, at).map(block => whole('comes', block)));
    blocks.push({
      did: 'changes',
      kind: after.kind,
      ...(before.kind !== after.kind && { before: before.kind }),
      pieces: piecesOf(before.text, after.text),
    });
    next = at + 1;
  }
  blocks.push(...comes.slice(next).map(block => whole('comes', block)));
  return blocks;
}

const whole = (did: 'goes' | 'comes', { kind, text }: FairBlock): ComparedBlock => ({
  did,
  kind,
  pieces: [{ did, text }],
});

/** Place of the block, within reach of `from`, that shares most words with a text; undefined where none is alike. */
function mostAlike(own: Tally, others: readonly Tally[], from: number): number | undefined {
  let best: number | undefined;
  let most = alike - 1;
  for (const [at, other] of others.slice(from, from + reach).entries()) {
    const share = shared(own, other);
    if (share > most) [best, most] = [from + at, share];
  }
  return best;
}

/** How often each word stands in a text. */
interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function tally(text: string): Tally {
  const counts = new Map<string, number>();
  let size = 0;
  for (const word of tokensOf(text)) {
    if (!word.trim()) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

/** In hundredths of the longer one. */
function shared(a: Tally, b: Tally): number {
  let both = 0;
  for (const [word, count] of a.counts) both += Math.min(count, b.counts.get(word) ?? 0);
  return Math.floor((both * 100) / Math.max(1, a.size, b.size));
}

/** Words, spaces and marks, in every script: Han, Kana and Thai are parted by a dictionary. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const tokensOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

function piecesOf(from: string, to: string): Piece[] {
  if (from === to) return from ? [{ did: 'stays', text: from }] : [];
  const changes = diffArrays(tokensOf(from), tokensOf(to), { maxEditLength: mostWordEdits });
  if (!changes) return pieces([{ goes: from, comes: to }]);
  const runs: Run[] = [];
  for (const { removed, added, value } of changes) {
    const text = value.join('');
    if (!removed && !added) {
      runs.push(text);
      continue;
    }
    const last = runs.at(-1);
    const run = typeof last === 'object' ? last : { goes: '', comes: '' };
    if (run !== last) runs.push(run);
    if (removed) run.goes += text;
    else run.comes += text;
  }
  return pieces(joined(runs));
}

/** A text that stays, or one in the place of another. */
type Run = string | { goes: string; comes: string };

/** A space or a comma that stays alone between two changes reads better as a part of them. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const before = out.at(-1);
    const isBridge = typeof run === 'string' && !/[\p{L}\p{N}]/u.test(run) && at < runs.length - 1;
    if (typeof before === 'object' && isBridge) {
      before.goes += run;
      before.comes += run;
    } else if (typeof before === 'object' && typeof run === 'object') {
      before.goes += run.goes;
      before.comes += run.comes;
    } else out.push(typeof run === 'string' ? run : { ...run });
  }
  return out;
}

const pieces = (runs: readonly Run[]): Piece[] =>
  runs
    .flatMap((run): Piece[] =>
      typeof run === 'string'
        ? [{ did: 'stays', text: run }]
        : [
            { did: 'goes', text: run.goes },
            { did: 'comes', text: run.comes },
          ],
    )
    .filter(({ text }) => text);
