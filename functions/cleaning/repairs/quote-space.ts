/** The space that was lost between a closing quote and the word behind it. */
import { type Edit, editsOf, type Repairer } from './repair.ts';

export const quoteSpace: Repairer = {
  name: 'quote-space',
  reason: 'the space after a closing quote was lost',
  traces: ['”“»"'],
  suspect: /[”“»"](?<=[^\s([{].)[\p{Ll}\p{Lu}]{2}/u,
  inspect: () => mend,
};

/** Opening and closing quotes, by what opens. Where letters have no case (Korean), particles stick to the quote. */
const pairs = [
  /“[^“”]*”(?=[\p{Ll}\p{Lu}]{2})/gu,
  /„[^„“”]*[“”](?=[\p{Ll}\p{Lu}]{2})/gu,
  /«[^«»]*»(?=[\p{Ll}\p{Lu}]{2})/gu,
];

function mend(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const pair of pairs) edits.push(...editsOf(text, pair, ([quote]) => closed(quote)));
  if (/"\p{L}/u.test(text)) edits.push(...straight(text));
  return edits.sort((a, b) => a.at - b.at);
}

/** “un”happy and “Hamlet”s are words; what has a space or a comma in its quotes is speech. */
const isSpeech = /[\s,.!?…]/u;
const closed = (quote: string): string | undefined =>
  isSpeech.test(quote.slice(1, -1)) ? `${quote} ` : undefined;

/** Straight quotes close when they are the second of two and the first follows a space. */
function straight(text: string): Edit[] {
  const edits: Edit[] = [];
  const quotes = [...text.matchAll(/"/g)].map(match => match.index);
  if (quotes.length % 2) return edits;
  for (let at = 0; at + 1 < quotes.length; at += 2) {
    const [open = 0, close = 0] = [quotes[at], quotes[at + 1]];
    const quote = text.slice(open, close + 1);
    const opens = open === 0 || /[\s(—–-]/.test(text[open - 1] ?? '');
    const lost =
      /^[\p{Ll}\p{Lu}]{2}/u.test(text.slice(close + 1, close + 4)) && /\S$/.test(quote.slice(1, -1));
    if (opens && lost && /\S/.test(quote[1] ?? ' ') && isSpeech.test(quote.slice(1, -1)))
      edits.push({ at: open, before: quote, after: `${quote} ` });
  }
  return edits;
}
