/** What is held because it is no article, and what is published although it is none of the news. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import type { CleanOptions } from '../../functions/cleaning/cleaning.ts';

const page = (
  head: string,
  body: string,
  names = '',
): string => `<!doctype html><html lang="en"><head>${head}</head>
<body class="${names}"><header class="site-header"><a href="/">Quay</a><nav class="main-menu"><ul><li><a href="/new">New</a></li><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main>${body}</main>
<footer class="site-footer"><p>© Quay. <a href="/imprint">Imprint</a> <a href="/terms">Terms</a></p></footer></body></html>`;

const problemOf = (source: string, options: CleanOptions = {}) => {
  const { verdict } = clean(source, { type: 'html', ...options });
  return verdict.status === 'clean' ? 'clean' : verdict.problem;
};

const goods = [
  'Brass lantern',
  'Tarred rope',
  'Oak bucket',
  'Storm jacket',
  'Sheath knife',
  'Ship’s bell',
  'Tide clock',
  'Net needle',
  'Sail bag',
  'Deck brush',
  'Cork float',
  'Signal horn',
];
const tiles = goods
  .map(
    (name, at) =>
      `<div class="product-item product-card"><a href="/products/${at}"><img src="/p/${at}.jpg" alt="${name}"></a><h3 class="product-title"><a href="/products/${at}">${name}</a></h3><span class="price">$${12 + 7 * at}.50</span><button class="add-to-cart">Add to cart</button></div>`,
  )
  .join('\n');

const shop = page(
  '<title>Everything for the harbour | Quay</title><meta property="og:type" content="website"><link rel="canonical" href="https://quay.example/collections/all"><script type="application/ld+json">{"@type":"CollectionPage","name":"Everything for the harbour"}</script>',
  `<h1>Everything for the harbour</h1><p>Lanterns, ropes and more, sent to every island within three days.</p><form class="filter"><select><option>Price</option></select><input name="q"><button>Filter</button></form><div class="product-grid products">${tiles}</div>`,
  'template-collection woocommerce archive',
);

const posts = Array.from(
  { length: 18 },
  (_, at) =>
    `<div class="post comment" id="post-${at}"><div class="post-author"><a class="username" href="/members/${at}">deckhand${at}</a><span class="user-title">Member</span> <time datetime="2026-03-${10 + at}">March ${at + 1}</time></div><div class="post-body">Mine ${'did that, too, '.repeat(at % 3)} and what helped was to turn the valve twice. Have you tried it?</div><a class="reply" href="/reply/${at}">Reply</a> <a href="/report/${at}">Report</a></div>`,
).join('\n');
const thread = page(
  '<title>Pump won’t start - Quay forum</title><link rel="canonical" href="https://quay.example/forum/threads/pump-wont-start.4711/"><script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Pump won’t start"}</script>',
  `<div class="thread forum"><h1>Pump won’t start</h1>${posts}<form class="reply-form"><textarea></textarea><button>Post reply</button></form></div>`,
  'forum thread xenforo',
);

const prose = [
  'The clock on the customs house has stood at ten to four since the winter of the long frost, and nobody in the harbour has asked for it to be mended.',
  'Last week a clockmaker from the mainland came over with a ladder, a lamp and a letter from the council, and climbed into the case before breakfast.',
  'She found a nest of jackdaws behind the dial, four generations deep, and a spoon that the harbour master’s wife had been missing since her wedding.',
  'The birds will stay until August, says the council. After that the clock is to go again, if anybody remembers what the time was for.',
];
const article = page(
  '<title>The clock at ten to four | Quay</title><meta property="og:type" content="article"><link rel="canonical" href="https://quay.example/news/2026/the-clock-at-ten-to-four">',
  `<article class="post"><h1>The clock at ten to four</h1><div class="article-body">${prose.map(text => `<p>${text}</p>`).join('\n')}</div></article>`,
  'single single-post',
);

const manual = page(
  '<title>Setting up the tide clock</title><link rel="canonical" href="https://quay.example/docs/tide-clock/setup">',
  `<article class="documentation"><h1>Setting up the tide clock</h1><p>The tide clock needs power and a view of the sky. This page says how to mount it and how to tell it where it is.</p><h2>Mounting</h2><ol><li>Drill two holes that are twelve centimetres apart.</li><li>Hang the case on the screws and press it down until it clicks.</li></ol><h2>Telling it where it is</h2><pre>tide set --latitude 54.1 --longitude 7.9</pre><p>The clock answers with the time of the next high water. If it answers nothing, it doesn’t see the sky; move it and try again.</p></article>`,
  'docs documentation',
);

const recipe = page(
  '<title>Fish soup for a cold pier | Quay</title><link rel="canonical" href="https://quay.example/recipes/fish-soup"><script type="application/ld+json">{"@type":"Recipe","name":"Fish soup for a cold pier"}</script>',
  `<article class="post recipe"><h1>Fish soup for a cold pier</h1><p>My aunt made this soup on the first day of each winter, in a pot that was older than the pier itself.</p><h2>Ingredients</h2><ul><li>500 g cod</li><li>2 onions</li><li>1 l stock</li><li>a handful of dill</li></ul><h2>How it is made</h2><ol><li>Cut the onions and let them sweat in butter until they are soft.</li><li>Pour the stock over them and let it simmer for twenty minutes.</li><li>Put the fish in, take the pot off the fire and wait for five minutes before you serve it.</li></ol><p>It is better on the second day, when there is any left of it.</p></article>`,
  'single recipe',
);

describe('what is no article', () => {
  test.each([
    ['a shop’s list of goods', shop],
    ['a thread of a forum', thread],
  ])('is held and says what speaks for it: %s', (_, source) => {
    expect(problemOf(source)).toMatchObject({
      code: 'not-an-article',
      sentence: expect.stringMatching(/no article: .+\. If it is an article all the same/),
    });
  });

  test('is published where anything is', () => {
    expect(problemOf(thread, { publish: 'anything' })).toBe('clean');
  });
});

test.each([
  ['news', article],
  ['documentation', manual],
  ['a recipe', recipe],
])('%s is published', (_, source) => {
  expect(problemOf(source)).toBe('clean');
});
