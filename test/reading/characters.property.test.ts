/** Whatever a fair copy should ever hold: no control and no half of a character leaves, in no representation. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, type Site } from './site.ts';

let database: LocalDatabase;
let site: Site;
beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
});
afterAll(() => database.close());

/** Controls but tab and line feed, non-characters, halves of pairs. */
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

const nasty = fc.constantFrom(
  ...[
    '\0',
    '\x07',
    '\x1b[2J',
    '\x0b',
    '\r',
    '\x7f',
    '\x85',
    '\x9b',
    '\ufdd0',
    '\ufffe',
    '\uffff',
    '\u{1ffff}',
    '\ud800',
    '\udfff',
  ],
);
const text = fc
  .array(
    fc.oneof(
      nasty,
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('word ', '\n', '\t', '<b>', '&'),
    ),
  )
  .map(pieces => `Words ${pieces.join('')} end`);
const href = text.map(words => `https://example.org/${words}`);
const block = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'item', 'quote', 'code', 'row', 'verse', 'caption'),
  text,
  href,
});

/** All texts in a value that was JSON. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)])
    : [];
};

test('no representation, listing or feed has a control, a non-character or half of a character', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.array(block, { minLength: 1, maxLength: 4 }),
      async (title, author, blocks) => {
        const key = `nasty-${n++ % 4}.txt`;
        await site.publish(key, {
          title,
          metadata: {
            author,
            site: author,
            date: author,
            language: author,
            url: `https://example.org/${author}`,
          },
          blocks: blocks.map(({ kind, text, href }) => ({
            kind,
            text,
            ...(kind !== 'code' && { marks: [{ kind: 'link' as const, start: 1, end: 5, href }] }),
          })),
        } as Parameters<Site['publish']>[1]);
        site.time += 60_001;

        for (const format of ['json', 'text', 'markdown', 'html']) {
          const body = await (await site.get(`/articles/${key}?format=${format}`)).text();
          expect(body.includes('Words'), format).toBe(true);
          expect(unfit.exec(body)?.[0], format).toBeUndefined();
          if (format === 'json')
            for (const one of textsIn(JSON.parse(body))) expect(unfit.exec(one)?.[0]).toBeUndefined();
        }
        for (const route of ['/articles', '/feed.json', '/changes'])
          for (const one of textsIn(await site.json(route)))
            expect(unfit.exec(one)?.[0], route).toBeUndefined();
        for (const route of ['/feed.atom']) {
          const feed = await (await site.get(route)).text();
          expect(unfit.exec(feed)?.[0], route).toBeUndefined();
          expect(
            /&#(?:x0*(?:[0-8bcef]|1.|7f|[89].|d[89a-f]..|fff[ef])|0*(?:[0-8]|1[1-24-9]|2.|3[01]|12[7-9]|1[345].));/i.exec(
              feed,
            )?.[0],
          ).toBeUndefined();
        }
        const page = await (await site.get('/articles', { accept: 'text/html' })).text();
        expect(unfit.exec(page)?.[0]).toBeUndefined();
        for (const { marks = [] } of (await site.json(`/articles/${key}?format=json`)).blocks)
          for (const { href } of marks)
            expect(href, 'an address by RFC 3986').toMatch(
              /^[a-z]+:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i,
            );
      },
    ),
    { numRuns: 60 },
  );
});
