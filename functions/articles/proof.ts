/** The proof of a cleaning, packed for the table: every line with its verdict, small enough to be kept with the article. */
import * as v from 'valibot';
import type { Cleaning, Line, LineDecision, Removal, Repair } from '../cleaning/cleaning.ts';
import type { Article } from './article.ts';
import { fromAttribute, pack, unpack } from './packed.ts';

/** What an editor needs to see how a fair copy came about. Kept and removed lines joined give the source back. */
export type Proof = Pick<
  Cleaning,
  'type' | 'title' | 'metadata' | 'shape' | 'lines' | 'verdict' | 'unplaced'
>;

/**
 * Neighbouring lines with the same fate are one run, so that the reason for forty menu lines is stored once.
 * Each line is [text, ending, id]; what is set beside the run holds for all of its lines.
 */
interface Run {
  readonly lines: readonly (readonly [text: string, ending: string, id?: string])[];
  readonly role?: Line['role'];
  readonly removed?: Removal;
  readonly repairs?: readonly Repair[];
  readonly decision?: LineDecision;
  readonly overruled?: Removal;
}

/** How sure the cleaner is of each line parts runs: for them a proof may grow by one in so many bytes. */
const growth = 20;

/**
 * The proof of a cleaning as it is stored. How sure the cleaner is goes with it where that costs little: a proof without them still
 * says what was removed and why, and an article that is too large to be stored says nothing.
 */
export function packProof({ type, title, metadata, shape, lines, verdict, unplaced }: Cleaning): Uint8Array {
  const packed = (of: readonly Line[]): Uint8Array =>
    pack({ type, title, metadata, shape, verdict, unplaced, runs: runsOf(of) });
  const bare = packed(lines.map(withoutRisk));
  const whole = packed(lines);
  return (whole.byteLength - bare.byteLength) * growth <= bare.byteLength ? whole : bare;
}

function withoutRisk(line: Line): Line {
  const { removed, overruled, furniture, ...others } = line;
  if (removed?.wrong === undefined && overruled?.wrong === undefined && furniture === undefined) return line;
  return {
    ...others,
    ...(removed && { removed: bare(removed) }),
    ...(overruled && { overruled: bare(overruled) }),
  };
}

const bare = ({ rule, reason }: Removal): Removal => ({ rule, reason });

const packedLine = v.pipe(v.array(v.string()), v.minLength(2));
const packedProof = v.looseObject({
  verdict: v.looseObject({ status: v.string() }),
  unplaced: v.array(v.looseObject({ verdict: v.string() })),
  runs: v.array(v.looseObject({ lines: v.array(packedLine) })),
});

/** The inverse of `packProof`. @throws where it is none */
export function unpackProof(packed: Uint8Array): Proof {
  const { runs, ...proof } = unpack(packed, packedProof);
  const lines = (runs as unknown as Run[]).flatMap(({ lines, ...fate }) =>
    lines.map(([text, ending, id]): Line => ({ ...(id && { id }), text, ending, ...fate })),
  );
  return { ...proof, lines } as unknown as Proof;
}

/** The proof of an article; undefined where nothing was cleaned. @throws DamagedItem */
export const proofOf = ({ key, proof }: Article): Proof | undefined =>
  proof && fromAttribute(key, 'proof', proof, unpackProof);

function runsOf(lines: readonly Line[]): Run[] {
  const runs: { fate: string; run: Run & { lines: [string, string, string?][] } }[] = [];
  for (const { id, text, ending, ...fate } of lines) {
    const sameness = JSON.stringify(fate);
    let last = runs.at(-1);
    if (last?.fate !== sameness) {
      last = { fate: sameness, run: { ...fate, lines: [] } };
      runs.push(last);
    }
    last.run.lines.push(id ? [text, ending, id] : [text, ending]);
  }
  return runs.map(({ run }) => run);
}
