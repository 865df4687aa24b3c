/**
 * Kinds of furniture whose words are not in any pack, by their form: language × separator × place. And what looks like them and is
 * the author’s.
 */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { speeches } from './speeches.ts';

const [english] = speeches;
if (!english) throw new Error('speeches.ts has no English');
const { title, prose } = english;

const between = (...lines: string[]) => [title, prose[0], ...lines, prose[1], prose[2]].join('\n\n');
const atTheEnd = (...lines: string[]) => [title, ...prose, ...lines].join('\n\n');

const left = (source: string, lines: readonly string[]): string[] => {
  const lost = clean(source, { type: 'text' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));
  return lines.filter(line => !lost.includes(line));
};

/** In the three places of an article in any language. */
const placesIn = ({ title, prose: [first, second, third] }: (typeof speeches)[number]) => ({
  between: (line: string) => [title, first, line, second, third].join('\n\n'),
  atTheEnd: (line: string) => [title, first, second, third, line].join('\n\n'),
  onTop: (line: string) => [line, title, first, second, third].join('\n\n'),
});

describe('a trail of links', () => {
  const homes: Readonly<Record<string, string>> = {
    en: 'Home',
    de: 'Startseite',
    fr: 'Accueil',
    es: 'Inicio',
    pl: 'Strona główna',
    ru: 'Главная',
    uk: 'Головна',
    tr: 'Ana Sayfa',
    zh: '首页',
    ja: 'ホーム',
    ko: '홈',
    ar: 'الرئيسية',
    fi: 'Etusivu',
    cs: 'Domů',
    el: 'Αρχική',
    vi: 'Trang chủ',
  };
  const signs = [' > ', ' » ', ' › ', ' / '];

  test.each(Object.entries(homes))(
    'goes in its language, whatever its sign and place: %s',
    (language, home) => {
      const speech = speeches.find(each => each.language === language);
      if (!speech) throw new Error(`speeches.ts has no ${language}`);
      const trails = signs.map(sign => [home, 'Mallow', 'Stoke'].join(sign));

      for (const place of Object.values(placesIn(speech)))
        expect(trails.flatMap(trail => left(place(trail), [trail]))).toEqual([]);
    },
  );

  test('goes behind “you are here”, and stays where it is something else', () => {
    expect(left(between('You are here: Home / Mallow'), ['You are here: Home / Mallow'])).toEqual([]);
    for (const own of ['Home / Away', '«Home!», said the keeper.', '« Accueil ! », cria-t-elle.'])
      expect(left(between(own), [own])).toEqual([own]);
  });
});

describe('the clock of a player', () => {
  test.each([['00:00 / 03:27'], ['0:00/1:23'], ['00:00', '03:27'], ['Listen • 3:51'], ['Listen · 3:51']])(
    'goes: %s',
    (...lines) => {
      expect(left(between(...lines), lines)).toEqual([]);
    },
  );

  test('goes with a stroke on a line of its own between the two times', () => {
    const lines = ['00:00', '/', '03:27'];

    expect(left(between(...lines), lines)).toEqual([]);
  });

  test('a time alone stays', () => {
    const own = ['06:12', 'The bell', '07:40', 'The first boat'];

    expect(left(between(...own), own)).toEqual(own);
  });
});

describe('a headline with an arrow', () => {
  const arrows = ['← A bridge for Menlow', 'A bridge for Menlow →'];

  test.each(arrows)('goes outside of the text and stays inside it: %s', arrow => {
    expect(left(atTheEnd(arrow), [arrow])).toEqual([]);
    expect(left(between(arrow), [arrow])).toEqual([arrow]);
  });
});

test('a wording that is sure goes, though a shorter one that is not fits it, too', () => {
  const lines = ['Get the Mallow Gazette app', 'Download the Mallow Gazette app'];

  expect(left(between(...lines), lines)).toEqual([]);
});

describe('a quotation of Markdown', () => {
  const lost = (line: string): string[] =>
    clean(between(line), { type: 'markdown' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

  test('that is a link and nothing else goes where it asks for a subscription', () => {
    expect(lost('> [Subscribe to our newsletter](https://quay.example/9)')).toHaveLength(1);
  });

  test('stays where words are quoted', () => {
    expect(lost('> Subscribe to our newsletter')).toEqual([]);
    expect(lost('> “[Subscribe to our newsletter](https://quay.example/9)”, it said.')).toEqual([]);
  });
});
