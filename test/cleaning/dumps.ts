/** Made-up dumps of whole pages in the shapes that real ones have: menus, an article, boxes in it, lists and a footer around it. */
import fc from 'fast-check';

const subjects = [
  'The ferry',
  'A heron',
  'The council',
  'Mrs Quill',
  'The last baker of Stoke',
  'Our reporter',
];
const verbs = ['left', 'has counted', 'will mend', 'spoke of', 'had forgotten', 'sold'];
const objects = [
  'nine boats',
  'the bell',
  'a bridge',
  'the tide tables',
  'three lorries of rye',
  'its own share',
];
const ends = [
  'before seven in the morning',
  'since the spring of 1987',
  'without asking the harbour',
  'for good',
];

const phrase = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...objects))
  .map(words => words.join(' '));
const sentence = fc.tuple(phrase, fc.constantFrom(...ends)).map(words => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map(all => all.join(' '));
const headline = phrase;

const label = fc.constantFrom(
  ...['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'],
  ...[
    'Home',
    'Menu',
    'Search',
    'Log in',
    'Subscribe',
    'Share',
    'Tweet',
    'Email',
    'Print',
    'Next',
    'Previous',
  ],
  ...[
    'Advertisement',
    'Comments',
    'Leave a reply',
    'Tags',
    'News',
    'Sport',
    'Weather',
    'Contact us',
    'Imprint',
  ],
  ...['Accept all cookies', 'Related', 'Most read', 'Read more', 'Sign up for our newsletter', '3 min read'],
  ...[
    '—',
    '|',
    '•',
    'Teilen',
    'Lire aussi',
    'Siguiente',
    '© 2024 The Mallow Gazette',
    'Reject all',
    'Older posts',
  ],
  ...[
    'View gallery',
    'Scroll down to continue reading',
    'View this email in your browser',
    'Subscribe to continue reading',
    'Download our app',
    'Print this article',
    'Make a donation',
    'Add to cart',
  ],
  ...['Harbour', 'Allotments', 'Stoke', 'Upper Mallow', 'Obituaries', 'Privacy policy', '12 comments'],
);
const prompt = fc
  .tuple(
    fc.constantFrom(
      'Read also: ',
      'PREV ',
      'Next: ',
      'READ MORE | ',
      '[Related] ',
      '« ',
      'Tags: ',
      'Watch: ',
    ),
    headline,
  )
  .map(words => words.join(''));
const short = fc.oneof({ weight: 4, arbitrary: label }, { weight: 1, arbitrary: prompt }, headline);

/** Lists stand in consecutive lines or, as some programs write it, with a blank line between all. */
const list = fc
  .tuple(fc.array(short, { minLength: 1, maxLength: 24 }), fc.constantFrom('\n', '\n', '\n\n'))
  .map(([lines, between]) => lines.join(between));
const inside = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: short },
);

/** A page as text: from an article with hardly anything around it to menus with hardly an article in them. */
export const dumps: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(list, { maxLength: 3 }),
    headline,
    fc.boolean(),
    fc.array(inside, { minLength: 1, maxLength: 14 }),
    fc.array(fc.oneof(list, headline, paragraph), { maxLength: 5 }),
    fc.constantFrom('\n\n', '\n\n', '\n'),
  )
  .map(([above, title, isTwice, article, below, between]) =>
    [...above, ...(isTwice ? [title] : []), title, ...article, ...below].join(between),
  );
