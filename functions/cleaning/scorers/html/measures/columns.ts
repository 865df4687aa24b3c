/**
 * The columns that the judge of pages reads: whole numbers about a unit and where it stands, in a fixed order. A column
 * may say in words what its value speaks of, for the editor who wonders why a line is gone.
 */

import { characterClasses, code } from './characters.ts';
import { type Evidence, percent } from './evidence.ts';
import { roleReasons, tagReasons } from './reasons.ts';
import { telling } from './tree.ts';
import { signs, type Unit } from './units.ts';
import { bitsOf, roleNames } from './vocabulary.ts';

export interface Column {
  readonly name: string;
  readonly of: (page: Evidence, unit: Unit, at: number) => number;
  /** Words for `value`, where it speaks against a unit; undefined where it says nothing to a person. */
  readonly says?: (value: number, page: Evidence, at: number) => string | undefined;
}

const most = (limit: number, value: number): number => (value > limit ? limit : Math.round(value));
const share = (part: number, whole: number): number => Math.round((100 * part) / Math.max(1, whole));
const linkShare = (unit: Unit | undefined): number =>
  unit === undefined ? -1 : share(unit.linked, unit.characters);

/** Ordered from what seldom stands in an article to what stands there most. */
const tags = new Map(
  'option button label a summary center footer header address body main span li dt dd td th figcaption section article div h6 h5 h4 h1 h3 h2 pre blockquote p'
    .split(' ')
    .map((tag, at) => [tag, at + 1]),
);
const kinds = { row: 0, item: 1, caption: 2, code: 3, paragraph: 4, quote: 5, heading: 6, verse: 7 } as const;

/** Ordered from what ends labels to what ends sentences. */
const endings = new Map([...'|-–»:;,)!?…'].map((mark, at) => [mark.charCodeAt(0), at + 3]));
function endingOf({ ending }: Unit): number {
  const known = endings.get(ending);
  if (known !== undefined) return known;
  const is = characterClasses[ending] ?? 0;
  if (is === code.stop) return 20;
  return is >= code.ideograph ? 2 : is === code.digit ? 1 : 0;
}

const sign = (name: keyof typeof signs): Column => ({
  name: `has ${name}`,
  of: (_, unit) => (unit.signs & signs[name] && unit.characters < 300 ? 1 : 0),
});

/** 2: one of the three innermost blocks is called so; 1: a block further out. */
function named(name: string, roles: readonly (typeof roleNames)[number][]): Column {
  const bits = bitsOf(roles, roleNames);
  return {
    name: `named: ${name}`,
    of: (page, _, at) => ((page.nearRoles[at] ?? 0) & bits ? 2 : (page.farRoles[at] ?? 0) & bits ? 1 : 0),
    says: (value, page, at) => {
      if (value === 0) return undefined;
      const found = ((value === 2 ? page.nearRoles[at] : page.farRoles[at]) ?? 0) & bits;
      return roleReasons[roles.find(role => found & bitsOf([role], roleNames)) ?? 'body'];
    },
  };
}

function within(name: string, kindsOfElement: readonly (typeof telling)[number][]): Column {
  const bits = bitsOf(kindsOfElement, telling);
  return {
    name: `in: ${name}`,
    of: (page, _, at) => ((page.nearTags[at] ?? 0) & bits ? 2 : (page.farTags[at] ?? 0) & bits ? 1 : 0),
    says: (value, page, at) => {
      if (value === 0) return undefined;
      const found = ((value === 2 ? page.nearTags[at] : page.farTags[at]) ?? 0) & bits;
      const tag = kindsOfElement.find(each => found & bitsOf([each], telling));
      return tag === undefined ? undefined : tagReasons[tag];
    },
  };
}

/** What stands `by` units further on (or before, where negative). */
const neighbours = (by: number): Column[] => {
  const where = by < 0 ? `${-by} before` : `${by} after`;
  return [
    { name: `kind, ${where}`, of: (page, _, at) => page.neighbours[at + by] ?? 0 },
    { name: `words, ${where}`, of: (page, _, at) => most(100, page.units[at + by]?.words ?? 0) },
    { name: `links, ${where}`, of: (page, _, at) => linkShare(page.units[at + by]) },
    { name: `topic, ${where}`, of: (page, _, at) => page.innerTopic[at + by] ?? -2 },
  ];
};

/** Words of prose, and share of prose, in the `reach` units before or after. */
const stretch = (by: 'before' | 'after', reach: number): Column => ({
  name: `prose in ${reach} ${by}`,
  of: ({ proseBefore }, _, at) =>
    by === 'before'
      ? (proseBefore[at] ?? 0) - (proseBefore[Math.max(0, at - reach)] ?? 0)
      : (proseBefore[Math.min(proseBefore.length - 1, at + 1 + reach)] ?? 0) - (proseBefore[at + 1] ?? 0),
});

const outer = (levels: number, page: Evidence, unit: Unit): number => {
  let element = unit.block;
  for (let up = 0; up < levels && element >= 0; up++) element = page.tree.parent[element] ?? -1;
  return element;
};
const linksIn = (name: string, levels: number): Column => ({
  name: `links in ${name}`,
  of: (page, unit) => Math.round(percent(page.tree.linkedWords, page.tree.words, outer(levels, page, unit))),
  says: value => (value >= 30 ? 'in a block of links' : undefined),
});
const proseIn = (name: string, levels: number): Column => ({
  name: `prose in ${name}`,
  of: (page, unit) => Math.round(percent(page.tree.prose, page.tree.words, outer(levels, page, unit))),
});
const sizeOf = (name: string, levels: number): Column => ({
  name: `size of ${name}`,
  of: (page, unit) => share(page.tree.prose[outer(levels, page, unit)] ?? 0, page.totalProse),
});

const place = (name: 'article' | 'main' | 'body'): Column => ({
  name: `${name} element`,
  of: (page, unit) => page[name](unit.block),
  says: value => (value === 2 || value === 3 ? 'outside the element that holds the article' : undefined),
});

export const columns: readonly Column[] = [
  { name: 'words', of: (_, unit) => most(300, unit.words) },
  {
    name: 'links',
    of: (_, unit) => linkShare(unit),
    says: value => (value >= 30 ? 'a link, not a sentence' : undefined),
  },
  { name: 'commas', of: (_, unit) => most(20, unit.commas) },
  { name: 'sentences', of: (_, unit) => most(20, unit.sentences) },
  { name: 'capitals', of: (_, unit) => share(unit.capitals, unit.words) },
  { name: 'shouted', of: (_, unit) => share(unit.shouted, unit.words) },
  { name: 'digits', of: (_, unit) => share(unit.digits, unit.characters) },
  { name: 'letters a word', of: (_, unit) => most(300, (10 * unit.characters) / Math.max(1, unit.words)) },
  { name: 'ending', of: (_, unit) => endingOf(unit) },
  { name: 'lines', of: (_, unit) => most(50, unit.lines) },
  { name: 'kind', of: (_, unit) => kinds[unit.kind as keyof typeof kinds] ?? 4 },
  { name: 'tag', of: (page, unit) => tags.get(page.page.elements[unit.block]?.tag ?? '') ?? 0 },
  sign('year'),
  sign('clock'),
  { name: 'marked', of: (page, unit) => markedAs(page, unit) },
  named('selling', ['advertisement', 'subscribe', 'consent', 'shop', 'share', 'form']),
  named('reading on', ['related', 'popular', 'teaser', 'list']),
  named('furniture', ['navigation', 'footer', 'header', 'sidebar', 'overlay']),
  named('comments', ['comment']),
  named('about', ['byline', 'biography', 'topics']),
  named('pictures', ['caption', 'media']),
  named('text', ['body', 'text', 'standfirst', 'quote']),
  within('furniture', ['nav', 'header', 'footer', 'aside', 'dialog']),
  within('form', ['form', 'button']),
  within('figure', ['figure']),
  within('table', ['table']),
  within('list', ['list', 'definitions']),
  place('article'),
  place('main'),
  place('body'),
  {
    name: 'levels to the root',
    of: (page, unit) => most(20, page.view.levels[unit.block] ?? 0),
    says: value => (value >= 2 ? 'far from the block that holds the article' : undefined),
  },
  { name: 'in the widest', of: (page, unit) => page.inWidest[unit.block] ?? 0 },
  {
    name: 'depth',
    of: ({ tree, view }, unit) =>
      most(20, (tree.depth[unit.block] ?? 0) - (tree.depth[view.branch[unit.block] ?? 0] ?? 0)),
  },
  {
    name: 'units from the root',
    of: ({ rootFirst, rootLast }, _, at) =>
      rootFirst < 0
        ? -200
        : at < rootFirst
          ? Math.max(-100, at - rootFirst)
          : at > rootLast
            ? most(100, at - rootLast)
            : 0,
    says: value =>
      value > -200 && value < 0 ? 'above the article' : value > 0 ? 'below the article' : undefined,
  },
  {
    name: 'units into the root',
    of: ({ rootFirst }, _, at) => (rootFirst < 0 ? -200 : Math.max(-100, most(200, at - rootFirst))),
  },
  {
    name: 'units to its end',
    of: ({ rootLast }, _, at) => (rootLast < 0 ? -200 : Math.max(-100, most(200, rootLast - at))),
  },
  {
    name: 'branch tag',
    of: (page, unit) => tags.get(page.page.elements[page.view.branch[unit.block] ?? 0]?.tag ?? '') ?? 0,
  },
  {
    name: 'links in branch',
    of: ({ tree, view }, unit) =>
      Math.round(percent(tree.linkedWords, tree.words, view.branch[unit.block] ?? 0)),
    says: value => (value >= 30 ? 'in a block of links' : undefined),
  },
  {
    name: 'prose in branch',
    of: ({ tree, view }, unit) => Math.round(percent(tree.prose, tree.words, view.branch[unit.block] ?? 0)),
  },
  {
    name: 'words in branch',
    of: ({ tree, view }, unit) => most(1000, tree.words[view.branch[unit.block] ?? 0] ?? 0),
  },
  {
    name: 'links in list',
    of: ({ list, tree }, _, at) =>
      (list[at] ?? -1) < 0 ? -1 : Math.round(percent(tree.linkedWords, tree.words, list[at] ?? 0)),
    says: value => (value >= 30 ? 'in a list of links' : undefined),
  },
  {
    name: 'words in list',
    of: ({ list, tree }, _, at) => ((list[at] ?? -1) < 0 ? -1 : most(1000, tree.words[list[at] ?? 0] ?? 0)),
  },
  {
    name: 'list introduced by',
    of: (page, _, at) => ((page.list[at] ?? -1) < 0 ? -1 : (page.introduced[at] ?? 0)),
  },
  {
    name: 'position',
    of: (page, _, at) => Math.round((1000 * (page.wordsBefore[at] ?? 0)) / page.totalWords),
  },
  {
    name: 'units after the headline',
    of: ({ headline }, _, at) => (headline < 0 ? -200 : Math.max(-100, most(300, at - headline))),
    says: value => (value > -200 && value < 0 ? 'above the headline' : undefined),
  },
  {
    name: 'headline',
    of: (page, _, at) => (page.headline < 0 ? 0 : page.headline === at ? 3 : page.headlineNamed ? 2 : 1),
  },
  ...[-1, 1].flatMap(neighbours),
  { name: 'links, 2 after', of: (page, _, at) => linkShare(page.units[at + 2]) },
  { name: 'topic, 2 before', of: (page, _, at) => page.innerTopic[at - 2] ?? -2 },
  { name: 'units since prose', of: (page, _, at) => page.since[at] ?? 100 },
  { name: 'units until prose', of: (page, _, at) => page.until[at] ?? 100 },
  stretch('after', 3),
  stretch('before', 10),
  stretch('after', 10),
  linksIn('block', 0),
  proseIn('parent', 1),
  linksIn('parent', 1),
  sizeOf('parent', 1),
  linksIn('grandparent', 2),
  sizeOf('grandparent', 2),
  sizeOf('block three levels up', 3),
  {
    name: 'prose among its like',
    of: ({ likes }, _, at) => share(likes[at]?.prose ?? 0, likes[at]?.words ?? 0),
  },
  {
    name: 'size of its like',
    of: ({ likes, totalProse }, _, at) => share(likes[at]?.prose ?? 0, totalProse),
  },
  {
    name: 'links among its like',
    of: ({ likes }, _, at) => share(likes[at]?.linked ?? 0, likes[at]?.words ?? 0),
    says: value => (value >= 30 ? 'like the links around it' : undefined),
  },
  { name: 'number of its like', of: ({ likes }, _, at) => most(200, likes[at]?.count ?? 0) },
  {
    name: 'copy',
    of: ({ copies }, _, at) => copies[at] ?? 0,
    says: value => (value === 2 ? 'repeats what stands above' : undefined),
  },
  {
    name: 'stated',
    of: ({ stated }, _, at) => stated[at] ?? -1,
    says: value =>
      value >= 0 && value < 30 ? 'not in the text that the page states to be its article' : undefined,
  },
  {
    name: 'from the description',
    of: ({ described }, _, at) => (described < 0 ? -200 : Math.max(-100, most(100, at - described))),
  },
  {
    name: 'topic',
    of: ({ topic }, _, at) => topic[at] ?? -1,
    says: value => (value >= 0 && value < 30 ? 'shares few words with the article' : undefined),
  },
  {
    name: 'inner topic',
    of: ({ innerTopic }, _, at) => innerTopic[at] ?? -1,
    says: value => (value >= 0 && value < 30 ? 'shares few words with the article' : undefined),
  },
  { name: 'title words', of: ({ titleWords }, _, at) => titleWords[at] ?? -1 },
  { name: 'prose of the page', of: page => most(3000, page.tree.prose[0] ?? 0) },
  { name: 'links of the page', of: page => share(page.tree.linkedWords[0] ?? 0, page.totalWords) },
  { name: 'units of the page', of: page => most(2000, page.units.length) },
];

/** 0 no, 1 in part, 2 emphasis, 3 strong. */
function markedAs({ page }: Evidence, unit: Unit): number {
  const line = page.lines[unit.first];
  const length = line?.text.length ?? 0;
  let some = 0;
  for (const mark of line?.marks ?? []) {
    if (mark.kind !== 'strong' && mark.kind !== 'emphasis') continue;
    if (mark.end - mark.start >= 0.9 * length) return mark.kind === 'strong' ? 3 : 2;
    some = 1;
  }
  return some;
}
