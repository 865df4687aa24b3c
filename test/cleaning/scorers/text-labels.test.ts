/** The parts of the labeller: what is measured, how trees and curves are read, and which cut is chosen. */
import { describe, expect, test } from 'vitest';
import { examine } from '../../../functions/cleaning/document/document.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import { columnNames, looks, reach, width } from '../../../functions/cleaning/scorers/text/columns.ts';
import { curvePoints, valueOn } from '../../../functions/cleaning/scorers/text/curve.ts';
import {
  bestCut,
  cutAt,
  expectedLost,
  figureCount,
  figuresOfCut,
  figuresOfPage,
  mostLost,
  type Page,
} from '../../../functions/cleaning/scorers/text/cuts.ts';
import { labelsOf } from '../../../functions/cleaning/scorers/text/labels.ts';
import { rowOf } from '../../../functions/cleaning/scorers/text/measure.ts';
import { trained } from '../../../functions/cleaning/scorers/text/model.ts';
import * as weights from '../../../functions/cleaning/scorers/text/weights.ts';
import { integersOf, readForest, sumsOf, weighSteps } from '../../../functions/cleaning/scorers/trees.ts';
import { pageDumps } from './page-dumps.ts';

const [dump] = pageDumps(1, 3);
const labelled = (source: string) => {
  const document = examine(readText(source), [], (_, shape) => ({ shape }));
  return { document, labels: labelsOf(document.lines, document.words, document.strengths, trained) };
};
const { document, labels } = labelled(`${dump?.source}\n\nTelephone: 0123 456`);
const placeOf = (text: string): number => document.lines.findIndex(line => line.text === text);

describe('what is measured', () => {
  test('has a row for each line, with empty ones around', () => {
    const { rows, count } = labels.table;

    expect(count).toBe(document.lines.length);
    expect(rows.length).toBe((count + 2 * reach) * width);
    expect(rows.subarray(0, rowOf(0)).every(value => value === -1)).toBe(true);
  });

  test('fills every column of every line', () => {
    const { rows, count } = labels.table;
    const marked = columnNames.map((_, column) =>
      Array.from({ length: count }, (_, line) => rows[rowOf(line) + column]).some(value => value !== -1),
    );

    expect(columnNames.filter((_, column) => !marked[column])).toEqual([]);
  });

  test('offers trees no column that is none', () => {
    expect(looks.filter(({ column, row }) => column < 0 || Math.abs(row) > reach)).toEqual([]);
  });

  test('is what the trees were trained with; where this fails, run scripts/training/labeller.ts', () => {
    expect(looks.map(({ name }) => name).join(' ')).toBe(weights.columns);
    expect(figureCount).toBe(weights.figures);
  });

  test('tells a line about the text’s subject from one that is not', () => {
    const article = [
      'The ferry at Mallow Point will get a second captain in April, the harbour council decided on Tuesday evening.',
      'Hester Quill has been the only captain of the ferry for thirty-one years, and she says the harbour can wait.',
      'The council will pay for the lessons of the second captain, who has to know the tides before he takes the ferry.',
    ];
    const topic = columnNames.indexOf('topic');
    const { document, labels } = labelled(
      [...article, 'Second captain for the ferry', 'Tenor wanted for the choir'].join('\n\n'),
    );
    const of = (line: number): number => labels.table.rows[rowOf(line) + topic] ?? 0;

    expect(document.lines).toHaveLength(5);
    expect(of(3)).toBeGreaterThan(of(4) + 100);
  });
});

describe('trees', () => {
  // Two trees over one column: at most 5 gives 10, more gives −20; and a leaf alone, 3.
  const written = Buffer.from(Int16Array.of(1, 0, 5, -1, -2, 1, 10, -20, 0, 3).buffer).toString('base64');
  const forest = readForest(written, column => column);

  test('add up the leaves that a row falls into', () => {
    expect([...sumsOf(forest, Int16Array.of(5, 6), 2, 0, 1)]).toEqual([13, -17]);
  });

  test('tell how far each column moved what was expected', () => {
    const weights = new Int32Array(1);
    weighSteps(forest, Int16Array.of(6), 0, weights);

    expect([...weights]).toEqual([-21]);
  });

  test('are whole numbers of sixteen bits, least byte first', () => {
    expect([...integersOf(Buffer.of(1, 0, 255, 255).toString('base64'))]).toEqual([1, -1]);
  });
});

test('a curve is straight between its points and level beyond them', () => {
  const curve = Array.from({ length: curvePoints }, (_, point) => 100 * point);

  expect(valueOn(curve, -99_999)).toBe(0);
  expect(valueOn(curve, 0)).toBe(6400);
  expect(valueOn(curve, 64)).toBe(6450);
  expect(valueOn(curve, 99_999)).toBe(12_800);
});

describe('a cut', () => {
  const page = (given: Partial<Page> = {}): Page => ({
    ...labels,
    anchors: document.anchors,
    strengths: document.strengths,
    removed: () => false,
    stays: () => false,
    menu: 0,
    ...given,
  });
  /** Believes every cut to be worth something and to lose nothing. */
  const greedy = {
    gain: readForest(Buffer.from(Int16Array.of(0, 1000).buffer).toString('base64'), column => column),
    loss: readForest(Buffer.from(Int16Array.of(0, 0).buffer).toString('base64'), column => column),
    losses: new Array<number>(curvePoints).fill(0),
    price: 1,
  };
  const chances = (chance: number): Page =>
    page({
      chances: new Uint16Array(document.lines.length).fill(chance),
      anchors: document.lines.map(() => false),
    });

  test('is described by as many figures as the models were given', () => {
    const own = page();

    expect(figuresOfCut(own, cutAt(own, 4), figuresOfPage(own))).toHaveLength(figureCount);
  });

  test('takes what is less likely the article’s than its threshold, and nothing that must stay', () => {
    const { goes } = cutAt(page({ stays: line => line === 0 }), 5);

    expect(goes[0]).toBe(0);
    expect(goes[placeOf('Home')] ?? 1).toBe(1);
    for (const line of dump?.article ?? []) expect(goes[placeOf(line)], line).toBe(0);
  });

  test('that may cost more lines than the cap is none, however good it looks', () => {
    const many = Math.ceil(mostLost / 300 / document.lines.length);
    const longer = labelled(Array.from({ length: many + 1 }, () => dump?.source ?? '').join('\n'));
    const length = longer.document.lines.length;
    const own = (chance: number): Page => ({
      ...longer.labels,
      strengths: longer.document.strengths,
      anchors: longer.document.lines.map(() => false),
      chances: new Uint16Array(length).fill(chance),
      removed: () => false,
      stays: () => false,
      menu: 0,
    });

    expect(bestCut(own(10), greedy).at).toBeGreaterThan(0);
    expect(expectedLost(own(350), cutAt(own(350), 4))).toBeGreaterThan(mostLost);
    expect(bestCut(own(350), greedy).at).toBe(0);
  });

  test('is none where losses cost more than the text gains', () => {
    const dear = { ...greedy, losses: new Array<number>(curvePoints).fill(2000) };

    expect(bestCut(chances(60), greedy).at).toBeGreaterThan(0);
    expect(bestCut(chances(60), dear).at).toBe(0);
  });

  test('inside the article takes runs, no single line and no prose', () => {
    const low = new Uint16Array(document.lines.length).fill(9000);
    const first = placeOf(dump?.article[1] ?? '');
    for (const line of [first + 2, first + 3, first + 5]) low[line] = 10;
    const strengths = new Uint8Array(document.lines.length);
    const goneWith = (isProse: (line: number) => boolean): number[] => {
      const anchors = document.lines.map((_, line) => isProse(line));
      const { goes } = cutAt(page({ chances: low, strengths, anchors }), 4);
      return [...goes.keys()].filter(line => goes[line]);
    };
    const around = (line: number): boolean => line === first || line === first + 8;

    expect(goneWith(around)).toEqual([first + 2, first + 3]);
    expect(goneWith(line => around(line) || line === first + 3)).toEqual([]);
  });

  test('never takes prose that is near the article, nor a sentence right behind it', () => {
    const chances = new Uint16Array(document.lines.length).fill(9000);
    const last = placeOf(dump?.article.at(-1) ?? '');
    chances.fill(10, last);
    const { goes } = cutAt(page({ chances }), 4);

    expect(goes[last]).toBe(0);
    expect(goes[last + 1]).toBe(1);
  });

  test('takes a sure menu on top without asking what that gains', () => {
    const chances = new Uint16Array(document.lines.length).fill(3000);

    expect([...cutAt(page({ chances, menu: 3 }), 0).goes.subarray(0, 5)]).toEqual([1, 1, 1, 0, 0]);
  });
});

describe('each page has a threshold of its own', () => {
  const all = pageDumps(24, 5).map(({ source }) => {
    const { document, labels } = labelled(source);
    return bestCut(
      {
        ...labels,
        anchors: document.anchors,
        strengths: document.strengths,
        removed: () => false,
        stays: line => line === document.title,
        menu: 0,
      },
      trained,
    ).at;
  });

  test('and not all have the same', () => {
    expect(new Set(all).size).toBeGreaterThan(1);
    expect(all.filter(at => at > 0).length).toBeGreaterThan(12);
  });
});
