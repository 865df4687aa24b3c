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

export const shortcodes = {
  rule: 'hidden',
  reason: 'readers do not see it: a mark of the system that the text was exported from',
};
