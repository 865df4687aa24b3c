/** A cut is made only where its fair copy would be left alone: nobody knows how far another cut after it would go. */
import { expect, test } from 'vitest';
import { examine } from '../../../functions/cleaning/document/document.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import { curvePoints } from '../../../functions/cleaning/scorers/text/curve.ts';
import { bestCut } from '../../../functions/cleaning/scorers/text/cuts.ts';
import { type Model, trained } from '../../../functions/cleaning/scorers/text/model.ts';
import { lastingCut, menuOver } from '../../../functions/cleaning/scorers/text/outside-body.ts';
import { locateBy } from '../../../functions/cleaning/scorers/text/page.ts';
import { readForest } from '../../../functions/cleaning/scorers/trees.ts';
import { pageDumps } from './page-dumps.ts';

/** A tree that says the same of everything. */
const always = (value: number) =>
  readForest(Buffer.from(Int16Array.of(0, value).buffer).toString('base64'), column => column);

/** Believes every cut to be worth something and to lose nothing. */
const greedy: Model = {
  ...trained,
  gain: always(1000),
  loss: always(0),
  losses: new Array<number>(curvePoints).fill(0),
  price: 1,
};

/** The cut of a page as it is, and the one that is made; none where it is not taken for a dump. */
function cutsOf(source: string) {
  const document = examine(readText(source), [], locateBy(greedy));
  const { labels, anchors, strengths, title } = document;
  if (!labels) return undefined;
  const page = {
    ...labels,
    anchors,
    strengths,
    removed: () => false,
    stays: (line: number) => line === title,
    menu: menuOver(document),
  };
  const made = lastingCut(document, labels, [], greedy);
  return { best: bestCut(page, greedy).at, made: made.at };
}

test('a cut after which more would be cut is not made, though it looks like the best', () => {
  const all = pageDumps(30, 5).flatMap(({ source }) => cutsOf(source) ?? []);

  expect(all.every(({ best }) => best > 0)).toBe(true);
  expect(all.filter(({ made }) => made === 0).length).toBeGreaterThan(5);
  expect(all.filter(({ made }) => made > 0).length).toBeGreaterThan(5);
});
