/** Formulas stand in a page as MathML, as their TeX source and as a drawing; the source is what is printed. */
import type { Hiding } from './unseen.ts';

export const saidBySource: Hiding = { reason: 'a formula whose source is printed', mayAppear: false };

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
