/** No-break and other odd spaces between words. */
import { type Edit, editsOf, type Repairer } from './repair.ts';

const spaces = '\u00a0\u1680\u2000-\u200a\u202f\u205f';

export const oddSpaces: Repairer = {
  name: 'odd-spaces',
  reason: 'an odd space stood where a plain one belongs',
  traces: [spaces],
  inspect: () => mend,
};

const odd = new RegExp(`[${spaces}]+`, 'g');

function mend(text: string): Edit[] {
  return editsOf(text, odd, ({ 0: found, index }) =>
    isTypography(text[index - 1] ?? '', text[index + found.length] ?? '', found) ? undefined : ' ',
  );
}

/** French puts such spaces before ; : ! ? » and after «, and narrow ones group digits in many languages. */
const isTypography = (before: string, after: string, spaces: string): boolean =>
  spaces.length === 1 &&
  (/[;:!?»]/.test(after) || before === '«' || (spaces !== '\u00a0' && /\d/.test(before) && /\d/.test(after)));
