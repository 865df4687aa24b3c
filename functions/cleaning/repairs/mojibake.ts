/** UTF-8 that was read as a single-byte charset: â€™ for ’, Ã© for é, Рџ for П. */
import { charset } from '../characters/charsets.ts';
import { type Edit, editsOf, type Repairer } from './repair.ts';

/** What the first byte of a sequence of two or of three becomes, and what any further one can become. */
const leadsOfTwo = 'ÂÃÄÅÎÏÐÑРСĂĹĆ';
const leadsOfThree = 'âãäåæçèéð';
const followers =
  '\u0080-\u00bf\u0104-\u02dd\u0402-\u040f\u0452-\u045f\u0490-\u0491\u2013-\u203a\u20ac\u2116\u2122';
const damaged = new RegExp(`[${leadsOfTwo}][${followers}]|[${leadsOfThree}][${followers}]{2}`);

export const mojibake: Repairer = {
  name: 'mojibake',
  reason: 'UTF-8 was read as another charset',
  traces: [leadsOfTwo + leadsOfThree, followers],
  suspect: damaged,
  inspect(source) {
    if (!damaged.test(source)) return undefined;
    for (const table of tables()) {
      const sequences = source.match(table.sequence);
      if (!sequences) continue;
      const certain = evidence(source, sequences, table);
      if (certain) return text => (certain(text) ? mend(text, table) : []);
    }
    return undefined;
  },
};

/** A single-byte charset: its characters and the byte of each. */
interface Table {
  readonly bytes: ReadonlyMap<string, number>;
  /** Characters that would be a whole UTF-8 sequence, were they bytes again. */
  readonly sequence: RegExp;
}

let built: readonly Table[] | undefined;

function tables(): readonly Table[] {
  built ??= ['windows-1252', 'windows-1251', 'windows-1250'].map(name => {
    const decode = charset(name);
    const chars = Array.from({ length: 128 }, (_, at) => decode?.(Uint8Array.of(at + 128)) ?? '\ufffd');
    const bytes = new Map(chars.map((char, at) => [char, at + 128]));
    // Programs that read ISO-8859-1 leave the bytes 80 to 9F as control characters.
    for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte);
    const all = [...bytes];
    const among = (from: number, to: number) =>
      `[${all.flatMap(([char, byte]) => (byte >= from && byte <= to ? [`\\u${hex(char)}`] : [])).join('')}]`;
    const tail = among(0x80, 0xbf);
    const sequence = `(?:${among(0xc2, 0xdf)}${tail}|${among(0xe0, 0xef)}${tail}{2}|${among(0xf0, 0xf4)}${tail}{3})+`;
    return { bytes, sequence: new RegExp(sequence, 'g') };
  });
  return built;
}

const hex = (char: string) => char.charCodeAt(0).toString(16).padStart(4, '0');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text whose bytes these characters were; undefined when they are no UTF-8. Damage done twice is undone twice. */
function decoded(sequence: string, table: Table, depth = 0): string | undefined {
  const bytes = Uint8Array.from(sequence, char => table.bytes.get(char) ?? 0);
  try {
    const text = utf8.decode(bytes);
    return depth < 3 && text.replace(table.sequence, '') === ''
      ? (decoded(text, table, depth + 1) ?? text)
      : text;
  } catch {
    return undefined;
  }
}

const mend = (text: string, table: Table): Edit[] =>
  editsOf(text, table.sequence, ([sequence]) => decoded(sequence, table));

/** Soundly decoded letters and quotes; signs and arrows come with furniture and prove nothing. */
const sound = /[\u00c0-\u024f\u0370-\u052f\u2018-\u201f\u2026\u20ac«»]/g;
/** A damaged word in quotes, or a sequence that stands alone: somebody is writing about it. */
const quoted = /["“”„«'‘’][^"“”„«»'‘’]{0,12}$/;
const fewest = 5;

/**
 * Which lines are certainly damaged. Where nothing in the file is sound, all of them. Where damaged and sound lines stand
 * side by side, those without any sound letter, if there are enough of them and nobody writes about such damage.
 */
function evidence(
  source: string,
  sequences: readonly string[],
  table: Table,
): ((line: string) => boolean) | undefined {
  const good = sequences.filter(sequence => decoded(sequence, table) !== undefined);
  if (good.length === 0) return undefined;
  const rest = (text: string) => text.replace(table.sequence, '').match(sound)?.length ?? 0;
  const left = rest(source);
  if (left === 0) return () => true;
  if (good.length < fewest || good.length * 20 < left || isSubject(source, table)) return undefined;
  return line => rest(line) === 0;
}

function isSubject(source: string, table: Table): boolean {
  for (const match of source.matchAll(table.sequence)) {
    const end = match.index + match[0].length;
    const before = source.slice(Math.max(0, match.index - 14), match.index);
    const after = source.slice(end, end + 14);
    const alone =
      /(?:^|\s)$/.test(before) && /^[\s,.;:)]/.test(after) && /\p{L}/u.test(decoded(match[0], table) ?? '');
    if (alone || (quoted.test(before) && /^[^"“”„«»'‘’\s]{0,12}["“”»'‘’]/.test(after))) return true;
  }
  return false;
}
