import { describe, expect, test } from 'vitest';
import { pack } from '../../functions/articles/packed.ts';
import { packProof, unpackProof } from '../../functions/articles/proof.ts';
import type { Cleaning, Line } from '../../functions/cleaning/cleaning.ts';

const proofOf = (lines: readonly Line[]): Cleaning => ({
  type: 'text',
  title: { text: '', from: 'none' },
  metadata: {},
  shape: { kind: 'article', evidence: [] },
  lines,
  blocks: [],
  verdict: { status: 'clean' },
  risk: { rank: 0, sentence: 0, words: 0, furniture: 0 },
  unplaced: [],
});

const gone = (text: string, wrong: number | undefined): Line => ({
  id: `${text}~1`,
  text,
  ending: '\n',
  removed: { rule: 'site-menu', reason: 'it is one of a menu', ...(wrong !== undefined && { wrong }) },
});
const wrongs = (packed: Uint8Array) => unpackProof(packed).lines.map(({ removed }) => removed?.wrong);

describe('a proof', () => {
  test('keeps the risk of each removal', () => {
    const lines = Array.from({ length: 40 }, (_, n) => gone(`Line ${n * n * 7919}`, n < 20 ? 3 : 250));

    expect(wrongs(packProof(proofOf(lines)))).toEqual(lines.map(({ removed }) => removed?.wrong));
  });

  test('leaves all risks out where they would make it grow by more than a twentieth', () => {
    const levels = [1, 3, 8, 62, 125, 250, 500];
    const lines = Array.from({ length: 60 }, (_, n) => gone(`${n % 10}`, levels[(n * n) % 7]));
    const packed = packProof(proofOf(lines));

    expect(wrongs(packed)).toEqual(lines.map(() => undefined));
    expect(unpackProof(packed).lines.map(({ removed }) => removed?.reason)).toEqual(
      lines.map(() => 'it is one of a menu'),
    );
  });

  test('that was stored before there were risks is read as ever', () => {
    const { lines, ...rest } = proofOf([gone('Home', undefined)]);
    const [{ removed, text, ending, id } = gone('', 0)] = lines;
    const stored = pack({ ...rest, runs: [{ removed, lines: [[text, ending, id]] }] });

    expect(unpackProof(stored).lines).toEqual(lines);
  });
});
