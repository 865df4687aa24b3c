/** Three hundred dumps of pages in twelve languages: how much of the page goes, and that its article stays. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { pageDumps } from './page-dumps.ts';

const dumps = pageDumps(300, 11);
const languages = [...new Set(dumps.map(({ name }) => name.slice(0, 2)))];

/** Lines that are kept, but for as many of each text as belong there. */
function judged({ source, article, furniture }: (typeof dumps)[number]) {
  const kept = new Map<string, number>();
  for (const { text, removed } of clean(source, { type: 'text' }).lines)
    if (!removed && text.trim()) kept.set(text.trim(), (kept.get(text.trim()) ?? 0) + 1);
  const take = (line: string): boolean => {
    const count = kept.get(line.trim()) ?? 0;
    kept.set(line.trim(), count - 1);
    return count > 0;
  };
  const lost = article.filter(line => !take(line));
  const left = furniture.filter(take);
  return { lost, left, article, furniture };
}
const results = new Map(dumps.map(dump => [dump.name, judged(dump)]));

/** Floors: share of furniture that goes at least, and lines of articles that may be lost of a thousand. Raise them, never lower. */
const removedAtLeast = 0.85;
const removedInEachLanguage = 0.6;
const lostAtMost = 5;

const shareRemoved = (of: readonly ReturnType<typeof judged>[]): number => {
  const sum = (count: (each: ReturnType<typeof judged>) => number) =>
    of.reduce((all, each) => all + count(each), 0);
  return 1 - sum(each => each.left.length) / sum(each => each.furniture.length);
};

describe('dumps of whole pages', () => {
  test('lose next to nothing of their articles', () => {
    const all = [...results.values()];
    const lines = all.reduce((sum, each) => sum + each.article.length, 0);
    const lost = [...results].flatMap(([name, each]) => each.lost.map(line => `${name}: ${line}`));

    expect((1000 * lost.length) / lines, lost.slice(0, 20).join('\n')).toBeLessThanOrEqual(lostAtMost);
  });

  test('lose most of what stands around them', () => {
    const left = [...results].flatMap(([name, each]) => each.left.map(line => `${name}: ${line}`));

    expect(shareRemoved([...results.values()]), left.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(
      removedAtLeast,
    );
  });

  test.each(languages)('lose it in %s too', language => {
    const own = [...results].filter(([name]) => name.startsWith(language)).map(([, each]) => each);

    expect(
      shareRemoved(own),
      own
        .flatMap(each => each.left)
        .slice(0, 40)
        .join('\n'),
    ).toBeGreaterThanOrEqual(removedInEachLanguage);
  });

  test('come out as fair copies that stay as they are', () => {
    const changed = dumps.slice(0, 60).flatMap(({ name, source }) => {
      const once = clean(source, { type: 'text' });
      const text = once.lines
        .filter(line => !line.removed)
        .map(line => line.text + line.ending)
        .join('');
      const again = clean(text, { type: 'text' }).lines.filter(line => line.removed?.rule === 'outside-body');
      return again.length > 0 ? [name] : [];
    });

    expect(changed.length, changed.join(', ')).toBeLessThanOrEqual(1);
  });
});
