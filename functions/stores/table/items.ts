/**
 * What an item of the articles table holds, for those who write it and those who read it. Whatever comes out of the table is
 * checked here: an item that no writer of ours can have stored is an error that names its key and the attribute, not an
 * `undefined` somewhere else.
 */
import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import {
  type Article,
  type Attention,
  attentionStatuses,
  DamagedItem,
  type Live,
  type UploadIdentity,
  waitingLists,
} from '../../articles/article.ts';
import { isCanary } from '../../articles/keys/canary.ts';
import { inShard, shardIn, unparted } from '../../articles/keys/shards.ts';
import { log } from '../../articles/log.ts';
import type { MadeBy } from '../../articles/made-by.ts';
import { storedDecision } from '../../articles/words/stored-decision.ts';
import type { Risk } from '../../cleaning/cleaning.ts';
import { shelf } from './articles-schema.ts';

export type Item = Record<string, AttributeValue>;

/**
 * Generation and cleaner as one number, `<generation><six digits of the cleaner>`: the ledger's index has always had room for
 * one, and code from before there were generations finds the higher one newer, as it should.
 */
const cleanersOfAGeneration = 1_000_000;

export const numberOf = ({ generation, cleaner }: MadeBy): number =>
  generation * cleanersOfAGeneration + cleaner;

export const madeByOf = (stored: number): MadeBy => ({
  generation: Math.floor(stored / cleanersOfAGeneration),
  cleaner: stored % cleanersOfAGeneration,
});

/** Sixteen hex digits that part keys of the same instant in an index; a key itself may be too long for an index key. */
export const tieBreak = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** What stands before the numbers in a sort key of the index `doubt`: by this a place in the list is found. */
export const riskPlace = ({ key, rank }: { readonly key: string; readonly rank: number }): string =>
  `${String(rank).padStart(4, '0')}#${tieBreak(key)}`;

/** The sort key of the index `doubt`, whose list shows the numbers behind the place too. */
const riskKey = (key: string, { rank, sentence, words, furniture }: Risk): string =>
  `${riskPlace({ key, rank })}#${sentence}#${words}#${furniture}`;

/** An older key has its rank alone. */
const riskIn = (stored: string): Risk => {
  const [rank, , sentence, words, furniture] = stored.split('#').map(Number);
  return { rank: rank ?? 0, sentence: sentence ?? 0, words: words ?? 0, furniture: furniture ?? 0 };
};
const noRisk: Risk = { rank: 0, sentence: 0, words: 0, furniture: 0 };
const risk = v.pipe(v.string(), v.regex(/^\d{4}#[0-9a-f]{16}(?:#\d+){0,3}$/), v.transform(riskIn));

/** What stands before the `#` of a sort key. */
const beforeHash = v.pipe(
  v.string(),
  v.includes('#'),
  v.transform(text => text.slice(0, text.indexOf('#'))),
);

/** An article as an item. */
export function itemFrom(article: Article): Item {
  const { key, live, attention, decisions, publishedAt, changedAt, changeToken, movedAt, shard } = article;
  const parted = (value: string) => inShard(value, shard);
  return marshall(
    {
      key,
      ledger: parted(shelf),
      revision: article.revision,
      upload: article.upload,
      cleaner: numberOf(article),
      decisions: decisions.length ? decisions : undefined,
      house: article.house,
      written: article.written,
      proof: article.proof,
      publishedAt,
      changedAt,
      expires: article.expires,
      // What is in no list has no shelf.
      ...(changedAt && !isCanary(key) && { shelf: parted(shelf) }),
      ...(changedAt && { change: `${movedAt ?? changedAt}#${changeToken}` }),
      ...(live && {
        live: live.packed,
        liveUpload: live.upload,
        liveCleaner: live.cleaner,
        ...(!isCanary(key) && places(key, `${publishedAt}#${tieBreak(key)}`, live, parted)),
        ...(live.risk.rank > 0 && { doubt: riskKey(key, live.risk) }),
        facets: live.facets,
        lapsed: live.lapsed,
        ...summaryOf(live),
        etag: live.etag,
      }),
      ...(attention && {
        attention: parted(attention.isAside ? 'aside' : attention.status),
        aside: attention.isAside ? attention.status : undefined,
        since: `${attention.since}#${tieBreak(key)}`,
        problem: attention.problem,
        heldEtag: attention.etag,
      }),
    },
    { removeUndefinedValues: true },
  );
}

/** Where lists have it. Written whether an index asks for it or not: one that comes later is filled from what is there. */
const places = (
  key: string,
  newest: string,
  { language, address }: Live,
  parted: (value: string) => string,
) => {
  const [section, inLanguage] = [sectionOf(key), language && primaryPart(language)];
  return {
    newest,
    ...(isCut(newest) && { cut: newest }),
    ...(section && { section: parted(section) }),
    ...(inLanguage && { inLanguage: parted(inLanguage) }),
    ...(address && { address: parted(address) }),
  };
};

/** The first folder of a key. @returns undefined for none */
export const sectionOf = (key: string): string | undefined =>
  key.includes('/') ? key.slice(0, key.indexOf('/')) || undefined : undefined;

/** The first part of a language tag, which tells the language itself: `en` of `en-GB`. @returns undefined for none */
export const primaryPart = (tag: string): string | undefined =>
  /^[a-z]{2,8}(?![^-])/.exec(tag.toLowerCase())?.[0];

/** A part of the site map begins at one article in so many, told by the hash of its key: the same ones for ever. */
const cutEvery = 64;

const isCut = (newest: string): boolean => Number.parseInt(newest.slice(-4), 16) % cutEvery === 0;

const summaryOf = ({ title, excerpt, words, language, date, author }: Live) => ({
  title,
  excerpt,
  words,
  language,
  date,
  author,
});

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
const bytes = v.instance(Uint8Array);
const identity = v.object({ version: maybe(text), etag: text }) satisfies v.GenericSchema<
  unknown,
  UploadIdentity
>;
const problem = v.object({ code: text, sentence: text });
const status = v.picklist(attentionStatuses);
/** Which list of waiting articles an item is in; what was put aside keeps its status beside. */
const waitingList = v.pipe(v.string(), v.transform(unparted), v.picklist(waitingLists));
/** A value of a partition attribute: which shard it is in. */
const shard = v.pipe(v.string(), v.transform(shardIn));
const madeBy = v.pipe(count, v.transform(madeByOf));

const summary = {
  title: text,
  excerpt: text,
  words: count,
  language: maybe(text),
  date: maybe(text),
  author: maybe(text),
};

const article = v.object({
  key: text,
  revision: text,
  upload: maybe(identity),
  cleaner: madeBy,
  decisions: v.optional(v.array(storedDecision), []),
  house: maybe(text),
  written: maybe(v.object({ at: text, by: maybe(text) })),
  proof: maybe(bytes),
  publishedAt: maybe(text),
  changedAt: maybe(text),
  change: maybe(text),
  ledger: maybe(shard),
  expires: maybe(count),
  live: maybe(bytes),
  attention: maybe(waitingList),
});

const live = v.object({
  ...summary,
  live: bytes,
  liveUpload: identity,
  liveCleaner: count,
  doubt: maybe(risk),
  lapsed: maybe(count),
  address: v.optional(v.pipe(v.string(), v.transform(unparted))),
  facets: maybe(v.array(text)),
  etag: text,
  publishedAt: text,
  changedAt: text,
});

const attention = v.object({
  attention: waitingList,
  aside: maybe(status),
  problem,
  since: beforeHash,
  heldEtag: maybe(text),
});

/** @throws DamagedItem */
export function articleFrom(item: Item): Article {
  const stored = unmarshall(item);
  const { cleaner: made, change, ledger, live: packed, attention: waits, ...rest } = checked(article, stored);
  const [placedAt, changeToken] = change ? parts(change) : [];
  return {
    ...rest,
    ...made,
    changeToken,
    ...(placedAt !== rest.changedAt && { movedAt: placedAt }),
    ...(ledger !== undefined && { shard: ledger }),
    live: packed && liveFrom(checked(live, stored)),
    attention: waits && attentionFrom(checked(attention, stored)),
  };
}

/** What stands before the first `#`, and what stands behind it. */
const parts = (stored: string): readonly [string, string] => {
  const at = stored.indexOf('#');
  return [stored.slice(0, at), stored.slice(at + 1)];
};

const liveFrom = ({
  live: packed,
  liveUpload,
  liveCleaner,
  doubt,
  publishedAt,
  changedAt,
  ...shown
}: v.InferOutput<typeof live>): Live => ({
  ...shown,
  packed,
  risk: doubt ?? noRisk,
  upload: liveUpload,
  cleaner: liveCleaner,
});

const attentionFrom = ({
  attention: list,
  aside,
  problem,
  since,
  heldEtag,
}: v.InferOutput<typeof attention>): Attention => ({
  status: list === 'aside' ? (aside ?? 'held') : list,
  problem,
  since,
  etag: heldEtag,
  ...(list === 'aside' && { isAside: true }),
});

/** One published article with its text, or what is left of it. */
export const readable = v.object({
  key: text,
  changedAt: maybe(text),
  expires: maybe(count),
  live: maybe(bytes),
});

/** An entry of the index `newest`, and what the page of one article shows besides its text. */
export const listed = v.object({ key: text, ...summary, etag: text, publishedAt: text, changedAt: text });

/** What a site map tells of an entry of the index `newest`. */
export const inMap = v.object({ key: text, changedAt: text });

/** An entry of the index `changes`. */
export const change = v.object({ key: text, etag: maybe(text), changedAt: text, expires: maybe(count) });

/** An entry of the index `attention`. */
export const waiting = v.object({
  key: text,
  problem,
  since: beforeHash,
  title: maybe(text),
  etag: maybe(text),
});

/** An entry of the index `doubt`. */
export const risky = v.object({
  key: text,
  title: text,
  words: count,
  publishedAt: text,
  changedAt: text,
  doubt: risk,
});

/** An entry of the index `ledger`. */
export const ledger = v.object({
  key: text,
  ledger: shard,
  upload: maybe(identity),
  cleaner: madeBy,
  etag: maybe(text),
  attention: maybe(waitingList),
  expires: maybe(count),
});

/** @throws DamagedItem that names the first attribute which is not as its writer stores it */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  stored: Record<string, unknown>,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, stored, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  // Not `issue.message`: it quotes what it found.
  const wrong = `its attribute ${v.getDotPath(issue) ?? 'key'} should be ${issue.expected ?? issue.type}`;
  throw new DamagedItem(String(stored.key), wrong);
}

/** The entry of a list. A damaged one is left out and logged: the others are as good as ever. */
export function entryOf<Schema extends v.GenericSchema>(
  schema: Schema,
  stored: Record<string, unknown>,
): v.InferOutput<Schema> | undefined {
  try {
    return checked(schema, stored);
  } catch (error) {
    if (!(error instanceof DamagedItem)) throw error;
    log.error('damaged item', { key: error.key, error: error.message });
    return undefined;
  }
}
