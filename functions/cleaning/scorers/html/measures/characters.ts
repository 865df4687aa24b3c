/** What each character is for the measures of a text, looked up once a character. */

/** Letters come last: what is `small` or more is a letter. */
export const code = {
  other: 0,
  blank: 1,
  digit: 2,
  comma: 3,
  stop: 4,
  closing: 5,
  /** A character of a script that is written without blanks between words. */
  ideograph: 6,
  small: 7,
  capital: 8,
  /** A letter of a script that writes more with less: syllables, or consonants alone. */
  dense: 9,
} as const;

/** The code of each UTF-16 unit. The capitals here have their small letter 32 further on. */
export const characterClasses: Uint8Array = classify();

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const range = (from: number, to: number, is: number): void => {
    classes.fill(is, from, to + 1);
  };
  const each = (characters: string, is: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = is;
  };
  range(0, 32, code.blank);
  range(0x2000, 0x200b, code.blank);
  for (const blank of [0xa0, 0x3000, 0xfeff]) classes[blank] = code.blank;
  range(48, 57, code.digit);
  range(97, 122, code.small);
  range(65, 90, code.capital);
  // Latin letters with marks, Greek, Cyrillic: small unless said otherwise.
  range(0xdf, 0x24f, code.small);
  range(0x1e00, 0x1fff, code.small);
  range(0x370, 0x588, code.small);
  range(0xc0, 0xde, code.capital);
  range(0x391, 0x3a9, code.capital);
  range(0x410, 0x42f, code.capital);
  classes[0xd7] = code.other;
  classes[0xf7] = code.other;
  range(0x590, 0xdff, code.dense);
  range(0x10a0, 0x13ff, code.dense);
  range(0xac00, 0xd7a3, code.dense);
  range(0xe00, 0xeff, code.ideograph);
  range(0x3040, 0x9fff, code.ideograph);
  range(0xf900, 0xfaff, code.ideograph);
  each(',،、，؛;', code.comma);
  each('.!?。．！？۔؟।', code.stop);
  each('"\'”’»«“‹›)]」』】）*', code.closing);
  return classes;
}
