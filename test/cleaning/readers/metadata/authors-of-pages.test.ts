/** Where pages say who wrote their article, each kind by a page of its own. */
import { expect, test } from 'vitest';
import { clean } from '../../../../functions/cleaning/clean.ts';

const headline = 'A spoon comes home';
const prose =
  '<p>The spoon that the harbour master lent to the lighthouse in 1911 has come back by post, in a box without a letter.</p>'.repeat(
    3,
  );
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const data = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline, author })}</script>`;

const authorsOf = ({ head = '', above = '', below = '' }): readonly string[] | undefined =>
  clean(
    `<html lang="en"><title>${headline}</title>${head}<body><main><article><h1>${headline}</h1>${above}${prose}${below}</article></main>`,
    { type: 'html' },
  ).metadata.authors?.value;

test('a site that bears a person’s name is hers where the data say that she is a person', () => {
  const named = (type: string, name: string) =>
    authorsOf({ head: site(name) + data({ '@type': type, name }) });

  expect(named('Person', 'Ida Hook')).toEqual(['Ida Hook']);
  expect(named('Organization', 'Ida Hook')).toBeUndefined();
  expect(named('Person', 'The Quay')).toBeUndefined();
  expect(named('Person', 'quaynotes')).toBeUndefined();
});

test('somebody else comes before the site’s own name', () => {
  const both = [
    { '@type': 'Person', name: 'Ida Hook' },
    { '@type': 'Person', name: 'Jo Blau' },
  ];

  expect(authorsOf({ head: site('Ida Hook') + data(both) })).toEqual(['Jo Blau']);
});

test('a card’s label says whose name is beside it', () => {
  const card = (label: string) =>
    `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ida Hook">`;

  expect(authorsOf({ head: card('Written by') })).toEqual(['Ida Hook']);
  expect(authorsOf({ head: card('Time to read') })).toBeUndefined();
});

test('a column beside the article may say who wrote it, one of comments may not', () => {
  const column = (name: string) =>
    `<div class="${name}"><p class="story_author">Written by <span>Ida Hook</span></p></div>`;

  expect(authorsOf({ above: column('side story_aside') })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: column('comments') })).toBeUndefined();
});

test('degrees and duties are nobody’s name', () => {
  expect(authorsOf({ above: '<p>By Ida Hook, PhD and Jo Blau, MPH</p>' })).toEqual(['Ida Hook', 'Jo Blau']);
  expect(authorsOf({ above: '<p>By Ida Hook, MS, RDN, LD</p>' })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: '<p>By Ida Hook (harbour editor)</p>' })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: '<p>By Ida Hook, Deputy to the Committee for Spoons</p>' })).toEqual([
    'Ida Hook',
  ]);
});

test('an empty name before the author leaves its sign', () => {
  expect(
    authorsOf({ above: '<div class="authors"><span>&nbsp;&amp;</span> <a href="/ida">Ida Hook</a></div>' }),
  ).toEqual(['Ida Hook']);
});
