/** Characters that belong into no text: what control characters of 80 to 9F were, and others that came from nowhere. */
import { controls, meantBy, nonCharacters } from '../characters/printable.ts';
import { editsOf, type Repairer } from './repair.ts';

const latin = '\u0080-\u009f';
const eachLatin = new RegExp(`[${latin}]`, 'g');
/** The one that is a control character in its own right: next line, as mainframes end lines. */
const nextLine = '\u0085';
const others = /[\u0080-\u0084\u0086-\u009f]/;

/** Control characters whose bytes are quotes, dashes and the euro sign in windows-1252: they have no other use in a text. */
export const latinControls: Repairer = {
  name: 'latin-controls',
  reason: 'windows-1252 was read as ISO-8859-1',
  traces: [latin],
  inspect(source) {
    const isLatin = others.test(source);
    return text =>
      editsOf(text, eachLatin, ([char]) => (char === nextLine && !isLatin ? undefined : meantBy(char)));
  },
};

const eachStray = new RegExp(`[${controls}${nonCharacters}]`, 'g');
/** Those that part words: tabs and pages of printers, separators of data, next line. */
const parting = /[\u000b\u000c\u001c-\u001f\u0085]/;

/** What is left of them goes: no page, feed or JSON can carry it. */
export const strayControls: Repairer = {
  name: 'controls',
  reason: 'a control character stood inside the text',
  traces: [controls + nonCharacters],
  inspect: () => text =>
    editsOf(text, eachStray, ({ 0: char, index }) =>
      parting.test(char) && index > 0 && index < text.length - 1 ? ' ' : '',
    ),
};
