/** What stands between the lines of a page: what pictures state of themselves, and which pictures, embeds and strokes are the article's. */
import type { Removal } from '../../cleaning.ts';
import type { Inset, Page, PageElement, PageLine } from './page.ts';

/** What an `<img>` states of its picture. */
export type StatedPicture = Pick<Inset, 'address' | 'alternative' | 'width' | 'height'>;

/** Where scripts find the picture's address later, best first: the original, then the largest of a set, then what is shown. */
const addressAttributes = ['data-orig-file', 'data-original', 'data-lazy-src', 'data-src', 'src'] as const;
const setAttributes = ['data-lazy-srcset', 'data-srcset', 'srcset'] as const;

/** Attributes of `<img>` and `<source>` that tell of a picture, besides class and id. */
export const pictureAttributes: readonly string[] = [
  ...addressAttributes,
  ...setAttributes,
  'alt',
  'width',
  'height',
];

/** Wider than this no picture is asked for, in pixels, if there is a smaller one of half as much at the least. */
const widest = 2_000;
/** Longest set of addresses that is read, in characters. */
const longestSet = 8_000;

/** @returns undefined where no address is stated at all */
export function statedPicture(
  attributes: ReadonlyMap<string, string>,
  sets: readonly string[],
): StatedPicture | undefined {
  const stated = addressAttributes.flatMap(name => attributes.get(name)?.trim() || []);
  const own = setAttributes.flatMap(name => attributes.get(name) ?? []);
  const larger = [...own, ...sets].map(largestOf).find(address => address !== undefined);
  // What stands in `src` meanwhile is often a grey box inside the page itself.
  const address = larger ?? stated.find(each => !isEmbedded(each)) ?? stated[0];
  if (address === undefined) return undefined;
  const width = pixels(attributes.get('width'));
  const height = pixels(attributes.get('height'));
  return {
    address,
    alternative: (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim(),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

const isEmbedded = (address: string): boolean => /^(?:data|blob|about):/i.test(address);

/** Whole pixels, where an attribute says so. */
export const pixels = (stated: string | undefined): number | undefined =>
  stated !== undefined && /^\s*\d{1,5}(?:\.\d+)?(?:px)?\s*$/.test(stated)
    ? Math.round(Number.parseFloat(stated))
    : undefined;

/**
 * The largest sensible address of a set. Addresses end at white space, descriptors at a comma outside of brackets, as in
 * https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
function largestOf(set: string): string | undefined {
  let best: { readonly address: string; readonly size: number } | undefined;
  for (const candidate of set.slice(0, longestSet).split(/,\s|\s,|,$/)) {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/, 2);
    const number = Number.parseFloat(descriptor);
    if (address === '' || isEmbedded(address) || !(number > 0)) continue;
    const size = descriptor.endsWith('x') ? number * 1_000 : number;
    const isBetter =
      best === undefined || (best.size > widest ? size < best.size : size > best.size && size <= widest);
    if (isBetter) best = { address, size };
  }
  return best?.address;
}

/** Up to so many pixels wide and high a picture is a sign. */
const largestSign = 64;
/** What authors of pages call the pictures that are not the article's. */
const signNames =
  /(?:^|[\s_-])(?:g?r?avatars?|emojis?|smil(?:ey|ies)|icons?|logos?|sprites?|spinners?|badges?|pixel|tracking|beacon|ad(?:vert)?s?|share|social|author-(?:image|photo|picture|pic)|profile-(?:image|photo|picture|pic))(?:$|[\s_-])/i;
const signAddresses =
  /(?:^|\/\/)(?:[\w-]+\.)*(?:gravatar\.com|doubleclick\.net|google-analytics\.com|scorecardresearch\.com|quantserve\.com|stats\.wp\.com|pixel\.wp\.com)\/|(?:googletagmanager|googlesyndication|googleadservices|adservice|adsystem|adnxs|recaptcha|taboola|outbrain)[./]|facebook\.com\/tr\?|\/plugins\/(?:like|share|page|follow|likebox|comments)(?:\.php|[/?])|\/widgets\/(?:tweet_button|follow_button)|\/(?:emoji|smilies|icons?|sprites?)\/|\/(?:spacer|blank|pixel|clear|transparent|1x1|loading|spinner|placeholder)\.(?:gif|png|svg)\b/i;

/**
 * Which pictures, embeds and strokes are not the article's, and why: those that nobody sees, signs and counters, those
 * without an address that others could use, and those that stand outside of the article's lines.
 *
 * @param outside for each line of the page, why it is not the article's
 * @param absolute the address that others can use; undefined where there is none
 */
export function insetsOutside(
  page: Page,
  outside: readonly unknown[],
  absolute: (address: string) => string | undefined,
): readonly (Removal | undefined)[] {
  const { insets, lines, elements } = page;
  if (insets.length === 0) return [];
  const isKept = (line: PageLine, at: number) => line.hidden === undefined && outside[at] === undefined;
  const tree = nested(elements);
  const captions = captionsOf(elements);
  const container = containerOf(
    elements,
    lines.filter(isKept).map(line => line.block),
  );
  return insets.map(inset => {
    const { what, hidden, address, at, block } = inset;
    if (hidden !== undefined)
      return { rule: 'hidden', reason: `readers of the page do not see it: ${hidden}` };
    const sign = whySign(inset);
    if (sign !== undefined) return { rule: 'page-pictures', reason: sign };
    const before = neighbour(at - 1, -1);
    const after = neighbour(at, 1);
    // A stroke parts two pieces of the article, or it is the page's.
    if (what === 'stroke')
      return kept(before)?.isKept && kept(after)?.isKept
        ? undefined
        : { rule: 'outside-article', reason: 'it parts the article from the page around it' };
    if (isEmbedded(address))
      return { rule: 'embedded-picture', reason: 'it lies inside the page and has no address of its own' };
    if (absolute(address) === undefined)
      return {
        rule: 'no-address',
        reason: 'its address is relative, and the page does not say what it is relative to',
      };
    return belongs(tree, container, block, kept(before), kept(after))
      ? undefined
      : { rule: 'outside-article', reason: 'it stands outside of the article’s text' };
  });

  /** The next line that tells where the picture stands, from `from` on: captions stand wherever pictures do. */
  function neighbour(from: number, step: 1 | -1): number | undefined {
    for (let next = from; ; next += step) {
      const line = lines[next];
      if (!line) return undefined;
      if (line.hidden !== undefined) continue;
      const isCaption = line.kind === 'caption' || captions[line.block] === 1;
      if (!isCaption || isKept(line, next)) return next;
    }
  }

  function kept(at: number | undefined): { readonly block: number; readonly isKept: boolean } | undefined {
    const line = at === undefined ? undefined : lines[at];
    return line && at !== undefined ? { block: line.block, isKept: isKept(line, at) } : undefined;
  }
}

type Neighbour = { readonly block: number; readonly isKept: boolean } | undefined;

/** Inside of the article's box, and of its two neighbours the one that stands nearer is the article's. */
function belongs(
  tree: Nested,
  container: number,
  block: number,
  before: Neighbour,
  after: Neighbour,
): boolean {
  if (!tree.isWithin(block, container)) return false;
  if (before?.isKept && after?.isKept) return true;
  if (!before?.isKept && !after?.isKept) return false;
  const nearness = (other: Neighbour) => (other ? tree.common(block, other.block) : outermost);
  const [own, foreign] = before?.isKept ? [before, after] : [after, before];
  // Of two elements that enclose the picture the inner one has the higher number.
  return nearness(own) >= nearness(foreign);
}

/** 1 for each element that is a figure or what is said below one, or lies in one. */
function captionsOf(elements: readonly PageElement[]): Uint8Array {
  const captions = new Uint8Array(elements.length);
  const isNamed: boolean[] = [];
  for (let at = 0; at < elements.length; at++) {
    const { tag = '', names = '', parent = outermost, kind = 0 } = elements[at] ?? {};
    isNamed[kind] ??= captionNames.test(names);
    if (tag === 'figure' || captions[parent] === 1 || isNamed[kind]) captions[at] = 1;
  }
  return captions;
}

const captionNames = /(?:^|[\s_-])(?:captions?|credits?|copyright)(?:$|[\s_-])/i;

function whySign({ what, width, height, names, address }: Inset): string | undefined {
  if (what === 'stroke') return undefined;
  const smallest = Math.min(width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY);
  if (smallest <= 2) return 'what is a pixel high counts readers and shows nothing';
  if (signAddresses.test(address.slice(0, 500))) return 'its address is that of a sign or of a counter';
  // A player may be named after its site's icons, and be as low as a line.
  if (what !== 'picture' && what !== 'page') return undefined;
  if (Math.max(width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY) <= largestSign)
    return `at ${width} by ${height} pixels it is a sign of the page`;
  if (signNames.test(names)) return 'the page calls it a sign, a portrait of a user or an advertisement';
  return undefined;
}

/** Questions about which element lies in which. */
interface Nested {
  isWithin(inner: number, outer: number): boolean;
  /** The innermost element around both, as far as it is not too deep to look for. */
  common(one: number, other: number): number;
}

const outermost = -1;
/** So many elements outwards is looked for what two have in common. */
const farthest = 64;

/** Elements are numbered as they open, so that all that lies in one of them follows it without a gap. */
function nested(elements: readonly PageElement[]): Nested {
  const sizes = new Int32Array(elements.length).fill(1);
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = elements[at]?.parent ?? outermost;
    if (parent >= 0) sizes[parent] = (sizes[parent] ?? 0) + (sizes[at] ?? 0);
  }
  const isWithin = (inner: number, outer: number): boolean =>
    outer < 0 || (inner >= outer && inner < outer + (sizes[outer] ?? 0));
  return {
    isWithin,
    common(one, other) {
      let around = one;
      for (let step = 0; around >= 0 && step < farthest; step++) {
        if (isWithin(other, around)) return around;
        around = elements[around]?.parent ?? outermost;
      }
      return outermost;
    },
  };
}

/** The innermost element that all of these lie in; `outermost` where only the page is around them. */
function containerOf(elements: readonly PageElement[], blocks: readonly number[]): number {
  const counts = new Int32Array(elements.length);
  for (const block of blocks) if (block >= 0) counts[block] = (counts[block] ?? 0) + 1;
  for (let at = elements.length - 1; at >= 0; at--) {
    if (blocks.length > 0 && counts[at] === blocks.length) return at;
    const parent = elements[at]?.parent ?? outermost;
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[at] ?? 0);
  }
  return outermost;
}
