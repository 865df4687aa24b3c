/** The marks of a block as a tree, for representations that nest them. */
import type { FairBlock } from '../articles/article.ts';
import type { Mark } from '../cleaning/cleaning.ts';

/** A piece of text, or a mark around pieces. */
export type Inline = string | { readonly mark: Mark; readonly children: readonly Inline[] };

/**
 * Marks that overlap are cut at the end of the outer one, one of a kind inside another of that kind is left out, and code
 * holds text alone. Joining all strings gives `text` back. Linear in text and marks, apart from sorting.
 */
export function inlines({ text, marks = [] }: Pick<FairBlock, 'text' | 'marks'>): Inline[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;

  const between = (from: number, to: number, open: readonly string[]): Inline[] => {
    const found: Inline[] = [];
    let at = from;
    for (let mark = sorted[next]; mark && mark.start < to; mark = sorted[next]) {
      next += 1;
      const start = Math.max(mark.start, at);
      const end = Math.min(mark.end, to);
      if (start >= end || open.includes(mark.kind) || open.includes('code')) continue;
      if (at < start) found.push(text.slice(at, start));
      found.push({ mark, children: between(start, end, [...open, mark.kind]) });
      at = end;
    }
    if (at < to) found.push(text.slice(at, to));
    return found;
  };
  return between(0, text.length, []);
}

/** The cells of a row; a mark that goes over the edge of a cell goes on in the next one. */
export function cellsOf({
  text,
  marks = [],
}: Pick<FairBlock, 'text' | 'marks'>): Pick<FairBlock, 'text' | 'marks'>[] {
  let start = 0;
  return text.split('\t').map(cell => {
    const from = start;
    const to = from + cell.length;
    start = to + 1;
    const inside = marks.filter(mark => mark.start < to && mark.end > from);
    return {
      text: cell,
      marks: inside.map(mark => ({
        ...mark,
        start: Math.max(mark.start - from, 0),
        end: Math.min(mark.end, to) - from,
      })),
    };
  });
}

/** The address of a link, if it is one that a page may lead to. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol) ? href : undefined;
}
