/** What was removed from a text, as places in it: the source stays as it is, and whoever wants the fair copy cuts them out. */
import type { Cleaning } from '../cleaning/cleaning.ts';

/** Where it begins and where the text behind it goes on, in code points as Python counts them, and the rule. */
export type Span = readonly [start: number, end: number, rule: string];

/**
 * Removed lines with their line ends, in order; neighbours that one rule removed are one span. A page has none: its lines
 * are no stretches of its source.
 */
export function spansOf({ type, lines }: Pick<Cleaning, 'type' | 'lines'>): readonly Span[] | undefined {
  if (type === 'html') return undefined;
  const spans: [number, number, string][] = [];
  let at = 0;
  for (const { text, ending, removed } of lines) {
    const end = at + codePoints(text) + codePoints(ending);
    const last = spans.at(-1);
    if (removed && last && last[1] === at && last[2] === removed.rule) last[1] = end;
    else if (removed) spans.push([at, end, removed.rule]);
    at = end;
  }
  return spans;
}

/** Pairs of surrogates are one, halves of pairs one each. */
function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++)
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) count--;
  return count;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
