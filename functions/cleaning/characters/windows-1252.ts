/**
 * Windows-1252, by table: some versions of Node decode it as ISO-8859-1, so that quotes and dashes become control characters.
 * https://encoding.spec.whatwg.org/#windows-1252
 */

/** The characters of the bytes 80 to 9F. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a byte. */
export const charOf = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte);

/** Decodes bytes; every byte has a character. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, char => charOf(char.charCodeAt(0)));

/** The labels under which it goes on the web; ASCII and Latin-1 are read as it. */
export const isWindows1252 = (charset: string): boolean =>
  /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/i.test(charset);
