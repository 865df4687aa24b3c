import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import type { House } from '../../../functions/cleaning/cleaning.ts';
import { accepted } from '../../../functions/cleaning/house/proposals.ts';
import { runsOf } from '../../../functions/cleaning/house/runs.ts';
import { learn } from '../../../functions/cleaning/learn.ts';
import { articleOf, type Page } from './site.ts';

const spans = (...wordings: string[]): string[] =>
  runsOf(wordings).map(({ first, last }) => wordings.slice(first, last + 1).join(' / '));

test('a run is as long as it must be to say enough', () => {
  expect(spans('lost oars', 'tides')).toEqual(['lost oars / tides']);
  expect(spans('#', 'replies', 'hail a boat')).toEqual([
    '# / replies / hail a boat',
    'replies / hail a boat',
  ]);
  expect(spans('#', '#', 'replies')).toEqual([]);
});

test('a run never goes over a line without a wording', () => {
  expect(spans('replies', '', 'hail a boat')).toEqual([]);
});

/** Sites whose furniture says too little line by line, around an article that begins at `#`. */
const siteOf = (dress: (number: number, article: readonly string[]) => readonly string[]): Page[] =>
  Array.from({ length: 12 }, (_, number) => ({
    name: `news/${number}.txt`,
    source: `${dress(number, articleOf(number)).join('\n\n')}\n`,
  }));

const houseOf = (site: readonly Page[]): House => ({
  rules: learn(site).proposals.map(each =>
    accepted(each, 'news/', { by: 'ana', at: '2026-03-02T09:00:00.000Z' }),
  ),
});

const keptOf = ({ name, source }: Page, house?: House): string[] =>
  clean(source, { name, ...(house && { house }) }).lines.flatMap(({ id, text, removed }) =>
    id && !removed ? [text] : [],
  );

describe('lines of one word, and numbers', () => {
  const counted = siteOf((number, article) => [
    ...article,
    String(number),
    'Gulls',
    'Hail the harbour boat',
    'Oars for hire',
  ]);

  test('go where they stand beside the same lines in each file', () => {
    expect(keptOf(counted[3] as Page)).toContain('Gulls');
    for (const [number, page] of counted.entries())
      expect(keptOf(page, houseOf(counted))).toEqual(articleOf(number));
  });

  test('stay where they stand beside others', () => {
    const source = [...articleOf(2), 'Gulls', 'Seen from the pier at noon.'].join('\n\n');

    expect(keptOf({ name: 'news/2.txt', source }, houseOf(counted))).toContain('Gulls');
  });
});

describe('the date of each file', () => {
  const dated = siteOf((number, [title = '', ...prose]) => [
    title,
    `March ${number + 1}, 2026`,
    'Hail the harbour boat',
    'Oars for hire',
    ...prose,
  ]);

  test('goes with the furniture that it stands in, and stays known', () => {
    const house = houseOf(dated);

    const { name, source } = dated[3] as Page;
    const cleaning = clean(source, { name, house });

    expect(keptOf({ name, source }, house)).toEqual(articleOf(3));
    expect(cleaning.metadata.date?.value).toBe('2026-03-04');
  });

  test('stays beside its author', () => {
    const signed = siteOf((number, [title = '', ...prose]) => [
      title,
      'By Ida Holm',
      `March ${number + 1}, 2026`,
      ...prose,
    ]);

    expect(learn(signed).proposals).toEqual([]);
  });
});

test('numbers that are the authors’ own are not taken for the layout', () => {
  const recipes = siteOf((number, [title = '', ...prose]) => [
    title,
    `Serves ${number + 2}`,
    `Takes ${number + 20} minutes`,
    ...prose,
  ]);

  expect(learn(recipes).proposals).toEqual([]);
});

test('a block is shown once, however many of its runs came back', () => {
  const counted = siteOf((number, article) => [
    ...article,
    'Gulls',
    String(number),
    String(number + 40),
    'Terns',
    'Puffins',
    'Auks',
  ]);

  expect(learn(counted).proposals.length).toBeLessThanOrEqual(3);
});
