/** Which lines are trails of links, and how sure that is. */
import { expect, test } from 'vitest';
import { examine } from '../../../../functions/cleaning/document/document.ts';
import { looksLikeTrail, trailIn } from '../../../../functions/cleaning/document/titles/trail.ts';
import { readText } from '../../../../functions/cleaning/readers/text/text.ts';
import { pageOf } from '../../../../functions/cleaning/scorers/text/page.ts';

const candidateOf = (text: string) => {
  const [candidate] = examine(readText(text), [], pageOf).lines;
  if (!candidate) throw new Error('no line');
  return candidate;
};
const sureness = (text: string) => trailIn(candidateOf(text));
const mayBe = (text: string) => looksLikeTrail(candidateOf(text));

test.each([
  'Home › News › Politics',
  'Home > News',
  'Startseite » Lokales » Die lange Nacht an der Schleuse',
  '首页 > 新闻 > 正文',
  'You are here: Home / News',
  'Sie sind hier: Startseite / Lokales',
  'Home / News / Politics',
  'الرئيسية › أخبار',
])('a trail of links: %s', text => {
  expect(sureness(text)).toBe(2);
  expect(mayBe(text)).toBe(true);
});

test('two words with a stroke between them may be anything', () => {
  expect(sureness('Home / Away')).toBe(1);
});

test.each([
  // A sentence, a score, a headline.
  'Home is where the lock keeper is.',
  '«Home › News», she read.',
  'Home: a lock keeper’s winter',
  'The long wait at the weir',
  'Home 3 › 2 14 17 22',
  `Home › ${'the longest of all the headlines that were ever written about a weir '.repeat(3)}`,
  'Home › The council that nobody had asked for › News',
])('no trail of links: %s', text => {
  expect(sureness(text)).toBe(0);
});

test('a trail that begins somewhere else may be one, and no title where another line may be', () => {
  expect(sureness('Politics › The council votes')).toBe(0);
  expect(mayBe('Politics › The council votes')).toBe(true);
  expect(mayBe('Politics >> The council votes')).toBe(true);
  expect(mayBe('The council: votes › and more')).toBe(false);
  expect(mayBe('The council votes')).toBe(false);
  expect(mayBe(`Politics › ${'The council votes again '.repeat(7)}`)).toBe(false);
});
