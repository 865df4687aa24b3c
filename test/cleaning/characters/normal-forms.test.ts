import { expect, test } from 'vitest';
import { composedForm, plainForm } from '../../../functions/cleaning/characters/normal-forms.ts';

test('letters and accents become one, as Unicode says', () => {
  expect(composedForm('Cafe\u0301 noe\u0308l')).toBe('Café noël');
  expect(composedForm('\u1112\u1161\u11ab')).toBe('한');
  expect(plainForm('ﬁve № ½')).toBe('five No 1\u20442');
});

test('a run of more marks than a letter can have is broken before it is sorted', () => {
  const run = `a${'\u0301\u0323'.repeat(40)}`;

  const form = composedForm(run);

  expect(form).toContain('\u034f');
  expect(form.replaceAll('\u034f', '')).toHaveLength(run.length - 1);
  // In each part the mark below comes before the mark above.
  for (const part of form.split('\u034f').slice(1)) expect(part).toMatch(/^\u0323+\u0301*$/);
});

test('what the oldest supported Node.js does not know has no form of its own', () => {
  // Two marks of Unicode 17: the newer runtimes would sort them.
  expect(composedForm('a\u1acf\u0301\u1ad0')).toBe('a\ufffd\u0301\ufffd');
});
