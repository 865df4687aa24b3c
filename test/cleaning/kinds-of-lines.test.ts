/**
 * More kinds of lines as templates: place × separator × numbers, from a seed. Series of one pattern are the author’s whatever
 * their words; labels before an address or a headline in quotes, counts of reactions and calls of scripts are the page’s.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';

const title = 'The keeper of the lock';
const prose = [
  'The lock at Stoke has been worked by hand since it was built, and nobody who lives there wants it otherwise.',
  'Its keeper is eighty-one years old and has asked the council three times to be let off on Sundays.',
  'The council has answered twice, and each answer was about the paint on the gates and not about Sundays.',
] as const;

const separators = fc.constantFrom('\n\n', '\n');
const places = fc.constantFrom(0, 1, 2);

/** Lines behind a paragraph of the article. */
function article(lines: readonly string[], place: number, separator: string): string {
  const [first, second, third] = prose;
  const paragraphs: string[] = [first, second, third];
  paragraphs.splice(place + 1, 0, ...lines);
  return [title, ...paragraphs].join(separator);
}

const lostOf = (source: string): string[] =>
  clean(source, { type: 'text' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

/** Words that menus have, too. */
const words = ['home', 'more', 'share', 'next', 'comments', 'print', 'search', 'menu', 'terms', 'privacy'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('a series of one pattern is the author’s', () => {
  const series: Record<string, (word: string, number: number) => string> = {
    'the index of a book': (word, number) => `${word}, ${number + 3}`,
    'works by year': (word, number) => `${1960 + number} ${capital(word)}`,
    'a programme by the hour': (word, number) => `${10 + number}.15 ${capital(word)}`,
    'sayings with their year': (word, number) => `${capital(word)} us. (${1900 + number})`,
    'what to call things': word => `${capital(word)}, not ${word}ing`,
    'keys and what they do': word => `${word.charAt(0).toUpperCase()} – ${capital(word)}`,
  };

  test.each(Object.entries(series))('%s', (_, line) => {
    const files = fc
      .tuple(fc.shuffledSubarray(words, { minLength: 5, maxLength: 8 }), places, separators)
      .map(([chosen, place, separator]) => article(chosen.map(line), place, separator));

    const lost = fc.sample(files, { numRuns: 120, seed: 15 }).flatMap(lostOf);

    expect(lost).toEqual([]);
  });

  test('but three buttons are none', () => {
    const lost = lostOf(article(['Share', 'Print this article', 'Tweet'], 1, '\n'));

    expect(lost).toEqual(['Share', 'Print this article', 'Tweet']);
  });
});

describe('what can be nothing but the page’s goes from anywhere', () => {
  const numbers = fc.integer({ min: 2, max: 999 });
  const headlines = fc.constantFrom(
    'A bridge for Menlow',
    'Who will pay for the ferry?',
    'The mayor on her first hundred days',
  );
  const lines: Record<string, fc.Arbitrary<string>> = {
    'reactions and how many there are': fc
      .tuple(fc.constantFrom('❤', '👍', '💬', '🔥', '🔁'), numbers)
      .map(([sign, number]) => `${sign} ${number}`),
    'the address of the article': fc
      .tuple(fc.constantFrom('Permalink', 'URL to article', 'Short link'), numbers)
      .map(([label, number]) => `${label}: https://quay.example/${number}`),
    'a label and a headline in quotes': fc
      .tuple(fc.constantFrom('Continue reading', 'Read more'), headlines)
      .map(([label, headline]) => `${label} “${headline}”`),
    'responses to the article': numbers.map(number => `${number} thoughts on “${title}”`),
    'the pages of the article': fc.constantFrom('Pages: 1 2 3', 'Page 1 2 3 4', 'Pages: 1 | 2 | 3'),
    'calls for advertisements': fc.constantFrom(
      '(adsbygoogle = window.adsbygoogle || []).push({});',
      "googletag.cmd.push(function() { googletag.display('top'); });",
    ),
    'both directions between guillemets': fc.constantFrom('« Previous | Next »', '« Older | Newer »'),
  };

  test.each(Object.entries(lines))('%s', (_, line) => {
    const files = fc.sample(fc.tuple(line, places, separators), { numRuns: 100, seed: 15 });

    const left = files.filter(
      ([text, place, separator]) => !lostOf(article([text], place, separator)).includes(text),
    );

    expect(left).toEqual([]);
  });

  test('but a call among other code is the author’s', () => {
    const code = [
      'const slot = window.slots[0];',
      "googletag.cmd.push(() => { googletag.display('top'); });",
      'const next = slot.next;',
      'const shown = next.show();',
    ];

    expect(lostOf(article(code, 1, '\n'))).toEqual([]);
  });
});

test('who wrote a comment, and when, is no list of topics', () => {
  const names = ['ann', 'Old Bob', 'Cleo-17', 'D. Dean'];
  const signed = names.map((name, at) => `Posted by: ${name} at May ${10 + at}, 2005 8:2${at} PM`);

  expect(lostOf(article(signed, 1, '\n\n'))).toEqual([]);
});

test('a sentence with the words of a label stays where its end may be anything', () => {
  const said = ['Share this with nobody.', 'Support the man who did it.', 'Follow her on to the quay.'];

  expect(said.flatMap(line => lostOf(article([line], 1, '\n\n')))).toEqual([]);
});
