/** The lines of a backup's file: what each kind of them is made of. */
import * as v from 'valibot';
import { count, storedPast } from '../../articles/history/stored-past.ts';
import { houseContent } from '../../articles/house/house-file.ts';
import { isSection } from '../../articles/house/house-set.ts';
import { storedDecision } from '../../articles/words/stored-decision.ts';

export const version = 1;

const text = v.string();
const time = v.pipe(
  text,
  v.check(value => !Number.isNaN(Date.parse(value)), 'a time'),
);
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const key = v.pipe(
  text,
  v.nonEmpty(),
  v.check(key => Buffer.byteLength(key) <= 1_024, 'at most 1,024 bytes'),
);
/** Exactly as it is stored: the order of the listing, and of states, is the order of these texts. */
const exactTime = v.pipe(
  text,
  v.check(
    value => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value,
    'a time like 2026-03-02T06:00:00.000Z',
  ),
);
const decisions = v.array(
  v.pipe(
    storedDecision,
    v.check(({ at }) => !Number.isNaN(Date.parse(at)), 'made at a time'),
  ),
);
const fairCopy = v.object({
  title: text,
  metadata: v.looseObject({}),
  blocks: v.array(v.looseObject({ kind: text, text })),
});

export const header = v.object({
  kind: v.literal('faircopy-backup'),
  version: v.literal(version),
  place: text,
  prefix: text,
  madeAt: time,
});

export const article = v.object({
  kind: v.literal('article'),
  key,
  publishedAt: v.optional(exactTime),
  decisions,
  live: v.optional(
    v.object({
      copy: fairCopy,
      risk: v.strictObject({
        rank: v.pipe(count, v.maxValue(9_999)),
        sentence: count,
        words: count,
        furniture: count,
      }),
      upload: v.object({ version: v.optional(text), etag: text }),
      cleaner: count,
    }),
  ),
});

export const house = v.object({
  ...houseContent.entries,
  kind: v.literal('house'),
  prefix: v.pipe(text, v.check(isSection, 'a folder, or empty')),
  version: count,
  appliedBy: v.optional(text),
  appliedAt: v.optional(time),
});

export const state = v.object({
  ...storedPast,
  kind: v.literal('state'),
  key,
  at: exactTime,
  generation: count,
  cleaner: count,
  decisions,
  until: exactTime,
});

export const copy = v.object({ kind: v.literal('copy'), key, until: exactTime, etag: text, copy: fairCopy });

export const end = v.object({
  kind: v.literal('end'),
  articles: count,
  houses: v.optional(count, 0),
  pasts: v.optional(count, 0),
});
