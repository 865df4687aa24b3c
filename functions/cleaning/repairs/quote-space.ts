/** Gives back the space that was lost between a closing quote and the word behind it. */
import type { Repair } from '../cleaning.ts';

const lost = /([\p{L}\p{N}.,!?…])(”)(?=[\p{Ll}]{2})/gu;

export function quoteSpace(text: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const repaired = text.replace(lost, (found, before: string, quote: string, at: number) => {
    const word = /^\p{L}+/u.exec(text.slice(at + found.length))?.[0] ?? '';
    repairs.push({
      rule: 'quote-space',
      reason: 'the space after a closing quote was lost',
      before: quote + word,
      after: `${quote} ${word}`,
    });
    return `${before}${quote} `;
  });
  return { text: repaired, repairs };
}
