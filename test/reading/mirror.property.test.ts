/** A mirror that follows /changes ends with exactly what is published, whatever happens while it does. */
import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { horizon, openDatabase, openSite, paragraph, type Site } from './site.ts';

const day = 86_400_000;
const keys = ['a.txt', 'b/c.txt', '100%.txt', 'é', '__proto__'];

let database: LocalDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

type Step =
  | {
      readonly does: 'publish' | 'hold' | 'withdraw';
      readonly key: string;
      readonly text: number;
      readonly late: number;
    }
  | { readonly does: 'wait'; readonly ms: number }
  | { readonly does: 'sweep' }
  | { readonly does: 'ask'; readonly limit: number; readonly pages: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('publish' as const, 'publish' as const, 'withdraw' as const, 'hold' as const),
      key: fc.constantFrom(...keys),
      text: fc.nat(2),
      // The stamp of a write may be this old when it can be seen.
      late: fc.constantFrom(0, 0, 1, 9_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 1, 1_000, horizon - 1, horizon, 7 * day, 28 * day, 31 * day),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('sweep' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      limit: fc.constantFrom(1, 2, 100),
      pages: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

/** A withdrawal that is forgotten by the time the mirror comes back. */
const awayForTooLong: Step[] = [
  { does: 'publish', key: 'a.txt', text: 0, late: 0 },
  { does: 'wait', ms: 2 * horizon },
  { does: 'ask', limit: 100, pages: 2 },
  { does: 'withdraw', key: 'a.txt', text: 0, late: 0 },
  { does: 'wait', ms: 31 * day },
  { does: 'sweep' },
];

/** Follows the rules of docs/mirror.md. */
class Mirror {
  readonly articles = new Map<string, string>();
  #cursor: string | undefined;
  /** When it last had all there was. */
  #upToDate = 0;
  readonly #site: Site;
  /** Does it have articles sent along? */
  readonly #isIncluding: boolean;

  constructor(site: Site, isIncluding: boolean) {
    this.#site = site;
    this.#isIncluding = isIncluding;
  }

  /** One page. @returns whether it brought anything, or nothing more is to come */
  async ask(limit: number): Promise<boolean> {
    const query = new URLSearchParams({
      limit: String(limit),
      ...(this.#cursor && { cursor: this.#cursor }),
      ...(this.#isIncluding && { include: 'article' }),
    });
    const answer = await this.#site.get(`/changes?${query}`);
    if (answer.status === 410) {
      // Only those who didn't catch up for so long have to start over.
      expect(this.#site.time - this.#upToDate).toBeGreaterThan(28 * day);
      this.articles.clear();
      this.#cursor = undefined;
      return true;
    }
    expect(answer.status).toBe(200);
    const { items, cursor } = JSON.parse(await answer.text());
    for (const { key, href, type, article } of items) {
      const title = this.#isIncluding
        ? article?.title
        : type === 'published' && (await titleAt(this.#site, href));
      if (title) this.articles.set(key, title);
      else this.articles.delete(key);
    }
    this.#cursor = cursor;
    if (items.length === 0) this.#upToDate = this.#site.time;
    return items.length > 0;
  }
}

async function titleAt(site: Site, href: string): Promise<string | undefined> {
  const article = await site.get(href);
  return article.status === 200 ? JSON.parse(await article.text()).title : undefined;
}

/** What TTL does, some time after a tombstone has expired. */
async function sweep(site: Site): Promise<void> {
  const { client } = site.database;
  const { Items = [] } = await client.send(new ScanCommand({ TableName: site.table }));
  for (const { key, expires } of Items)
    if (key && Number(expires?.N) * 1_000 <= site.time)
      await client.send(new DeleteItemCommand({ TableName: site.table, Key: { key } }));
}

test.each([
  ['fetches', false],
  ['has articles sent along', true],
])('a mirror that %s ends with exactly the published set', async (_, isIncluding) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async steps => {
      const site = await openSite(database);
      const mirror = new Mirror(site, isIncluding);
      const published = new Map<string, string>();
      for (const next of steps) {
        switch (next.does) {
          case 'wait':
            site.time += next.ms;
            break;
          case 'sweep':
            await sweep(site);
            break;
          case 'ask':
            for (let page = 0; page < next.pages; page++) await mirror.ask(next.limit);
            break;
          default: {
            site.time -= next.late;
            const title = `${next.key} ${next.text}`;
            if (next.does === 'publish') {
              await site.publish(next.key, { title, blocks: [paragraph('Text.')] });
              published.set(next.key, title);
            } else if (next.does === 'hold') await site.hold(next.key, { title: `held ${title}` });
            else {
              await site.withdraw(next.key);
              published.delete(next.key);
            }
            site.time += next.late;
          }
        }
      }
      // Changes of one instant are stamped a millisecond after one another.
      site.time += horizon + 1_000;
      while (await mirror.ask(2));

      expect(mirror.articles).toEqual(published);
    }),
    { numRuns: 25, examples: [[awayForTooLong]] },
  );
});
