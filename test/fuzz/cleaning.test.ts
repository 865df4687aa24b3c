/** Decoding and cleaning of anything: nothing lost, nothing made up, nothing slow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { etagOf, fairCopyOf, summaryOf } from '../../functions/articles/fair-copy.ts';
import { packProof, unpackProof } from '../../functions/articles/proof.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, LineDecision } from '../../functions/cleaning/cleaning.ts';
import { decode } from '../../functions/cleaning/readers/decode.ts';
import { lineDecisions } from '../../functions/cleaning/result/placement.ts';
import { asMarkdown } from '../../functions/representations/markdown.ts';
import { asText } from '../../functions/representations/text.ts';
import { fuzz, processorTime } from './fuzz.ts';
import { hostilePages, hostileTexts } from './hostile.ts';
import { files, pages, texts } from './sources.ts';

const contentTypes = fc.constantFrom(
  undefined,
  'text/plain',
  'text/plain; charset=windows-1252',
  'text/html; charset=shift_jis',
  'text/html; charset=nonsense',
  'text/markdown',
  'application/pdf',
  ';;;',
);
const types = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);

/** What holds of every cleaning, whatever went in. */
function holds(cleaning: Cleaning): void {
  const { lines, blocks, title, verdict } = cleaning;
  const ids = lines.flatMap(line => line.id ?? []);
  expect(new Set(ids).size, 'every line has a name of its own').toBe(ids.length);
  expect(lines.filter(line => line.role === 'title').length).toBeLessThanOrEqual(1);
  const kept = lines.flatMap(line => (line.id && !line.removed && line.role !== 'title' ? [line.id] : []));
  const printed = blocks.flatMap(block => block.lines);
  expect(printed.length === 0 ? [] : printed, 'kept lines are in the fair copy, in order').toEqual(
    blocks.length === 0 ? [] : kept,
  );
  for (const { removed } of lines)
    if (removed) expect([removed.rule, removed.reason].every(Boolean), 'a reason').toBe(true);
  if (title.line !== undefined) expect(ids).toContain(title.line);
  if (verdict.status !== 'clean') expect(verdict.problem.sentence).toMatch(/\.$/);
  const copy = fairCopyOf(cleaning);
  for (const text of [asText(copy), asMarkdown(copy), etagOf(copy), summaryOf(copy).excerpt])
    expect(typeof text).toBe('string');
  expect(unpackProof(packProof(cleaning)).lines, 'the proof comes back as it went in').toEqual(
    JSON.parse(JSON.stringify(lines)),
  );
}

test('decoding', () =>
  fuzz('decoding', fc.tuple(files, contentTypes), ([bytes, contentType]) => {
    const { text, lost, problem } = decode(bytes, { ...(contentType && { contentType }) });

    expect(lost).toBe(text.split('\ufffd').length - 1);
    if (problem) expect(text).toBe('');
  }));

test('cleaning text and Markdown', () =>
  fuzz('cleaning text and Markdown', fc.tuple(texts, types), ([source, type]) => {
    const cleaning = clean(source, { type });

    holds(cleaning);
    if (type !== 'html')
      expect(cleaning.lines.map(({ text, ending }) => text + ending).join('')).toBe(
        source.replace(/^\ufeff/, ''),
      );
  }));

test('cleaning pages', () => fuzz('cleaning pages', pages, source => holds(clean(source, { type: 'html' }))));

test('cleaning files', () =>
  fuzz('cleaning files', fc.tuple(files, contentTypes), ([bytes, contentType]) =>
    holds(clean(bytes, { name: 'a', ...(contentType && { contentType }) })),
  ));

const decision = fc.record({
  verdict: fc.constantFrom('keep' as const, 'remove' as const, 'as-is' as const, 'title' as const),
  at: fc.nat(),
  wrong: fc.constantFrom(undefined, 'id', 'before', 'after', 'text'),
});

test('decisions in the cleaner', () =>
  fuzz(
    'decisions in the cleaner',
    fc.tuple(texts, texts, fc.array(decision, { maxLength: 6 })),
    ([source, later, asked]) => {
      const before = clean(source, { type: 'text' });
      const decisions = asked.flatMap(({ verdict, at, wrong }): LineDecision[] => {
        const editor = { by: 'e', at: '2026-01-01T00:00:00Z' };
        const made = lineDecisions(before.lines)(at % (before.lines.length || 1), verdict, editor);
        return made ? [wrong ? { ...made, [wrong]: 'ffffffffffffffff~1' } : made] : [];
      });
      for (const text of [source, later]) {
        const after = clean(text, { type: 'text', decisions });

        holds(after);
        const applied = after.lines.filter(line => line.decision).length;
        expect(applied + after.unplaced.length).toBeGreaterThanOrEqual(
          new Set(decisions.map(each => each.id)).size > 0 ? 1 : 0,
        );
        expect(applied).toBeLessThanOrEqual(decisions.length);
      }
    },
  ));

describe('what costs the most where something is looked at twice', () => {
  const size = 100_000;
  const ms = (work: () => unknown): number => {
    const start = processorTime();
    work();
    return processorTime() - start;
  };
  test.each(hostileTexts(size))('as text and Markdown: %s', (_, source) => {
    for (const type of ['text', 'markdown'] as const)
      expect(
        ms(() => packProof(clean(source, { type }))),
        `milliseconds as ${type}`,
      ).toBeLessThan(1_000);
  });
  test.each(hostilePages(size))('as a page: %s', (_, source) => {
    expect(ms(() => packProof(clean(source, { type: 'html' })))).toBeLessThan(1_000);
  });
});
