/** What the pipeline uses of AWS: for one upload, one look, one reading. The arithmetic behind docs/cost.md and dry runs. */
import { plus, times, type Usage } from './prices.ts';

/** An upload of typical size, and what becomes of it. Bytes, unless a name says otherwise. */
export interface Typical {
  readonly source: number;
  /** The packed fair copy. */
  readonly live: number;
  /** The packed proof. */
  readonly proof: number;
  /** Time that on-upload works on it, on a full core of Graviton, beside waiting. Milliseconds. */
  readonly cleaning: number;
}

/** Means over 264 texts and 359 web pages of our measuring set; the time is rounded up. */
export const typical = {
  text: { source: 12_800, live: 5_600, proof: 7_900, cleaning: 10 },
  html: { source: 202_000, live: 4_000, proof: 8_900, cleaning: 50 },
} as const satisfies Record<string, Typical>;

/** Summary, provenance, keys and names: what an item has besides live and proof. Bytes. */
export const rest = 1_400;

/** An entry of an index, with the 100 bytes that DynamoDB adds for storage. Bytes. */
export const entry = {
  newest: 900,
  keys: 850,
  changes: 300,
  attention: 500,
  doubt: 350,
  ledger: 400,
  // Where a row offers them.
  cuts: 350,
  section: 950,
  language: 950,
  address: 950,
};

/** Of published articles that have an entry in `doubt`: those that may have lost a thousandth of their words, or anything inside. */
const inQueue = 9 / 10;

/** Entries that a published article has. */
const entries = entry.newest + entry.keys + entry.changes + entry.ledger + entry.doubt * inQueue;

const gigabyte = 1e9;
const uploadMemory = 1.769;
const readMemory = 1;
const inBatch = 10;

/** Milliseconds that a key waits for bucket and table, of which on-upload has four at once. */
const waiting = 65 / 4;

const writes = (bytes: number): number => Math.ceil(bytes / 1_024);
const reads = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4_096));

/** A hint that finds nothing to do: SQS, one read of the item, one answer of the bucket whose body is not fetched. */
export const look = (article: Typical): Usage => ({
  sqsRequest: 3 / inBatch,
  lambdaRequest: 1 / inBatch,
  lambdaTime: (waiting / 1_000) * uploadMemory,
  tableRead: reads(article.live + article.proof + rest),
  s3Get: 1,
  // A line for the key, and its part of the invocation's report and figures.
  logIngestion: 500 / gigabyte,
});

const cleaned = (article: Typical): Usage => ({
  s3Get: 1,
  lambdaTime: (article.cleaning / 1_000) * uploadMemory,
});

/** A first upload: PUT, S3's event, cleaning, one item and its entries in `newest`, `keys`, `changes`, `ledger` and, of nine in ten, `doubt`. */
export const published = (article: Typical): Usage =>
  plus(
    look(article),
    cleaned(article),
    // A key that is not there costs the smallest read.
    { tableRead: 1 - reads(article.live + article.proof + rest) },
    { s3Put: 1, tableWrite: writes(article.live + article.proof + rest) + 4 + inQueue },
  );

/** What is remembered of a file where sections are watched, packed, and a section’s places in all. Bytes, and files. */
const seen = 2_500;
const seenPlaces = 128;

/** An upload that is looked at a second time for what comes back in its section; with one in eight, all that is remembered is read. */
export const watchedFile = (article: Typical): Usage =>
  plus(cleaned(article), {
    tableWrite: writes(seen) + 1 / 8,
    tableRead: (seenPlaces * reads(seen)) / 2 / 8,
  });

/** What an article was, without its text: who decided what, and what it was made of. Bytes, beside those of its decisions. */
const pastState = 500;

/** Names and times of a former fair copy, and of an entry that says which cleaner changed it. Bytes. */
const pastRest = 200;

/** Before an article is replaced by one that reads otherwise, its state and its fair copy are kept. */
export const superseded = (article: Typical): Usage => ({
  tableWrite: writes(pastState) + writes(article.live + pastRest),
});

/** A month of that. */
export const remembered = (article: Typical): Usage => {
  const bytes = (pastState + 100 + article.live + pastRest + 100) / gigabyte;
  return { tableStorage: bytes, tableRecovery: bytes };
};

/** Another cleaner, and the fair copy differs: `changes` moves (a deletion and an insertion), the others are updated; what it was is kept, and that it changed. */
export const recleaned = (article: Typical): Usage =>
  plus(
    look(article),
    cleaned(article),
    superseded(article),
    { tableWrite: writes(pastRest) },
    {
      tableWrite: writes(article.live + article.proof + rest) + 2 + 1 + 1 + 1 + inQueue,
    },
  );

/** Another cleaner, and the same fair copy: of the indexes only `ledger` is told, which cleaner it was. */
export const confirmed = (article: Typical): Usage =>
  plus(look(article), cleaned(article), {
    tableWrite: writes(article.live + article.proof + rest) + 1 + writes(pastState),
  });

/** A month of what an article occupies. */
export const kept = (article: Typical): Usage => ({
  s3Storage: article.source / gigabyte,
  tableStorage: (article.live + article.proof + rest + 100 + entries) / gigabyte,
  tableRecovery: (article.live + article.proof + rest + 100) / gigabyte,
});

/** One article fetched by a reader; DynamoDB charges for the whole item, proof included. */
export const readOnce = (article: Typical): Usage => ({
  apiRequest: 1,
  lambdaRequest: 1,
  lambdaTime: 0.012 * readMemory,
  tableRead: reads(article.live + article.proof + rest),
  transferOut: (article.live * 1.1) / gigabyte,
  logIngestion: 600 / gigabyte,
});

/** What an upload costs more for each filter that the row offers: an entry of its index. `sitemap` is that for one in 64. */
export const offered: Usage = { tableWrite: 1 };

/**
 * A change that is told on a bus (`announces`): its item is read strongly, and DynamoDB charges for the whole of it. What Lambda
 * asks a stream costs nothing. https://aws.amazon.com/dynamodb/pricing/on-demand/
 */
export const told = (article: Typical): Usage => ({
  busEvent: 1,
  tableRead: reads(article.live + article.proof + rest),
  lambdaRequest: 1 / inBatch,
  lambdaTime: 0.005 * 0.5,
  logIngestion: 200 / gigabyte,
});

/** A mirror fills itself by pages of a hundred articles: the article and its entry in `changes`, read and sent. */
export const mirrored = (article: Typical): Usage => ({
  apiRequest: 1 / 100,
  lambdaRequest: 1 / 100,
  lambdaTime: 0.003 * readMemory,
  tableRead: reads(article.live + article.proof + rest) + entry.changes / 4_096 / 2,
  transferOut: (article.live * 1.1) / gigabyte,
  logIngestion: 6 / gigabyte,
});

/** One page of the listing: twenty-one entries of `newest`. */
export const listedOnce = (): Usage => ({
  apiRequest: 1,
  lambdaRequest: 1,
  lambdaTime: 0.015 * readMemory,
  tableRead: Math.ceil((21 * entry.newest) / 4_096) / 2,
  transferOut: 4_000 / gigabyte,
  logIngestion: 600 / gigabyte,
});

/** Both listings of so many keys, walked once: a thousand uploads an answer, a megabyte of entries an answer. */
export const compared = (keys: number): Usage => ({
  s3Put: Math.ceil(keys / 1_000),
  tableRead: Math.ceil((keys * (entry.ledger - 100)) / 4_096) / 2,
});

/** A month in which nothing happens, with so many queues that Lambda polls, and alarms that watch so many metrics. */
export const idleMonth = (queues: number, watched: number): Usage => ({
  // Five pollers a queue, each of which asks three times a minute.
  // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
  sqsRequest: queues * 5 * 3 * 60 * 24 * 30,
  alarm: watched,
  dashboard: 1,
});

/** A month of an alarm that learns what is usual for the share of one rule: removed lines, lines, and a band of two. */
export const watchedRule: Usage = { alarm: 4 };

/** A month of the figures that on-upload writes, if something happens in every hour of it. */
export const figures = (rules: number): Usage => ({ metric: 10 + rules });

/** Changes a second that hints of the bulk queue are worked off at; see docs/cost.md. */
export const bulkRate = 100;

/** What it uses to have so many keys reconciled, of which so many bytes are cleaned again. */
export function reconciling(keys: {
  readonly toClean: number;
  readonly toLook: number;
  readonly bytes: number;
}): Usage {
  const { toClean, toLook, bytes } = keys;
  const average = toClean + toLook === 0 ? 0 : bytes / (toClean + toLook);
  // Between a typical text and a typical page, by size; nothing is known of what is inside.
  const share = Math.min(
    1,
    Math.max(0, (average - typical.text.source) / (typical.html.source - typical.text.source)),
  );
  const mixed = (of: (article: Typical) => Usage): Usage =>
    plus(times(1 - share, of(typical.text)), times(share, of(typical.html)));
  return plus(times(toClean, mixed(recleaned)), times(toLook, mixed(look)));
}
