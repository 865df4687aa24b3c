/**
 * Which characters belong into a text, one table for all: the repairs mend by it, and whatever is shown, fed or stored passes it.
 * No page, feed or JSON may carry the others: XML forbids them, browsers and programs make different things of them.
 */
import { charOf } from './windows-1252.ts';

/**
 * Written as in the brackets of a pattern: control characters but tab and line ends, halves of surrogate pairs, and the
 * units that Unicode calls non-characters (those of the upper planes are found as pairs, see `unprintable`).
 */
export const controls = '\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f';
export const nonCharacters = '\ufdd0-\ufdef\ufffe\uffff';

/** Matches each character that belongs into no text: one unit, or one pair of the last two places of an upper plane. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;
const all = new RegExp(unprintable, 'g');

/**
 * What a control character of 80 to 9F was before windows-1252 was read as ISO-8859-1: a quote, a dash, the euro sign.
 * Undefined for the five that windows-1252 doesn't have, and for any other character.
 */
export function meantBy(char: string): string | undefined {
  const code = char.charCodeAt(0);
  const meant = code >= 0x80 && code < 0xa0 ? charOf(code) : char;
  return meant === char ? undefined : meant;
}

/**
 * The text with nothing in it that no page, feed or JSON may carry: a control character that was a quote or a dash is that
 * again, any other becomes U+FFFD, one for each unit, so that offsets into the text stay right.
 */
export const printable = (text: string): string =>
  unprintable.test(text) ? text.replace(all, char => meantBy(char) ?? '\ufffd'.repeat(char.length)) : text;
