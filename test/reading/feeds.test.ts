import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jsonFeedSchema } from '../../functions/reading/schemas.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, paragraph, type Site } from './site.ts';

let database: LocalDatabase;
let site: Site;

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  site = await openSite(database);
});

const publish = async (key: string) => {
  site.time += 60_000;
  await site.publish(key, { title: `Title of ${key}`, blocks: [paragraph(`Text of ${key}.`)] });
};

const dayAgo29 = '2026-02-01T00:00:00.000Z';

/** Throws where a text isn't well-formed XML 1.0, control characters included. */
function strictlyXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.write(text).close();
}

const atom = async () => {
  const text = await (await site.get('/feed.atom')).text();
  strictlyXml(text);
  return parseAtomFeed(text);
};

const rss = async () => {
  const text = await (await site.get('/feed.rss')).text();
  strictlyXml(text);
  return parseRssFeed(text);
};

describe('a withdrawal is a change of the lists', () => {
  const lists = ['/articles', '/articles?prefix=n/', '/feed.atom', '/feed.rss', '/feed.json'];

  test.each(lists)('%s', async path => {
    for (const key of ['n/1.txt', 'n/2.txt', 'n/3.txt']) await publish(key);
    const before = await site.get(path);
    const known = { 'if-none-match': before.headers.get('etag') ?? '' };
    const unchanged = await site.get(path, known);
    site.time += 60_000;
    await site.withdraw('n/3.txt');
    const after = await site.get(path, known);
    const text = await after.text();

    expect(await before.text()).toContain('n/3.txt');
    expect(before.headers.get('etag')).toMatch(/^"[^"]+"$/);
    expect(unchanged.status).toBe(304);
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(text).toContain('n/2.txt');
    expect(text).not.toContain('n/3.txt');
  });

  test.each(lists)('%s: published again, the same tag means the same bytes', async path => {
    for (const key of ['n/1.txt', 'n/3.txt']) await publish(key);
    const before = await site.get(path);
    await site.withdraw('n/3.txt');
    await publish('n/3.txt');
    const after = await site.get(path);

    const same = before.headers.get('etag') === after.headers.get('etag');
    expect(same).toBe((await before.text()) === (await after.text()));
  });

  test.each(lists)('%s: when all are withdrawn it is empty, and valid', async path => {
    await publish('n/1.txt');
    await site.withdraw('n/1.txt');
    const response = await site.get(path);
    const text = await response.text();

    expect(response.status).toBe(200);
    expect(text).not.toContain('n/1.txt');
    if (path === '/feed.atom') expect(parseAtomFeed(text)).toMatchObject({ title: { value: 'Faircopy' } });
    else if (path === '/feed.rss') expect(parseRssFeed(text)).toMatchObject({ title: 'Faircopy' });
    else expect(JSON.parse(text).items).toEqual([]);
  });

  test('the feed’s date goes on, never back', async () => {
    const dates: string[] = [];
    const note = async () => dates.push((await atom()).updated ?? '');
    await note();
    for (const key of ['n/1.txt', 'n/2.txt', 'n/3.txt']) {
      await publish(key);
      await note();
    }
    for (const key of ['n/3.txt', 'n/2.txt', 'n/1.txt']) {
      site.time += 60_000;
      await site.withdraw(key);
      await note();
    }
    for (let day = 0; day < 70; day += 5) {
      site.time += 5 * 86_400_000;
      await note();
    }

    expect(dates[0]).toBe(dayAgo29);
    expect(dates[4]).toBe(new Date(Date.parse('2026-03-02T06:04:00.123Z')).toISOString());
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates.slice(0, 7)).size).toBe(7);
  });
});

test('the feeds tell the newest articles with excerpt, link and a name that stays', async () => {
  await publish('a.txt');
  await site.publish('b c.txt', {
    title: '',
    metadata: { author: 'A. <Writer>', language: 'de' },
    blocks: [paragraph('1 < 2 & "so on" ]]> <script>alert(1)</script>')],
  });
  const text = await (await site.get('/feed.json')).text();
  const json = parseJsonFeed(text);
  const { entries = [], links = [] } = await atom();

  expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items?.map(item => item.id)).toEqual(entries.map(entry => entry.id));
  expect(json.items?.find(item => item.title === 'b c.txt')).toMatchObject({
    id: 'https://read.example/articles/b%20c.txt',
    url: 'https://read.example/articles/b%20c.txt',
    content_text: '1 < 2 & "so on" ]]> <script>alert(1)</script>',
    authors: [{ name: 'A. <Writer>' }],
    language: 'de',
  });
  expect(entries.find(entry => entry.title?.value === 'b c.txt')).toMatchObject({
    summary: { value: '1 < 2 & "so on" ]]> <script>alert(1)</script>' },
    links: [{ href: 'https://read.example/articles/b%20c.txt', rel: 'alternate' }],
    authors: [{ name: 'A. <Writer>' }],
  });
  expect(links).toContainEqual(
    expect.objectContaining({ rel: 'self', href: 'https://read.example/feed.atom' }),
  );
  const { items = [], atom: { links: own } = {} } = await rss();
  expect(items.map(item => item.guid?.value)).toEqual(entries.map(entry => entry.id));
  expect(items.find(item => item.title === 'b c.txt')).toMatchObject({
    link: 'https://read.example/articles/b%20c.txt',
    description: '1 < 2 & "so on" ]]> <script>alert(1)</script>',
    dc: { creators: ['A. <Writer>'] },
  });
  expect(own).toContainEqual(expect.objectContaining({ rel: 'self', href: 'https://read.example/feed.rss' }));
});

test('an entry keeps its name through a change', async () => {
  await publish('a.txt');
  const before = (await atom()).entries?.[0];
  site.time += 60_000;
  await site.publish('a.txt', { title: 'Changed' });
  const after = (await atom()).entries?.[0];

  expect(after?.id).toBe(before?.id);
  expect(after?.published).toBe(before?.published);
  expect(after?.updated).toBe('2026-03-02T06:02:00.123Z');
});

test('whatever characters an article has, the feeds are valid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (title, text) => {
      await site.publish('any.txt', {
        title: `${title}\u0000\u000b\ufffe\ud800`,
        metadata: { author: text, language: text },
        blocks: [paragraph(`${text}\u0008`)],
      });
      site.time += 1;

      await atom();
      await rss();
      v.parse(jsonFeedSchema, await site.json('/feed.json'));
    }),
    { numRuns: 30 },
  );
});

test('a feed holds fifty', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, n) => site.publish(`${n}.txt`, { title: `${n}` })));

  expect((await site.json('/feed.json')).items).toHaveLength(50);
  expect((await atom()).entries).toHaveLength(50);
  expect((await rss()).items).toHaveLength(50);
});

describe('with the text', () => {
  test('each feed has it whole, and says so in its own address', async () => {
    await site.publish('long.txt', {
      title: 'Long',
      blocks: [
        { kind: 'heading', level: 2, text: 'Within' },
        paragraph(`${'One & two. '.repeat(200)}\u0001end`),
      ],
    });
    const json = parseJsonFeed(await (await site.get('/feed.json?include=text')).text());
    const xml = await Promise.all(
      ['atom', 'rss'].map(async kind => (await site.get(`/feed.${kind}?include=text`)).text()),
    );
    xml.map(strictlyXml);
    const [atom = '', rss = ''] = xml;
    const html = `<h2>Within</h2><p>${'One &amp; two. '.repeat(200)}\ufffdend</p>`;

    expect(json.items?.[0]).toMatchObject({
      content_html: html,
      id: 'https://read.example/articles/long.txt',
    });
    expect(json.feed_url).toBe('https://read.example/feed.json?include=text');
    expect(parseAtomFeed(atom).entries?.[0]?.content?.value).toBe(html);
    expect(parseAtomFeed(atom).id).toBe('https://read.example/feed.atom');
    expect(parseRssFeed(rss).items?.[0]?.content?.encoded).toBe(html);
  });

  test('tags are its categories', async () => {
    const tags = ['ferries', 'R & D'];
    await site.publish('a.txt', { title: 'A', metadata: { tags }, blocks: [paragraph('Text.')] });

    const [json, atom, rss] = await Promise.all(
      ['json', 'atom', 'rss'].map(async kind => (await site.get(`/feed.${kind}?include=text`)).text()),
    );

    expect(parseJsonFeed(json ?? '').items?.[0]?.tags).toEqual(tags);
    expect(parseAtomFeed(atom ?? '').entries?.[0]?.categories?.map(({ term }) => term)).toEqual(tags);
    expect(parseRssFeed(rss ?? '').items?.[0]?.categories?.map(({ name }) => name)).toEqual(tags);
  });

  test('without it there is none', async () => {
    await publish('a.txt');

    for (const kind of ['json', 'atom', 'rss'])
      expect(await (await site.get(`/feed.${kind}`)).text()).not.toMatch(/content_html|<content|encoded/);
  });

  test('it ends where it is full', async () => {
    const long = paragraph('Words of an article. '.repeat(40_000));
    for (const key of ['1', '2', '3']) {
      site.time += 1_000;
      await site.publish(key, { title: key, blocks: [long] });
    }

    const feed = parseJsonFeed(
      await (await site.get('/feed.json?include=text', { 'accept-encoding': 'identity' })).text(),
    );

    expect(feed.items?.map(item => item.title)).toEqual(['3', '2']);
  });
});

describe('pictures', () => {
  const shown = 'https://img.press.example/lock.jpg?w=1200&h=800';
  const inside = {
    kind: 'figure',
    text: 'A lock',
    lines: [],
    picture: { address: 'https://img.press.example/inside.jpg', width: 640, height: 480 },
  } as const;
  const metadata = { image: shown } as const;
  const picturesIn = async (path: string) => {
    const json = parseJsonFeed(await (await site.get(path)).text());
    const others = await Promise.all(
      ['atom', 'rss'].map(async kind => {
        const text = await (await site.get(path.replace('json', kind))).text();
        strictlyXml(text);
        return text;
      }),
    );
    const atom = parseAtomFeed(others[0] ?? '').entries?.[0]?.media?.thumbnails?.[0];
    const rss = parseRssFeed(others[1] ?? '').items?.[0]?.media?.thumbnails?.[0];
    return { json: json.items?.[0]?.image, atom, rss, text: others.join('') };
  };

  test('go along where pages show those of their host: the cover, else the first in the text', async () => {
    site = await openSite(database, undefined, { mode: 'show', hosts: ['press.example'] });
    await site.publish('n/cover.txt', { title: 'Locks', metadata, blocks: [paragraph('Text.'), inside] });
    const cover = await picturesIn('/feed.json?include=text');
    site.time += 60_000;
    await site.publish('n/inside.txt', { title: 'Quays', blocks: [paragraph('Text.'), inside] });
    const body = await picturesIn('/feed.json?include=text');

    expect(cover.json).toBe(shown);
    expect([cover.atom, cover.rss]).toEqual([{ url: shown }, { url: shown }]);
    expect(body.json).toBe(inside.picture.address);
    expect(body.rss).toEqual({ url: inside.picture.address, width: 640, height: 480 });
    // Type and length of a file that nobody has loaded are not known.
    expect(body.text).not.toContain('enclosure');
  });

  test.each([
    ['pages link to pictures', undefined],
    ['pages are without', { mode: 'none' }],
    ['pages show those of another host', { mode: 'show', hosts: ['other.example'] }],
  ] as const)('stay out where %s', async (_, pictures) => {
    site = await openSite(database, undefined, pictures);
    await site.publish('n/cover.txt', { title: 'Locks', metadata, blocks: [paragraph('Text.'), inside] });
    const found = await picturesIn('/feed.json?include=text');

    expect([found.json, found.atom, found.rss]).toEqual([undefined, undefined, undefined]);
  });
});

test('ids and links have the configured origin, whatever host is asked', async () => {
  await publish('a.txt');
  for (const path of ['/feed.json', '/feed.atom', '/feed.rss', '/sitemap/first.xml', '/robots.txt']) {
    const text = await (
      await site.app.request(`https://evil.example${path}`, { headers: { host: 'evil.example' } })
    ).text();

    expect(text).toContain('https://read.example/');
    expect(text).not.toContain('evil');
  }
});
