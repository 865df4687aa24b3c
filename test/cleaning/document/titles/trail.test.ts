/** Which lines are trails of links, and how sure that is. */
import { expect, test } from 'vitest';
import { examine } from '../../../../functions/cleaning/document/document.ts';
import { looksLikeTrail, trailIn } from '../../../../functions/cleaning/document/titles/trail.ts';
import { readText } from '../../../../functions/cleaning/readers/text/text.ts';
import { pageOf } from '../../../../functions/cleaning/scorers/text/page.ts';
import { languageNamed } from '../../../../functions/cleaning/words/lexicon.ts';
import { packs } from '../../../../functions/cleaning/words/packs.ts';

const candidateOf = (text: string) => {
  const [candidate] = examine(readText(text), [], pageOf).lines;
  if (!candidate) throw new Error('no line');
  return candidate;
};
/** In a document of one language. */
const spoken = (language: string) => ({ languages: [languageNamed(language)] });
const sureness = (text: string, language = 'en') => trailIn(candidateOf(text), spoken(language));
const mayBe = (text: string, language = 'en') => looksLikeTrail(candidateOf(text), spoken(language));

test.each([
  ['en', 'Home › News › Politics'],
  ['en', 'Home > News'],
  ['de', 'Startseite » Lokales » Die lange Nacht an der Schleuse'],
  ['zh', '首页 > 新闻 > 正文'],
  ['en', 'You are here: Home / News'],
  ['de', 'Sie sind hier: Startseite / Lokales'],
  ['en', 'Home / News / Politics'],
  ['ar', 'الرئيسية › أخبار'],
  ['sk', 'Domov › Správy'],
  // Sites in other languages have an English first page.
  ['sk', 'Home › Správy'],
  // A menu in one line.
  ['en', 'Home | Politics | Sport'],
  ['de', 'Startseite · Lokales · Sport · Wetter'],
])('a trail of links (%s): %s', (language, text) => {
  expect(sureness(text, language)).toBe(2);
  expect(mayBe(text, language)).toBe(true);
});

test('a language’s first page begins a trail in its documents only', () => {
  expect(sureness('Domov › Správy', 'en')).toBe(0);
  expect(sureness('Nachádzate sa tu: Home / Správy', 'en')).toBe(0);
});

test.each(packs.filter(({ language }) => language !== 'und'))(
  '$language knows how its sites call their first page, and where the reader is',
  ({ language, homes = '', heres = '' }) => {
    const [home = ''] = homes.split('|');
    const [here = ''] = heres.split('|');

    expect(sureness(`${home.trim()} › Zaqx`, language)).toBe(2);
    expect(sureness(`${here.trim()}: ${home.trim()} / Zaqx`, language)).toBe(2);
  },
);

test('two words with a stroke between them may be anything', () => {
  expect(sureness('Home / Away')).toBe(1);
});

test.each([
  // Two of them, a headline’s part, and what begins with no first page.
  'Home | Away',
  'Home | The long night at the lock of Elsen | Sport',
  'Politics | Sport | Weather',
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
