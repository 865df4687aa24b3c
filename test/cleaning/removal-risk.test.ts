/** Which removals are believed to be wrong: more of what stands like a paragraph among paragraphs than of menus and footers. */
import { expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning } from '../../functions/cleaning/cleaning.ts';
import { levels } from '../../functions/cleaning/result/risk/levels.ts';

const prose = [
  'The clock on the customs house has stood at ten to four since the winter of the long frost, and nobody in the harbour has asked for it to be mended.',
  'Last week a clockmaker from the mainland came over with a ladder, a lamp and a letter from the council, and climbed into the case before breakfast.',
  'She found a nest of jackdaws behind the dial, four generations deep, and a spoon that the harbour master’s wife had been missing since her wedding.',
  'The birds will stay until August, says the council. After that the clock is to go again, if anybody remembers what the time was for.',
];
const aside =
  'The harbour master kept the key of the case on a nail behind the stove, where it hung for eleven years.';
const footer = '© The Quay Gazette. All rights reserved.';
const page = `<!doctype html><html lang="en"><head><title>The clock at ten to four - The Quay Gazette</title></head>
<body><nav class="main-menu"><ul><li><a href="/news">News</a></li><li><a href="/tides">Tides</a></li></ul></nav>
<main><article class="post"><h1>The clock at ten to four</h1><div class="article-body">
<p>${prose[0]}</p><p>${prose[1]}</p><aside class="related-articles"><p><a href="/9">${aside}</a></p></aside><p>${prose[2]}</p><p>${prose[3]}</p></div></article></main>
<footer class="site-footer"><p>${footer} <a href="/imprint">Imprint</a></p></footer></body></html>`;

const wrongOf = ({ lines }: Cleaning, text: string): number =>
  lines.find(line => line.text.startsWith(text))?.removed?.wrong ?? -1;

test('every removed line of text has a risk, one of the levels', () => {
  const { lines } = clean(page, { type: 'html' });
  const removed = lines.flatMap(({ removed }) => (removed ? [removed.wrong] : []));

  expect(removed.length).toBeGreaterThan(3);
  expect(removed.filter(wrong => !(levels as readonly (number | undefined)[]).includes(wrong))).toEqual([]);
});

test('a sentence among paragraphs has a higher risk than a menu or a footer, and the article is in the queue', () => {
  const cleaning = clean(page, { type: 'html' });

  expect(wrongOf(cleaning, aside)).toBeGreaterThan(wrongOf(cleaning, footer));
  expect(wrongOf(cleaning, aside)).toBeGreaterThan(wrongOf(cleaning, 'Tides'));
  expect(cleaning.risk.rank).toBeGreaterThan(0);
});

test('an article from which nothing went has no risk', () => {
  const metadata = { title: 'What the harbour said' };

  expect(clean(prose.join('\n\n'), { type: 'text', metadata }).risk).toEqual({
    rank: 0,
    sentence: 0,
    words: 0,
    furniture: 0,
  });
});
