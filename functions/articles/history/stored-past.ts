/** What a state of an article is made of, wherever it comes from: the table, or a backup. */
import * as v from 'valibot';
import { attentionStatuses } from '../article.ts';

const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** But for its key, its decisions, and what made it: these are written differently from place to place. */
export const storedPast = {
  revision: text,
  at: text,
  by: v.optional(text),
  upload: v.optional(v.object({ version: v.optional(text), etag: text })),
  house: v.optional(text),
  live: v.optional(v.object({ etag: text, title: text, words: count })),
  attention: v.optional(
    v.object({
      status: v.picklist(attentionStatuses),
      problem: v.object({ code: text, sentence: text }),
      isAside: v.optional(v.literal(true)),
    }),
  ),
};
