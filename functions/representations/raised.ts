/** How a text without markup writes what is raised or lowered: H₂O, 10², x^(a+b), and marks of notes in brackets. */
import type { FairBlock } from '../articles/article.ts';
import type { Mark } from '../cleaning/cleaning.ts';

export type RaisedKind = 'sub' | 'sup' | 'note';

export const isRaised = (kind: Mark['kind']): kind is RaisedKind =>
  kind === 'sub' || kind === 'sup' || kind === 'note';

const raisedLetters = alphabet('0123456789+-−=()in', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿ');
const loweredLetters = alphabet('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

function alphabet(plain: string, small: string): ReadonlyMap<string, string> {
  const letters = [...small];
  return new Map([...plain].map((letter, at) => [letter, letters[at] ?? letter]));
}

/** `2` raised is `²`; what Unicode has no small letters for stands in brackets: `^(a+b)`, `_(max)`. */
export function raised(kind: RaisedKind, text: string): string {
  if (kind === 'note') return text.startsWith('[') ? text : `[${text}]`;
  const letters = kind === 'sup' ? raisedLetters : loweredLetters;
  const small = [...text].map(letter => letters.get(letter));
  return small.includes(undefined) ? `${kind === 'sup' ? '^' : '_'}(${text})` : small.join('');
}

/** The text of a block with its raised parts written so, and what is struck out between tildes: unmarked, it would be said. */
export function inPlainText({ text, marks = [] }: Pick<FairBlock, 'text' | 'marks'>): string {
  let written = '';
  let done = 0;
  for (const { kind, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if ((!isRaised(kind) && kind !== 'strike') || start < done) continue;
    const words = text.slice(start, end);
    written += text.slice(done, start) + (kind === 'strike' ? `~~${words}~~` : raised(kind, words));
    done = end;
  }
  return done === 0 ? text : written + text.slice(done);
}
