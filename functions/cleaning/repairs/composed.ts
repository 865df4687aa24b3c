/** Letters that came apart from their accents (e + ´ for é): decomposed Unicode, as some file systems write it. */
import { editsOf, type Repairer } from './repair.ts';

export const composed: Repairer = {
  name: 'composed',
  reason: 'a letter and its accent were two characters',
  traces: ['\u0300-\u036f\u1100-\u11ff\u3099\u309a'],
  inspect: () => text => editsOf(text, pieces, ([piece]) => piece.normalize('NFC')),
};

/**
 * Composed piece by piece: normalising whole lines would also exchange characters that nobody damaged. More marks than a
 * letter can have stay as they are: to sort them takes the square of their number.
 */
const pieces =
  /\p{L}[\u0300-\u036f]{1,30}|[\u3041-\u30ff][\u3099\u309a]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;
