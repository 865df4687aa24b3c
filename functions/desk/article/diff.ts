/** A proof as a unified diff, from the lines of the source to those that were kept: what `patch` understands. */
import type { Line } from '../../cleaning/cleaning.ts';
import { piecesOf } from './proof-view.ts';

/** Lines around a change. */
const context = 3;

interface Entry {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
export function asDiff(key: string, lines: readonly Line[]): string {
  const entries = lines.flatMap(entriesOf);
  const near = new Set<number>();
  for (const [index, { sign }] of entries.entries())
    if (sign !== ' ') for (let at = index - context; at <= index + context; at++) near.add(at);

  const hunks: string[] = [];
  let before = 0;
  let after = 0;
  for (let at = 0; at < entries.length; ) {
    if (!near.has(at)) {
      before += 1;
      after += 1;
      at += 1;
      continue;
    }
    const start = at;
    while (at < entries.length && near.has(at)) at += 1;
    const hunk = entries.slice(start, at);
    const olds = hunk.filter(({ sign }) => sign !== '+').length;
    const news = hunk.filter(({ sign }) => sign !== '-').length;
    hunks.push(
      `@@ -${range(before, olds)} +${range(after, news)} @@\n`,
      ...hunk.map(({ sign, text }) => sign + text),
    );
    before += olds;
    after += news;
  }
  if (hunks.length === 0) return '';
  const name = key.replace(/[\u0000-\u001f\u007f]/g, '?');
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

/** A range of no lines is named by the line before it. */
const range = (before: number, lines: number): string => `${lines === 0 ? before : before + 1},${lines}`;

function entriesOf({ text, ending, removed, repairs }: Line): Entry[] {
  const old = terminated(text, ending);
  if (removed) return [{ sign: '-', text: old }];
  const pieces = piecesOf({ text, ...(repairs && { repairs }) });
  const repaired = terminated(
    pieces.map(piece => (typeof piece === 'string' ? piece : piece.after)).join(''),
    ending,
  );
  return repaired === old
    ? [{ sign: ' ', text: old }]
    : [
        { sign: '-', text: old },
        { sign: '+', text: repaired },
      ];
}

/** A carriage return alone ends no line of a diff. */
const terminated = (text: string, ending: string): string =>
  ending === ''
    ? `${text}\n\\ No newline at end of file\n`
    : `${text}${ending.endsWith('\n') ? ending : '\n'}`;
