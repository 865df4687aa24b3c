/** Where an editor's word is in force in another version of the file. Lines are made by hand: no rule has a part in it. */
import { describe, expect, test } from 'vitest';
import type { LineDecision } from '../../../functions/cleaning/cleaning.ts';
import { hashOf, lineIds } from '../../../functions/cleaning/result/line-ids.ts';
import { lineDecisions, nearestLine, place, twinsIn } from '../../../functions/cleaning/result/placement.ts';

const made = (...texts: readonly string[]) => {
  const ids = lineIds(texts);
  return texts.map((text, n) => ({ text, ...(ids[n] && { id: ids[n] }) }));
};

const editor = { by: 'ana', at: '2026-03-02T06:00:00.000Z' };

/** What an editor says of the nth line of these. */
function said(
  texts: readonly string[],
  nth: number,
  verdict: LineDecision['verdict'] = 'remove',
  by = 'ana',
) {
  const decision = lineDecisions(made(...texts))(nth, verdict, { ...editor, by });
  if (!decision) throw new Error('the line is blank');
  return decision;
}

/** Indices of the lines with a decision in force, each with who said it. */
const placedIn = (texts: readonly string[], ...decisions: readonly LineDecision[]) =>
  [...place(made(...texts), decisions).placed].map(([index, { by }]) => `${index} ${by}`);

const a = 'The ferry stays at the north quay.';
const b = 'The captain had asked for it.';
const c = 'Nobody sails before the paint is dry.';
const d = 'The harbour master agrees.';
const menu = 'Timetable';

describe('a decision remembers', () => {
  test('its line, and the nearest lines with text', () => {
    const decision = said([a, '', b, '  ', c], 2);

    expect(decision).toMatchObject({
      verdict: 'remove',
      text: b,
      before: hashOf(said([a], 0).id),
      after: hashOf(said([c], 0).id),
      alone: true,
      loose: { alone: true },
      ...editor,
    });
    expect(decision).not.toHaveProperty('group');
  });

  test('no neighbour at the edges of the file', () => {
    expect(said([a, b], 0)).toMatchObject({ before: '', loose: { before: '' } });
    expect(said([a, b], 1)).toMatchObject({ after: '', loose: { after: '' } });
  });

  test('that there were others with its words, or with the same but for marks and case', () => {
    const twice = said([a, b, a], 0);
    const nearly = said([a, b, a.toUpperCase()], 0);

    expect(twice.alone).toBeUndefined();
    expect(twice.loose?.alone).toBeUndefined();
    expect(nearly.alone).toBe(true);
    expect(nearly.loose?.alone).toBeUndefined();
  });

  test('nothing to compare loosely of a line without letters', () => {
    expect(said([a, '2026', b], 1)).not.toHaveProperty('loose');
  });

  test('the address of a picture or an embed that has no words', () => {
    const address = 'https://news.example/boat';
    const textOf = (more: object) =>
      lineDecisions([{ id: 'x~1', text: '', ...more }])(0, 'remove', editor)?.text;

    expect([textOf({ picture: { address } }), textOf({ embed: { address } })]).toEqual([address, address]);
  });

  test('two hundred units of a long line, and never half a character', () => {
    expect(said(['x'.repeat(300)], 0).text).toBe('x'.repeat(200));
    expect(said([`${'x'.repeat(199)}🚢 sails`], 0).text).toBe('x'.repeat(199));
    expect(said([`${'x'.repeat(198)}🚢 sails`], 0).text).toBe(`${'x'.repeat(198)}🚢`);
  });

  test('which decision about many it is a part of', () => {
    expect(lineDecisions(made(a))(0, 'keep', { ...editor, group: 'g1' })?.group).toBe('g1');
  });

  test('nothing where the line is blank, or there is none', () => {
    const decide = lineDecisions(made(a, ' '));

    expect([decide(1, 'keep', editor), decide(2, 'keep', editor), decide(-1, 'keep', editor)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a decision is in force', () => {
  test('at its line between the same neighbours, though its words stand elsewhere too', () => {
    const decision = said([a, b, c, b, d], 3);

    expect(placedIn([a, b, c, b, d], decision)).toEqual(['3 ana']);
    expect(placedIn([d, c, b, d, a, b], decision)).toEqual(['2 ana']);
  });

  test('by one neighbour or none, where no other line ever had its words', () => {
    const decision = said([a, b, c], 1);

    expect(placedIn([d, b, c], decision)).toEqual(['1 ana']);
    expect(placedIn([a, b, d], decision)).toEqual(['1 ana']);
    expect(placedIn([d, b, d], decision)).toEqual(['1 ana']);
  });

  test('by the neighbour that is still there, where its words stand twice now', () => {
    const decision = said([a, b, c], 1);

    expect(placedIn([d, b, a, b], decision)).toEqual(['3 ana']);
    expect(placedIn([d, b, c, b], decision)).toEqual(['1 ana']);
  });

  test('nowhere, where its words stand twice now and neither neighbour is left', () => {
    const decision = said([a, b, c], 1);

    expect(place(made(d, b, d, b), [decision])).toMatchObject({ unplaced: [decision] });
    expect(placedIn([d, b, d, b], decision)).toEqual([]);
  });

  test('nowhere, where it had a double and its neighbours changed: the one that is left may be the double', () => {
    const decision = said([a, b, c, b, d], 1);

    expect(placedIn([c, b, a], decision)).toEqual([]);
    expect(placedIn([a, b, d], decision)).toEqual([]);
    expect(placedIn([a, b, c], decision)).toEqual(['1 ana']);
  });

  test('nowhere, where its line is gone', () => {
    const decision = said([a, b, c], 1);

    expect(place(made(a, c), [decision])).toEqual({ placed: new Map(), unplaced: [decision] });
  });
});

describe('of several decisions about one line', () => {
  test('the one that is surer of it is in force, said earlier or later', () => {
    const sure = said([a, b, c], 1, 'remove', 'sure');
    const less = said([a, b, d], 1, 'keep', 'less');

    expect(placedIn([a, b, c], sure, less)).toEqual(['1 sure']);
    expect(placedIn([a, b, c], less, sure)).toEqual(['1 sure']);
  });

  test('and of those that are as sure the later one; the others are unplaced, in their order', () => {
    const words = ['ana', 'ben', 'cleo'].map(by => said([a, b, c], 1, 'remove', by));

    const { placed, unplaced } = place(made(a, b, c), words);

    expect(placed.get(1)).toBe(words[2]);
    expect(unplaced).toEqual(words.slice(0, 2));
  });
});

describe('lines that nothing tells apart', () => {
  const twice = [a, menu, b, a, menu, b];
  const both = (one: LineDecision['verdict'], other = one) => [
    said(twice, 1, one, 'one'),
    said(twice, 4, other, 'other'),
  ];

  test('are decided together', () => {
    expect(placedIn(twice, ...both('remove'))).toEqual(['1 one', '4 other']);
  });

  test('are not decided by a word about one of them', () => {
    expect(placedIn(twice, ...both('remove').slice(0, 1))).toEqual([]);
  });

  test('are not decided where two words about them differ: nobody knows which is whose', () => {
    expect(placedIn(twice, ...both('remove', 'keep'))).toEqual([]);
  });

  test('are not decided where there is one more of them now', () => {
    expect(placedIn([...twice, a, menu, b], ...both('remove'))).toEqual([]);
  });

  test('leave one decision without a line where one of them is gone', () => {
    const { placed, unplaced } = place(made(a, menu, b), both('remove'));

    expect([placed.size, unplaced.length]).toEqual([1, 1]);
  });

  test('are known by their ids, as those of every other line', () => {
    const lines = made(a, menu, b, '', a, menu, b, menu);
    const twins = twinsIn(lines);
    const idOf = (index: number): string => lines[index]?.id ?? '';

    expect(twins(idOf(1))).toEqual([idOf(1), idOf(5)]);
    expect(twins(idOf(5))).toEqual([idOf(1), idOf(5)]);
    expect(twins(idOf(7))).toEqual([idOf(7)]);
    expect(twins('no such line')).toEqual(['no such line']);
  });
});

describe('a line that was lightly edited', () => {
  const loud = b.toUpperCase();

  test('is found by its words, where one decision claims it alone', () => {
    const one = said([a, b, c], 1, 'remove', 'one');
    const other = said([d, b, c], 1, 'keep', 'other');

    expect(placedIn([a, loud, c], one)).toEqual(['1 one']);
    expect(placedIn([a, loud, c], one, other)).toEqual([]);
  });

  test('is left alone where another decision is in force there', () => {
    const exact = said([a, loud, c], 1, 'keep', 'exact');
    const loose = said([a, b, c], 1, 'remove', 'loose');

    expect(placedIn([a, loud, c], loose, exact)).toEqual(['1 exact']);
  });

  test('is not looked for while the line itself is there, untold from its double', () => {
    const decision = said([a, b, c], 1);

    expect(placedIn([d, b, d, b, a, loud, c], decision)).toEqual([]);
  });

  test('is found by both neighbours among several, though these were edited too', () => {
    const decision = said([a, b, c], 1);

    expect(placedIn([d, loud, d, a.toUpperCase(), loud, c.toUpperCase()], decision)).toEqual(['4 ana']);
    expect(placedIn([d, loud, a, loud, d], decision)).toEqual([]);
  });

  test('with another word is kept, where the line before it was edited too', () => {
    const told = 'The captain said that we will wait until the pilot comes back from the island.';
    const now = told.replace('island', 'mainland');

    expect(placedIn([a.toUpperCase(), now, c], said([a, told, c], 1, 'keep'))).toEqual(['1 ana']);
    expect(placedIn([now, c], said([told, c], 0, 'keep'))).toEqual(['0 ana']);
    expect(placedIn([d, now, c], said([a, told, c], 1, 'keep'))).toEqual([]);
    expect(placedIn([a, now, c], said([a, told, c], 1, 'remove'))).toEqual([]);
  });

  test('is found for a decision that was stored before loose words were: by its whole text alone', () => {
    const { loose, ...old } = said([a, b, c], 1);
    const long = `${b} `.repeat(12).trim();
    const { loose: _, ...beginning } = said([a, long, c], 1);

    expect(placedIn([a, loud, c], old)).toEqual(['1 ana']);
    expect(placedIn([a, long.slice(0, 200).toUpperCase(), c], beginning)).toEqual([]);
  });

  test('without a letter in it is another line', () => {
    expect(placedIn([a, '12 – 14', c], said([a, '12 - 14', c], 1))).toEqual([]);
  });
});

describe('the nearest line', () => {
  test('has the most words in common, the first of equals, and half of them at the least', () => {
    const lines = made(
      'The captain had a boat.',
      '',
      'The captain had asked for bread.',
      'The captain had asked for tea.',
      c,
    );

    expect(nearestLine(lines, { text: b })?.text).toBe('The captain had asked for bread.');
    expect(nearestLine(made(c), { text: b })).toBeUndefined();
    expect(nearestLine(made('one two three x'), { text: 'one two four y' })).toBeUndefined();
    expect(nearestLine([], { text: b })).toBeUndefined();
  });
});
