/** The only reader of process.env. The stack hands these names to the functions and satisfies these types. */

import { type Shard, shardNumbers, shardsUpTo } from '../articles/keys/shards.ts';
import { isOffer, type Offer } from '../articles/offer.ts';

/** What on-upload is told. */
export type UploadEnvironment = {
  readonly ARTICLES_TABLE: string;
  /** Where house rules are kept. */
  readonly HOUSE_TABLE: string;
  /** Where it is kept what articles were. */
  readonly HISTORY_TABLE: string;
  /** A whole number: for how long. */
  readonly HISTORY_DAYS: string;
  /** Where it is kept which articles have an author or a tag; rows are written for what OFFERS names. */
  readonly FACETS_TABLE: string;
  readonly OFFERS: string;
  readonly UPLOADS_BUCKET: string;
  /** A whole number, see articles/made-by.ts. */
  readonly GENERATION: string;
  /** Into how many shards lists are parted by what is written (articles/keys/shards.ts). */
  readonly SHARDS: string;
  /** As JSON, the prefixes under which pages are published that are no articles. */
  readonly PUBLISH_ANYTHING: string;
  /** The stack's name: what its metrics are told apart by. */
  readonly ENVIRONMENT: string;
} & WatchEnvironment;

/** What on-upload and on-desk are told where sections are watched for what comes back in them; nothing where they are not. */
export type WatchEnvironment = {
  /** Where it is kept what was seen in some files of each section. */
  readonly WATCH_TABLE?: string;
};

/** What on-upload is told besides. */
export type WatchingEnvironment = {
  /** A whole number: one file in so many is remembered. */
  readonly WATCHES_ONE_IN: string;
  /** Where rules are accepted without an editor: from which share of the files in a hundred, up to which risk in thousandths. */
  readonly ACCEPTS_FROM_SHARE?: string;
  readonly ACCEPTS_UP_TO_RISK?: string;
  /** Address of the queue of hints that may wait, where rules are accepted without an editor. */
  readonly BULK_QUEUE?: string;
};

/** What on-read is told. */
export type ReadEnvironment = {
  readonly ARTICLES_TABLE: string;
  /** Where authors and tags are looked up. */
  readonly FACETS_TABLE: string;
  /** What pages do with pictures (representations/pictures.ts). */
  readonly PICTURES: string;
  /** As JSON, what readers may ask for that needs an index of its own (articles/offer.ts). */
  readonly OFFERS: string;
  /** In how many shards articles may be. */
  readonly SHARDS_ASKED: string;
  /** `https://articles.example`: what links and ids that leave the site begin with. */
  readonly ORIGIN: string;
  /** What a CDN names with each request. Absent: there is none, and everybody is answered. */
  readonly ORIGIN_SECRET?: string;
};

/** What on-desk is told. */
export type DeskEnvironment = {
  readonly ARTICLES_TABLE: string;
  /** Where house rules are kept. */
  readonly HOUSE_TABLE: string;
  /** Where it is kept what articles were. */
  readonly HISTORY_TABLE: string;
  /** A whole number: for how long. */
  readonly HISTORY_DAYS: string;
  /** Where it is kept which articles have an author or a tag; rows are written for what OFFERS names. */
  readonly FACETS_TABLE: string;
  readonly OFFERS: string;
  readonly UPLOADS_BUCKET: string;
  /** As for on-upload. */
  readonly GENERATION: string;
  readonly SHARDS: string;
  readonly SHARDS_ASKED: string;
  readonly PUBLISH_ANYTHING: string;
  /** Address of the queue that on-upload works off. */
  readonly HINTS_QUEUE: string;
  /** Address of the queue of hints that may wait. */
  readonly BULK_QUEUE: string;
} & WatchEnvironment;

/** What on-schedule is told. */
export type ScheduleEnvironment = {
  readonly ARTICLES_TABLE: string;
  readonly UPLOADS_BUCKET: string;
  /** As for on-upload. */
  readonly GENERATION: string;
  readonly SHARDS_ASKED: string;
  /** Address of the queue of hints that may wait. */
  readonly BULK_QUEUE: string;
  /** Where it is kept how far a round is. */
  readonly ROUNDS_TABLE: string;
  /** A whole number: from the beginning of a round to that of the next one. */
  readonly EVERY_HOURS: string;
};

/** What on-change is told. */
export type ChangeEnvironment = {
  readonly ARTICLES_TABLE: string;
  /** As for on-read. */
  readonly ORIGIN: string;
  /** Name of the bus on which it tells what happened. */
  readonly EVENT_BUS: string;
  /** As for on-upload: every event tells it. */
  readonly ENVIRONMENT: string;
};

/** Throws if a name is missing. */
export const changeEnvironment = (): ChangeEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/announcing.ts'),
  ORIGIN: required('ORIGIN', 'lib/announcing.ts'),
  EVENT_BUS: required('EVENT_BUS', 'lib/announcing.ts'),
  ENVIRONMENT: required('ENVIRONMENT', 'lib/announcing.ts'),
});

/** What on-withdrawal is told. */
export type WithdrawalEnvironment = {
  /** Id of the CDN's distribution. */
  readonly DISTRIBUTION: string;
  /** Where purges are counted. */
  readonly PURGES_TABLE: string;
  /** A whole number: how many there may be. */
  readonly PURGES_A_MONTH: string;
};

/** Throws if a name is missing. */
export const withdrawalEnvironment = (): WithdrawalEnvironment => ({
  DISTRIBUTION: required('DISTRIBUTION', 'lib/purging.ts'),
  PURGES_TABLE: required('PURGES_TABLE', 'lib/purging.ts'),
  PURGES_A_MONTH: required('PURGES_A_MONTH', 'lib/purging.ts'),
});

/** Throws if a name is missing. */
export const scheduleEnvironment = (): ScheduleEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/rounds.ts'),
  UPLOADS_BUCKET: required('UPLOADS_BUCKET', 'lib/rounds.ts'),
  GENERATION: required('GENERATION', 'lib/rounds.ts'),
  SHARDS_ASKED: required('SHARDS_ASKED', 'lib/rounds.ts'),
  BULK_QUEUE: required('BULK_QUEUE', 'lib/rounds.ts'),
  ROUNDS_TABLE: required('ROUNDS_TABLE', 'lib/rounds.ts'),
  EVERY_HOURS: required('EVERY_HOURS', 'lib/rounds.ts'),
});

/** Throws if a name is missing. */
export const uploadEnvironment = (): UploadEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/publishing.ts'),
  HOUSE_TABLE: required('HOUSE_TABLE', 'lib/publishing.ts'),
  HISTORY_TABLE: required('HISTORY_TABLE', 'lib/publishing.ts'),
  HISTORY_DAYS: required('HISTORY_DAYS', 'lib/publishing.ts'),
  FACETS_TABLE: required('FACETS_TABLE', 'lib/publishing.ts'),
  OFFERS: required('OFFERS', 'lib/publishing.ts'),
  UPLOADS_BUCKET: required('UPLOADS_BUCKET', 'lib/publishing.ts'),
  GENERATION: required('GENERATION', 'lib/publishing.ts'),
  SHARDS: required('SHARDS', 'lib/publishing.ts'),
  PUBLISH_ANYTHING: required('PUBLISH_ANYTHING', 'lib/publishing.ts'),
  ENVIRONMENT: required('ENVIRONMENT', 'lib/publishing.ts'),
});

/** Throws if a name is missing. */
export const readEnvironment = (): ReadEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/reading.ts'),
  FACETS_TABLE: required('FACETS_TABLE', 'lib/reading.ts'),
  PICTURES: required('PICTURES', 'lib/reading.ts'),
  OFFERS: required('OFFERS', 'lib/reading.ts'),
  SHARDS_ASKED: required('SHARDS_ASKED', 'lib/reading.ts'),
  ORIGIN: required('ORIGIN', 'lib/reading.ts'),
  ...(process.env.ORIGIN_SECRET && { ORIGIN_SECRET: process.env.ORIGIN_SECRET }),
});

/** Throws if a name is missing. */
export const deskEnvironment = (): DeskEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/desk.ts'),
  HOUSE_TABLE: required('HOUSE_TABLE', 'lib/desk.ts'),
  HISTORY_TABLE: required('HISTORY_TABLE', 'lib/desk.ts'),
  HISTORY_DAYS: required('HISTORY_DAYS', 'lib/desk.ts'),
  FACETS_TABLE: required('FACETS_TABLE', 'lib/desk.ts'),
  OFFERS: required('OFFERS', 'lib/desk.ts'),
  UPLOADS_BUCKET: required('UPLOADS_BUCKET', 'lib/desk.ts'),
  GENERATION: required('GENERATION', 'lib/desk.ts'),
  SHARDS: required('SHARDS', 'lib/desk.ts'),
  SHARDS_ASKED: required('SHARDS_ASKED', 'lib/desk.ts'),
  PUBLISH_ANYTHING: required('PUBLISH_ANYTHING', 'lib/desk.ts'),
  HINTS_QUEUE: required('HINTS_QUEUE', 'lib/desk.ts'),
  BULK_QUEUE: required('BULK_QUEUE', 'lib/desk.ts'),
});

/** Where CloudFront is asked, in the same way. */
export const cdnAddress = (): URL =>
  new URL(process.env.AWS_ENDPOINT_URL_CLOUDFRONT ?? 'https://cloudfront.amazonaws.com');

/** Where EventBridge takes events. A stand-in for tests and for others’ clouds, as the SDK’s own clients take it. */
export const eventsAddress = (region: string): URL =>
  new URL(
    process.env.AWS_ENDPOINT_URL_EVENTBRIDGE ??
      process.env.AWS_ENDPOINT_URL ??
      `https://events.${region}.amazonaws.com`,
  );

/** Where what was seen is kept, if sections are watched. */
export const watchEnvironment = (): string | undefined => process.env.WATCH_TABLE || undefined;

/** How sections are watched, and what is accepted without an editor. Throws if a name is missing. */
export function watchingIn(): {
  readonly oneIn: number;
  readonly accepts?: { readonly share: number; readonly risk: number; readonly queue: string };
} {
  const oneIn = wholeNumber('WATCHES_ONE_IN', required('WATCHES_ONE_IN', 'lib/watching/house-watch.ts'));
  const { ACCEPTS_FROM_SHARE: share, ACCEPTS_UP_TO_RISK: risk } = process.env;
  if (!share || !risk) return { oneIn };
  return {
    oneIn,
    accepts: {
      share: wholeNumber('ACCEPTS_FROM_SHARE', share),
      risk: wholeNumber('ACCEPTS_UP_TO_RISK', risk),
      queue: required('BULK_QUEUE', 'lib/watching/house-watch.ts'),
    },
  };
}

/** @throws where it is no whole number: with a NaN no article would ever be out of date */
export function generationIn({ GENERATION }: { readonly GENERATION: string }): number {
  if (!/^\d{1,6}$/.test(GENERATION)) throw new Error(`GENERATION must be a whole number, not ${GENERATION}`);
  return Number(GENERATION);
}

/** @throws where it is no number of shards: articles would be written where no reader asks */
export function shardsIn({ SHARDS }: { readonly SHARDS: string }): number {
  const shards = Number(SHARDS);
  if (!shardNumbers.some(number => number === shards))
    throw new Error(`There may be ${shardNumbers.join(', ')} shards, not ${SHARDS}`);
  return shards;
}

/** Where readers ask. @throws where it is no number of shards */
export const shardsAskedIn = ({ SHARDS_ASKED }: { readonly SHARDS_ASKED: string }): readonly Shard[] =>
  shardsUpTo(shardsIn({ SHARDS: SHARDS_ASKED }));

/** @throws where it is no whole number: with a NaN no round would ever be due */
export const hoursIn = ({ EVERY_HOURS }: { readonly EVERY_HOURS: string }): number =>
  wholeNumber('EVERY_HOURS', EVERY_HOURS);

/** @throws where it is no whole number: with a NaN nothing would be kept */
export const daysIn = ({ HISTORY_DAYS }: { readonly HISTORY_DAYS: string }): number =>
  wholeNumber('HISTORY_DAYS', HISTORY_DAYS);

/** @throws where it is no whole number: with a NaN there would be no end of them */
export const purgesIn = ({ PURGES_A_MONTH }: { readonly PURGES_A_MONTH: string }): number =>
  wholeNumber('PURGES_A_MONTH', PURGES_A_MONTH);

function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new Error(`${name} must be a whole number, not ${value}`);
  return Number(value);
}

/** @throws where it is no list of texts */
export function prefixesIn({ PUBLISH_ANYTHING }: { readonly PUBLISH_ANYTHING: string }): readonly string[] {
  const prefixes: unknown = JSON.parse(PUBLISH_ANYTHING);
  if (!Array.isArray(prefixes) || !prefixes.every(each => typeof each === 'string'))
    throw new Error(`PUBLISH_ANYTHING must be a JSON list of prefixes, not ${PUBLISH_ANYTHING}`);
  return prefixes;
}

/** @throws where it is no list of what there is to offer */
export function offersIn({ OFFERS }: { readonly OFFERS: string }): readonly Offer[] {
  const offered: unknown = JSON.parse(OFFERS);
  if (!Array.isArray(offered) || !offered.every(isOffer))
    throw new Error(`OFFERS must be a JSON list of offers, not ${OFFERS}`);
  return offered;
}

function required(name: string, givenBy: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; the stack hands it to this function (${givenBy})`);
  return value;
}

/**
 * Node 20 is served by the SDK versions that are pinned here; the SDK's notice of its end is for those who upgrade, not for
 * somebody who tries Faircopy on a laptop.
 */
export function quietAboutNode20(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
