/** Characters that nobody sees: soft hyphens, zero-width spaces, byte-order marks inside the text. */
import { type Edit, editsOf, type Repairer } from './repair.ts';

const hidden = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';

export const invisible: Repairer = {
  name: 'invisible',
  reason: 'an invisible character stood inside the text',
  traces: [hidden],
  inspect: () => mend,
};

const each = new RegExp(`[${hidden}]`, 'g');
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Scripts whose words are parted only by zero-width spaces. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

function mend(text: string): Edit[] {
  // Looked for once a line: a line may have a million of these characters.
  const isUnspaced = unspaced.test(text);
  const isRightToLeft = rightToLeft.test(text);
  return editsOf(text, each, ({ 0: char, index }) => {
    switch (char) {
      case '\u200b':
        return isUnspaced ? undefined : '';
      case '\u200c':
      case '\u200d':
        return joins(text, index) ? undefined : '';
      case '\u00ad':
      case '\u2060':
      case '\ufeff':
        return '';
      default:
        return isRightToLeft ? undefined : '';
    }
  });
}

/** Joiners shape Arabic and Indic letters and hold emoji together; between Latin letters they do nothing. */
function joins(text: string, at: number): boolean {
  const around = `${text[at - 1] ?? ' '}${text[at + 1] ?? ' '}`;
  return !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}\s.,;:!?]{2}$/u.test(
    around,
  );
}
