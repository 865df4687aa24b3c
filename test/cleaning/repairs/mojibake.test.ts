/** UTF-8 that was read as another charset: when it is certain, which lines are damaged, and what they were. */
import { describe, expect, test } from 'vitest';
import { mojibake } from '../../../functions/cleaning/repairs/mojibake.ts';

/** The lines of a source once they are mended. */
function mended(...lines: readonly string[]): readonly string[] {
  const mend = mojibake.inspect(lines.join('\n'));
  if (!mend) return lines;
  return lines.map(line => {
    let [text, from] = ['', 0];
    for (const { at, before, after } of mend(line)) {
      text += line.slice(from, at) + after;
      from = at + before.length;
    }
    return text + line.slice(from);
  });
}

const read = (text: string, charset: string): string =>
  new TextDecoder(charset).decode(Buffer.from(text, 'utf8'));

describe('a file in which nothing is sound', () => {
  test.each([
    ['windows-1252', 'It wasn’t the café’s fault – “never”, she said: 5 €.'],
    ['windows-1252', 'Die Schleuse läßt nach über dreißig Jahren nach.'],
    ['windows-1251', 'Шлюз закрыт до весны.'],
    ['windows-1250', 'Žluťoučký kůň přešel přes řeku.'],
    ['windows-1250', 'Zażółć gęślą jaźń przed śluzą.'],
    ['windows-1252', '水門は閉じている。'],
    ['windows-1252', 'The weir 🚢 held.'],
  ])('is read again as it was written, from %s: %s', (charset, text) => {
    expect(mended(read(text, charset))).toEqual([text]);
  });

  test('also where the bytes 80 to 9F were left as control characters', () => {
    expect(mended('It wasn\u00e2\u0080\u0099t closed \u00e2\u0080\u0093 at noon.')).toEqual([
      'It wasn’t closed – at noon.',
    ]);
  });

  test('twice or three times over as once, and no deeper', () => {
    const times = (count: number): string =>
      Array.from({ length: count }).reduce<string>(text => read(text, 'windows-1252'), 'café');

    expect(mended(times(2), times(3), times(4))).toEqual(['café', 'café', 'café']);
    expect(mended(times(6))).not.toEqual(['café']);
  });
});

describe('a file with sound lines beside damaged ones', () => {
  const damaged = ['cafÃ©', 'naÃ¯ve', 'dÃ©jÃ\u00a0 vu', 'rÃ©sumÃ©', 'touchÃ©'].map(
    word => `The ${word} of the keeper was read aloud.`,
  );
  const sound = 'The café was open, and it’s the keeper’s own.';

  test('has the damaged ones mended, where there are enough of them', () => {
    expect(mended(sound, ...damaged)).toEqual([
      sound,
      ...['café', 'naïve', 'déjà vu', 'résumé', 'touché'].map(
        word => `The ${word} of the keeper was read aloud.`,
      ),
    ]);
  });

  test('is left alone where there are few', () => {
    const lines = [sound, ...damaged.slice(0, 2)];

    expect(mended(...lines)).toEqual(lines);
  });

  test('is left alone where they are few among very many sound letters', () => {
    const lines = [sound.repeat(60), ...damaged];

    expect(mended(...lines)).toEqual(lines);
    expect(mended(sound.repeat(20), ...damaged)).not.toEqual([sound.repeat(20), ...damaged]);
  });

  test('leaves a line alone that has both: it may be about the damage', () => {
    const both = 'The café’s sign says CafÃ© too.';

    expect(mended(both, ...damaged)[0]).toBe(both);
  });

  test.each([
    ['in quotes', 'The sign said “cafÃ©” and it wasn’t alone.'],
    ['at a quotation’s end', 'The sign said «le cafÃ©» and it wasn’t alone.'],
    ['standing alone', 'It wasn’t Ã© , it was é .'],
  ])('is left alone where somebody writes about such damage: %s', (_, line) => {
    const lines = [line, ...damaged];

    expect(mended(...lines)).toEqual(lines);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['capitals with accents before marks', 'SÃO PAULO, “ÂNGELO” e A ÉPOCA'],
    ['a first byte without another', 'The Å!ngström and the âme'],
    ['nothing of it', 'The weir held.'],
    ['Russian', 'Со Стокгольмом, Россией и Румынией'],
  ])('stays: %s', (_, line) => {
    expect(mended(line)).toEqual([line]);
  });
});
