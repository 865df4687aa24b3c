/** Programs that follow a feed ask for it all day: as long as its entries are the same, it is the same text. */
import type { Feed, FeedWriters } from './feed-writers.ts';

type Write = (writers: FeedWriters, feed: Feed) => string;

/** Writes a feed as `write` does, unless it is the one that was written last. That one is kept in memory. */
export function unlessLast(write: Write): Write {
  let last: { readonly from: string; readonly text: string } | undefined;
  return (writers, feed) => {
    const from = JSON.stringify(feed);
    if (last?.from !== from) last = { from, text: write(writers, feed) };
    return last.text;
  };
}
