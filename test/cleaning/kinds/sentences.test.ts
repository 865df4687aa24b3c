/**
 * Sentences and sub-headings with one word of pages, in 33 languages: language × sentence × word × place × separator × letter
 * case, from a seed. A sentence is the author’s and is never lost; of sub-headings a floor says how few may be.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { type Speech, speeches } from './speeches.ts';

type Place = 'below the title' | 'between' | 'at the end';
const places: fc.Arbitrary<Place> = fc.constantFrom('below the title', 'between', 'at the end');
const separators = fc.constantFrom('\n\n', '\n');
const cases = fc.constantFrom('{}', '{}', '{}', '“{}”', '— {}', '({})');

function article({ title, prose: [first, second, third] }: Speech, line: string, place: Place, by: string) {
  const among = place === 'below the title' ? [line, first, second, third] : [first, line, second, third];
  return [title, ...(place === 'at the end' ? [first, second, third, line] : among)].join(by);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lost = (source: string): string[] =>
  clean(source, { type: 'text' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

describe('a sentence is the author’s, whatever single word of pages is in it', () => {
  test.each(speeches)('$language', speech => {
    const { frames, words } = speech;
    const files = fc
      .tuple(fc.constantFrom(...frames), fc.constantFrom(...words), cases, places, separators)
      .map(([frame, word, quote, place, separator]) => {
        const sentence = capitalised(frame.replace('{}', word));
        return article(speech, quote.replace('{}', sentence), place, separator);
      });

    expect(fc.sample(files, { numRuns: 150, seed: 14 }).flatMap(lost)).toEqual([]);
  });
});

/**
 * Of all sub-headings of a language, the share in hundredths that may be lost. In Turkish, Arabic and Chinese “the last comment”
 * is what a menu says of the newest one.
 */
const mostLost = 2;
const mostLostIn: Partial<Record<string, number>> = { tr: 8, zh: 4, ar: 4 };

describe('a sub-heading that tells of something is the author’s', () => {
  test.each(speeches)('$language', speech => {
    const { language, headings, words } = speech;
    const all = headings.flatMap(heading => words.map(word => capitalised(heading.replace('{}', word))));

    const gone = all.flatMap(heading => lost(article(speech, heading, 'between', '\n\n')));

    expect((100 * gone.length) / all.length).toBeLessThanOrEqual(mostLostIn[language] ?? mostLost);
  });
});

test.each(['Mehr Regen', 'Neueste Mode', 'Weitere Fragen', 'Beliebte Lieder'])(
  'without blank lines, a sub-heading that may stand over other pieces and what comes behind it are the author’s: %s',
  heading => {
    const speech = speeches.find(({ language }) => language === 'de');
    if (!speech) throw new Error('speeches.ts has no German');
    const { title, prose } = speech;
    const own = [heading, 'Der lange Winter', 'Wie das Eis ging'];

    expect(lost([title, prose[0], ...own, ...prose.slice(1)].join('\n'))).toEqual([]);
  },
);

test('a verse of several words that ends with a comma is the author’s beside one of a single word', () => {
  const [speech] = speeches;
  if (!speech) throw new Error('speeches.ts is empty');
  const verses = ['They print no stamps,', 'they send no word,', 'close,', 'close.'];

  expect(lost([speech.title, ...speech.prose, ...verses].join('\n'))).toEqual([]);
});
