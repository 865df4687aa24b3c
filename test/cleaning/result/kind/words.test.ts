import { expect, test } from 'vitest';
import { columnNames } from '../../../../functions/cleaning/result/kind/columns.ts';
import { saysOf } from '../../../../functions/cleaning/result/kind/words.ts';

/** The least or the only value that speaks against an article, what is said of it, and a value that says nothing. */
const evidence: readonly (readonly [column: string, value: number, sentence: string, silent: number])[] = [
  ['statesProduct', 1, 'the page states that it is a product', 0],
  ['statesThread', 1, 'the page states that it is a discussion', 0],
  ['statesList', 1, 'the page states that it is a list', 0],
  ['statesService', 1, 'the page states that it is a service, a place or an event', 0],
  ['statesArticle', 0, 'the page does not state that it is an article', 1],
  ['openGraph', 2, 'the page states that it is a website', 1],
  ['openGraph', 3, 'the page states that it is a product', 4],
  ['namedHome', 1, 'its parts are named after a home page', 0],
  ['namedList', 1, 'its parts are named after a list or an archive', 0],
  ['namedShop', 1, 'its parts are named after a shop', 0],
  ['namedThread', 1, 'its parts are named after a forum', 0],
  ['pathList', 1, 'its address is that of a list', 0],
  ['pathShop', 1, 'its address is that of a shop', 0],
  ['pathThread', 1, 'its address is that of a forum', 0],
  ['pathService', 1, 'its address is that of a service page', 0],
  ['pathDepth', 0, 'its address is that of a home page', 1],
  ['shopParts', 5, '5 of its parts are named after a shop', 4],
  ['commentParts', 5, '5 of its parts are named after comments and replies', 4],
  ['teaserParts', 8, '8 of its parts are named after teasers', 7],
  ['listParts', 12, '12 of its parts are named after lists', 11],
  ['articles', 3, '3 of its parts are marked as articles', 2],
  ['fields', 3, 'it has 3 fields to fill in', 2],
  ['forms', 2, 'it has 2 forms', 1],
  ['buttons', 10, 'it has 10 buttons', 9],
  ['markedAuthors', 3, 'it names 3 authors', 2],
  ['markedDates', 4, 'it has 4 dates', 3],
  ['linkedHeadings', 1, 'a heading leads to another page', 0],
  ['linkedHeadings', 2, '2 headings lead to other pages', 0],
  ['amounts', 1, 'a line is a price', 0],
  ['amounts', 2, '2 lines are prices', 0],
  ['keptAmounts', 1, 'a line is a price', 0],
  ['keptAmounts', 7, '7 lines are prices', 0],
  ['linked', 35, '35 % of its words are links', 34],
  ['proseShare', 40, '40 % of its words stand in sentences', 41],
  ['prose', 8, 'it has 8 sentences of some length', 9],
  ['keptProseShare', 50, '50 % of the words that are left stand in sentences', 51],
  ['stretch', 120, 'nowhere more than 120 words of sentences follow one another', 121],
  ['keptShare', 25, '25 % of its words look like an article’s', 26],
  ['pictures', 40, 'it has 40 pictures', 39],
];

test.each(evidence)('%s: %i', (column, value, sentence, silent) => {
  expect(columnNames).toContain(column);
  expect(saysOf(column, value)).toBe(sentence);
  expect(saysOf(column, silent)).toBeUndefined();
});

test('nothing at all counts where little speaks against an article, and what can’t be told does not', () => {
  for (const column of ['proseShare', 'prose', 'keptProseShare', 'stretch', 'keptShare']) {
    expect(saysOf(column, 0)).toMatch(/\b0\b/);
    expect(saysOf(column, -1)).toBeUndefined();
  }
  expect(saysOf('pathDepth', -1)).toBeUndefined();
});

test('what nobody could picture has no words', () => {
  expect(saysOf('keptChance', 12)).toBeUndefined();
});

test('each sentence is shown here', () => {
  const shown = new Set(evidence.map(([column]) => column));

  expect(
    columnNames.filter(name => [0, 1, 2, 500].some(value => saysOf(name, value)) && !shown.has(name)),
  ).toEqual([]);
});
