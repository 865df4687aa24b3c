/** Gives each unit of a page the chance that it is the article's. One look: columns in, trees, chances out. */
import { spend } from '../../budget/budget.ts';
import { BoostedTrees, type PackedTrees } from '../boosted-trees.ts';
import { columns } from './measures/columns.ts';
import type { Evidence } from './measures/evidence.ts';
import { commentRows, signUpBoxes, telling } from './measures/tree.ts';
import { bitsOf, roleNames } from './measures/vocabulary.ts';

export const columnNames: readonly string[] = columns.map(({ name }) => name);

/** The rows of all units, one after the other: `columns.length` numbers each. */
export function rowsOf(page: Evidence): Int16Array {
  spend(page.units.length);
  const rows = new Int16Array(page.units.length * columns.length);
  let place = 0;
  page.units.forEach((unit, at) => {
    for (const column of columns) rows[place++] = column.of(page, unit, at);
  });
  return rows;
}

/**
 * Comments and consent notices read like prose and can be longer than any article; measured pages show too few of them.
 * What stands in a part that is called so, and that the article does not stand in, is as good as ruled out. So is a box with a
 * form that is called an offer to sign up, wherever it stands.
 */
const ruledOut = bitsOf(['comment', 'consent'], roleNames);
const dialog = bitsOf(['dialog'], telling);
const ruledOutBy = 600;

/** Paragraphs that stand before comments, at the least: fewer are no article of their own. */
const leastBefore = 3;

/** Marks with 1 the units in such rows below some prose that is in none. */
function belowProse({ units, prose }: Evidence, rows: Uint8Array): Uint8Array {
  let before = 0;
  return Uint8Array.from(units, ({ block }, at) => {
    if (rows[block]) return before >= leastBefore ? 1 : 0;
    if (prose[at]) before++;
    return 0;
  });
}

/** A judge, by a model that scripts/training/ wrote. */
export class Judge {
  private readonly trees: BoostedTrees;

  constructor(packed: PackedTrees) {
    this.trees = new BoostedTrees(packed, columnNames);
  }

  /** For each unit the chance that it is the article's, in thousandths. */
  chances(page: Evidence, rows: Int16Array): number[] {
    const { units, tree, view, nearRoles, farRoles, nearTags, farTags } = page;
    const scores = this.trees.scores(rows, units.length);
    const prompts = signUpBoxes(tree);
    const talk = belowProse(page, commentRows(tree));
    return units.map(({ block }, at) => {
      const named =
        (((nearRoles[at] ?? 0) | (farRoles[at] ?? 0)) & ruledOut) |
        (((nearTags[at] ?? 0) | (farTags[at] ?? 0)) & dialog);
      const by = (named && view.levels[block] !== 0) || prompts[block] || talk[at] ? ruledOutBy : 0;
      return this.trees.chance((scores[at] ?? 0) - by);
    });
  }

  /** The two columns that spoke most against a unit and have words for it, as a sentence. */
  explain(page: Evidence, rows: Int16Array, at: number): string {
    const from = at * columns.length;
    const moved = new Int32Array(columns.length);
    this.trees.explain(rows, from, moved);
    const against = columns
      .map((column, place) => ({ column, place, by: moved[place] ?? 0 }))
      .filter(({ by }) => by < 0)
      .sort((a, b) => a.by - b.by || a.place - b.place)
      .flatMap(({ column, place }) => column.says?.(rows[from + place] ?? 0, page, at) ?? []);
    const [first, second] = new Set(against);
    if (first === undefined) return 'does not read like the text of the article';
    return second === undefined ? first : `${first}; ${second}`;
  }
}
