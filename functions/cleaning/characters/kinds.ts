/** What kind of character a UTF-16 unit is. Constants of their own, so that bundlers write the numbers where they are used. */

export const lower = 1;
export const upper = 2;
/** Letters of scripts without case whose words are parted by spaces: Arabic, Hebrew, Hangul, Devanagari … */
export const caseless = 3;
export const digit = 4;
/** Letters of scripts written without spaces: Chinese, Japanese, Thai. */
export const dense = 5;
export const other = 6;
export const space = 7;
/** Ends a sentence. */
export const stop = 8;
export const comma = 9;
export const colon = 10;
/** Quotes and brackets, which may follow a sentence's end. */
export const closer = 11;
/** Dashes, bullets, arrows and bars: what lists, menus and navigation are drawn with. */
export const mark = 12;
/** Apostrophes inside words, combining marks, joiners: part of the word around them. */
export const joiner = 13;
