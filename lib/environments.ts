/** The environments: each row is a stack of its own, `Faircopy-<name>`, and any number of them share an account. */
import type { Duration } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ShardNumber } from '../functions/articles/keys/shards.ts';
import type { Offer } from '../functions/articles/offer.ts';

export interface Environment {
  /**
   * True: bucket, tables and logs outlive the stack, are protected against deletion once they are deployed, and the tables can be restored to any
   * second of the last 35 days. False: everything goes with the stack.
   */
  readonly keepsData: boolean;
  /**
   * Of articles; a whole number that never falls. An older cleaner leaves alone what a newer one made, so that workers which
   * outlive a deployment do no harm. Whoever rolls a cleaner back raises this by one, and the older cleaner has the last
   * word: docs/runbook.md, “Roll back”.
   */
  readonly generation: number;
  /**
   * Prefixes of keys under which whatever comes in is published, home pages, lists and shops too: `['landing-pages/']`. Elsewhere
   * the guard holds them. What was held before is looked at again by `faircopy reconcile`, with a raised cleaner or a new upload.
   */
  readonly publishesAnything?: readonly string[];
  /** Days for which a replaced or deleted upload can still be brought back. */
  readonly oldVersionDays: number;
  /** Days for which it is kept what an article was, with its text and who decided what, from when it was that no more. */
  readonly historyDays: number;
  readonly logRetention: RetentionDays;
  /** Requests that readers may make, all of them together; more are answered with 429. */
  readonly throttle: { readonly requestsPerSecond: number; readonly burst: number };
  /**
   * How many batches of uploads are worked on at once, 2 at the least. Each has four articles in work, which take about
   * 65 ms of waiting for bucket and table; so five write some 300 changes a second. Every change is written to indexes of
   * one partition, which takes about 1,000 a second and, past that, holds up everybody who writes to the table.
   */
  readonly uploadBatchesAtOnce: number;
  /** The same for hints that may wait: back-fills, articles to be cleaned again, redriven letters. 2 are some 100 a second. */
  readonly bulkBatchesAtOnce: number;
  /**
   * Executions that are set apart for readers out of those that the account may run at once (1,000; a new account often has
   * 10), and the most that readers may take. Absent: they share what is there with whatever else the account runs.
   */
  readonly readsAtOnce?: number;
  /**
   * Into how many shards every list is parted; 1, unless it is said. Each takes 1,000 writes a second, and a page of a list asks each:
   * 16 are for archives of millions. It may be raised at any time: docs/indexes.md, “Shards”.
   */
  readonly shards?: ShardNumber;
  /** The most shards that there ever were, where `shards` is less: articles may still be there, so readers go on asking them. */
  readonly shardsBefore?: ShardNumber;
  /**
   * What pages do with an article's pictures: `none` leaves them out, `link` links to them (the default: opening a page
   * tells no other host), `show` and the publisher's own hosts behind it loads the pictures of those: `show img.example.org`.
   */
  readonly pictures?: string;
  /**
   * What readers may ask for besides the newest articles and those under a prefix: `sitemap`, `section`, `language`, `url`. Each
   * is an index, and a write unit more for every publication (`sitemap`: for one in 64); `author` and `tag` are rows of a table that
   * is there already, a unit more for each author and each tag, and another when the article changes. A new environment may begin with all; to
   * one that is there, add one a deployment: docs/indexes.md.
   */
  readonly offers?: readonly Offer[];
  /**
   * `https://articles.example.org`: what links and ids in feeds and site maps begin with, whatever address they were asked at.
   * It should last: feed readers take an entry with another id for a new one. Absent: the `domain`, or API Gateway's address.
   */
  readonly origin?: string;
  /** The API's own domain, at its root. API Gateway's address goes on answering beside it, unless it is `alone`. */
  readonly domain?: {
    /** `articles.example.org` */
    readonly name: string;
    /** A certificate of ACM for that name, in the region of the stack. */
    readonly certificateArn: string;
    /** API Gateway's own address answers no more. Not before DNS leads to the domain, and everybody has moved there. */
    readonly alone?: boolean;
  };
  /**
   * CloudFront before the API, under a name of its own. The API's address goes on answering readers beside it, unless it is `alone`;
   * the desk keeps that address. What was changed or withdrawn is gone from it after a minute, as from any cache.
   */
  readonly cdn?: {
    /** `articles.example.org` */
    readonly name: string;
    /** A certificate of ACM for that name, in us-east-1 whatever the region of the stack. */
    readonly certificateArn: string;
    /** on-read answers nobody who does not come by CloudFront. Not before DNS leads there, and everybody has moved. */
    readonly alone?: boolean;
    /**
     * Withdrawals that are purged at once instead of after a minute, so many a month at most (the first 1,000 of an account are
     * free, then $0.005 each). Needs `announces`. Absent: none.
     */
    readonly purgesAMonth?: number;
  };
  /**
   * From one comparison of bucket and table to the next, in whole hours: a walk by a schedule, which finds events that were lost.
   * Absent: none; run `faircopy reconcile` every week by other means.
   */
  readonly reconcilesEvery?: Duration;
  /**
   * Tells on an EventBridge bus of its own (output `EventBus`) what was published, changed, withdrawn and held, without a word of
   * it: docs/events.md. Absent: nothing.
   */
  readonly announces?: boolean;
  /**
   * Watches what comes back in the files of each section, as they are cleaned: editors see new furniture above their queue, and
   * house rules that find nothing any more. One file in `oneFileIn` is looked at a second time; what that costs: docs/cost.md.
   * With `accepts`, wordings become house rules that nobody has looked at: what stands in `fromShare` of a hundred files, never in
   * the text, with a risk of `upToRisk` in a thousand at most. Absent: nothing is watched, and nothing is accepted.
   */
  readonly watchesSections?: {
    readonly oneFileIn: number;
    readonly accepts?: { readonly fromShare: number; readonly upToRisk: number };
  };
  /** E-mail address of those who are told when an alarm rings and when it is over. */
  readonly alarmAddress?: string;
  /** Where those who are told read docs/runbook.md: its address in a browser, without a `#`. */
  readonly runbook?: string;
  /** An alarm for every rule that removes another share of the lines than it usually does; about $0.40 a month each. */
  readonly watchesRemovals: boolean;
  /** An alarm when nothing was published for so long: whole hours, at most a week. */
  readonly publishesWithin?: Duration;
}

export const environments = {
  dev: {
    keepsData: false,
    generation: 0,
    oldVersionDays: 7,
    historyDays: 7,
    logRetention: RetentionDays.ONE_WEEK,
    throttle: { requestsPerSecond: 20, burst: 40 },
    uploadBatchesAtOnce: 2,
    bulkBatchesAtOnce: 2,
    watchesRemovals: false,
  },
  prod: {
    keepsData: true,
    generation: 0,
    oldVersionDays: 365,
    historyDays: 365,
    logRetention: RetentionDays.THREE_MONTHS,
    throttle: { requestsPerSecond: 500, burst: 1_000 },
    uploadBatchesAtOnce: 5,
    bulkBatchesAtOnce: 2,
    watchesRemovals: true,
  },
} as const satisfies Readonly<Record<string, Environment>>;
