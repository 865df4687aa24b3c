/** What the labeller learned: tables, trees and curves of whole numbers, as scripts/training/labeller.ts wrote them. */

import { type Forest, integersOf, readForest } from '../trees.ts';
import { looks, width } from './columns.ts';
import type { Curve } from './curve.ts';
import * as weights from './weights.ts';
import type { Wordings } from './wordings.ts';

export interface Model {
  readonly wordings: Wordings;
  /** What speaks for furniture in a line, in 1024ths of a log-odds, at a first look. */
  readonly firstLook: Forest;
  /** The same when it is known what the first look said of the lines around and of the document. */
  readonly lines: Forest;
  /** By that score, the chance in ten-thousandths that a line is the article's. */
  readonly chances: Curve;
  /** The same in thousandths, among the lines that were cut. */
  readonly wrong: Curve;
  /** How much nearer a cut brings the text to the article, in 1024ths of a hundredth of F1. */
  readonly gain: Forest;
  /** How many of the article's lines a cut loses: a score, and the hundredths of a line that it stands for. */
  readonly loss: Forest;
  readonly losses: Curve;
  /** What a hundredth of a lost line costs, in 1024ths of a hundredth of F1. */
  readonly price: number;
}

/** A column that training offered, as its place in a row. */
export const placeOfLook = (look: number): number => {
  const { row, column } = looks[look] ?? { row: 0, column: 0 };
  return row * width + column;
};

const asItIs = (column: number): number => column;
const bytesOf = (written: string): Int8Array => Int8Array.from(Buffer.from(written, 'base64'));

/** The model in its written form. Each part is read when it is first asked for: pages ask for none, many texts for few. */
export function readModel(written: Omit<typeof weights, 'columns' | 'figures' | 'trainedWith'>): Model {
  const wordings = once(() => ({ words: bytesOf(written.words), pairs: bytesOf(written.pairs) }));
  const firstLook = once(() => readForest(written.firstLook, placeOfLook));
  const lines = once(() => readForest(written.lines, placeOfLook));
  const gain = once(() => readForest(written.gain, asItIs));
  const loss = once(() => readForest(written.loss, asItIs));
  return {
    get wordings() {
      return wordings();
    },
    get firstLook() {
      return firstLook();
    },
    get lines() {
      return lines();
    },
    get gain() {
      return gain();
    },
    get loss() {
      return loss();
    },
    chances: integersOf(written.chances),
    wrong: integersOf(written.wrong),
    losses: integersOf(written.losses),
    price: written.price,
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const trained: Model = readModel(weights);
