/** The proof of a cleaning, packed for the table: every line with its verdict, small enough to be kept with the article. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Cleaning, Decision, Line, Removal, Repair } from '../cleaning/cleaning.ts';

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
  readonly decision?: Decision;
  readonly overruled?: Removal;
}

/** Gzip of the proof as JSON. */
export function packProof({ type, title, metadata, shape, lines, verdict, unplaced }: Cleaning): Uint8Array {
  return gzipSync(JSON.stringify({ type, title, metadata, shape, verdict, unplaced, runs: runsOf(lines) }));
}

/** The inverse of `packProof`. */
export function unpackProof(packed: Uint8Array): Proof {
  const { runs, ...proof } = JSON.parse(gunzipSync(packed).toString());
  const lines = (runs as Run[]).flatMap(({ lines, ...fate }) =>
    lines.map(([text, ending, id]): Line => ({ ...(id && { id }), text, ending, ...fate })),
  );
  return { ...proof, lines };
}

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
