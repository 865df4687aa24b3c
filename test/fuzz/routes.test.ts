/** Every route of the reading side and of the desk, asked for anything: never a fault of ours, never markup of theirs. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { type DeskHouse, host, openDesk } from '../desk/house.ts';
import { expectNothingForeign } from '../reading/foreign-markup.ts';
import { payloads } from '../reading/payloads.ts';
import { openDatabase, openSite, paragraph, type Site } from '../reading/site.ts';
import { fuzz } from './fuzz.ts';
import { texts } from './sources.ts';

let database: LocalDatabase;
let site: Site;
let desk: DeskHouse;
/** What is logged: a fault is told of there. */
const logged: string[] = [];
const errors = vi.spyOn(process.stderr, 'write').mockImplementation(line => {
  logged.push(String(line));
  return true;
});

const keys = ['a.txt', 'news/two words.txt', 'news/ü+%.md', 'page.html', '__proto__', 'x/../y.txt'];

beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  desk = await openDesk(database);
  for (const [n, key] of keys.entries()) {
    const payload = payloads[n] ?? '';
    await site.publish(key, { title: payload, metadata: { author: payload }, blocks: [paragraph(payload)] });
    if (!key.includes('..'))
      await desk.put(key, `${payload}\n\nThe ferry left at seven.\n\n-\n\nNEXT ${payload}\n`);
  }
  await site.withdraw('a.txt');
  site.time += 1_000_000;
});
afterAll(async () => {
  errors.mockRestore();
  await desk.close();
  await database.close();
});

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...keys) },
  { weight: 2, arbitrary: fc.constantFrom(...payloads) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '0',
        '1',
        '-1',
        '1e9',
        '100',
        '101',
        'NaN',
        'en',
        'json',
        'html',
        'text',
        'markdown',
        'held',
        'all',
      ],
      ...['published', 'removed', 'kept', 'true', 'null', '..', '*', '2026-01-01T00:00:00Z', '%00', '\u0000'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant('a'.repeat(3_000)) },
);
/** As it is, encoded once, or encoded twice. */
const written = word.chain(text =>
  fc.constantFrom(
    text,
    encodeURIComponent(text.toWellFormed()),
    encodeURIComponent(encodeURIComponent(text.toWellFormed())),
  ),
);

/** A path and the names that its query may have. */
interface Address {
  readonly path: string;
  readonly names: readonly string[];
}
const at = (path: string, names = ''): Address => ({ path, names: names.split(' ').filter(Boolean) });
const every =
  'limit cursor format language prefix after status problem rule key what type since keep remove title folder'.split(
    ' ',
  );

/** Mostly names that the route knows, each with a value that may be right. */
const queryOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        names.length
          ? fc.constantFrom(...names, ...names, ...names, ...every.slice(0, 2))
          : fc.constantFrom(...every),
        written,
      ),
      { maxLength: 3 },
    )
    .map(pairs => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const headers = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...[
          'Accept',
          'Accept-Language',
          'Accept-Encoding',
          'If-None-Match',
          'If-Match',
          'If-Modified-Since',
          'Range',
        ],
        ...['Content-Type', 'Origin', 'Host', 'X-Forwarded-For', 'Authorization', 'Cookie', 'Sec-Fetch-Site'],
      ),
      fc.oneof(
        fc.constantFrom(
          ...[
            '*/*',
            'text/html',
            'application/json',
            'text/markdown;q=0.5, */*;q=0',
            'application/xml',
            'gzip',
            'br;q=x',
          ],
          ...['*', '"x"', 'W/"x", "y"', '"', 'Thu, 01 Jan 1970 00:00:00 GMT', 'tomorrow', 'bytes=0-9', host],
          ...['application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=b'],
          ...[`http://${host}`, 'http://evil.example', 'null', 'same-origin'],
        ),
        fc.string({ maxLength: 20 }).map(text => text.replace(/[^\x20-\x7e]/g, '').trim()),
      ),
    ),
    { maxLength: 4 },
  )
  .map(pairs => Object.fromEntries(pairs));
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS');
const fields =
  'keep remove asIs title release undo drop above below revision save at key type name source replace prefix decide'.split(
    ' ',
  );
const bodies = fc.oneof(
  fc.constant(undefined),
  fc.json(),
  fc
    .record(
      { keep: fc.array(word), remove: fc.array(word), asIs: fc.anything(), title: word },
      { requiredKeys: [] },
    )
    .map(asked => JSON.stringify(asked)),
  fc.array(fc.tuple(fc.constantFrom(...fields), word)).map(pairs => new URLSearchParams(pairs).toString()),
  texts,
  word.map(
    text =>
      `--b\r\nContent-Disposition: form-data; name="files"; filename="${text}"\r\n\r\nThe ferry.\r\n--b--\r\n`,
  ),
);

const requests = (addresses: fc.Arbitrary<Address>) =>
  addresses.chain(({ path, names }) =>
    fc.record({
      method,
      path: fc.option(queryOf(names), { nil: '' }).map(query => {
        if (!query) return path;
        return path + (path.includes('?') ? '&' : '?') + query;
      }),
      headers,
      body: bodies,
    }),
  );
type Asked = ReturnType<typeof requests> extends fc.Arbitrary<infer Input> ? Input : never;

const unpack: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const coding = unpack[response.headers.get('content-encoding') ?? ''];
  return Buffer.from(coding && bytes.length ? coding(bytes) : bytes).toString();
}

async function check(
  app: DeskHouse['app'],
  { method, path, headers, body }: Asked,
  isDesk: boolean,
): Promise<void> {
  const address = `http://${host}${path.startsWith('/') ? '' : '/'}${path}`;
  if (!URL.canParse(address)) return;
  const bodyless = method === 'GET' || method === 'HEAD';
  logged.length = 0;
  const response = await app.request(address, {
    method,
    headers: { Host: host, ...headers },
    ...(!bodyless && body !== undefined && { body }),
  });
  const text = await textOf(response);
  const type = response.headers.get('content-type') ?? '';
  const told = `${method} ${address} ${response.status} ${logged.join('')}`;

  expect(response.status, told).toBeLessThan(500);
  expect(JSON.stringify([...response.headers]), told).not.toMatch(/\\[rn]/);
  if (method === 'HEAD') expect(text, told).toBe('');
  if (type.includes('text/html')) expectNothingForeign(text, told, isDesk);
  if (type.includes('xml') && !type.includes('html') && text) new SaxesParser().write(text).close();
  if (type.includes('json') && text) expect(() => JSON.parse(text), told).not.toThrow();
  if (text && response.status >= 400 && type.includes('problem+json')) {
    const { title, detail, status } = JSON.parse(text) as Record<string, unknown>;
    expect(status, told).toBe(response.status);
    expect(`${title}${detail}`, told).not.toBe('undefinedundefined');
  }
}

const read = fc.oneof(
  fc.constantFrom(
    at('/'),
    at('/articles', 'limit cursor prefix language'),
    at('/changes', 'limit cursor'),
    at('/feed.json'),
    at('/feed.atom'),
    at('/health'),
    at('/openapi.json'),
    at('/docs'),
  ),
  { weight: 3, arbitrary: written.map(key => at(`/articles/${key}`, 'format')) },
  written.map(path => at(path)),
);
test('routes of the reading side', () =>
  fuzz('routes of the reading side', requests(read), asked => check(site.app, asked, false), 0.4));

const edit = fc.oneof(
  fc.constantFrom(
    at('/desk/articles', 'status limit after prefix problem rule cursor'),
    at('/desk/clean', 'name type'),
    at('/desk/groups', 'prefix after what'),
    at('/desk/uploads', 'key replace'),
    at('/desk/desk.js'),
    at('/desk'),
  ),
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(at('article', 'view format part line'), at('original', 'of'), at('decisions')),
        fc.constantFrom(...keys),
      )
      .map(([{ path, names }, key]) => ({ path: `/desk/${path}?key=${encodeURIComponent(key)}`, names })),
  },
  written.map(path => at(`/desk/${path}`)),
);
test('routes of the desk', () =>
  fuzz('routes of the desk', requests(edit), asked => check(desk.app, asked, true), 0.4));
