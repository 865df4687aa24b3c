/** Puts into words what spoke most against a unit, for the editor who wonders why it is gone. */
import type { Weights } from './judge.ts';
import { roleNames } from './vocabulary.ts';

const tagReasons: Readonly<Record<string, string>> = {
  nav: 'in the navigation',
  header: 'in a page header',
  footer: 'in a footer',
  aside: 'in an aside',
  form: 'in a form',
  button: 'on a button',
  figure: 'with a picture',
  list: 'in a list beside the article',
  table: 'in a table beside the article',
  link: 'a link beside the article',
  details: 'in a box that opens',
  definitions: 'in a list of terms',
  address: 'in an address',
  'passed over': 'marked as decoration',
};

const roleReasons: Readonly<Partial<Record<(typeof roleNames)[number], string>>> = {
  navigation: 'in a part of the page named as navigation',
  footer: 'in a part of the page named as its footer',
  header: 'in a part of the page named as its header',
  sidebar: 'in a part of the page named as a sidebar',
  related: 'in a part of the page named as related reading',
  popular: 'in a part of the page named as its latest or most read',
  teaser: 'in a part of the page named as teasers',
  list: 'in a part of the page named as a list or carousel',
  share: 'in a part of the page named as sharing links',
  comment: 'in a part of the page named as comments',
  advertisement: 'in a part of the page named as advertising',
  subscribe: 'in a part of the page named as a sign-up or subscription offer',
  consent: 'in a part of the page named as a consent notice',
  byline: 'in a part of the page named as byline or date',
  biography: "in a part of the page named as an author's profile",
  topics: 'in a part of the page named as topics or tags',
  caption: 'in a part of the page named as a caption',
  media: 'in a part of the page named as pictures or video',
  overlay: 'in a part of the page named as an overlay or notice',
  box: 'in a part of the page named as a box',
  form: 'in a part of the page named as a form',
  notes: 'in a part of the page named as notes or contents',
  shop: 'in a part of the page named as a shop or rating',
};

const otherReasons: readonly (readonly [RegExp, string])[] = [
  [
    /^share of links in (?:branch|parent|grandparent|list).* (?:30\.\.60|60\.\.90|>= 90)$/,
    'in a block of links',
  ],
  [/^link share % (?:60\.\.90|>= 90)$/, 'a link, not a sentence'],
  [/^(?:article|main|body) element: (?:another|out)$/, 'outside the element that holds the article'],
  [/^levels up .* (?:[2358]\.\.\d|>= \d)$/, 'far from the block that holds the article'],
  [/^units from the root (?:-|<)/, 'above the article'],
  [/^units from the root (?:[1-9]|>=)/, 'below the article'],
  [/^best run: before it$/, 'above the article'],
  [/^best run: after it$/, 'below the article'],
  [/^copies: later$/, 'repeats what stands above'],
  [/^in the stated article: no$/, 'not in the text that the page states to be its article'],
  [/^text: (?:©|@)$/, 'an address or a copyright mark'],
];

const named = new Map<string, string>([
  ...Object.entries(tagReasons).flatMap(([tag, reason]) =>
    ['is', 'inside'].map(relation => [`${relation}: ${tag}`, reason] as const),
  ),
  ...roleNames.flatMap(role =>
    ['named', 'inside one named'].flatMap(relation => {
      const reason = roleReasons[role];
      return reason === undefined ? [] : [[`${relation}: ${role}`, reason] as const];
    }),
  ),
]);

/** For each feature the words for it; undefined where it says nothing to a person. */
export const reasonsFor = (names: readonly string[]): readonly (string | undefined)[] =>
  names.map(name => named.get(name) ?? otherReasons.find(([pattern]) => pattern.test(name))?.[1]);

/** The two strongest things that speak against a unit, as a sentence. */
export function explain(
  found: readonly number[],
  weights: Weights,
  reasons: readonly (string | undefined)[],
): string {
  const against = found
    .filter(each => reasons[each] !== undefined && (weights[each] ?? 0) < 0)
    .sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b)
    .map(each => reasons[each] ?? '');
  const [first, second] = new Set(against);
  if (first === undefined) return 'does not read like the text of the article';
  return second === undefined ? first : `${first}; ${second}`;
}
