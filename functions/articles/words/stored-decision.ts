/** What a decision is made of, wherever it comes from: the table, or a backup. */
import * as v from 'valibot';
import { statedNames } from './stated-names.ts';

const text = v.string();

export const storedDecision = v.variant('verdict', [
  v.object({
    verdict: v.picklist(['keep', 'remove', 'as-is', 'title']),
    id: text,
    text,
    before: text,
    after: text,
    alone: v.optional(v.literal(true)),
    loose: v.optional(
      v.object({ line: text, before: text, after: text, fixed: text, alone: v.optional(v.literal(true)) }),
    ),
    by: text,
    at: text,
    group: v.optional(text),
  }),
  v.object({ verdict: v.literal('release'), etag: text, by: text, at: text, group: v.optional(text) }),
  v.object({ verdict: v.literal('reviewed'), etag: text, removals: text, by: text, at: text }),
  v.object({
    verdict: v.literal('aside'),
    upload: v.object({ version: v.optional(text), etag: text }),
    problem: text,
    by: text,
    at: text,
  }),
  v.object({ verdict: v.literal('withdrawn'), by: text, at: text }),
  v.object({
    verdict: v.literal('metadata'),
    name: v.picklist(statedNames),
    value: v.union([text, v.array(text)]),
    by: text,
    at: text,
  }),
]);
