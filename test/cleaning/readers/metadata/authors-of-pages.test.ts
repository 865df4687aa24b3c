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

test('whole names that readers see come before the account or company in the data', () => {
  const above = '<p class="byline">By Ida Hook</p>';

  expect(authorsOf({ head: data('idahook'), above })).toEqual(['Ida Hook']);
  expect(authorsOf({ head: '<meta name="author" content="HQX">', above })).toEqual(['Ida Hook']);
  expect(authorsOf({ head: data('Jo Blau'), above })).toEqual(['Jo Blau']);
  expect(authorsOf({ head: data('idahook') })).toEqual(['idahook']);
});

test('“By” may stand in a line of its own, with a blank that does not break behind it', () => {
  const above = '<p>Posted on 3 March 2024</p><div>By&nbsp;<address>Ida Hook</address>, harbour editor</div>';

  expect(authorsOf({ above })).toEqual(['Ida Hook']);
});

test('a day that may be another stands before a name as well as one that may not', () => {
  expect(authorsOf({ above: '<div><time>03/01/2017</time> by Ida Hook</div>' })).toEqual(['Ida Hook']);
});

test('a bare name below the headline is the author’s where one below the article is the same', () => {
  const name = '<div class="font-medium">Ida Hook</div>';

  expect(authorsOf({ above: name, below: `${name}<div>Harbour editor</div>` })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: name })).toBeUndefined();
});

test('a bare name beside a date that leads to a section is no author', () => {
  const above = (href: string) => `<p><a href="${href}">Silver Spoons</a></p><p>3 March 2024</p>`;

  expect(authorsOf({ above: above('/people/silver-spoons') })).toEqual(['Silver Spoons']);
  expect(authorsOf({ above: above('/category/silver-spoons') })).toBeUndefined();
});

test('a box below the article introduces its author, a page builder’s widget too', () => {
  const box =
    '<div class="elementor-widget elementor-widget-text-editor"><h3>Written by Ida Hook</h3><p>Ida Hook has kept the harbour’s books of lost things for as long as there are books, and finds more than she loses.</p></div>';
  const slot = '<div class="post-author"><p class="post-author__name"><a href="/ida">Ida Hook</a></p></div>';
  const comments = '<div class="thread"><p>First!</p></div>'.repeat(12);

  expect(authorsOf({ below: box })).toEqual(['Ida Hook']);
  expect(authorsOf({ below: comments + slot })).toEqual(['Ida Hook']);
  expect(authorsOf({ below: comments + slot + slot.replaceAll('Ida Hook', 'Jo Blau') })).toBeUndefined();
});

test('“Article by” over a name alone introduces the author, wherever it stands below', () => {
  const box = (label: string) =>
    `${'<div class="thread"><p>First!</p></div>'.repeat(12)}<div><h2>${label}</h2><div>Ida Hook</div></div>`;

  expect(authorsOf({ below: box('Article by') })).toEqual(['Ida Hook']);
  expect(authorsOf({ below: box('Helped by') })).toBeUndefined();
});

test('a link to what somebody wrote names her, in one word too', () => {
  const link = (href: string, name: string) => `<div><a href="${href}">${name}</a></div>`;

  expect(authorsOf({ above: link('/author/ida-hook', 'Ida Hook') })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: link('/authors/ida', 'Ida') })).toEqual(['Ida']);
  expect(authorsOf({ above: link('/autor/ida', 'Von Ida') })).toEqual(['Ida']);
  expect(authorsOf({ above: link('/authors/all', 'Authors') })).toBeUndefined();
  expect(authorsOf({ above: link('/?author=ida', 'Ida') })).toEqual(['Ida']);
  expect(authorsOf({ above: link('/people/ida-hook', 'Ida Hook') })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: link('https://notes.example/@ida', 'Ida Hook') })).toEqual(['Ida Hook']);
  expect(authorsOf({ above: link('/people/ida', 'Ida') })).toBeUndefined();
  expect(authorsOf({ above: link('/spoons/ida', 'Ida Hook') })).toBeUndefined();
});

test('an account that signs with one word and a day is an author', () => {
  expect(authorsOf({ below: '<p>Posted by Ida at March 3, 2024 11:15 AM</p>' })).toEqual(['Ida']);
});

test('who is named as the site’s address is its publisher, unless it is a whole name', () => {
  const head = (name: string) =>
    `<link rel="canonical" href="https://www.idahook.example/spoons"><meta name="author" content="${name}">`;

  expect(authorsOf({ head: head('Idahook') })).toBeUndefined();
  expect(authorsOf({ head: head('Ida Hook') })).toEqual(['Ida Hook']);
  expect(authorsOf({ head: head('Joblau') })).toEqual(['Joblau']);
});

test('all authors that journals list, one element each, and none of what else a page is made by', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const journal =
    meta('DC.Creator', 'Ida Hook') +
    meta('citation_authors', 'Ida Hook') +
    meta('citation_authors', 'Jo Blau');

  expect(authorsOf({ head: journal })).toEqual(['Ida Hook', 'Jo Blau']);
  expect(
    authorsOf({ head: meta('author', 'content: The Quay, design: Jo Blau'), above: '<p>By Ida Hook</p>' }),
  ).toEqual(['Ida Hook']);
});

test('what a style sheet parts from a name is none of it', () => {
  expect(authorsOf({ above: '<p class="byline">By Ida HookUpdated 3 March 2024</p>' })).toEqual(['Ida Hook']);
});

test('a comma behind the last thing breaks no data', () => {
  const broken = `<script type="application/ld+json">{"@type":"Article","headline":"${headline}","author":[{"@type":"Person","name":"Ida Hook",},],}</script>`;

  expect(authorsOf({ head: broken })).toEqual(['Ida Hook']);
});

test('a guest is announced in a sentence, by one name too', () => {
  const guest = (name: string) => authorsOf({ above: `<p><em>This is a guest post by ${name}.</em></p>` });

  expect(guest('Ida Hook')).toEqual(['Ida Hook']);
  expect(guest('Idana, a keeper of spoons')).toEqual(['Idana']);
});
