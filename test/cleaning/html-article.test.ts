import { expect, test } from 'vitest';
import { readHtml } from './read-page.ts';

/** The lines that readers get. */
const kept = (source: string): string[] =>
  readHtml(source).lines.flatMap(line => (line.removed === undefined ? [line.text] : []));
const outside = (source: string): string[] =>
  readHtml(source).lines.flatMap(line => (line.removed?.rule === 'outside-article' ? [line.text] : []));

const prose = [
  'The clock on the customs house has stood at ten to four since the winter of the long frost, and nobody in the harbour has asked for it to be mended.',
  'Last week a clockmaker from the mainland came over with a ladder, a lamp and a letter from the council, and climbed into the case before breakfast.',
  'She found a nest of jackdaws behind the dial, four generations deep, and a spoon that the harbour master’s wife had been missing since her wedding.',
  'The birds will stay until August, says the council. After that the clock is to go again, if anybody remembers what the time was for.',
];
const paragraphs = prose.map(text => `<p>${text}</p>`).join('\n');

/** A page as newspapers make them, around the given body of an article. */
const page = (body: string, after = ''): string => `<!doctype html><html lang="en"><head>
<title>The clock at ten to four - The Quay Gazette</title><meta property="og:title" content="The clock at ten to four"></head>
<body><a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><a href="/">The Quay Gazette</a><nav class="main-menu"><ul><li><a href="/news">News</a></li><li><a href="/tides">Tides</a></li><li><a href="/letters">Letters</a></li></ul></nav></header>
<main id="main"><article class="post"><h1>The clock at ten to four</h1>
<div class="article-body">${body}</div></article>${after}</main>
<aside class="sidebar"><h2>Most read</h2><ul><li><a href="/1">Ferry late again</a></li><li><a href="/2">Council finds its ladder</a></li></ul></aside>
<footer class="site-footer"><p>© The Quay Gazette. <a href="/imprint">Imprint</a></p></footer></body></html>`;

test('the article is kept with its headline, the page around it is not, and each line says why', () => {
  const source = page(paragraphs);

  const { lines } = readHtml(source);

  expect(kept(source)).toEqual(['The clock at ten to four', ...prose]);
  const removed = lines.filter(line => line.removed !== undefined);
  expect(removed.map(line => line.text)).toContain('Ferry late again');
  expect(removed.every(line => (line.removed?.reason.length ?? 0) > 10)).toBe(true);
});

test('a consent notice longer than the article does not win over it', () => {
  const notice = Array.from(
    { length: 12 },
    (_, n) =>
      `<p>We and our partners, all ${n + 700} of them, store and read information on your device, such as cookies, to measure content, to learn about audiences and to show you offers that you did not ask for.</p>`,
  ).join('');
  const source = page(paragraphs).replace(
    '<body>',
    `<body><div id="cookie-consent" role="dialog">${notice}</div>`,
  );

  expect(kept(source)).toEqual(['The clock at ten to four', ...prose]);
});

test('comments longer than the article do not win over it', () => {
  const comments = Array.from(
    { length: 15 },
    (_, n) =>
      `<li class="comment"><b>reader${n}</b><p>I have lived under that clock for ${n + 20} years, and I can tell you that it was never right, not even before the frost. My father set his watch by the ferry, and so do I.</p></li>`,
  ).join('');
  const source = page(
    paragraphs,
    `<section id="comments" class="comments"><h3>15 comments</h3><ol>${comments}</ol></section>`,
  );

  expect(kept(source)).toEqual(['The clock at ten to four', ...prose]);
});

test('a sign-up box, related articles and sharing links inside the article are not kept', () => {
  const box =
    '<div class="newsletter-signup"><h3>The Quay by mail</h3><p>Sign up for our letter and read it before the tide turns.</p><form><label>Your address</label><input><button>Send</button></form></div>' +
    '<div class="related-articles"><h3>Read on</h3><ul><li><a href="/3">Jackdaws and other tenants</a></li><li><a href="/4">A spoon comes home</a></li></ul></div>' +
    '<ul class="share-buttons"><li><a href="/s1">Share</a></li><li><a href="/s2">Mail</a></li></ul>';
  const source = page(`<p>${prose[0]}</p><p>${prose[1]}</p>${box}<p>${prose[2]}</p><p>${prose[3]}</p>`);

  expect(kept(source)).toEqual(['The clock at ten to four', ...prose]);
});

test('lists, tables, quotes, code, captions and headings of the article come through', () => {
  const source = page(`<p>${prose[0]}</p>
<figure><img src=c.jpg><figcaption>The case, with its tenants.</figcaption></figure>
<p>${prose[1]}</p><h2>What was in the case</h2><ul><li>a spoon</li><li>straw, four layers</li></ul>
<p>${prose[2]}</p><blockquote>Time is for boats.</blockquote>
<table><tr><th>Year</th><th>Nests</th></tr><tr><td>1963</td><td>1</td></tr><tr><td>2024</td><td>4</td></tr></table>
<pre>tick 03:50</pre><p>${prose[3]}</p>`);

  expect(kept(source)).toEqual([
    'The clock at ten to four',
    prose[0],
    'The case, with its tenants.',
    prose[1],
    'What was in the case',
    'a spoon',
    'straw, four layers',
    prose[2],
    'Time is for boats.',
    'Year\tNests',
    '1963\t1',
    '2024\t4',
    'tick 03:50',
    prose[3],
  ]);
});

test('a table or a list at the end of the article is not lost', () => {
  const source = page(
    `${paragraphs}<table><tr><th>Day</th><th>High water</th></tr><tr><td>Monday</td><td>5.12</td></tr><tr><td>Tuesday</td><td>5.58</td></tr></table>`,
  );

  expect(kept(source).slice(-3)).toEqual(['Day\tHigh water', 'Monday\t5.12', 'Tuesday\t5.58']);
});

test('dialogue, short lines and paragraphs that are one link are not lost', () => {
  const source = page(
    `<p>${prose[0]}</p><p>“And now?”</p><p>“Now we wait.”</p><p>“For what?”</p><p>${prose[1]}</p><p>No.</p><p>${prose[2]}</p><p><a href="/sounds/quay">Jackdaws at dawn, 16.02</a></p><p>${prose[3]}</p>`,
  );

  expect(kept(source)).toEqual([
    'The clock at ten to four',
    prose[0],
    '“And now?”',
    '“Now we wait.”',
    '“For what?”',
    prose[1],
    'No.',
    prose[2],
    'Jackdaws at dawn, 16.02',
    prose[3],
  ]);
});

test('an article made of <br> and one without a single class name are found too', () => {
  const bare = (body: string): string =>
    `<title>The clock</title><div><a href=/>Home</a> <a href=/n>News</a></div><div><h1>The clock</h1>${body}</div><div><a href=/a>About</a> <a href=/i>Imprint</a></div>`;

  expect(kept(bare(prose.join('<br><br>')))).toEqual(['The clock', ...prose]);
  expect(kept(bare(prose.map(text => `<div>${text}</div>`).join('')))).toEqual(['The clock', ...prose]);
});

test('late sections of a long article are kept', () => {
  const sections = Array.from({ length: 30 }, (_, n) => `<h2>Hour ${n + 1}</h2>${paragraphs}`).join('');
  const source = page(sections);

  expect(kept(source)).toHaveLength(1 + 30 * 5);
});

test('a page that is nothing but its text is kept whole', () => {
  const source =
    '<h1>Notice</h1><p>The ladder is back.</p><p>Thank you.</p><table><tr><th>Day<th>Open<tr><td>Mon<td>9</table>';

  expect(kept(source)).toEqual(['Notice', 'The ladder is back.', 'Thank you.', 'Day\tOpen', 'Mon\t9']);
});

test('a page without an article keeps nothing that could pass for one', () => {
  const source = page('').replace(/<article[\s\S]*<\/article>/, '<div id="app"></div>');

  expect(kept(source)).toEqual([]);
  expect(outside(source)).toContain('Ferry late again');
});

test('a box that is called a sign-up and has a form goes from the middle of the text, one without stays', () => {
  const around = (box: string): string =>
    page(`<p>${prose[0]}</p><p>${prose[1]}</p>${box}<p>${prose[2]}</p><p>${prose[3]}</p>`);
  const text = '<p>Sign up with the harbour master before you borrow a spoon, he keeps the book.</p>';

  expect(
    kept(around(`<div class="newsletter-signup">${text}<form><input><button>Send</button></form></div>`)),
  ).toEqual(['The clock at ten to four', ...prose]);
  expect(kept(around(`<div class="membership">${text}</div>`)).length).toBe(6);
});

test('boxes of comments between the text’s own paragraphs are not its text, a lone box of that name is', () => {
  const said = (n: number): string =>
    `I have lived under that clock for ${n + 20} years, and I can tell you that it was never right, not even before the frost.`;
  const boxes = (count: number): string =>
    Array.from({ length: count }, (_, n) => `<div class="comment"><p>${said(n)}</p></div>`).join('');

  expect(kept(page(paragraphs + boxes(15)))).toEqual(['The clock at ten to four', ...prose]);
  expect(kept(page(paragraphs + boxes(1)))).toEqual(['The clock at ten to four', ...prose, said(0)]);
});
