/** Kept lines that are probably furniture are marked as such; an author's lines seldom, and sentences never. */
import { expect, test } from 'vitest';
import { packProof, unpackProof } from '../../functions/articles/proof.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, Line } from '../../functions/cleaning/cleaning.ts';
import { levels } from '../../functions/cleaning/result/risk/levels.ts';
import { pageDumps } from './scorers/page-dumps.ts';

const cleaned = pageDumps(40, 3).map(dump => ({ ...dump, cleaning: clean(dump.source, { type: 'text' }) }));
const marked = ({ lines }: Cleaning): readonly Line[] => lines.filter(line => line.furniture !== undefined);

test('furniture that was left is marked, with one of the levels', () => {
  const left = cleaned.flatMap(({ cleaning, furniture }) =>
    cleaning.lines.filter(({ text, removed, role }) => furniture.includes(text) && !removed && !role),
  );
  const found = left.filter(({ furniture }) => furniture !== undefined);

  expect(left.length).toBeGreaterThan(20);
  expect(found.length).toBeGreaterThan(left.length / 2);
  expect(found.filter(({ furniture = 0 }) => !(levels as readonly number[]).includes(furniture))).toEqual([]);
});

test('four of five are furniture, and neither a title nor what was removed is among them', () => {
  const all = cleaned.flatMap(({ cleaning }) => marked(cleaning));
  const wrong = cleaned.flatMap(({ cleaning, article }) =>
    marked(cleaning).filter(({ text }) => article.includes(text)),
  );

  expect(all.filter(({ removed, role }) => removed ?? role)).toEqual([]);
  expect(wrong.length * 5).toBeLessThan(all.length);
  expect(wrong.filter(({ text }) => text.split(' ').length >= 4 && /[.!?]$/.test(text))).toEqual([]);
});

test('an editor’s word settles it, and the proof keeps what is not settled', () => {
  const found = cleaned.find(({ cleaning }) => marked(cleaning).length > 1);
  const [line, other] = found ? marked(found.cleaning) : [];
  if (!found || !line?.id || !other?.id) throw new Error('no dump has two lines of furniture left');
  const decisions = [
    {
      verdict: 'keep',
      id: line.id,
      text: line.text,
      before: '',
      after: '',
      alone: true,
      by: 'ida',
      at: '2026-03-01T00:00:00.000Z',
    },
  ] as const;

  const again = clean(found.source, { type: 'text', decisions });
  const proof = unpackProof(packProof(again));

  expect(proof.lines.find(({ id }) => id === line.id)).toMatchObject({ decision: { verdict: 'keep' } });
  expect(proof.lines.find(({ id }) => id === line.id)?.furniture).toBeUndefined();
  expect(proof.lines.find(({ id }) => id === other.id)?.furniture).toBe(other.furniture);
});
