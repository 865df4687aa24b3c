/** What a page shows beside the author's words and that says nothing, or says them again. */
import type { Hiding } from './unseen.ts';

const certain = (reason: string): Hiding => ({ reason, mayAppear: false });

export const permalink = certain('a link to the place where it stands, or back to it');
const drawing = certain('a formula that its source says already');
const editing = certain('a link to edit this section');

/** Marks that stand for "the address of this place", and for "back to where the note is". */
const permalinkMark =
  /^(?:\s|[¶#§∞⚓\u200b↩↑⤴⏎]|\ufe0e|\ufe0f|\u{1f517}|&(?:para|sect|#182|#xb6|#128279|#x1f517|#8617|#x21a9|larrhk);){1,12}<\/a/iu;

/** A link to a place in the page whose whole text, from `textStart` on, is such a mark. */
export const isPermalink = (href: string, source: string, textStart: number): boolean =>
  href.includes('#') && permalinkMark.test(source.slice(textStart, textStart + 40));

/** A formula as KaTeX and MathJax draw it, beside its source. */
const drawnFormula =
  /(?:^|\s)(?:katex-html|MathJax(?:_Preview|_Display|_SVG|_CHTML)?|MJX_Assistive_MathML)(?:\s|$)/;

/** @param names of an element: class, id and the like */
export function whySaidAlready(names: string): Hiding | undefined {
  if (names === '') return undefined;
  if (drawnFormula.test(names)) return drawing;
  return /(?:^|\s)mw-editsection(?:\s|$)/.test(names) ? editing : undefined;
}
