/** A pack means nothing in documents without its language: proved with a pack that would harm every other one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { clean as cleanWithout } from '../../../functions/cleaning/clean.ts';
import { english } from '../../../functions/cleaning/words/packs/english.ts';
import { packs } from '../../../functions/cleaning/words/packs.ts';
import type { Pack } from '../../../functions/cleaning/words/word-classes.ts';

/** Words that any English text has, each of them furniture in this language; its own function words are nobody’s. */
const everyday = `time year people way day man woman child world life hand part place case week company system program question
  work government number night point home water room mother area money story fact month lot right study book eye job word
  business issue side kind head house service friend father power hour game line end member law car city community name
  president team minute idea kid body information back parent face others level office door health person art war history
  party result change morning reason research girl guy moment air teacher force education bridge river mayor harbour town
  Haus Stadt Jahr Zeit Mann Frau Kind Welt Leben Brücke Fluss ville maison temps homme femme enfant monde vie casa ciudad`;
const hostile: Pack = {
  language: 'xx',
  wordings: {
    site: { label: 'The river | The town | In the morning | What happened next | Ferries of the north' },
    continues: { sentence: 'Nobody was there | He has gone home' },
  },
  plain: 'zor bek mir-ka tul ven osk pral drum kesh vo',
  ...Object.fromEntries(
    Object.keys(english)
      .filter(name => !['language', 'plain', 'labelsEverywhere', 'wordings'].includes(name))
      .map(name => [name, everyday]),
  ),
};

vi.doMock('../../../functions/cleaning/words/packs.ts', () => ({ packs: [...packs, hostile] }));
vi.resetModules();
const { clean: cleanWith } = await import('../../../functions/cleaning/clean.ts');
afterAll(() => vi.doUnmock('../../../functions/cleaning/words/packs.ts'));

const corpus = new URL('../../corpus/', import.meta.url);
const sources = readdirSync(corpus).flatMap(name =>
  ['source.txt', 'source.md', 'source.html'].map(file => ({
    name,
    file,
    url: new URL(`${name}/${file}`, corpus),
  })),
);

describe('a pack of hostile words', () => {
  test.each(sources.filter(({ url }) => existsSync(url)))('changes nothing in $name', ({ url, file }) => {
    const source = readFileSync(url);
    expect(JSON.stringify(cleanWith(source, { name: file }))).toBe(
      JSON.stringify(cleanWithout(source, { name: file })),
    );
  });

  test('changes nothing in texts made of its words and of any other pack’s', () => {
    const words = [
      ...everyday.split(/\s+/),
      ...packs.flatMap(pack => Object.values(pack).join(' ').split(/\s+/)),
    ];
    const line = fc
      .tuple(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', '.', ':', ' »'),
      )
      .map(([chosen, end]) => chosen.join(' ') + end);
    const prose = fc.constantFrom(
      'The ferry that the town had waited for came in at last, and nobody was there to see it.',
      'Die Fähre, auf die die Stadt gewartet hatte, kam endlich an, und niemand war da, um sie zu sehen.',
    );
    const text = fc
      .tuple(prose, fc.array(fc.oneof(prose, line, fc.constant('')), { maxLength: 24 }), prose)
      .map(([first, lines, last]) => [first, '', ...lines, '', last].join('\n'));
    fc.assert(
      fc.property(text, source => {
        expect(JSON.stringify(cleanWith(source))).toBe(JSON.stringify(cleanWithout(source)));
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test('holds where its language is spoken', () => {
    const sentence = 'Zor bek ramulo tul ven dastaro, osk pral kimana drum kesh oloru vo zor tafele mir ka.';
    const source = [sentence, '', 'time year', '', sentence.replace('ramulo', 'gonto')].join('\n');

    const removed = (clean: typeof cleanWith) => clean(source).lines.filter(line => line.removed).length;

    expect(removed(cleanWithout)).toBe(0);
    expect(removed(cleanWith)).toBe(1);
  });
});
