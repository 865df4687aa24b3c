/** What pages say in each language goes wherever it stands, and what an author says with the same words stays. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { familyOfSentence } from '../../../functions/cleaning/document/authors/said-whole.ts';
import { speeches } from '../kinds/speeches.ts';
import { said } from './pages.ts';

const parted = (text: string): string[] => text.split('|').map(part => part.replace(/\s+/g, ' ').trim());
const removedOf = (source: string): string[] =>
  clean(source, { type: 'text' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

describe.each(Object.entries(said))('%s', (language, { page, own }) => {
  const speech = speeches.find(each => each.language === language);
  if (!speech) throw new Error(`speeches.ts has no ${language}`);
  const {
    title,
    prose: [first, second, third],
  } = speech;
  const lines = parted(page);

  test('what the page says goes, below the article', () => {
    const removed = removedOf([title, first, second, third, ...lines].join('\n\n'));

    expect(lines.filter(line => !removed.includes(line))).toEqual([]);
  });

  test('and between its paragraphs', () => {
    const left = lines.filter(
      line => !removedOf([title, first, line, second, third].join('\n\n')).includes(line),
    );

    expect(left).toEqual([]);
  });

  test('what the author says with the same words stays, in both places', () => {
    const lost = parted(own).flatMap(line => [
      ...removedOf([title, first, line, second, third].join('\n\n')),
      ...removedOf([title, first, second, third, line].join('\n\n')),
    ]);

    expect(lost).toEqual([]);
  });
});

describe('a sentence with gaps', () => {
  test('is read whole', () => {
    expect(familyOfSentence('The post A lamp on the weir first appeared on The Mallow Gazette.')).toBe(
      'footer',
    );
    expect(familyOfSentence('The post office was closed on Monday.')).toBeUndefined();
  });
});
