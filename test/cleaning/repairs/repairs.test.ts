/** Each repair: what it mends, what only looks like that damage, and in which order they come. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';

const prose =
  'The weir at Stoke held through the night, although nobody who lives beside it had expected it to.';

/** What becomes of a line that stands below a title and prose, and which repairs say so. */
function mended(line: string): [string, string[]] {
  const { lines } = clean(`The weir holds\n\n${prose}\n\n${line}\n`, { type: 'text' });
  const found = lines.at(-1)?.text === '' ? lines.at(-2) : lines.at(-1);
  return [found?.repairs?.length ? repairedText(line, found.repairs) : line, names(found?.repairs)];
}
const names = (repairs: readonly { readonly rule: string }[] = []): string[] => [
  ...new Set(repairs.map(({ rule }) => rule)),
];
const repairedText = (
  line: string,
  repairs: readonly { readonly before: string; readonly after: string }[],
): string => repairs.reduce((text, { before, after }) => text.replaceAll(before, after), line);

describe('letters that came apart from their accents', () => {
  test.each([
    ['The cafe\u0301 by the weir was shut.', 'The caf\u00e9 by the weir was shut.'],
    ['\u304b\u3099 stood on the gate, and nobody read it.', '\u304c stood on the gate, and nobody read it.'],
    [
      '\u1112\u1161\u11ab stood on the gate, and nobody read it.',
      '\ud55c stood on the gate, and nobody read it.',
    ],
  ])('are one character again: %j', (before, after) => {
    expect(mended(before)).toEqual([after, ['composed']]);
  });

  test('stay where no single character exists', () => {
    expect(mended('The q\u0301 stood on the gate.')).toEqual(['The q\u0301 stood on the gate.', []]);
  });
});

describe('entities', () => {
  test.each([
    ['Fish &amp; chips were sold there.', 'Fish & chips were sold there.'],
    ['Fish &amp;amp; chips were sold there.', 'Fish & chips were sold there.'],
    ['It closed &#8211; at noon.', 'It closed \u2013 at noon.'],
    ['It closed &#x2013; at noon.', 'It closed \u2013 at noon.'],
    ['It closed&nbsp;at noon.', 'It closed at noon.'],
  ])('are the characters that they stand for: %j', (before, after) => {
    expect(mended(before)).toEqual([after, ['entities']]);
  });

  test.each([
    'It was 3 &lt; 4 in his book.',
    'Smith &Sons; was on the gate.',
    'He wrote “&amp;” on the gate.',
    'An ampersand is written as &amp; there.',
  ])('stay where they would look like a tag, are none, or are spoken of: %j', line => {
    expect(mended(line)).toEqual([line, []]);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['The lock\u00adkeeper was away.', 'The lockkeeper was away.'],
    ['The lock\u200bkeeper was away.', 'The lockkeeper was away.'],
    ['The lock\ufeffkeeper was away.', 'The lockkeeper was away.'],
    ['The lock\u200dkeeper was away.', 'The lockkeeper was away.'],
    ['The lock\u200ekeeper was away.', 'The lockkeeper was away.'],
  ])('go: %j', (before, after) => {
    expect(mended(before)).toEqual([after, ['invisible']]);
  });

  test.each([
    'The crew \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 waved.',
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 stood on the gate.',
    '\u0e01\u0e32\u0e23\u200b\u0e40\u0e14\u0e34\u0e19 stood on the gate.',
    '\u200f\u05e9\u05dc\u05d5\u05dd stood on the gate.',
  ])('stay where they hold emoji or letters together, or part words: %j', line => {
    expect(mended(line)).toEqual([line, []]);
  });
});

describe('odd spaces', () => {
  test.each([
    ['The weir\u00a0held well.', 'The weir held well.'],
    ['The weir\u2003\u2003held well.', 'The weir held well.'],
  ])('become plain ones: %j', (before, after) => {
    expect(mended(before)).toEqual([after, ['odd-spaces']]);
  });

  test.each([
    'Le barrage a tenu\u00a0!',
    'Il dit\u00a0: non.',
    '«\u00a0Non\u00a0», dit-il.',
    'It cost 10\u202f000 pounds.',
  ])('stay where typography asks for them: %j', line => {
    expect(mended(line)).toEqual([line, []]);
  });
});

describe('the space behind a closing quote', () => {
  test.each([
    ['“It held well”said the keeper.', '“It held well” said the keeper.'],
    ['„Es hielt, gut“sagte er.', '„Es hielt, gut“ sagte er.'],
    ['«Il a tenu, bien»dit-il.', '«Il a tenu, bien» dit-il.'],
    ['"It held well"said the keeper.', '"It held well" said the keeper.'],
  ])('comes back: %j', (before, after) => {
    expect(mended(before)).toEqual([after, ['quote-space']]);
  });

  test.each([
    'He felt “un”happy about it.',
    'Two “Hamlet”s were played.',
    'It was 6" long, and he had "that"s of it.',
    '“It held well”s stood there.',
  ])('is not missing in a word: %j', line => {
    expect(mended(line)).toEqual([line, []]);
  });
});

describe('text in a wrong charset', () => {
  test.each([
    ['It wasnâ€™t closed.', 'It wasn’t closed.'],
    ['The cafÃ© was closed.', 'The café was closed.'],
    ['Ð¨Ð»ÑŽÐ· Ð·Ð°ÐºÑ€Ñ‹Ñ‚.', 'Шлюз закрыт.'],
  ])('is read again: %j', (before, after) => {
    expect(mended(before)[1]).toEqual(['mojibake']);
    expect(clean(`${prose}\n\n${before}`, { type: 'text' }).blocks.at(-1)?.text).toBe(after);
  });

  test('stays where somebody writes about it', () => {
    const line = 'The café’s menu said “cafÃ©” instead of “café”.';

    expect(mended(line)).toEqual([line, []]);
  });

  test('is mended once, and its odd spaces and entities after it', () => {
    const line = 'It wasnâ€™t closed&nbsp;at\u2003noon.';

    expect(mended(line)[1]).toEqual(['mojibake', 'entities', 'odd-spaces']);
  });
});

describe('controls', () => {
  test('are the quotes and dashes of windows-1252', () => {
    expect(mended('It wasn\u0092t closed \u0096 at noon.')).toEqual([
      'It wasn’t closed – at noon.',
      ['latin-controls'],
    ]);
  });

  test.each([
    ['The weir\u0001 held well.', 'The weir held well.'],
    ['The weir\u000bheld well.', 'The weir held well.'],
  ])('go, and part words where they did: %j', (before, after) => {
    expect(mended(before)).toEqual([after, ['controls']]);
  });
});

test('code is never repaired', () => {
  const { lines } = clean(`# The weir\n\n${prose}\n\n\`\`\`\nfish &amp; chips\n\`\`\`\n`, {
    type: 'markdown',
  });

  expect(lines.flatMap(({ repairs = [] }) => repairs)).toEqual([]);
});
