/** What a decision is made of, wherever it comes from: the table, or a backup. */
import * as v from 'valibot';

const text = v.string();

export const storedDecision = v.variant('verdict', [
  v.object({
    verdict: v.picklist(['keep', 'remove', 'as-is', 'title']),
    id: text,
    text,
    before: text,
    after: text,
    alone: v.optional(v.literal(true)),
    by: text,
    at: text,
  }),
  v.object({ verdict: v.literal('release'), etag: text, by: text, at: text }),
]);
