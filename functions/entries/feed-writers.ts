/** What on-read loads when it is asked for a feed: bundled beside it. */
export * from '../reading/feeds/feed-writers.ts';
