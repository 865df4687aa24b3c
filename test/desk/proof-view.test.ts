import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../functions/cleaning/cleaning.ts';
import { asDiff } from '../../functions/desk/article/diff.ts';
import { partsOf, partWith, piecesOf, viewOf } from '../../functions/desk/article/proof-view.ts';

let ids = 0;
const line = (text: string, removed?: string, more: Partial<Line> = {}): Line => ({
  id: `${++ids}~1`,
  text,
  ending: '\n',
  ...(removed && { removed: { rule: removed, reason: removed } }),
  ...more,
});
const blank: Line = { text: '', ending: '\n' };

describe('a view', () => {
  test('puts neighbours that were removed together, across blank lines, and each reason with its lines', () => {
    const view = viewOf([line('Menu', 'a'), blank, line('Home', 'a'), line('Share', 'b'), line('Text.')]);
    const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);

    expect(view.passages.map(({ lines }) => texts(lines))).toEqual([['Menu', 'Home', 'Share'], ['Text.']]);
    expect(view.passages[0]?.reasons.map(({ rule, lines }) => [rule, texts(lines)])).toEqual([
      ['a', ['Menu', 'Home']],
      ['b', ['Share']],
    ]);
    expect(view).toMatchObject({
      kept: 1,
      removed: 3,
      byRule: [
        ['a', 2],
        ['b', 1],
      ],
    });
  });

  test('opens at what was removed inside the text, not at what stood before or behind it', () => {
    const view = viewOf([
      line('Menu', 'a'),
      line('Title', undefined, { role: 'title' }),
      line('By Ana', 'a'),
      line('One.'),
      line('Advertisement', 'b'),
      line('Two.'),
      line('Footer', 'a'),
    ]);

    expect(view.passages[view.firstInside ?? -1]?.lines[0]?.text).toBe('Advertisement');
    expect(viewOf([line('Menu', 'a'), line('One.'), line('Footer', 'a')]).firstInside).toBeUndefined();
  });

  test('of a very long proof comes in parts that are all of it', () => {
    const lines = Array.from({ length: 5_000 }, (_, n) => line(`Line ${n}.`, n % 7 === 0 ? 'a' : undefined));
    const view = viewOf(lines);
    const parts = partsOf(view);

    expect(parts.flat()).toEqual(view.passages);
    expect(parts.length).toBe(4);
    expect(partWith(view, lines[4_000]?.id ?? '')).toBe(2);
  });
});

test('repairs stand in their places', () => {
  const repairs = [
    { rule: 'r', reason: 'r', before: '”s', after: '” s' },
    { rule: 'r', reason: 'r', before: '”t', after: '” t' },
    { rule: 'r', reason: 'r', before: 'not there', after: 'x' },
  ];

  expect(piecesOf({ text: '“a”she “b”they', repairs })).toEqual([
    '“a',
    repairs[0],
    'he “b',
    repairs[1],
    'hey',
  ]);
});

describe('a diff', () => {
  const some = fc.array(
    fc
      .tuple(
        fc.constantFrom('', 'a', 'b ', 'ä”c', '-', '+x', '@@ -1 +1 @@'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
      )
      .map(
        ([text, ending, isRemoved, isRepaired]): Line => ({
          text,
          ending,
          ...(isRemoved && { removed: { rule: 'r', reason: 'r' } }),
          ...(isRepaired &&
            text && { repairs: [{ rule: 'r', reason: 'r', before: text, after: `${text}!` }] }),
        }),
      ),
    { maxLength: 40 },
  );

  test('makes the kept lines of the source', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (lines, endsWithoutBreak) => {
        const last = lines.at(-1);
        const source =
          endsWithoutBreak && last?.text ? [...lines.slice(0, -1), { ...last, ending: '' }] : lines;
        const kept = source
          .filter(({ removed }) => !removed)
          .map(line => line.text + (line.repairs ? '!' : '') + line.ending);

        expect(
          patched(source.map(({ text, ending }) => text + ending).join(''), asDiff('a.txt', source)),
        ).toBe(kept.join(''));
      }),
    );
  });

  test('of what was kept as it was is nothing', () => {
    expect(asDiff('a.txt', [line('One.'), blank, line('Two.')])).toBe('');
  });
});

/** What `patch` does, strictly: every line that a hunk names must stand where it says. */
function patched(source: string, diff: string): string {
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  const hunks = diff
    .replaceAll('\n\\ No newline at end of file', '\u0000')
    .split(/^(?=@@ -\d+,\d+ \+\d+,\d+ @@\n)/m);
  for (const hunk of hunks.slice(1)) {
    const [head = '', ...body] = hunk.match(/[^\n]*\n/g) ?? [];
    const [, start = '', olds = ''] = /^@@ -(\d+),(\d+)/.exec(head) ?? [];
    const from = Number(olds) === 0 ? Number(start) : Number(start) - 1;
    result.push(...lines.slice(at, from));
    at = from;
    for (const entry of body) {
      const text = entry.slice(1).replace('\u0000\n', '');
      if (entry[0] !== '+' && lines[at++] !== text)
        throw new Error(`${JSON.stringify(text)} does not stand at ${at}`);
      if (entry[0] !== '-') result.push(text);
    }
  }
  return [...result, ...lines.slice(at)].join('');
}
