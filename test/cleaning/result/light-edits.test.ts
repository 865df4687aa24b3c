/** Decisions outlive light edits of their lines, and never land on what says something else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import type { LineDecision } from '../../../functions/cleaning/cleaning.ts';
import { isLightEdit, looseWords } from '../../../functions/cleaning/result/likeness.ts';
import { lineDecisions, nearestLine } from '../../../functions/cleaning/result/placement.ts';

const title = 'The harbour in winter';
const before = 'The ferry stays at the north quay until the ice has gone in March.';
const after = 'The crew will paint the hull, and nobody sails before the paint is dry.';
const editor = { by: 'ana', at: '2026-03-02T06:00:00.000Z' };

const file = (...lines: readonly string[]): string => `${[title, ...lines].join('\n\n')}\n`;

function decided(source: string, text: string, verdict: LineDecision['verdict']): LineDecision {
  const { lines } = clean(source, { type: 'text' });
  const decision = lineDecisions(lines)(
    lines.findIndex(line => line.text === text),
    verdict,
    editor,
  );
  if (!decision) throw new Error(`no line ${text}`);
  return decision;
}

/** The text of the line at which the decision is in force now. */
const placeOf = (source: string, decision: LineDecision): string | undefined =>
  clean(source, { type: 'text', decisions: [decision] }).lines.find(line => line.decision)?.text;

const told = 'The captain said: "We’ll wait - the pilot doesn’t sail at night in January."';

describe('a line whose marks and case have changed', () => {
  test.each([
    ['quotes', "The captain said: “We'll wait - the pilot doesn't sail at night in January.”"],
    ['dashes', 'The captain said: "We’ll wait – the pilot doesn’t sail at night in January."'],
    ['its end', 'The captain said: "We’ll wait - the pilot doesn’t sail at night in January"'],
    ['case', 'THE CAPTAIN SAID: "WE’LL WAIT - THE PILOT DOESN’T SAIL AT NIGHT IN JANUARY."'],
    ['spaces', 'The captain said:"We’ll  wait -the pilot doesn’t sail at night in January."'],
  ])('is the same for every decision: %s', (_, now) => {
    for (const verdict of ['keep', 'remove', 'as-is', 'title'] as const) {
      const decision = decided(file(before, told, after), told, verdict);

      expect(placeOf(file(before, now, after), decision)).toBe(now);
    }
  });

  test('is found where all lines of the file were so changed', () => {
    const curly = (text: string) =>
      text
        .replace(/"([^"]*)"/g, '“$1”')
        .replaceAll(',', ' –')
        .toUpperCase();
    const decision = decided(file(before, told, after), told, 'remove');

    expect(placeOf(file(before, told, after).split('\n').map(curly).join('\n'), decision)).toBe(curly(told));
  });

  test('is found elsewhere only where no other line ever had its words', () => {
    const now = told.toUpperCase();
    const alone = decided(file(before, told, after), told, 'remove');
    const double = decided(file(before, told, after, now), told, 'remove');

    expect(placeOf(file(now, before, after), alone)).toBe(now);
    expect(placeOf(file(before, after, now), double)).toBeUndefined();
  });

  test('is not found where two tie', () => {
    const decision = decided(file(before, told, after), told, 'remove');
    const twice = [before, told.toUpperCase(), after];

    expect(placeOf(file(...twice, ...twice), decision)).toBeUndefined();
  });
});

describe('a line with another word', () => {
  const longer = `${told} ${'It would be the third time this winter that the boat comes late, and people have begun to talk. '.repeat(3)}`;

  test('is still kept between the same neighbours', () => {
    for (const text of [told, longer.trim()]) {
      const decision = decided(file(before, text, after), text, 'keep');
      const now = text.replace('captain', 'skipper');

      expect(placeOf(file(before, now, after), decision)).toBe(now);
    }
  });

  test('is not for other verdicts, and not between other neighbours', () => {
    const now = told.replace('captain', 'skipper');

    expect(
      placeOf(file(before, now, after), decided(file(before, told, after), told, 'remove')),
    ).toBeUndefined();
    expect(
      placeOf(file(now, before, after), decided(file(before, told, after), told, 'keep')),
    ).toBeUndefined();
  });

  test.each([
    ['another number', 'Berth 12 is let to the ferry for the whole of the winter.', '12', '13'],
    ['a minus', 'At night it was 12 degrees in the harbour and the ice held.', '12', '-12'],
    ['another currency', 'The berth costs the town $400 in every month of winter.', '$', '€'],
    ['a negation more', 'The ferry will sail in the night of the new year.', 'will', 'will not'],
    ['a negation less', 'Die Fähre fährt in der Nacht des neuen Jahres nicht.', ' nicht', ''],
    [
      'a word turned round',
      'The pilot thinks that such a crossing is possible in the ice.',
      'possible',
      'impossible',
    ],
    ['a word turned round in Czech', 'Přívoz má v zimě své místo u severního mola a čeká.', 'má', 'nemá'],
  ])('says something else with %s', (_, text, word, other) => {
    const decision = decided(file(before, text, after), text, 'keep');

    expect(placeOf(file(before, text.replace(word, other), after), decision)).toBeUndefined();
  });

  test('says something else where a number changes behind what a decision remembers of it', () => {
    const text = `${longer}Berth 12 is free.`;
    const decision = decided(file(before, text, after), text, 'keep');

    expect(placeOf(file(before, text.replace('12', '13'), after), decision)).toBeUndefined();
  });

  test('is not found where two have become like it', () => {
    const decision = decided(file(before, told, after), told, 'keep');
    const now = told.replace('captain', 'skipper');
    const other = told.replace('captain', 'master');

    expect(placeOf(file(before, now, after, before, other, after), decision)).toBeUndefined();
  });
});

test('a decision of before, which remembers less, is found by what it has', () => {
  const { loose, ...old } = decided(file(before, told, after), told, 'keep');

  expect(placeOf(file(before, told.toUpperCase(), after), old)).toBe(told.toUpperCase());
  expect(placeOf(file(before, told.replace('captain', 'skipper'), after), old)).toContain('skipper');
  expect(placeOf(file(told.toUpperCase(), before, after), old)).toBeUndefined();
});

test('two decisions about lines that have become one are in force nowhere', () => {
  const other = told.replace('captain', 'skipper');
  const source = file(before, told, after, 'Nobody was asked about that.', before, other, after);
  const [one, two] = [decided(source, told, 'keep'), decided(source, other, 'keep')];
  const now = told.replace('captain', 'master');

  const { lines, unplaced } = clean(file(before, now, after), { type: 'text', decisions: [one, two] });

  expect(lines.filter(line => line.decision)).toEqual([]);
  expect(unplaced).toHaveLength(2);
});

test('the nearest line is the one with the most words in common, or none', () => {
  const { lines } = clean(file(before, after, told.replace('night', 'dawn')), { type: 'text' });

  expect(nearestLine(lines, { text: told })?.text).toContain('at dawn');
  expect(nearestLine(lines, { text: 'Quite another thing.' })).toBeUndefined();
});

test('a light edit is one in both directions, and leaves most words', () => {
  const words = fc.array(fc.constantFrom('boat', 'quay', 'ice', 'pilot', 'sails', 'waits'), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(isLightEdit(one, other)).toBe(isLightEdit(other, one));
      if (isLightEdit(one, other)) expect(Math.abs(one.length - other.length)).toBeLessThanOrEqual(2);
    }),
  );
  expect(looseWords('“Don’t – ever!” 3 %')).toEqual(['don', 't', 'ever', '3', '%']);
});
