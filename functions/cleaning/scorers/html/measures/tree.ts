/** What is known of each element of a page: the roles that its names give it, and the prose in it. */
import type { Page } from '../../../readers/html/page.ts';
import { isProse, type Unit } from './units.ts';
import { bitsOf, roleNames, rolesOf } from './vocabulary.ts';

/** Elements that say by themselves what they are, in the order of their bits. */
export const telling = [
  'nav',
  'header',
  'footer',
  'aside',
  'main',
  'article',
  'section',
  'form',
  'figure',
  'table',
  'list',
  'link',
  'button',
  'details',
  'definitions',
  'address',
  'quote',
  'dialog',
  'passed over',
] as const;

const tellingTags: Readonly<Record<string, (typeof telling)[number]>> = {
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  main: 'main',
  article: 'article',
  section: 'section',
  form: 'form',
  select: 'form',
  fieldset: 'form',
  textarea: 'form',
  label: 'form',
  figure: 'figure',
  table: 'table',
  ul: 'list',
  ol: 'list',
  menu: 'list',
  a: 'link',
  button: 'button',
  'amp-social-share': 'button',
  details: 'details',
  dl: 'definitions',
  address: 'address',
  blockquote: 'quote',
  dialog: 'dialog',
};
const tellingRoles: Readonly<Record<string, (typeof telling)[number]>> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
  article: 'article',
  form: 'form',
  search: 'form',
  button: 'button',
  dialog: 'dialog',
  alertdialog: 'dialog',
};
const tellingBits = new Map(telling.map((name, bit) => [name as string, 1 << bit]));
const bitsByName = (names: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(names).map(([name, says]) => [name, tellingBits.get(says) ?? 0]));
const tellingByTag = bitsByName(tellingTags);
const tellingByRole = bitsByName(tellingRoles);
const bodyBit = 1 << roleNames.indexOf('body');

/** Per element of the page, by its number. */
export interface Tree {
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Equal for elements of the same tag and names. */
  readonly kind: Int32Array;
  /** Roles by its names, and what it says by its tag or ARIA role. */
  readonly ownRoles: Int32Array;
  readonly ownTags: Int32Array;
  /** Words of prose in it. */
  readonly prose: Float64Array;
  /** All words in it, and the words of links. */
  readonly words: Float64Array;
  readonly linkedWords: Float64Array;
}

/** Looks at each element once, and sums up the units in it. */
export function growTree({ elements }: Page, units: readonly Unit[]): Tree {
  const size = elements.length;
  const tree: Tree = {
    parent: new Int32Array(size),
    depth: new Int32Array(size),
    kind: new Int32Array(size),
    ownRoles: new Int32Array(size),
    ownTags: new Int32Array(size),
    prose: new Float64Array(size),
    words: new Float64Array(size),
    linkedWords: new Float64Array(size),
  };
  /** Roles by kind. */
  const roles: number[] = [];
  for (let at = 0; at < size; at++) {
    const element = elements[at];
    if (element === undefined) break;
    const { tag, parent, names, kind, role, passedOver } = element;
    tree.parent[at] = parent;
    tree.depth[at] = parent < 0 ? 0 : (tree.depth[parent] ?? 0) + 1;
    tree.kind[at] = kind;
    // A page's outermost elements are named after all that is on it.
    roles[kind] ??= names === '' || tag === 'body' || tag === 'html' ? 0 : rolesOf(names);
    tree.ownRoles[at] = roles[kind] ?? 0;
    tree.ownTags[at] = tagBits(tag, role, passedOver);
  }
  for (const unit of units) {
    const { block, words, linkedWords } = unit;
    if (isProse(unit)) tree.prose[block] = (tree.prose[block] ?? 0) + words;
    tree.words[block] = (tree.words[block] ?? 0) + words;
    tree.linkedWords[block] = (tree.linkedWords[block] ?? 0) + linkedWords;
  }
  sumUp(tree, tree.prose);
  sumUp(tree, tree.words);
  sumUp(tree, tree.linkedWords);
  return tree;
}

function tagBits(tag: string, role: string | undefined, passedOver: boolean | undefined): number {
  const byTag = tellingByTag.get(tag) ?? 0;
  const byRole = role === undefined ? 0 : (tellingByRole.get(role) ?? 0);
  return byTag | byRole | (passedOver ? (tellingBits.get('passed over') ?? 0) : 0);
}

/** Roles and tags of parts that are not the article, however much prose they hold. */
const asideRoles = bitsOf(['comment', 'consent', 'subscribe', 'navigation', 'footer', 'related'], roleNames);
const asideTags = bitsOf(['nav', 'footer', 'aside', 'form', 'dialog'], telling);
/** Roles and tags that call an element a part of the article: these are believed wherever they stand. */
const ownedRoles = bitsOf(['body', 'article', 'text', 'main', 'title', 'standfirst'], roleNames);
const ownedTags = bitsOf(['main', 'article', 'section', 'table', 'list', 'figure'], telling);

/** Fewer words of prose than this, elsewhere on the page, are no article. */
const leastProse = 60;

/**
 * Forgets what an element calls itself where it can't be true: the block of the headline, and the one that holds all of
 * the page's prose, are the article's, be they called `comments`, `aside` or `banner`. Changes the tree.
 */
export function disown(tree: Tree, headline: number): void {
  for (let at = headline; at >= 0; at = tree.parent[at] ?? -1) forget(tree, at);
  const total = tree.prose[0] ?? 0;
  for (let at = 0; at < tree.parent.length; at++) {
    const own = tree.prose[at] ?? 0;
    if (own >= leastProse && own >= 0.5 * total && total - own < Math.min(leastProse, 0.1 * own))
      forget(tree, at);
  }
}

function forget(tree: Tree, at: number): void {
  tree.ownRoles[at] = (tree.ownRoles[at] ?? 0) & ownedRoles;
  tree.ownTags[at] = (tree.ownTags[at] ?? 0) & ownedTags;
}

/** Names and elements that do call a part something else. */
export const furnitureRoles = bitsOf(
  [
    'navigation',
    'footer',
    'header',
    'sidebar',
    'related',
    'popular',
    'teaser',
    'share',
    'comment',
    'advertisement',
    'subscribe',
    'consent',
    'byline',
    'biography',
    'topics',
    'overlay',
    'form',
    'shop',
  ],
  roleNames,
);
export const furnitureTags = bitsOf(
  ['nav', 'header', 'footer', 'aside', 'form', 'button', 'dialog', 'passed over'],
  telling,
);

/** Names that most of the prose in the root carries say nothing; comments may well be most of it. */
const sharedBy = 0.5;
const commentsBy = 0.9;
const commentRoles = bitsOf(['comment', 'consent'], roleNames);

/** A standpoint that is deaf to what the article's own blocks are called. */
export function disownShared(units: readonly Unit[], view: Standpoint): Standpoint {
  const carried = new Float64Array(32);
  let total = 0;
  for (const unit of units) {
    if (view.levels[unit.block] !== 0 || !isProse(unit)) continue;
    total += unit.words;
    for (let left = view.roles[unit.innermost] ?? 0; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      carried[bit] = (carried[bit] ?? 0) + unit.words;
    }
  }
  let roleMask = -1;
  carried.forEach((words, bit) => {
    const role = 1 << bit;
    if (ownedRoles & role || total < leastProse) return;
    if (words >= (commentRoles & role ? commentsBy : sharedBy) * total) roleMask &= ~role;
  });
  return { ...view, roleMask };
}

/** A box that asks readers to sign up holds no more of the page's prose than this. */
const mostPromptProse = 0.3;

/** Marks with 1 the elements in boxes that are called an offer to sign up and have a form in them. */
export function signUpBoxes({ parent, ownRoles, ownTags, prose }: Tree): Uint8Array {
  const size = parent.length;
  const hasForm = new Uint8Array(size);
  const marks = new Uint8Array(size);
  const most = mostPromptProse * (prose[0] ?? 0);
  for (let at = size - 1; at > 0; at--) {
    if ((ownTags[at] ?? 0) & formTag) hasForm[at] = 1;
    if (hasForm[at]) hasForm[parent[at] ?? 0] = 1;
  }
  for (let at = 1; at < size; at++)
    if (
      marks[parent[at] ?? 0] ||
      (hasForm[at] && (ownRoles[at] ?? 0) & signUpRole && (prose[at] ?? 0) <= most)
    )
      marks[at] = 1;
  return marks;
}
/** So many boxes of one kind, side by side, that are called comments are what readers say. */
const fewestComments = 3;

/** Marks with 1 the elements in rows of boxes that are each called a comment. */
export function commentRows({ parent, kind, ownRoles }: Tree): Uint8Array {
  const size = parent.length;
  const counts = new Map<number, number>();
  const keyOf = (at: number): number => (parent[at] ?? 0) * size + (kind[at] ?? 0);
  for (let at = 1; at < size; at++)
    if ((ownRoles[at] ?? 0) & commentRole) counts.set(keyOf(at), (counts.get(keyOf(at)) ?? 0) + 1);
  const marks = new Uint8Array(size);
  if (counts.size === 0) return marks;
  for (let at = 1; at < size; at++)
    if (
      marks[parent[at] ?? 0] ||
      ((ownRoles[at] ?? 0) & commentRole && (counts.get(keyOf(at)) ?? 0) >= fewestComments)
    )
      marks[at] = 1;
  return marks;
}
const commentRole = bitsOf(['comment'], roleNames);
const formTag = bitsOf(['form'], telling);
const signUpRole = bitsOf(['subscribe'], roleNames);

/** Marks with 1 the elements in parts that call themselves something else than the article. */
export function besideTheArticle({ parent, ownRoles, ownTags }: Tree): Uint8Array {
  const marks = new Uint8Array(parent.length);
  for (let at = 0; at < marks.length; at++)
    if (marks[parent[at] ?? -1] || (ownRoles[at] ?? 0) & asideRoles || (ownTags[at] ?? 0) & asideTags)
      marks[at] = 1;
  return marks;
}

/** Adds to each element what its children have. Children follow their parents, so one walk backwards does it. */
export function sumUp({ parent }: Pick<Tree, 'parent'>, values: Float64Array): void {
  for (let at = values.length - 1; at > 0; at--) {
    const up = parent[at] ?? -1;
    if (up >= 0) values[up] = (values[up] ?? 0) + (values[at] ?? 0);
  }
}

/** Where the elements of a page stand seen from one of them, the root. */
export interface Standpoint {
  readonly root: number;
  /** Levels from the root up to the block that holds both; 0 inside the root. */
  readonly levels: Int32Array;
  /** The part of that block that holds the element. */
  readonly branch: Int32Array;
  /** Roles and tags of the elements from there down: what is said of the root too does not count. */
  readonly roles: Int32Array;
  readonly tags: Int32Array;
  /** The roles that count: not those that the article's own blocks carry. */
  readonly roleMask: number;
}

export function lookFrom(root: number, { parent, depth, ownRoles, ownTags }: Tree): Standpoint {
  const size = parent.length;
  const above = new Uint8Array(size);
  for (let element = root; element >= 0; element = parent[element] ?? -1) above[element] = 1;
  const view: Standpoint = {
    root,
    levels: new Int32Array(size),
    branch: new Int32Array(size),
    roles: new Int32Array(size),
    tags: new Int32Array(size),
    roleMask: -1,
  };
  const rootDepth = root < 0 ? 0 : (depth[root] ?? 0);
  for (let at = 0; at < size; at++) {
    const up = parent[at] ?? -1;
    if (above[at]) {
      view.levels[at] = rootDepth - (depth[at] ?? 0);
      view.branch[at] = at;
      continue;
    }
    const first = up < 0 || above[up] === 1;
    view.levels[at] = up < 0 ? rootDepth + 1 : (view.levels[up] ?? 0);
    view.branch[at] = first ? at : (view.branch[up] ?? at);
    view.roles[at] = (ownRoles[at] ?? 0) | (first ? 0 : (view.roles[up] ?? 0));
    view.tags[at] = (ownTags[at] ?? 0) | (first ? 0 : (view.tags[up] ?? 0));
  }
  return view;
}

/** Marks with 1 the elements inside `root`, itself included. */
export function inside({ parent }: Pick<Tree, 'parent'>, root: number): Uint8Array {
  const marks = new Uint8Array(parent.length);
  if (root < 0) return marks;
  marks[root] = 1;
  for (let at = root + 1; at < parent.length; at++) if (marks[parent[at] ?? -1]) marks[at] = 1;
  return marks;
}

/** Of the elements that `test` picks, the one with the most prose (the outermost of equals); -1: none. */
export function richest(tree: Tree, test: (element: number) => boolean): number {
  let best = -1;
  for (let at = 0; at < tree.parent.length; at++)
    if (test(at) && (best < 0 || (tree.prose[at] ?? 0) > (tree.prose[best] ?? 0))) best = at;
  return best;
}

export const hasTag = (tree: Tree, name: (typeof telling)[number]): ((element: number) => boolean) => {
  const bit = tellingBits.get(name) ?? 0;
  return element => ((tree.ownTags[element] ?? 0) & bit) !== 0;
};
export const isBody =
  (tree: Tree): ((element: number) => boolean) =>
  element =>
    ((tree.ownRoles[element] ?? 0) & bodyBit) !== 0;
