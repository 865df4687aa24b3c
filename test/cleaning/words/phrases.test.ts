import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { languageNamed } from '../../../functions/cleaning/words/lexicon.ts';
import { packs } from '../../../functions/cleaning/words/packs.ts';
import { wordingsOf } from '../../../functions/cleaning/words/phrase-table.ts';
import { phrasesOf } from '../../../functions/cleaning/words/phrases.ts';

const inEnglish = (text: string) =>
  phrasesOf(text, undefined, undefined, [languageNamed('en')]).map(({ family, kind }) => `${family} ${kind}`);

describe('a wording', () => {
  test.each([
    ['as it is written', 'Skip to main content'],
    ['in capitals, with marks around it', '» SKIP TO MAIN CONTENT «'],
    ['with another apostrophe', 'Your browser doesn’t support HTML5 audio.'],
    ['with numbers', 'Photo 3 of 12'],
    ['with an abbreviated number', 'Continued on page A4'],
    ['with a name', 'Download the Fen Post app'],
  ])('is found %s', (_, text) => {
    expect(inEnglish(text)).not.toEqual([]);
  });

  test.each([
    ['in a longer line', 'Skip to main content was what the ferryman read aloud'],
    ['with too long a name', 'Download the one that my sister’s neighbour had told us of app'],
    ['that is not of the language', 'Zum Inhalt springen'],
    ['of no word', '3 / 12'],
  ])('is not found %s', (_, text) => {
    expect(inEnglish(text)).toEqual([]);
  });

  test('of a single word that authors write is furniture only in company', () => {
    const prose =
      'The tide table that hangs at the landing has been wrong by an hour since the clocks changed.';
    const more =
      'Nobody at the landing has minded, for the ferry has come when it was called for as long as they know.';
    const alone = [prose, '', 'Slideshow', '', more].join('\n');
    const among = [prose, '', 'View all photos', 'Slideshow', 'Open gallery', '', more].join('\n');
    const removed = (source: string) =>
      clean(source).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

    expect(removed(alone)).toEqual([]);
    expect(removed(among)).toContain('Slideshow');
  });
});

describe.each(packs.filter(({ wordings }) => wordings))(
  'the wordings of $language',
  ({ language, wordings }) => {
    test('are each found by themselves', () => {
      const number = languageNamed(language);
      const lost = [...wordingsOf(wordings ?? {})].filter(({ text, family }) => {
        const said = text.replaceAll(/[\ue000\ue002]/g, 'Zaqx').replaceAll('\ue001', '7');
        return !phrasesOf(said, undefined, undefined, [number]).some(found => found.family === family);
      });
      expect(lost.map(({ text }) => text)).toEqual([]);
    });

    test('have a word beside their slots', () => {
      const open = [...wordingsOf(wordings ?? {})].filter(({ text }) => !/\p{L}/u.test(text));
      expect(open).toEqual([]);
    });
  },
);
