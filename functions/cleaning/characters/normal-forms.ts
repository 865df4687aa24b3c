/**
 * Unicode's normal forms, in linear time and the same on every Node.js.
 *
 * `normalize` sorts a run of combining marks by moving one at a time: 400 kB of them take it twenty seconds. The standard's own
 * answer is the Stream-Safe Text Format, which breaks such runs (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
 * And it knows the characters of the runtime's Unicode: 16 in Node.js 20.19, 17 in 20.20 and 24. Those that came with 17 count
 * as unknown here, or the same line would have two names.
 */

/** The code points that Unicode 17.0 added to 16.0. */
export const later =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself, combining ones too
  /[\u088f\u0c5c\u0cdc\u1acf-\u1add\u1ae0-\u1aeb\u20c1\u2b96\ua7ce\ua7cf\ua7d2\ua7d4\ua7f1\ufbc3-\ufbd2\ufd90\ufd91\ufdc8-\ufdce\u{10940}-\u{10959}\u{10ec5}-\u{10ec7}\u{10ed0}-\u{10ed8}\u{10efa}\u{10efb}\u{11b60}-\u{11b67}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18d09}-\u{18d1e}\u{18d80}-\u{18df2}\u{1ccfa}-\u{1ccfc}\u{1ceba}-\u{1ced0}\u{1cee0}-\u{1cef0}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}\u{1e6ff}\u{1f6d8}\u{1f777}-\u{1f77a}\u{1f8d0}-\u{1f8d8}\u{1fa54}-\u{1fa57}\u{1fa8a}\u{1fa8e}\u{1fac8}\u{1facd}\u{1faea}\u{1faef}\u{1fbfa}\u{2b73a}-\u{2b73f}\u{2cea2}-\u{2cead}\u{323b0}-\u{33479}]/u;
/** Nothing of it changes in any form at all. */
const ascii = /^[\u0000-\u007f]*$/;
const everyLater = new RegExp(later, 'gu');

/** Nothing of it changes in any form but the compatible ones, however it is combined. */
const settled = /^[\u0000-\u02ff]*$/;
/** The most marks that a letter can have; no writing of this world needs a third of them. */
const marks = /\p{M}{30}/gu;
const grapheme = '\u034f';

const bounded = (text: string): string => text.replace(everyLater, '\ufffd').replace(marks, `$&${grapheme}`);

/** NFC: letters and their accents are one character where Unicode has one. */
export const composedForm = (text: string): string =>
  settled.test(text) ? text : bounded(text).normalize('NFC');

/** NFKC: the same, and what differs only in how it is drawn is one character too: ﬁ is fi, № is No. */
export const plainForm = (text: string): string =>
  ascii.test(text) ? text : bounded(text).normalize('NFKC');
