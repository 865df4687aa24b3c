import { describe, expect, test } from 'vitest';
import { limit, mostDepth, mostLines, spend, within } from '../../functions/cleaning/budget/budget.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Document } from '../../functions/cleaning/document/document.ts';
import type { Candidate } from '../../functions/cleaning/document/lines/candidate.ts';
import type { Words } from '../../functions/cleaning/document/lines/traits.ts';
import { readMarkdown } from '../../functions/cleaning/readers/markdown/markdown.ts';
import { readInline } from '../../functions/cleaning/readers/markdown/markdown-inline.ts';
import { readText } from '../../functions/cleaning/readers/text/text.ts';
import { removedByRules } from '../../functions/cleaning/rules/judge.ts';
import { rules } from '../../functions/cleaning/rules/rules.ts';
import { rowsOf } from '../../functions/cleaning/scorers/html/judge.ts';
import type { Evidence } from '../../functions/cleaning/scorers/html/measures/evidence.ts';
import { labelsOf } from '../../functions/cleaning/scorers/text/labels.ts';
import type { Model } from '../../functions/cleaning/scorers/text/model.ts';

const prose =
  'The ferry left the north quay at seven, and nobody was on it but the captain and a crate of hens.';

const spending = (steps: number) => () => {
  spend(steps);
  return 'done';
};

describe('a budget', () => {
  test('gives what the work gives as long as something is left', () => {
    expect(within(0, spending(200_000))).toBe('done');
    expect(within(0, spending(200_001))).toBeUndefined();
    expect(within(1_000, spending(232_000))).toBe('done');
  });

  test('is each source’s own', () => {
    within(0, () => spend(1_000_000));

    expect(within(0, spending(1))).toBe('done');
  });

  test('holds nowhere else: lines that are asked for later were paid for', () => {
    expect(() => spend(1e9)).not.toThrow();
    expect(() => limit(2, 1)).not.toThrow();
  });

  test('lets a mistake through as what it is', () => {
    const mistaken = () => {
      throw new TypeError('a mistake');
    };

    expect(() => within(0, mistaken)).toThrow(TypeError);
  });
});

describe('too costly', () => {
  const problem = { status: 'rejected', problem: { code: 'too-costly' } };

  test('is a file of more lines than any article has', () => {
    expect(clean(`${prose}\n`.repeat(3) + 'a\n'.repeat(mostLines), { type: 'text' }).verdict).toMatchObject(
      problem,
    );
  });

  test('is a page of elements inside one another without end', () => {
    const page = (depth: number) => `${'<b>'.repeat(depth)}<p>${prose}</p>`;

    expect(clean(page(mostDepth + 1), { type: 'html' }).verdict).toMatchObject(problem);
    expect(clean(page(1_000), { type: 'html' }).verdict).toEqual({ status: 'clean' });
  });

  test('is whatever makes a rule look at its lines again and again', () => {
    const lines = Array.from({ length: 10_000 }, () => ({ read: {}, index: 0 }));
    const document = {
      lines,
      anchors: [],
      forms: [],
      words: [],
      lastAnchor: 0,
      title: undefined,
    } as unknown as Document;
    const restless = {
      ...(rules[0] as (typeof rules)[number]),
      needs: [],
      judge: (_: Document, remove: (line: number, reason: string) => void) => {
        for (let line = 0; line < lines.length; line++)
          for (let other = 0; other < lines.length; other++) remove(line, 'again');
      },
    };

    expect(within(10_000, () => removedByRules(document, [restless]))).toBeUndefined();
  });

  test('is emphasis that nests over thousands of lines: each line would be marked once for each level', () => {
    const nested = (levels: number) => '*a\n'.repeat(levels) + 'a*\n'.repeat(levels);

    expect(clean(nested(2_000), { type: 'markdown' }).verdict).toMatchObject(problem);
    expect(clean(nested(50), { type: 'markdown' }).lines).toHaveLength(100);
  });

  describe('is counted where', () => {
    /** With nothing left, the first step that is counted ends the work. */
    const ends = (work: () => unknown) =>
      within(0, () => {
        spend(200_000);
        work();
        return 'done';
      }) === undefined;

    test('Markdown is read', () => {
      expect(ends(() => readMarkdown('One line'))).toBe(true);
      expect(ends(() => readInline('**One**', new Map()))).toBe(true);
    });

    test('the lines of a text are scored', () => {
      const [nothing, words, model] = [new Uint8Array(1), {} as Words, {} as Model];

      expect(ends(() => labelsOf([{} as Candidate], words, nothing, model))).toBe(true);
    });

    test('the units of a page are scored', () => {
      expect(ends(() => rowsOf({ units: [{}] } as unknown as Evidence))).toBe(true);
    });

    test('nothing is counted by reading a plain text', () => {
      expect(ends(() => readText(prose))).toBe(false);
    });
  });

  test('has no lines, and says so the same way every time', () => {
    const costly = 'a\n'.repeat(mostLines + 1);

    expect(clean(costly)).toEqual(clean(costly));
    expect(clean(costly).lines).toEqual([]);
  });
});
