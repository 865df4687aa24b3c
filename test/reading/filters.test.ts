import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, paragraph, type Site } from './site.ts';

interface Made {
  readonly key: string;
  readonly language?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly at: string;
}

let database: LocalDatabase;
let site: Site;
const made: Made[] = [];

beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  const languages = ['en', 'de', 'en-GB', 'DE-at', undefined];
  for (let n = 0; n < 24; n++) {
    const key = `${['news', 'sport', 'news/2026', 'né'][n % 4]}/${n}.txt`;
    const language = languages[n % languages.length];
    const authors = [['Ida Hook'], ['Jo Blau', 'Ida Hook'], []][n % 3] ?? [];
    const tags = [['ferries', 'Winter-Berth'], ['winter berth'], [], ['C++'], ['—']][n % 5] ?? [];
    // Several of the same instant.
    if (n % 3 === 0) site.time += 12 * 3_600_000;
    await site.publish(key, {
      title: `Title ${n}`,
      metadata: {
        ...(language && { language }),
        ...(authors.length > 0 && { author: authors.join(', '), authors }),
        tags,
        url: `https://Example.org/articles/${n >> 1}#top`,
      },
      blocks: [paragraph('Text.')],
    });
    made.push({ key, authors, tags, at: new Date(site.time).toISOString(), ...(language && { language }) });
  }
  await site.publish('bare.txt', { title: 'In no folder' });
  made.push({ key: 'bare.txt', authors: [], tags: [], at: new Date(site.time).toISOString() });
  await site.publish('news/gone.txt', {
    title: 'Gone',
    metadata: { language: 'en', author: 'Ida Hook', tags: ['ferries'] },
  });
  await site.withdraw('news/gone.txt');
});
afterAll(() => database.close());

async function walk(query: string): Promise<string[]> {
  const keys: string[] = [];
  for (let next: string | undefined = `/articles?${query}`; next; ) {
    const response: Response = await site.get(next);
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    keys.push(...JSON.parse(text).items.map((item: { key: string }) => item.key));
    next = response.headers.get('link')?.match(/<([^>]+)>; rel="next"/)?.[1];
  }
  return keys;
}

const sectionOf = (key: string) => (key.includes('/') ? key.split('/')[0] : undefined);
const folded = (name: string) => name.toLowerCase().replace('-', ' ').replace('—', '');
const isAmong = (name: string, names: readonly string[]) =>
  folded(name) !== '' && names.some(each => folded(each) === folded(name));
const isIn = (range: string, language = '') =>
  `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);

test('one equality, a stretch of time and an order find what they should, whatever the size of pages', async () => {
  const day = fc.constantFrom(
    '2026-03-02',
    '2026-03-03T18:00:00.123Z',
    '2026-03-04T07:00:00+01:00',
    '2026-03-06',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.record({ section: fc.constantFrom('news', 'sport', 'né', 'none') }),
        fc.record({ language: fc.constantFrom('en', 'DE', 'en-gb', 'fr') }),
        fc.record({ author: fc.constantFrom('Ida Hook', 'jo blau', 'Ida', 'IDA  HOOK') }),
        fc.record({ tag: fc.constantFrom('ferries', 'winter-berth', 'C++', 'C', '—') }),
        fc.constant({}),
      ),
      fc.record({ since: day, until: day, order: fc.constantFrom('newest', 'oldest') }, { requiredKeys: [] }),
      fc.constantFrom('1', '3', '100'),
      async (
        equality: { section?: string; language?: string; author?: string; tag?: string },
        range,
        limit,
      ) => {
        const [since, until] = [range.since, range.until].map(text => text && new Date(text).toISOString());
        fc.pre(!since || !until || since < until);
        const wanted = made.filter(
          ({ key, language, authors, tags, at }) =>
            (equality.section === undefined || sectionOf(key) === equality.section) &&
            (equality.language === undefined || isIn(equality.language, language)) &&
            (!equality.author || isAmong(equality.author.replace('  ', ' '), authors)) &&
            (!equality.tag || isAmong(equality.tag, tags)) &&
            (!since || at >= since) &&
            (!until || at < until),
        );

        const found = await walk(String(new URLSearchParams({ ...equality, ...range, limit })));

        const timeOf = new Map(made.map(({ key, at }) => [key, at]));
        const times = found.map(key => timeOf.get(key) ?? '');
        expect([...found].sort()).toEqual(wanted.map(({ key }) => key).sort());
        expect(times).toEqual(range.order === 'oldest' ? [...times].sort() : [...times].sort().reverse());
      },
    ),
    { numRuns: 60 },
  );
});

test('an address finds the articles whose page states it, however it is written', async () => {
  expect(await walk('url=https://example.org/articles/3')).toEqual([made[6]?.key, made[7]?.key].sort());
  expect(
    await walk(`url=${encodeURIComponent('HTTPS://EXAMPLE.org:443/articles/3#end')}&limit=1`),
  ).toHaveLength(2);
  expect(await walk('url=https://example.org/Articles/3')).toEqual([]);
});

test('an article that changes is found by what it says now', async () => {
  const key = 'moves/a.txt';
  const old = { language: 'fr', url: 'https://example.org/old', author: 'Ada Nye', tags: ['old', 'both'] };
  await site.publish(key, { title: 'A', metadata: old });
  const next = { language: 'it', url: 'https://example.org/new', author: 'Bo Nye', tags: ['new', 'both'] };
  await site.publish(key, { title: 'A', metadata: next });

  for (const gone of ['author=Ada+Nye', 'tag=old']) expect(await walk(gone), gone).toEqual([]);
  for (const found of ['author=Bo+Nye', 'tag=new', 'tag=both'])
    expect(await walk(found), found).toEqual([key]);
  expect(await walk('language=fr')).toEqual([]);
  expect(await walk('language=it')).toEqual([key]);
  expect(await walk('url=https://example.org/old')).toEqual([]);
  expect(await walk('url=https://example.org/new')).toEqual([key]);
  await site.withdraw(key);
  expect(await walk('section=moves')).toEqual([]);
});

test('the page says which author or tag it was asked for', async () => {
  const page = async (query: string) =>
    (await site.get(`/articles?${query}`, { accept: 'text/html' })).text();

  expect(await page('tag=ferries')).toContain('Only those tagged ferries.');
  expect(await page('author=Ida+Hook&since=2026-03-02')).toContain('Only those by Ida Hook, published since');
});

test('a held successor leaves an article where it was found', async () => {
  const key = 'stays/a.txt';
  await site.publish(key, { title: 'A', metadata: { language: 'sv', url: 'https://example.org/stays' } });
  await site.hold(key, { title: 'B', metadata: { language: 'no' } });

  expect(await walk('section=stays')).toEqual([key]);
  expect(await walk('language=sv')).toEqual([key]);
  expect(await walk('url=https://example.org/stays')).toEqual([key]);
  await site.withdraw(key);
});

describe('keys', () => {
  test('in their order, without what is not published', async () => {
    const query = [
      'keys=sport/1.txt',
      'keys=none.txt',
      'keys=news/gone.txt',
      'keys=news/0.txt',
      'keys=sport/1.txt',
    ];
    const { items, cursor } = await site.json(`/articles?${query.join('&')}`);

    expect(items).toMatchObject([{ key: 'sport/1.txt', title: 'Title 1' }, { key: 'news/0.txt' }]);
    expect(items[0]).not.toHaveProperty('blocks');
    expect(cursor).toBeUndefined();
  });

  test('a hundred at the most', async () => {
    const many = Array.from({ length: 101 }, (_, n) => `keys=${n}`);

    expect((await site.json(`/articles?${many.slice(1).join('&')}`)).items).toEqual([]);
    expect((await site.get(`/articles?${many.join('&')}`)).status).toBe(400);
  });

  test.each(['', '%ED%A0%80', 'a%00b', 'x'.repeat(2500)])('%j names no article', async key => {
    expect((await site.json(`/articles?keys=${key}&keys=news/0.txt`)).items).toMatchObject([
      { key: 'news/0.txt' },
    ]);
  });
});

test('fields choose what an entry has, on every page', async () => {
  const first = await site.get('/articles?fields=title,key&fields=href&limit=1&section=né');
  const { items } = JSON.parse(await first.text());
  const next = first.headers.get('link')?.match(/<([^>]+)>; rel="next"/)?.[1] ?? '';

  expect(Object.keys(items[0])).toEqual(['key', 'href', 'title']);
  expect(Object.keys((await site.json(next)).items[0])).toEqual(['key', 'href', 'title']);
  expect((await site.get('/articles?fields=title', { accept: 'text/html' })).status).toBe(406);
  expect((await site.get('/articles?fields=proof')).status).toBe(400);
});

describe('any other question is refused with the way out', () => {
  test.each([
    ['prefix=news/&language=en', 'language', 'bad-combination'],
    ['section=news&language=en', 'language', 'bad-combination'],
    ['section=news&url=https://example.org/', 'url', 'bad-combination'],
    ['author=Ida&tag=ferries', 'tag', 'bad-combination'],
    ['author=', 'author', 'bad-parameter'],
    ['prefix=news/&since=2026-03-02', 'since', 'bad-combination'],
    ['prefix=news/&order=oldest', 'order', 'bad-combination'],
    ['url=https://example.org/&until=2026-03-02', 'until', 'bad-combination'],
    ['keys=a&section=news', 'keys', 'bad-combination'],
    ['keys=a&limit=5', 'limit', 'bad-combination'],
    ['since=2026-03-02&until=2026-03-02', 'until', 'bad-parameter'],
    ['since=yesterday', 'since', 'bad-parameter'],
    ['since=2026-02-30', 'since', 'bad-parameter'],
    ['section=news/2026', 'section', 'bad-parameter'],
    ['url=news', 'url', 'bad-parameter'],
    ['order=random', 'order', 'bad-parameter'],
  ])('?%s', async (query, parameter, type) => {
    const response = await site.get(`/articles?${query}`);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: `/docs#${type}`, parameter });
  });

  test.each([
    ['section=news', 'section', /prefix=news\//],
    ['url=https://example.org/', 'url', /changes\?include=article/],
    ['author=Ida+Hook', 'author', /changes\?include=article/],
    ['tag=ferries', 'tag', /changes\?include=article/],
    ['language=en&since=2026-03-02', 'since', /language without since/],
  ])('?%s, where there is no index for it', async (query, parameter, wayOut) => {
    const bare = await openSite(database, []);

    const response = await bare.get(`/articles?${query}`);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: '/docs#not-offered',
      parameter,
      detail: expect.stringMatching(wayOut),
    });
  });
});

test('a cursor goes on only with the same filters and order', async () => {
  const { cursor } = await site.json('/articles?section=news&since=2026-03-02&limit=1');

  expect((await site.get(`/articles?section=news&since=2026-03-02&cursor=${cursor}`)).status).toBe(200);
  for (const query of [
    'section=news',
    'section=sport&since=2026-03-02',
    'section=news&since=2026-03-02&order=oldest',
  ])
    expect((await site.get(`/articles?${query}&cursor=${cursor}`)).status).toBe(400);
});
