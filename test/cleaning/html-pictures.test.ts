import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { readHtml } from './read-page.ts';

const prose = [
  'The lighthouse on the northern mole was lit again on Tuesday evening, after eleven winters in the dark.',
  'Divers had replaced the cable that a dredger tore in two, and the harbour office paid for the lamp itself.',
  'Nobody expects ships to need it, the harbour master said, but the town had asked for its light back.',
];

/** A page whose article has a picture between its first and second paragraph. */
const page = (
  picture: string,
  head = '',
) => `<!doctype html><html lang="en"><head><title>The mole is lit again</title>
<link rel="canonical" href="https://paper.example/harbour/mole.html">${head}</head><body>
<header class="site"><a href="/"><img src="/logo-large.png" alt="The Paper" width="300" height="90"></a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>The mole is lit again</h1>
<p>${prose[0]}</p>${picture}<p>${prose[1]}</p><p>${prose[2]}</p></article>
<aside class="related"><h2>More stories</h2>
<a href="/b"><img src="/teaser-b.jpg" alt="A tug"> Tug crews go back to work</a>
<a href="/c"><img src="/teaser-c.jpg" alt="A crane"> Crane sold to Gdynia</a></aside></main>
<footer><p>© The Paper</p></footer></body></html>`;

const figures = (source: string) =>
  clean(source, { type: 'html' }).blocks.flatMap(({ kind, text, picture }) =>
    kind === 'figure' ? [{ text, ...picture }] : [],
  );

/** Why the pictures of a page were removed, by the end of their address. */
const removals = (source: string) =>
  Object.fromEntries(
    clean(source, { type: 'html' }).lines.flatMap(({ picture, removed }) =>
      picture && removed ? [[picture.address.replace(/^.*\//, ''), removed.rule]] : [],
    ),
  );

describe('a picture inside the text', () => {
  test('is a block in its place, with its caption behind it', () => {
    const source = page(
      '<figure><img src="/img/lamp.jpg" alt="A lamp" width="1200" height="800"><figcaption>The new lamp. Photo: M. Tamm</figcaption></figure>',
    );

    const { blocks } = clean(source, { type: 'html' });

    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', prose[0]],
      ['figure', 'A lamp'],
      ['caption', 'The new lamp. Photo: M. Tamm'],
      ['paragraph', prose[1]],
      ['paragraph', prose[2]],
    ]);
    expect(figures(source)).toEqual([
      { text: 'A lamp', address: 'https://paper.example/img/lamp.jpg', width: 1200, height: 800 },
    ]);
  });

  test.each([
    ['a lazy source', '<img src="data:image/gif;base64,R0lG" data-src="/img/lamp.jpg" alt="">'],
    ['a lazy set', '<img src="/blank.gif" data-srcset="/img/lamp-400.jpg 400w, /img/lamp.jpg 1600w" alt="">'],
    [
      'the largest of a set',
      '<img src="/img/s.jpg" srcset="/img/s.jpg 320w, /img/lamp.jpg 1280w, /img/m.jpg 640w">',
    ],
    ['not more than is sensible', '<img srcset="/img/lamp.jpg 1920w, /img/huge.jpg 7000w">'],
    ['densities', '<img src="/img/s.jpg" srcset="/img/lamp.jpg 2x, /img/s.jpg 1x">'],
    ['a picture element', '<picture><source srcset="/img/lamp.jpg 1200w"><img src="/img/s.jpg"></picture>'],
    [
      'what is shown without scripts',
      '<img src="/placeholder.png"><noscript><img src="/img/lamp.jpg"></noscript>',
    ],
    [
      'commas in an address',
      '<img srcset="/img/a,b/lamp.jpg 800w, /img/a,b/s.jpg 200w">',
      'https://paper.example/img/a,b/lamp.jpg',
    ],
    ['no scheme', '<img src="//paper.example/img/lamp.jpg">'],
  ])('has the address of %s', (_, picture, address = 'https://paper.example/img/lamp.jpg') => {
    expect(figures(page(picture)).map(each => each.address)).toEqual([address]);
  });

  test('does not part the paragraph that it stands in', () => {
    const source = page(`<p>Its <img src="/img/plan.png" alt="plan"> is kept<br>in the tower.</p>`);

    const kinds = clean(source, { type: 'html' }).blocks.map(
      ({ kind, text }) => `${kind}: ${text.slice(0, 24)}`,
    );

    expect(kinds.slice(1, 3)).toEqual(['paragraph: Its is kept\nin the tower', 'figure: plan']);
  });
});

describe('a picture that is not the article’s', () => {
  test('is removed with the rule that says why', () => {
    const source = page(
      '<img src="https://count.example/x.gif" width="1" height="1"><img src="/a.png" class="author-avatar" alt="Ana"><img src="/star.png" width="16" height="16"><img src="data:image/png;base64,AAAA"><img hidden src="/unseen.jpg"><img src="/img/lamp.jpg">',
    );

    expect(removals(source)).toMatchObject({
      'x.gif': 'page-pictures',
      'a.png': 'page-pictures',
      'star.png': 'page-pictures',
      'unseen.jpg': 'hidden',
      'logo-large.png': 'outside-article',
      'teaser-b.jpg': 'outside-article',
      'teaser-c.jpg': 'outside-article',
    });
    expect(Object.values(removals(source))).toContain('embedded-picture');
    expect(figures(source).map(each => each.address)).toEqual(['https://paper.example/img/lamp.jpg']);
  });

  test('has no address where the page does not say its own, unless whoever stored it has', () => {
    const source = page('<img src="/img/lamp.jpg">').replace(/<link rel="canonical"[^>]*>/, '');

    expect(removals(source)).toMatchObject({ 'lamp.jpg': 'no-address' });
    const told = clean(source, { type: 'html', metadata: { url: 'https://paper.example/x/' } });
    expect(told.blocks.find(({ kind }) => kind === 'figure')?.picture?.address).toBe(
      'https://paper.example/img/lamp.jpg',
    );
  });

  test('never stores what lies inside the page', () => {
    const bytes = 'A'.repeat(100_000);

    const { lines } = clean(page(`<img src="data:image/png;base64,${bytes}">`), { type: 'html' });

    expect(JSON.stringify(lines).length).toBeLessThan(10_000);
  });
});

test('an editor’s word about a picture is found again, whatever its size is called', () => {
  const source = page('<img src="/img/lamp.jpg?w=400">');
  const line = clean(source, { type: 'html' }).lines.find(each => each.picture && !each.removed);
  const decision = {
    verdict: 'remove',
    id: line?.id ?? '',
    text: '',
    before: '',
    after: '',
    alone: true,
    by: 'ana',
    at: '2026-03-02T06:00:00Z',
  } as const;

  const again = clean(page('<img src="/img/lamp.jpg?w=1200">'), { type: 'html', decisions: [decision] });

  expect(again.blocks.filter(({ kind }) => kind === 'figure')).toEqual([]);
  expect(again.unplaced).toEqual([]);
});

test('pictures without end are read in one go', () => {
  const many = '<img src="/a.jpg" srcset="/a.jpg 1w, /b.jpg 2w">'.repeat(40_000);

  expect(readHtml(`<p>One line of text.</p>${many}`).lines).toHaveLength(40_001);
});

test('a picture is no word of the article', () => {
  const only =
    '<html><body><article><h1>Harbour</h1><img src="https://a.example/1.jpg" alt="a long text that is read out in the place of the picture"></article></body></html>';

  const cleaning = clean(only, { type: 'html' });

  expect(cleaning.verdict.status).toBe('held');
  expect(fairCopyOf(cleaning).blocks.every(({ kind }) => kind === 'figure')).toBe(true);
});
