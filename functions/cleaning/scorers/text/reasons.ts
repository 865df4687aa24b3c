/** Why a run of lines is no part of the article, in words made of what weighed most on the way down the trees. */
import type { Labels } from '../../document/located.ts';
import { type Forest, weighSteps } from '../trees.ts';
import { columnGroups, columnNames, type Group, looks } from './columns.ts';
import { rowOf } from './measure.ts';

/** Where a run stands, measured from the article. */
export type Where = 'before' | 'inside' | 'behind';

const places: Readonly<Record<Where, string>> = {
  before: 'before the article’s first paragraph',
  inside: 'between the article’s paragraphs',
  behind: 'behind the article’s last paragraph',
};

/** So many of a run's lines are asked what weighed. */
const asked = 3;
/** What weighs less than this share of what weighed most is not said. */
const worthSaying = 4;
const mostSaid = 2;

const groupOfLook = looks.map(({ column }) => columnGroups[column] ?? 'document');
const length = columnNames.indexOf('length');
const longLine = 80;

/** For lines `from` up to `to`, `to` not included. */
export function reasonOf(
  { table: { rows } }: Labels,
  from: number,
  to: number,
  where: Where,
  forest: Forest,
): string {
  const weights = new Int32Array(looks.length);
  const count = to - from;
  const step = Math.max(1, (count / asked) | 0);
  for (let line = from, times = 0; line < to && times < asked; line += step, times++)
    weighSteps(forest, rows, rowOf(line), weights);
  const ofGroups = new Map<Group, number>();
  weights.forEach((weight, look) => {
    const group = groupOfLook[look] ?? 'document';
    ofGroups.set(group, (ofGroups.get(group) ?? 0) + weight);
  });
  const isLong = (rows[rowOf(from) + length] ?? 0) >= longLine;
  const heaviest = [...ofGroups]
    .filter(([group, weight]) => weight > 0 && phrases[group] !== undefined)
    .sort(([, one], [, other]) => other - one);
  const most = heaviest[0]?.[1] ?? 0;
  const said = heaviest
    .filter(([, weight]) => weight * worthSaying >= most)
    .slice(0, mostSaid)
    .map(([group]) => (group === 'length' && isLong ? 'unlike a paragraph in length' : phrases[group]));
  const stands = count === 1 ? 'stands' : `is one of ${count} lines`;
  return [`${stands} ${places[where]}`, ...said].join(', ');
}

/** What each group of columns says of lines that it speaks against. */
const phrases: Readonly<Partial<Record<Group, string>>> = {
  length: 'short as labels are',
  sentences: 'without sentences',
  signs: 'with the signs, numbers or capitals of labels',
  furniture: 'in the words of menus and footers',
  wording: 'worded as what stands around articles',
  topic: 'far from the text’s subject',
  copies: 'repeated on the page',
  links: 'made of links',
  place: 'away from the prose',
  around: 'among lines that are no sentences',
};
