/** How probable it is that each line of a page is its article's: measured (measure.ts), judged by trees, read off a curve. */
import { spend } from '../../budget/budget.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import type { Words } from '../../document/lines/traits.ts';
import type { Labels } from '../../document/located.ts';
import { sumsOf } from '../trees.ts';
import { width } from './columns.ts';
import { valueOn } from './curve.ts';
import { measure, measureFirstLook, rowOf } from './measure.ts';
import type { Model } from './model.ts';

export function labelsOf(
  lines: readonly Candidate[],
  words: Words,
  strengths: Uint8Array,
  model: Pick<Model, 'wordings' | 'firstLook' | 'lines' | 'chances'>,
): Labels {
  spend(lines.length);
  const table = measure({ lines, words, strengths }, model.wordings);
  measureFirstLook(table, sumsOf(model.firstLook, table.rows, table.count, rowOf(0), width));
  const scores = sumsOf(model.lines, table.rows, table.count, rowOf(0), width);
  return { table, scores, chances: Uint16Array.from(scores, score => valueOn(model.chances, score)) };
}
