/**
 * The characters of the bytes 80 to 9F in windows-1252. A file that was read as ISO-8859-1 has the control characters of the same
 * numbers in their places: quotes, dashes and the euro sign. https://encoding.spec.whatwg.org/#windows-1252
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a byte; the five bytes that windows-1252 doesn't have are the control characters of their numbers. */
export const charOf = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte);
