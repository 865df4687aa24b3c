import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import type { House } from '../../../functions/cleaning/cleaning.ts';
import { accepted, type Proposals } from '../../../functions/cleaning/house/proposals.ts';
import { learn } from '../../../functions/cleaning/learn.ts';
import { articleOf, furniture, type Page, pages } from './site.ts';

const editor = { by: 'ana', at: '2026-03-02T09:00:00.000Z' };
const houseOf = ({ proposals }: Proposals): House => ({
  rules: proposals.map(proposal => accepted(proposal, 'news/', editor)),
});
const proposed = ({ proposals }: Proposals): string[] => proposals.flatMap(({ lines }) => lines);
const keptOf = ({ name, source }: Page, house?: House): string[] =>
  clean(source, { name, ...(house && { house }) }).lines.flatMap(({ id, text, removed }) =>
    id && !removed ? [text] : [],
  );

describe('the furniture of twelve files', () => {
  const site = pages(12);
  const learnt = learn(site);

  test('is left in without a house, and gone with it', () => {
    const left = keptOf(site[3] as Page).filter(line => furniture.includes(line));
    expect(left.length).toBeGreaterThan(3);

    for (const [number, page] of site.entries())
      expect(keptOf(page, houseOf(learnt))).toEqual(articleOf(number));
  });

  test('is gone from a file that nobody has learnt from', () => {
    const next = pages(13)[12] as Page;

    expect(keptOf(next, houseOf(learnt))).toEqual(articleOf(12));
  });

  test('is proposed with how many files have it, where it stands and examples of it', () => {
    const appeal = learnt.proposals.find(({ isProse }) => isProse);

    expect(appeal).toMatchObject({ files: 12, of: 12, left: 12 });
    expect(appeal?.examples).toHaveLength(3);
    expect(appeal?.examples[0]).toEqual({
      name: 'news/0.txt',
      before: articleOf(0).at(-1),
      line: furniture[4],
      behind: 'Write to the harbour desk',
    });
  });

  test('says when its first and last file came', () => {
    const dated = site.map((page, day) => ({ ...page, at: `2026-03-${String(day + 1).padStart(2, '0')}` }));

    const { proposals } = learn(dated);

    expect(new Set(proposals.map(({ first, last }) => `${first} ${last}`))).toEqual(
      new Set(['2026-03-01 2026-03-12']),
    );
  });

  test('is not proposed from two files', () => {
    expect(learn(site.slice(0, 2)).proposals).toEqual([]);
  });

  test('comes out the same each time', () => {
    expect(learn(site)).toEqual(learnt);
  });
});

/** What recurs in a section and is its authors': each stands in the article of every second file at the least. */
describe('nothing is proposed that is the authors’ own', () => {
  const every = 12;
  const without = new Set(proposed(learn(pages(every))));
  const proposedOf = (inside: (number: number) => readonly string[]): string[] =>
    proposed(learn(pages(every, inside))).filter(line => !without.has(line));

  test.each<[string, (number: number) => readonly string[]]>([
    [
      'a standing sub-heading',
      n => [
        'What the crew says',
        `The cook of boat ${n} wants more salt and a longer spoon, and nobody argues with her.`,
      ],
    ],
    [
      'a refrain',
      n => [
        'And the gulls cried over the water',
        `Then came the night of the ${n % 2 ? 'lanterns' : 'candles'}, and the bay of ${articleOf(n)[0]} was lit from end to end.`,
        'And the gulls cried over the water',
      ],
    ],
    ['an introduction', () => ['In this series we follow one boat a week on its way through the islands.']],
    [
      'a correction',
      () => ['Correction: an earlier version of this article gave the wrong hour of departure.'],
    ],
    ['a chapter', n => [`Chapter ${n + 1}`]],
    [
      'a question that is always asked',
      n => [
        'What do you miss most at sea?',
        `The smell of bread, says the mate, and then nothing for ${n + 2} minutes.`,
      ],
    ],
  ])('%s', (_, inside) => {
    expect(proposedOf(inside)).toEqual([]);
  });

  test('the name of a series over the title, and who wrote it', () => {
    const series = Array.from({ length: every }, (_, number) => ({
      name: `series/${number}.txt`,
      source: ['Letters from the islands', ...articleOf(number)].join('\n\n'),
    }));
    const signed = Array.from({ length: every }, (_, number) => {
      const [title = '', ...rest] = articleOf(number);
      return { name: `signed/${number}.txt`, source: [title, 'By Ida Holm', ...rest].join('\n\n') };
    });

    expect(learn(series).proposals).toEqual([]);
    expect(learn(signed).proposals).toEqual([]);
  });

  test('the headline of an article that other pages link to stays its title', () => {
    const linked = articleOf(0)[0] as string;
    const site = pages(every).map((page, number) =>
      number === 0
        ? page
        : { ...page, source: `${page.source}\nLost oars\n\n${linked}\n\nThe second floor is closed\n` },
    );
    const house = houseOf(learn(site));

    const cleaning = clean((site[0] as Page).source, { name: 'news/0.txt', house });

    expect(cleaning.title.text).toBe(linked);
    expect(keptOf(site[5] as Page, house)).not.toContain(linked);
  });

  test('the sentences of an article that lies there five times', () => {
    const [first] = pages(1) as [Page];
    const twin = (number: number): Page => ({
      name: `news/copy-${number}.txt`,
      source: first.source.replace('had slept ashore', `had slept in ${'abcde'[number]} ashore`),
    });
    const twins = [1, 2, 3, 4].map(twin);

    const lines = proposed(learn([...pages(every), ...twins]));

    expect(lines.filter(line => line.endsWith('.') && !without.has(line))).toEqual([]);
  });

  test('what is kept apart says why', () => {
    const { apart } = learn(
      pages(every, () => ['In this series we follow one boat a week on its way through the islands.']),
    );

    expect(apart).toContainEqual({
      line: 'in this series we follow one boat a week on its way through the islands.',
      files: every,
      of: every,
      why: expect.stringMatching(/introduction|paragraphs/),
    });
  });
});
