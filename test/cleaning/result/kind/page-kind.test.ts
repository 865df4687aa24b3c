import { expect, test } from 'vitest';
import type { Reading } from '../../../../functions/cleaning/readers/reading.ts';
import { readText } from '../../../../functions/cleaning/readers/text/text.ts';
import { fates } from '../../../../functions/cleaning/result/fates.ts';
import { columnNames, rowOf } from '../../../../functions/cleaning/result/kind/columns.ts';
import { noArticle } from '../../../../functions/cleaning/result/kind/model.ts';
import { pageKind } from '../../../../functions/cleaning/result/kind/page-kind.ts';
import { saysOf } from '../../../../functions/cleaning/result/kind/words.ts';
import type { Survey, SurveyedLine } from '../../../../functions/cleaning/result/survey.ts';
import { BoostedTrees } from '../../../../functions/cleaning/scorers/boosted-trees.ts';
import { readHtml } from '../../read-page.ts';

/** A shop that says in a dozen ways that it is one. */
const shop = readHtml(`<!doctype html><html><head><link rel="canonical" href="https://quay.example/shop/">
  <meta property="og:type" content="product"><script type="application/ld+json">{"@type":"ItemList"}</script></head>
  <body class="woocommerce archive home">${'<div class="product price"><h3><a href="/1">Lantern</a></h3><p>$12</p><button>Buy</button></div>'.repeat(12)}
  <form><select><option>Price</option></select><textarea></textarea></form></body></html>`);

const surveyOf = ({ lines }: Reading, chance: (at: number) => number): Survey => ({
  type: 'html',
  lines: lines.map(
    (line, place): SurveyedLine => ({
      place,
      traits: {
        words: 1,
        letters: 7,
        digits: 0,
        length: 7,
        classed: 1,
        plain: 0,
        last: 1,
      } as SurveyedLine['traits'],
      fate: fates.kept,
      rule: undefined,
      chance: chance(place),
      kind: line.kind,
      linked: line.kind === 'heading' ? 100 : 0,
      furniture: 0,
      isSentence: false,
    }),
  ),
  first: 0,
  last: lines.length - 1,
});

test('text does not say what it is', () => {
  const reading = readText('Lantern\nBuy');

  expect(
    pageKind(
      reading,
      surveyOf(reading, () => 500),
    ),
  ).toBeUndefined();
});

test('a page that no extractor has judged is not judged here; one judged line is enough, and a chance of none is one', () => {
  expect(
    pageKind(
      shop,
      surveyOf(shop, () => -1),
    ),
  ).toBeUndefined();
  expect(
    pageKind(
      shop,
      surveyOf(shop, at => (at === 3 ? 0 : -1)),
    ),
  ).toBeDefined();
});

test('what speaks most for it comes first: three things at the most, each once', () => {
  const survey = surveyOf(shop, () => 20);
  const { page } = shop;
  if (!page) throw new Error('not a page');

  const evidence = pageKind(shop, survey)?.evidence() ?? [];

  const row = rowOf(page, shop, survey);
  const moved = new Int32Array(columnNames.length);
  new BoostedTrees(noArticle, columnNames).explain(row, 0, moved);
  const weightOf = (sentence: string) =>
    Math.max(
      ...columnNames.map((name, at) => (saysOf(name, row[at] ?? 0) === sentence ? (moved[at] ?? 0) : 0)),
    );
  const weights = evidence.map(weightOf);
  const all = columnNames.flatMap((name, at) =>
    (moved[at] ?? 0) > 0 ? (saysOf(name, row[at] ?? 0) ?? []) : [],
  );
  expect(new Set(all).size).toBeGreaterThan(3);
  expect(evidence).toHaveLength(3);
  expect(new Set(evidence).size).toBe(3);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(weights.every(weight => weight > 0)).toBe(true);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(
    Math.max(...all.filter(each => !evidence.includes(each)).map(weightOf)),
  );
});

test('both chances are thousandths of their own', () => {
  const kind = pageKind(
    shop,
    surveyOf(shop, () => 20),
  );

  for (const chance of [kind?.noArticle, kind?.mostLost]) {
    expect(chance).toBeGreaterThanOrEqual(1);
    expect(chance).toBeLessThanOrEqual(999);
  }
});
