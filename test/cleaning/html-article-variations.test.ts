/**
 * The same made-up articles in many makes of pages. What must hold is a share of the author's lines, and of the pages that
 * lose none; the page's own lines must still go.
 */
import { expect, test } from 'vitest';
import { kindsOfParts } from './pages/parts.ts';
import { kinds as kindsOfPages, randomFrom, type Variation } from './pages/variations.ts';
import { readHtml } from './read-page.ts';

const kinds = { ...kindsOfPages, ...kindsOfParts };
const pages = 170;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function measure(make: (random: () => number) => Variation): { kept: number; whole: number; gone: number } {
  const random = randomFrom(11);
  const sums = { own: 0, kept: 0, whole: 0, others: 0, gone: 0 };
  for (let page = 0; page < pages; page++) {
    const { source, own, others } = make(random);
    const lines = readHtml(source).lines.flatMap(({ removed, text }) => (removed ? [] : [flat(text)]));
    const text = lines.join('\n');
    const shown = new Set(lines);
    const kept = own.filter(each => text.includes(flat(each))).length;
    sums.own += own.length;
    sums.kept += kept;
    sums.whole += kept === own.length ? 1 : 0;
    sums.others += others.length;
    sums.gone += others.filter(each => !shown.has(flat(each))).length;
  }
  return { kept: sums.kept / sums.own, whole: sums.whole / pages, gone: sums.gone / sums.others };
}

// In brackets what Readability 0.6 over linkedom does with the same pages: lines kept, pages whole, the page's lines gone.
test.each([
  // The lead stands in the headline's block, outside the body's (0.916, 0.424, 1.000).
  ['leadWithHeadline', { kept: 0.99, whole: 0.97, gone: 0.99 }],
  // Boxes of the article are called `comments`, `card`, `banner` and the like (0.836, 0.688, 0.987).
  ['strangelyNamed', { kept: 0.99, whole: 0.96, gone: 0.99 }],
  // Ten well-known systems (0.969, 0.794, 0.993).
  ['bySystem', { kept: 0.98, whole: 0.9, gone: 0.99 }],
  // The site's name is the first-level heading (1.000, 1.000, 0.996).
  ['siteInHeading', { kept: 0.99, whole: 0.96, gone: 0.99 }],
  // Listings with and without a column of line numbers (1.000, 1.000, 0.975).
  ['withListing', { kept: 0.99, whole: 0.99, gone: 0.99 }],
  // Slides, lists of products, tables, timelines, live blogs (0.980, 0.894, 0.990).
  ['inPieces', { kept: 0.99, whole: 0.98, gone: 0.99 }],
  // Sections of all lengths, each with its heading, in the markup of ten systems, as all below (0.942, 0.676, 0.998).
  ['sections', { kept: 0.99, whole: 0.96, gone: 0.99 }],
  // Several listings, from a line to a table with a row a line (0.986, 0.765, 0.997).
  ['manyListings', { kept: 0.99, whole: 0.99, gone: 0.99 }],
  // A list article of cards: name, a sentence or two, facts (0.977, 0.700, 0.999).
  ['listOfCards', { kept: 0.95, whole: 0.8, gone: 0.99 }],
  // Panels of tabs and answers that open, with listings in them (0.747, 0.288, 0.997).
  ['folded', { kept: 0.99, whole: 0.97, gone: 0.99 }],
  // A live blog of posts of one sentence (0.984, 0.782, 0.998).
  ['shortPosts', { kept: 0.99, whole: 0.99, gone: 0.99 }],
  // Tables of figures and lists of terms (0.955, 0.635, 0.999).
  ['figuresInRows', { kept: 0.98, whole: 0.97, gone: 0.99 }],
] as const)('%s', (kind, floors) => {
  const found = measure(kinds[kind]);

  expect(found.kept).toBeGreaterThanOrEqual(floors.kept);
  expect(found.whole).toBeGreaterThanOrEqual(floors.whole);
  expect(found.gone).toBeGreaterThanOrEqual(floors.gone);
});
