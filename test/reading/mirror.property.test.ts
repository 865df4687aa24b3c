/** A mirror that follows /changes ends with exactly what is published, whatever happens while it does. */
import { DeleteItemCommand, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Articles } from '../../functions/articles/article.ts';
import { shardsUpTo } from '../../functions/articles/keys/shards.ts';
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
  | { readonly does: 'look'; readonly key: string }
  | { readonly does: 'part'; readonly shards: number }
  | {
      readonly does: 'ask';
      readonly limit: number;
      readonly pages: number;
      /** A key that is looked at, and moves, once a page has asked so many shards. */
      readonly meanwhile?: Meanwhile;
    };

interface Meanwhile {
  readonly key: string;
  readonly after: number;
}

/** What a test leaves out, to show that the property needs it. */
interface Without {
  /** Readers ask only the shards that writers use now. */
  readonly oldShards?: true;
  /** What moves keeps its place in the changes. */
  readonly stamp?: true;
}

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
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('look' as const), key: fc.constantFrom(...keys) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('part' as const), shards: fc.constantFrom(4, 16) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      limit: fc.constantFrom(1, 2, 100),
      pages: fc.integer({ min: 1, max: 4 }),
      meanwhile: fc.option(fc.record({ key: fc.constantFrom(...keys), after: fc.nat(20) }), {
        nil: undefined,
      }),
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

/** Articles that move, one of them while the page is read that would tell of it. */
const movesMeanwhile: Step[] = [
  // In this order: what moves stood before what the page ends with.
  ...keys.flatMap((key): Step[] => [
    { does: 'publish', key, text: 0, late: 0 },
    { does: 'wait', ms: 1_000 },
  ]),
  { does: 'wait', ms: 2 * horizon },
  { does: 'part', shards: 4 },
  { does: 'ask', limit: 100, pages: 1, meanwhile: { key: 'a.txt', after: 4 } },
  { does: 'part', shards: 16 },
  { does: 'ask', limit: 100, pages: 1, meanwhile: { key: 'b/c.txt', after: 16 } },
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

/**
 * Asks DynamoDB one question after the other, of those that are asked at once the last one first, and lets something happen
 * between two of them: what moves from an early shard to a late one is then seen in neither.
 */
function interrupted(client: DynamoDBClient): {
  readonly client: DynamoDBClient;
  at(after: number, act: () => Promise<unknown>): void;
} {
  const asked: (() => Promise<unknown>)[] = [];
  let [left, act] = [0, async (): Promise<unknown> => undefined];
  let isAsking = false;
  async function askAll(): Promise<void> {
    for (let next = asked.pop(); next; next = asked.pop()) {
      if (left-- === 0) await act();
      await next();
    }
    isAsking = false;
  }
  const send = (command: never): Promise<unknown> =>
    new Promise((answer, fail) => {
      asked.push(() => client.send(command).then(answer, fail));
      if (isAsking) return;
      isAsking = true;
      setImmediate(askAll);
    });
  return {
    client: new Proxy(client, {
      get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
    }),
    at(after, then) {
      [left, act] = [after, then];
    },
  };
}

/** Undoes the new place in the changes that a move is given. */
const unstamped = (articles: Articles): Articles => ({
  ...articles,
  write: (next, over) =>
    articles.write(
      over && next.changedAt === over.changedAt
        ? { ...next, changeToken: over.changeToken, movedAt: over.movedAt }
        : next,
      over,
    ),
});

/** One history of a site, and a mirror that ends with what is published. */
async function live(steps: readonly Step[], isIncluding: boolean, without: Without = {}): Promise<void> {
  const between = interrupted(database.client);
  const site = await openSite(database, ['section'], undefined, {
    through: between.client,
    ...(without.stamp && { writing: unstamped }),
  });
  const mirror = new Mirror(site, isIncluding);
  const published = new Map<string, string>();
  let shards = 1;
  for (const next of steps) {
    switch (next.does) {
      case 'wait':
        site.time += next.ms;
        break;
      case 'sweep':
        await sweep(site);
        break;
      case 'part':
        // Their number is never lowered here: whoever does that has everything looked at.
        shards = Math.max(shards, next.shards);
        site.part(shards, without.oldShards && shardsUpTo(shards).slice(1));
        break;
      case 'look':
        await site.look(next.key);
        break;
      case 'ask': {
        const { meanwhile } = next;
        if (meanwhile) between.at(meanwhile.after, () => site.look(meanwhile.key));
        for (let page = 0; page < next.pages; page++) await mirror.ask(next.limit);
        break;
      }
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
  // What was to happen between questions that were never asked does not happen now: a mirror would learn of it the next time.
  between.at(-1, async () => {});
  // Changes of one instant are stamped a millisecond after one another.
  site.time += horizon + 1_000;
  while (await mirror.ask(2));

  expect(mirror.articles).toEqual(published);
}

test.each([
  ['fetches', false],
  ['has articles sent along', true],
])('a mirror that %s ends with exactly the published set, over shards and moves', async (_, isIncluding) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), steps => live(steps, isIncluding)),
    { numRuns: 25, examples: [[awayForTooLong], [movesMeanwhile]] },
  );
});

describe('the mirror’s promise', () => {
  const fails = (steps: readonly Step[], without: Without) =>
    expect(live(steps, false, without)).rejects.toThrow(/to deeply equal/);

  test('would not hold without the shards of before', async () => {
    await fails(
      [
        { does: 'publish', key: 'a.txt', text: 0, late: 0 },
        { does: 'part', shards: 4 },
      ],
      { oldShards: true },
    );
    await expect(
      fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), steps =>
          live(steps, false, { oldShards: true }),
        ),
        { numRuns: 25, endOnFailure: true },
      ),
    ).rejects.toThrow();
  });

  test('would not hold without a new place for what moves', async () => {
    await live(movesMeanwhile, false);
    await fails(movesMeanwhile, { stamp: true });
  });
});
