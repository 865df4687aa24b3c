/** Wordings: whole phrases that pages say, each with what it is about and where it stands. */

/** What furniture is about that words alone do not carry well; the other families are in families.ts. */
export const wordingFamilies = [
  /** Photo viewers and captions’ buttons: “Open image in full screen”. */
  'photo',
  /** Players and what they say: “Your browser does not support the video tag.” */
  'player',
  /** What was embedded: “View this post on Instagram”. */
  'embed',
  /** “Story continues below advertisement”, “Continued on page A4”. */
  'continues',
  /** What stands around a newsletter: “View in browser”, “You received this email because …” */
  'wrapper',
  'paywall',
  'app',
  /** Print versions and lines of origin: “Print this page”, “This article was printed from …” */
  'print',
  'donate',
  'shop',
] as const;
export type WordingFamily = (typeof wordingFamilies)[number];

/**
 * Where a wording stands.
 * `label`: the whole line, whatever marks are around it; so are all kinds but `lead`.
 * `lead`: before a colon and a headline, or before a colon and nothing.
 * `heading`: over a list of other things.
 * `sentence`: a sentence of a footer, a form or a notice.
 */
export const wordingKinds = ['label', 'lead', 'heading', 'sentence'] as const;
export type WordingKind = (typeof wordingKinds)[number];

/**
 * Wordings by family and kind, parted by bars. Case, accents and marks do not matter.
 * `#` stands for numbers (1.2K, A4), `*` for one to five words that may be anything (“Follow * on Instagram”), `…` for as many as a
 * line has (“You are receiving this email because …”).
 * `?` before one says that authors write it too: it is furniture only in company.
 * `{older;newer} posts` is two wordings: “older posts” and “newer posts”.
 */
export type Wordings<Family extends string> = {
  readonly [Name in Family]?: { readonly [Kind in WordingKind]?: string };
};

/** The wordings that one with alternatives in braces stands for. */
export function* spelledOut(wording: string): Iterable<string> {
  const from = wording.indexOf('{');
  const to = wording.indexOf('}', from);
  if (from < 0 || to < 0) {
    yield wording;
    return;
  }
  for (const tail of spelledOut(wording.slice(to + 1)))
    for (const alternative of wording.slice(from + 1, to).split(';'))
      yield wording.slice(0, from) + alternative + tail;
}
