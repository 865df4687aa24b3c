import { describe, expect, test } from 'vitest';
import type { Line } from '../../functions/cleaning/cleaning.ts';
import { doubtfulOf, titleWords, usualWords, wrongWords } from '../../functions/desk/article/doubt.ts';
import { viewOf } from '../../functions/desk/article/proof-view.ts';
import { Facts, Proof } from '../../functions/desk/pages/proof.tsx';

let ids = 0;
const gone = (text: string, wrong?: number): Line => ({
  id: `${(++ids).toString(16).padStart(16, '0')}~1`,
  text,
  ending: '\n',
  removed: { rule: 'outside-body', reason: 'a menu', ...(wrong !== undefined && { wrong }) },
});
const kept = (text: string): Line => ({
  id: `${(++ids).toString(16).padStart(16, '0')}~1`,
  text,
  ending: '\n',
});

describe('how sure a removal is', () => {
  test.each([
    [1, 'Almost surely not the author’s'],
    [62, 'Probably not the author’s'],
    [250, 'May be the author’s'],
    [500, 'Probably the author’s'],
    [875, 'Probably the author’s'],
  ])('%i in a thousand is said in words: %s', (wrong, words) => {
    expect(wrongWords(gone('A line', wrong))).toBe(words);
  });

  test('is not said of what was kept, nor where nobody knows', () => {
    expect(wrongWords(kept('A line'))).toBeUndefined();
    expect(wrongWords(gone('A line'))).toBeUndefined();
    expect(usualWords([gone('A line')])).toBeUndefined();
  });

  test('is said once above the lines that it holds for, and beside each that is otherwise', () => {
    const view = viewOf([gone('Menu', 1), gone('The pilot was asked.', 312), gone('Share', 3)]);

    const page = String(Proof({ view }));

    expect(page.match(/Almost surely not the author’s\./g)).toHaveLength(1);
    expect(page).toMatch(/The pilot was asked\.<\/del>.*?May be the author’s\./s);
    expect(page).toContain('data-wrong="312"');
  });

  test('leads from the facts to the likeliest of those that may be the author’s', () => {
    const lines = [gone('One', 250), kept('Two.'), gone('Three', 625), gone('Four', 8)];
    const view = viewOf(lines);

    expect(doubtfulOf(lines).map(({ text }) => text)).toEqual(['Three', 'One']);
    expect(String(Facts({ view }))).toContain(`href="#line-${lines[2]?.id}">2 may be the author’s</a>`);
  });

  test('shows in the heading of a run that is folded', () => {
    const menu = Array.from({ length: 9 }, (_, n) => gone(`Entry ${n}`, n === 4 ? 500 : 1));

    const page = String(Proof({ view: viewOf(menu) }));

    expect(page).toMatch(/<summary[^>]*>9 removed lines.*; 1 may be the author’s<\/strong><\/summary>/s);
  });
});

describe('furniture that was kept', () => {
  const left = (text: string, furniture: number): Line => ({ ...kept(text), furniture });

  test('is said in words beside its line, and the facts lead to the first of it', () => {
    const lines = [kept('The pilot was asked.'), left('Most read', 625), left('Bakery wins prize', 875)];
    const view = viewOf(lines);

    const page = String(Proof({ view }));
    const facts = String(Facts({ view }));

    expect(page).toMatch(/Most read.*?Probably furniture, but kept\./s);
    expect(page).toMatch(/Bakery wins prize.*?Almost surely furniture, but kept\./s);
    expect(page.match(/furniture, but kept/g)).toHaveLength(2);
    expect(facts).toContain(`href="#line-${lines[1]?.id}"`);
    expect(facts).toContain('2 kept may be furniture');
  });

  test('goes with one press where it is almost sure, and nothing else does', () => {
    const lines = [left('Bakery wins prize', 875), left('Most read', 625), left('Swans return', 875)];

    const page = String(Proof({ view: viewOf(lines), action: '/desk/decisions?key=a.txt' }));

    expect(page).toContain(`name="remove" value="${lines[0]?.id} ${lines[2]?.id}"`);
    expect(page).toContain('Remove all 2');
    expect(String(Proof({ view: viewOf(lines) }))).not.toContain('Remove all');
    expect(String(Proof({ view: viewOf(lines.slice(0, 2)), action: '/x' }))).not.toContain('Remove all');
  });
});

test.each([
  [undefined, undefined],
  [188, undefined],
  [250, 'This may not be the title'],
  [438, 'This may not be the title'],
  [500, 'This is probably not the title'],
])('a title that is wrong with a probability of %s is told of as such', (wrong, words) => {
  expect(titleWords({ text: 'Menu', from: 'line', ...(wrong !== undefined && { wrong }) })).toBe(words);
});
