/**
 * Finds what an export left of a content system's own marks: `[caption id="7"]`, `[gallery]`, `[/vc_row]`. Readers saw what
 * they stand for, never their letters. What an author puts in brackets (`[sic]`, `[…]`, `[1]`, `[laughs]`) is no shortcode:
 * one is known by its name, by attributes, or by the slash of its end.
 */

/** A text without its shortcodes. */
export interface Stripped {
  readonly text: string;
  /** The shortcodes, as they stood there. */
  readonly cut: readonly string[];
  /** What is left stood between the marks of a caption. */
  readonly isCaption: boolean;
}

const named =
  'caption|wp_caption|gallery|embed|playlist|audio|video|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+|av_[a-z_]+|tatsu_[a-z_]+|contact-form(?:-7)?|youtube|vimeo|tweet|instagram|soundcloud|gravityform|wpforms|ninja_form|rev_slider|mc4wp_form|social_share|sociallocker|adrotate|toc|su_[a-z_]+|nextpage|dropcap|pullquote|blockquote|columns?|row|button|spacer|divider';
const attributes = '(?: +[a-z][\\w-]*=(?:"[^"\\]]*"|\'[^\'\\]]*\'|[^\\s"\'\\]]+))';

/** By name, by attributes, or by the slash. A link of Markdown is none. */
const shortcode = new RegExp(
  `\\[(?:/[a-z][\\w-]*|(?:${named})(?:${attributes}| +[a-z0-9_-]+)* */?|[a-z][\\w-]*${attributes}+ */?)\\](?![(:])`,
  'gi',
);

/** @returns undefined where there are none */
export function withoutShortcodes(text: string): Stripped | undefined {
  if (!text.includes('[')) return undefined;
  const cut = text.match(shortcode);
  if (!cut) return undefined;
  return {
    text: text.replace(shortcode, ' ').replace(/ {2,}/g, ' ').trim(),
    cut,
    isCaption: cut.some(each => /^\[(?:wp_)?caption/i.test(each)),
  };
}

/** The same with marks, which are moved to where their words are now; those of shortcodes alone are gone. */
export function withoutShortcodesIn<Marked extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly Marked[],
): (Stripped & { readonly marks: readonly Marked[] }) | undefined {
  const stripped = withoutShortcodes(text);
  if (!stripped || marks.length === 0) return stripped && { ...stripped, marks };
  // Where each unit of the text is now: both texts have the same units in order but for blanks and shortcodes.
  const places = new Int32Array(text.length + 1);
  let place = 0;
  let from = 0;
  const pass = (until: number): void => {
    for (let at = from; at < until; at++) {
      if (text[at] === ' ' && stripped.text[place] !== ' ') places[at] = place;
      else places[at] = place++;
    }
  };
  for (const { 0: cut, index } of text.matchAll(shortcode)) {
    pass(index);
    // A blank takes the place of a shortcode between two words.
    if (stripped.text[place] === ' ' && stripped.text[place - 1] !== ' ') place++;
    places.fill(place, index, index + cut.length);
    from = index + cut.length;
    while (text[from] === ' ') places[from++] = place;
  }
  pass(text.length);
  places[text.length] = stripped.text.length;
  return {
    ...stripped,
    marks: marks.flatMap(mark => {
      const start = places[mark.start] ?? 0;
      const end = Math.min(places[mark.end] ?? 0, stripped.text.length);
      return stripped.text.slice(start, end).trim() === '' ? [] : [{ ...mark, start, end }];
    }),
  };
}

export const shortcodes = {
  rule: 'hidden',
  reason: 'readers do not see it: a mark of the system that the text was exported from',
};
