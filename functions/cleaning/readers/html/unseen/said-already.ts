/** What a page shows beside the author's words and that says nothing, or says them again. */
import { type Hiding, hidingFor } from './unseen.ts';

export const permalink = hidingFor('a link to the place where it stands, or back to it');
export const saidBySource = hidingFor('a formula whose source is printed');
const drawing = hidingFor('a formula that its source says already');
const editing = hidingFor('a link to edit this section');

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

/** MathJax 3 draws a formula in elements of its own, and gives it to listeners as MathML beside: that is its one form. */
export const drawnBy = (tag: string): Hiding | undefined => (tag === 'mjx-math' ? drawing : undefined);

export const isTexSource = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  tag === 'annotation' && /^application\/x-tex$/i.test(attributes.get('encoding') ?? '');

/** MediaWiki hides the formula behind a picture of it. */
export const isFormulaForListeners = (names: string): boolean =>
  names !== '' && /(?:^|\s)mwe-math-mathml-(?:inline|display|a11y)(?:\s|$)/.test(names);

/**
 * Tells whether a `<math>` gives its TeX source. It looks ahead in the page, for each end tag and each source once only: a
 * page of formulas costs as much as it is long.
 */
export class FormulaFinder {
  private readonly source: string;
  private end = -1;
  private tex = -1;

  constructor(source: string) {
    this.source = source;
  }

  /** `from`: where the content of the formula begins. Calls come in order of the page. */
  hasSource(from: number): boolean {
    this.end = this.next('</math', this.end, from);
    this.tex = this.next('application/x-tex', this.tex, from);
    return this.tex < this.end;
  }

  private next(what: string, known: number, from: number): number {
    if (known >= from) return known;
    const found = this.source.indexOf(what, from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}
