import { expect, test } from 'vitest';
import { peopleIn } from '../../../../functions/cleaning/readers/metadata/names.ts';

test.each([
  ['By Ida Hook', ['Ida Hook']],
  ['by: Ida Hook', ['Ida Hook']],
  ['Von Ida Hook', ['Ida Hook']],
  ['Por Inês Prata', ['Inês Prata']],
  ['Written by Ida Hook', ['Ida Hook']],
  ['De Gaulle', ['De Gaulle']],
  ['Ludwig van Beethoven', ['Ludwig van Beethoven']],
])('“By” is no part of a name: %s', (text, names) => {
  expect(peopleIn(text)).toEqual(names);
});

test.each([
  ['Ida Hook, Jo Blau', ['Ida Hook', 'Jo Blau']],
  ['Ida Hook, Jo Blau and Sami Aalto', ['Ida Hook', 'Jo Blau', 'Sami Aalto']],
  ['Ida Hook and Jo Blau', ['Ida Hook', 'Jo Blau']],
  ['Ida Hook und Jo Blau', ['Ida Hook', 'Jo Blau']],
  ['Ida Hook; Jo Blau', ['Ida Hook', 'Jo Blau']],
  ['Ida Hook & Jo Blau', ['Ida Hook', 'Jo Blau']],
  ['田中太郎、佐藤花子', ['田中太郎', '佐藤花子']],
  ['Smith & Sons', ['Smith & Sons']],
  ['Hook, Ida', ['Ida Hook']],
  ['Hook, Ida M.', ['Ida M. Hook']],
  ['Martin Wells, Jr.', ['Martin Wells, Jr.']],
  ['Ida Hook, PhD', ['Ida Hook']],
  ['Ida Hook, Science Editor', ['Ida Hook']],
])('%s names %j', (text, names) => {
  expect(peopleIn(text)).toEqual(names);
});

test('lists, things with a name, and links to notes or mails are read for the names in them', () => {
  const said = [
    { name: 'Ida Hook' },
    '[[people/jo|Jo Blau]]',
    '[[Sami Aalto]]',
    '[Ines Prata](https://x.example)',
    'Lu Marsh <lu@mail.example>',
    'max@mail.example (Max Reed)',
  ];

  expect(peopleIn(said)).toEqual(['Ida Hook', 'Jo Blau', 'Sami Aalto', 'Ines Prata', 'Lu Marsh', 'Max Reed']);
});

test.each([
  'admin',
  'Redaktion',
  'Staff Writer',
  'https://social.example/ida',
  'ida@mail.example',
  '12345',
  'This article was written by somebody who knows a great deal about it.',
  { url: 'x' },
  7,
  undefined,
])('%j is nobody', said => {
  expect(peopleIn(said)).toEqual([]);
});

test('the site and its publisher wrote nothing', () => {
  expect(peopleIn(['The Quay Gazette', 'quaygazette.com', 'Ida Hook'], ['Quay Gazette'])).toEqual([
    'Ida Hook',
  ]);
});

test('each name once, ten at most', () => {
  const many = Array.from({ length: 30 }, (_, at) => `Ida ${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'[at]}hook`);

  expect(peopleIn(['Ida Hook', 'ida hook'])).toEqual(['Ida Hook']);
  expect(peopleIn(many)).toHaveLength(10);
});
