/** An article with a desk of its own: production's functions over the real table, and a bucket in memory. */
import { randomUUID } from 'node:crypto';
import type { Article } from '../../functions/articles/article.ts';
import { unpackFairCopy } from '../../functions/articles/fair-copy.ts';
import type { History } from '../../functions/articles/history/past.ts';
import { unpackProof } from '../../functions/articles/proof.ts';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import type { Problem } from '../../functions/cleaning/cleaning.ts';
import { decider } from '../../functions/publishing/decide.ts';
import { type Reconciling, reconciler, reviser } from '../../functions/publishing/reconcile.ts';
import { asText } from '../../functions/representations/text.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';

export const story = [
  'The ferry keeps its winter berth',
  '',
  'The harbour master has let the ferry stay at the north quay until the end of March.',
  '',
  'The captain had asked for it, because the ice is thinner there than anywhere else.',
  '',
  'Passengers will walk three minutes longer, and most of them said that they do not mind.',
  '',
].join('\n');
export const first = 'The harbour master has let the ferry stay at the north quay until the end of March.';
export const second = 'The captain had asked for it, because the ice is thinner there than anywhere else.';

/** @param database with a table `articles` @param history where it is kept what the article was */
export async function openEditing(
  database: Pick<LocalDatabase, 'client'>,
  source: string | undefined = story,
  history?: History,
) {
  const key = `${randomUUID()}.txt`;
  const bucket = new MemoryBucket();
  const articles = articlesTable(database.client, 'articles');
  const hinted: [string, number][] = [];
  /** What is done while a hint is sent, before anything is decided. */
  let meanwhile = async (): Promise<void> => {};
  const settings: Reconciling = {
    articles,
    uploads: bucket,
    ...(history && { history }),
    cleaner: { generation: 0, version: cleaner, clean },
    now: Date.now,
    newRevision: randomUUID,
    pause: async () => {},
  };
  const reconcile = reconciler(settings);
  const { decide, preview } = decider({
    ...settings,
    hints: {
      async send(...hint) {
        hinted.push(hint);
        await meanwhile();
      },
    },
    revise: reviser(settings),
    reconcile,
  });
  const item = async (): Promise<Article> => {
    const found = await articles.read(key);
    if (!found) throw new Error('there is no item');
    return found;
  };
  const put = async (source: string) => {
    bucket.put(key, source);
    await reconcile(key);
  };
  if (source !== undefined) await put(source);
  return {
    key,
    bucket,
    hinted,
    meanwhile(act: () => Promise<void>) {
      meanwhile = act;
    },
    put,
    item,
    /** As the public side sees it. */
    found: () => publishedArticles(database.client, 'articles').find(key),
    reconcile: () => reconcile(key),
    /** By another cleaner, which finds a problem of its own. */
    reconcileBy: (version: number, problem?: Problem, other: typeof clean = clean) =>
      reconciler({
        ...settings,
        cleaner: {
          generation: 0,
          version,
          clean: (source, options) => ({
            ...other(source, options),
            ...(problem && { verdict: { status: 'held', problem } }),
          }),
        },
      })(key),
    decide: async (asked: Parameters<typeof decide>[1], revision?: string, by = 'ana') =>
      decide(key, asked, revision ?? (await item()).revision, by),
    preview: async (asked: Parameters<typeof decide>[1]) =>
      preview(key, asked, (await item()).revision, 'ana'),
    proof: async () => unpackProof((await item()).proof ?? new Uint8Array()),
    async id(text: string, occurrence = 1) {
      const { lines } = unpackProof((await item()).proof ?? new Uint8Array());
      const found = lines.filter(line => line.text === text)[occurrence - 1]?.id;
      if (!found) throw new Error(`no line ${text}`);
      return found;
    },
    async readers() {
      const { live } = await item();
      return live && asText(unpackFairCopy(live.packed));
    },
  };
}

/** A cleaner that removes these lines too. */
export const removing =
  (removes: readonly string[]): typeof clean =>
  (source, options) => {
    const cleaning = clean(source, options);
    const removed = { rule: 'another', reason: 'another cleaner removes it' };
    return {
      ...cleaning,
      lines: cleaning.lines.map(line => (removes.includes(line.text) ? { ...line, removed } : line)),
    };
  };
