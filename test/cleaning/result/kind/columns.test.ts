/** What is measured of a page, column by column: the trees that judge it know nothing else. */
import { describe, expect, test } from 'vitest';
import * as kinds from '../../../../functions/cleaning/characters/kinds.ts';
import type { Reading, ReadLine } from '../../../../functions/cleaning/readers/reading.ts';
import { fates } from '../../../../functions/cleaning/result/fates.ts';
import { columnNames, rowOf } from '../../../../functions/cleaning/result/kind/columns.ts';
import type { Survey, SurveyedLine } from '../../../../functions/cleaning/result/survey.ts';
import { readHtml } from '../../read-page.ts';

const noLines: Survey = { type: 'html', lines: [], first: 0, last: -1 };

/** Some columns of a page by their names. */
function measured(reading: Reading, survey: Survey, names: readonly string[]): Record<string, number> {
  if (!reading.page) throw new Error('not a page');
  const row = rowOf(reading.page, reading, survey);
  return Object.fromEntries(names.map(name => [name, row[columnNames.indexOf(name)] ?? Number.NaN]));
}

/** What is measured of a page beside its lines, as far as it is asked for. */
const ofPage = (source: string, expected: Record<string, number>) =>
  expect(measured(readHtml(source), noLines, Object.keys(expected))).toEqual(expected);

const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html><head>${head}</head><body${attributes}>${body}</body></html>`;

describe('what a page states of itself', () => {
  test.each([
    ['', -1],
    ['article', 1],
    ['website', 2],
    ['og:product', 3],
    ['Video.other', 4],
    ['profile', 5],
    ['something', -1],
  ])('by Open Graph, as %j', (type, openGraph) => {
    ofPage(page(`<meta property="og:type" content="${type}">`, '<p>A</p>'), { openGraph });
  });

  test.each([
    ['NewsArticle', 'statesArticle'],
    ['Recipe', 'statesArticle'],
    ['Product', 'statesProduct'],
    ['QAPage', 'statesThread'],
    ['CollectionPage', 'statesList'],
    ['LocalBusiness', 'statesService'],
    ['Organization', 'statesSite'],
    ['WebPage', 'statesPage'],
    ['BreadcrumbList', 'statesCrumbs'],
  ])('by JSON-LD, as %s', (type, column) => {
    const states = columnNames.filter(name => /^states(?!Date|Author|Generator)/.test(name));
    const source = page(`<script type="application/ld+json">{"@type":"${type}"}</script>`, '<p>A</p>');

    expect(measured(readHtml(source), noLines, states)).toEqual(
      Object.fromEntries(states.map(name => [name, Number(name === column)])),
    );
  });

  test.each(['author', 'article:author'])('by its metas: %s', name => {
    ofPage(page(`<meta name="${name}" content="Ida Hook">`, '<p>A</p>'), {
      statesAuthor: 1,
      statesDate: 0,
      statesGenerator: 0,
    });
  });

  test.each(['article:published_time', 'pubdate', 'citation_date', 'dc.date'])('by its metas: %s', name => {
    ofPage(page(`<meta name="${name}" content="2026-03-02">`, '<p>A</p>'), {
      statesAuthor: 0,
      statesDate: 1,
    });
  });

  test('by its metas: what made it', () => {
    ofPage(page('<meta name="generator" content="Slate 4">', '<p>A</p>'), { statesGenerator: 1 });
  });
});

describe('the address', () => {
  const addressed = (address: string) => page(`<link rel="canonical" href="${address}">`, '<p>A</p>');

  test('is measured as far as it is known', () => {
    const path = { pathDepth: -1, pathLength: -1, pathHyphens: 0, pathDigits: 0, query: 0 };

    ofPage(page('', '<p>A</p>'), path);
    ofPage(addressed('https://quay.example/'), { ...path, pathDepth: 0, pathLength: 1 });
    ofPage(addressed('https://quay.example/new/the-long-wait-2026/?page=2'), {
      pathDepth: 2,
      pathLength: 24,
      pathHyphens: 3,
      pathDigits: 4,
      query: 1,
    });
    ofPage(addressed('https://quay.example/new?'), { ...path, pathDepth: 1, pathLength: 4 });
  });

  test('a path is read as far as the end of most', () => {
    ofPage(addressed(`https://quay.example/${'a'.repeat(400)}`), { pathLength: 300 });
  });

  test.each([
    ['category/boats', 'pathList'],
    ['products/12', 'pathShop'],
    ['viewtopic.php', 'pathThread'],
    ['2026/03/the-wait', 'pathArticle'],
    ['contact', 'pathService'],
    ['docs/clock', 'pathDocs'],
  ])('%s', (path, column) => {
    const columns = ['pathList', 'pathShop', 'pathThread', 'pathArticle', 'pathService', 'pathDocs'];

    ofPage(addressed(`https://quay.example/${path}`), {
      ...Object.fromEntries(columns.map(name => [name, Number(name === column)])),
    });
  });

  test('what the publisher states comes before what the page states', () => {
    const reading = readHtml(addressed('https://quay.example/new'));
    const stated: Reading = {
      ...reading,
      metadata: {
        ...reading.metadata,
        url: { value: 'https://quay.example/a/b/c', from: 'object-metadata' },
      },
    };

    expect(measured(stated, noLines, ['pathDepth'])).toEqual({ pathDepth: 3 });
  });
});

describe('what its author calls its parts', () => {
  const names = [
    'namedHome',
    'namedList',
    'namedShop',
    'namedThread',
    'namedSingle',
    'namedPage',
    'namedDocs',
  ];

  test.each([
    ['landing', 'namedHome'],
    ['archive', 'namedList'],
    ['woocommerce', 'namedShop'],
    ['phpbb', 'namedThread'],
    ['single-post', 'namedSingle'],
    ['page-id', 'namedPage'],
    ['sphinx', 'namedDocs'],
  ])('the whole page, as %s', (name, column) => {
    ofPage(page('', '<p>A</p>', ` class="${name}"`), {
      ...Object.fromEntries(names.map(each => [each, Number(each === column)])),
    });
  });

  test('outer parts and the main one, and no part far inside', () => {
    const many = '<div>'.repeat(20);

    ofPage(page('', '<div class="homepage"><p>A</p></div>'), { namedHome: 1 });
    ofPage(page('', `${many}<main class="homepage"><p>A</p></main>`), { namedHome: 1 });
    ofPage(page('', `${many}<div class="homepage"><p>A</p></div>`), { namedHome: 0 });
    ofPage(`<html class="homepage"><body><p>A</p></body></html>`, { namedHome: 1 });
  });

  test.each([
    ['product', 'shopParts'],
    ['carousel', 'listParts'],
    ['teaser', 'teaserParts'],
    ['disqus', 'commentParts'],
    ['dateline', 'bylineParts'],
    ['hentry', 'articleParts'],
    ['articlebody', 'bodyParts'],
    ['captcha', 'formParts'],
    ['vcard', 'profileParts'],
    ['keywords', 'topicParts'],
  ])('each part that is called %s', (name, column) => {
    const columns = columnNames.filter(each => each.endsWith('Parts'));
    const part = `<div class="${name}"><p>A</p></div>`;

    const found = measured(readHtml(page('', part.repeat(3))), noLines, columns);

    expect(found).toEqual(Object.fromEntries(columns.map(each => [each, each === column ? 3 : 0])));
    // The page as a whole is no part of itself.
    expect(measured(readHtml(page('', '<p>A</p>', ` class="${name}"`)), noLines, [column])).toEqual({
      [column]: 0,
    });
  });
});

test('elements are counted by what they are', () => {
  const body = `<form><textarea></textarea><select></select><button>Go</button></form>
    <article><section><h1>A</h1><h2>B</h2><h3>C</h3><h3>D</h3><p>E</p><p>F</p><blockquote>G</blockquote></section></article>
    <ul><li>H</li><li>I</li><li>J</li></ul><dl><dt>K</dt><dd>L</dd></dl><pre>M</pre><iframe src="https://quay.example/f"></iframe>
    <table><tr><td>N</td></tr></table><time datetime="2026-03-02">2 March</time><img src="https://quay.example/a.jpg" alt="O" width="400" height="300">`;

  ofPage(page('', body), {
    forms: 1,
    fields: 2,
    buttons: 1,
    articles: 1,
    sections: 1,
    tables: 1,
    listings: 1,
    headings1: 1,
    headings23: 3,
    quotes: 1,
    paragraphs: 2,
    items: 3,
    terms: 2,
    frames: 1,
    times: 1,
    pictures: 1,
    markedDates: 1,
    markedAuthors: 0,
  });
});

test('an author who is named twice is one author', () => {
  const by = (name: string) => `<p><a rel="author" href="/a">${name}</a></p>`;

  ofPage(page('', by('Ida Hook') + by('Jo Blau') + by('Ida Hook')), { markedAuthors: 2, markedDates: 0 });
});

describe('the lines', () => {
  const traits = {
    length: 60,
    words: 10,
    letters: 48,
    capitals: 1,
    capitalised: 1,
    digits: 0,
    commas: 0,
    marks: 0,
    stops: 1,
    print: 0,
    last: kinds.stop,
    first: kinds.upper,
    dense: 0,
    caseless: 0,
    plain: 4,
    unknown: 2,
    classes: 0,
    from: 0,
    classed: 10,
    beforeColon: -1,
    colon: -1,
  };
  /** A sentence that is kept. */
  const line = (
    of: Partial<Omit<SurveyedLine, 'traits'>> & { text?: string; traits?: Partial<typeof traits> } = {},
  ) => ({ text: 'A sentence of ten words, and it is kept here.', ...of });

  function lined(lines: readonly ReturnType<typeof line>[], expected: Record<string, number>) {
    const surveyed = lines.map(
      ({ traits: own, text: _, ...rest }, place): SurveyedLine => ({
        place,
        traits: { ...traits, ...own },
        fate: fates.kept,
        rule: undefined,
        chance: -1,
        kind: 'paragraph',
        linked: 0,
        furniture: 0,
        isSentence: true,
        ...rest,
      }),
    );
    const isKept = ({ fate }: SurveyedLine) => fate === fates.kept;
    const first = surveyed.findIndex(isKept);
    const reading: Reading = {
      ...readHtml(page('', '<p>A</p>')),
      lines: lines.map(({ text }) => ({ text, ending: '\n', kind: 'paragraph' }) as ReadLine),
    };
    const survey: Survey = {
      type: 'html',
      lines: surveyed,
      first: first < 0 ? surveyed.length : first,
      last: surveyed.findLastIndex(isKept),
    };
    expect(measured(reading, survey, Object.keys(expected))).toEqual(expected);
  }

  const gone = { fate: fates.gone, rule: 'outside-article' } as const;
  const short = { isSentence: false, traits: { words: 2, last: kinds.lower, length: 12 } } as const;

  test('are told apart as kept, gone and between', () => {
    lined([line(gone), line(), line(gone), line({ ...gone, ...short }), line(), line(gone)], {
      lines: 6,
      words: 52,
      prose: 5,
      proseShare: 96,
      keptLines: 2,
      keptWords: 20,
      keptProse: 2,
      keptProseWords: 20,
      keptProseShare: 100,
      keptShare: 38,
      keptOfProse: 40,
      keptLength: 10,
      insideLines: 2,
      insideWords: 37,
      runs: 2,
      firstKept: 1,
    });
  });

  test('that nobody sees are none of the page’s', () => {
    lined([line(), line({ fate: fates.gone, rule: 'hidden' })], { lines: 1, words: 10, keptShare: 100 });
  });

  test('a page without any has shares of nothing', () => {
    lined([], {
      lines: 0,
      proseShare: 0,
      keptShare: 0,
      keptLength: 0,
      allChance: -1,
      keptChance: -1,
      insideChance: -1,
      insideWords: 0,
      titleWords: -1,
      titleAt: -1,
      runs: 0,
    });
  });

  test('what they are made of', () => {
    const traitsOf = { letters: 30, digits: 10, plain: 2, classed: 10 };
    lined(
      [
        line({ traits: traitsOf, furniture: 3, linked: 50 }),
        line({ ...gone, traits: traitsOf, furniture: 5, linked: 100 }),
      ],
      {
        plain: 20,
        furniture: 40,
        digits: 25,
        linked: 75,
        keptPlain: 20,
        keptFurniture: 30,
        keptDigits: 25,
        keptLinked: 50,
      },
    );
  });

  test('what the extractor thinks of them', () => {
    lined(
      [line({ chance: 901 }), line({ chance: 900 }), line({ ...gone, chance: 100 }), line({ chance: 500 })],
      {
        allChance: 600,
        keptChance: 767,
        keptSure: 33,
        expected: 95,
        insideChance: 100,
      },
    );
  });

  test('items, rows and code are shares of what is kept', () => {
    lined(
      [
        line({ kind: 'item' }),
        line({ kind: 'item' }),
        line({ kind: 'row' }),
        line({ kind: 'code' }),
        line({ ...gone, kind: 'code' }),
      ],
      { keptItems: 50, keptRows: 25, keptCode: 25 },
    );
  });

  test('headings that lead elsewhere, and headings that are kept', () => {
    lined(
      [
        line({ kind: 'heading', linked: 61 }),
        line({ kind: 'heading', linked: 60 }),
        line({ ...gone, kind: 'heading', linked: 100 }),
        line({ linked: 100 }),
      ],
      { linkedHeadings: 2, keptHeadings: 2 },
    );
  });

  test('the title', () => {
    lined([line(gone), line({ fate: fates.title, traits: { words: 7 } }), line()], {
      titleWords: 7,
      titleAt: 1,
      keptLines: 1,
    });
  });

  test.each([
    ['$12.50', true],
    ['12 €', true],
    ['12 CHF', true],
    ['12 onions', false],
  ])('%j is a price: %s', (text, isPrice) => {
    const priced = { text, traits: { digits: 2, length: text.length } };

    lined([line(priced), line({ ...gone, ...priced }), line()], {
      amounts: isPrice ? 2 : 0,
      keptAmounts: isPrice ? 1 : 0,
    });
  });

  test('a sentence that tells of a price is no price', () => {
    const text =
      'The lantern, which has hung there since the long frost, cost twelve pounds, or £12, in that year.';

    lined([line({ text, traits: { digits: 2, length: 81 } })], { amounts: 0 });
    lined([line({ text, traits: { digits: 2, length: 80 } })], { amounts: 1 });
    lined([line({ text: '£ and $ 1', traits: { digits: 0, length: 9 } })], { amounts: 0 });
  });

  test('the longest line, the longest kept one, and sentences in a row', () => {
    lined(
      [
        line({ traits: { words: 12 } }),
        line({ ...short }),
        line({ traits: { words: 9 } }),
        line({ ...gone, traits: { words: 40 } }),
        line({ traits: { words: 20 } }),
      ],
      { longest: 40, longestKept: 20, stretch: 21 },
    );
  });

  test('what is more than fits into a row is as much as fits', () => {
    lined([line({ traits: { words: 12_000 } })], { words: 9_999, longest: 9_999 });
  });
});
