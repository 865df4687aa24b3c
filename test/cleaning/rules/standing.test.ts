/** Where lines stand, as rules ask it: among prose, in whose company, as one of several sub-headings. */
import { describe, expect, test } from 'vitest';
import { type Document, examine } from '../../../functions/cleaning/document/document.ts';
import { readMarkdown } from '../../../functions/cleaning/readers/markdown/markdown.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import {
  beginsPlain,
  besideFurniture,
  inCompany,
  isHeadline,
  spokenOf,
  subheadings,
  zoneOf,
} from '../../../functions/cleaning/rules/standing.ts';
import * as classes from '../../../functions/cleaning/words/classes.ts';

const prose = [
  'The harbour master has let the ferry stay at the north quay until the end of March, and that is good.',
  'The captain had asked for it because the ice is thinner there than anywhere else in the whole bay.',
  'Passengers will walk for three minutes longer, and most of them said that they do not mind the way.',
];
const [one = '', two = '', three = ''] = prose;

const document = (...lines: readonly string[]): Document =>
  examine(readText(lines.join('\n\n')), [], (_, shape) => ({ shape }));
const markdown = (...lines: readonly string[]): Document =>
  examine(readMarkdown(lines.join('\n\n')), [], (_, shape) => ({ shape }), 'markdown');
const at = ({ lines }: Document, text: string): number => lines.findIndex(line => line.text === text);

describe('a line’s zone', () => {
  test('is measured from prose', () => {
    const page = document('Home', one, 'Share', two, 'Contact');

    expect([0, 1, 2, 3, 4].map(line => zoneOf(page, line))).toEqual(['head', 'body', 'body', 'body', 'tail']);
  });

  test('is nowhere without prose', () => {
    expect(zoneOf(document('Home', 'Share', 'Contact'), 1)).toBe('nowhere');
  });
});

test('a line is beside furniture that stands right before or behind it, and beside marks', () => {
  const page = document('The ferry', one, 'The crew', 'Privacy policy', 'The quay', two, 'The ice', '•');
  const beside = (text: string): boolean => besideFurniture(page, at(page, text));

  expect([beside('The crew'), beside('The quay'), beside('The ice')]).toEqual([true, true, true]);
  expect([beside('The ferry'), beside(one), beside(two)]).toEqual([false, false, false]);
});

test('a line that may be the author’s is in company among plain furniture', () => {
  const alone = document('The ferry', one, two, 'Share', three);
  const among = document(
    'The ferry',
    one,
    two,
    'Share',
    'Privacy policy',
    'Terms of use',
    'Contact us',
    'Cookie settings',
  );

  expect(inCompany(alone, at(alone, 'Share'))).toBe(false);
  expect(inCompany(among, at(among, 'Share'))).toBe(true);
});

describe('a sub-heading in furniture’s words', () => {
  const isOne = (page: Document, text: string): boolean => subheadings(page)(at(page, text));

  test('is one of several, each alone over its prose', () => {
    const page = document('The ferry keeps its berth', one, 'Decline', two, 'Share', three);

    expect(isOne(page, 'Share')).toBe(true);
  });

  test('is none where it is the only one, or the others are the same', () => {
    expect(isOne(document('The ferry keeps its berth', one, two, 'Share', three), 'Share')).toBe(false);
    expect(isOne(document('The ferry keeps its berth', one, 'Share', two, 'Share', three), 'Share')).toBe(
      false,
    );
  });

  test('is none where the others are longer, or written in capitals', () => {
    expect(
      isOne(document('The ferry keeps its berth', one, 'A slow decline', two, 'Share', three), 'Share'),
    ).toBe(false);
    expect(isOne(document('The ferry keeps its berth', one, 'DECLINE', two, 'Share', three), 'Share')).toBe(
      false,
    );
    expect(isOne(document('The ferry keeps its berth', one, 'DECLINE', two, 'SHARE', three), 'SHARE')).toBe(
      true,
    );
  });

  test('is none that does not stand over prose, nor one with digits, marks or too many words', () => {
    const title = 'The ferry keeps its berth';
    const none = (line: string): boolean => isOne(document(title, one, 'Decline', two, line, three), line);

    expect(isOne(document(title, one, 'Decline', two, 'Share'), 'Share')).toBe(false);
    expect([none('Share 12'), none('Share •'), none('Share this page with others')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isOne(document(title, one, 'Decline', two), title)).toBe(false);
  });

  test('has three words at the most, and about as many as the others', () => {
    const title = 'The ferry keeps its berth';
    const beside = (other: string, line: string): boolean =>
      isOne(document(title, one, other, two, line, three), line);

    expect(beside('A slow decline', 'Share this page')).toBe(true);
    expect(beside('Slow decline', 'Share this page')).toBe(true);
    expect(beside('Decline', 'Share this page')).toBe(false);
    expect(beside('A very slow decline', 'Share this page')).toBe(false);
  });

  test('may follow the title right away, and nothing else that is no prose', () => {
    const title = 'The ferry keeps its berth';

    expect(isOne(document(title, 'Share', one, 'Decline', two), 'Share')).toBe(true);
    expect(isOne(document(title, one, 'Decline', two, 'The crew', 'Share', three), 'Share')).toBe(false);
  });

  test('stands over its prose with a blank line between', () => {
    const page = document('The ferry keeps its berth', one, 'Decline', two, `Share\n${three}`);

    expect(isOne(page, 'Share')).toBe(false);
  });

  test('has others of its level in Markdown', () => {
    const page = (level: string) =>
      markdown('# The ferry keeps its berth', one, `${level} A slow decline of all`, two, '## Share', three);

    expect(isOne(page('##'), 'Share')).toBe(true);
    expect(isOne(page('###'), 'Share')).toBe(false);
  });
});

describe('a heading that the prose speaks of', () => {
  const told =
    'Each shareholder may share what is left of the catch with whoever helped to land it in the morning.';
  const isSpokenOf = (page: Document, text: string): boolean => spokenOf(page, classes.share)(at(page, text));

  test('has a word of the class in common with it', () => {
    expect(isSpokenOf(document('The catch of the day', one, 'Share', told), 'Share')).toBe(true);
  });

  test('has none that the prose does not say', () => {
    expect(isSpokenOf(document('The catch of the day', one, 'Share', three), 'Share')).toBe(false);
    expect(spokenOf(document('The catch of the day', one, 'Share', told), classes.cookie)(2)).toBe(false);
  });

  test('stands over prose', () => {
    expect(isSpokenOf(document('The catch of the day', told, one, 'Share'), 'Share')).toBe(false);
  });
});

test('a line begins plain where its first word is one that says nothing of furniture', () => {
  const page = document('The ferry', 'The next page of it', 'Next page', one);

  expect(beginsPlain(page, at(page, 'The next page of it'))).toBe(true);
  expect(beginsPlain(page, at(page, 'Next page'))).toBe(false);
  expect(beginsPlain(page, 99)).toBe(false);
});

describe('the headline of another piece', () => {
  const could = (text: string): boolean => {
    const page = document('The ferry keeps its berth', text, one);
    const candidate = page.lines[at(page, text)];
    return candidate !== undefined && isHeadline(candidate);
  };

  test.each([
    'Swan returns to the mill pond',
    'Who keeps the keys?',
    'It is over …',
    'It is over...',
    'Ships',
  ])('could be: %s', text => {
    expect(could(text)).toBe(true);
  });

  test.each([
    ['a full stop ends it', 'Swan returns to the mill pond.'],
    ['it begins small', 'swan returns to the mill pond'],
    ['it begins with a mark', '• Swan returns'],
    ['it is too short', 'Abc'],
    ['it is too long', `Swan ${'returns to the mill pond and '.repeat(9)}stays`],
  ])('could not, for %s: %s', (_, text) => {
    expect(could(text)).toBe(false);
  });
});
