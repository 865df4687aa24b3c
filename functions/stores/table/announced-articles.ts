/** Articles in DynamoDB, as far as announcements need them: what happened, when, and the etag; no text, no proof. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import type { AnnouncedArticles } from '../../announcing/announce.ts';
import { type Shard, unparted } from '../../articles/keys/shards.ts';
import { announcedAttributes, articlesSchema, shelf } from './articles-schema.ts';
import { batchRead } from './indexes/batch-read.ts';
import { oneShard, queried } from './indexes/index-query.ts';
import { entryOf } from './items.ts';

/** Keys that DynamoDB takes in one batch. */
const inBatch = 100;

const maybe = v.optional(v.string());

const known = v.object({
  key: v.string(),
  etag: maybe,
  publishedAt: maybe,
  changedAt: maybe,
  change: maybe,
  expires: v.optional(v.number()),
  attention: v.optional(v.pipe(v.string(), v.transform(unparted))),
  since: maybe,
});

const lists = {
  changes: { index: 'changes', value: shelf, sort: articlesSchema.indexes.changes.sort },
  held: { index: 'attention', value: 'held', sort: articlesSchema.indexes.attention.sort },
} as const;

/**
 * @param shards where articles may be, for whoever asks for what lies behind a place
 * @throws Throttled (from every method) when DynamoDB asks for patience
 */
export const announcedArticles = (
  client: DynamoDBClient,
  table: string,
  shards: readonly Shard[] = oneShard,
): AnnouncedArticles => ({
  async states(keys) {
    const states = [];
    for (let at = 0; at < keys.length; at += inBatch) {
      const stored = await batchRead(client, table, keys.slice(at, at + inBatch), announcedAttributes);
      states.push(...stored.flatMap(item => entryOf(known, item) ?? []));
    }
    return states;
  },

  async behind(list, place, until) {
    const { index, value, sort } = lists[list];
    // As in /changes: just behind a place that was seen, or from an instant on.
    const from = `${place} `;
    if (from >= until) return { keys: [] };
    const found = await queried(
      { client, table, shards },
      {
        index,
        value,
        isForward: true,
        attributes: ['key', sort],
        condition: `#${sort} BETWEEN :from AND :until`,
        values: { ':from': from, ':until': until },
      },
      inBatch,
    );
    const last = found.at(-1);
    return { keys: found.map(({ key }) => String(key)), ...(last && { place: String(last[sort]) }) };
  },
});
