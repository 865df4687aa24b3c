/** Several sorted lists as one: what a page asks of every shard. */

/** The next entries of a list, as many as asked or a few less; `isLast`: there are no more behind them. */
export type Part<Entry> = (
  wanted: number,
) => Promise<{ readonly entries: Entry[]; readonly isLast: boolean }>;

/**
 * What is asked of each part first, so that most pages take one question a part: its share of what is wanted, and twice the
 * deviation that hashes have from it. A part that has more of the page is asked again, for twice as many each time. So a page of
 * `wanted` entries reads no more than three times as many, and this from every part.
 */
export const shareOf = (wanted: number, parts: number): number => {
  const mean = wanted / parts;
  return parts === 1 ? wanted : Math.min(wanted, Math.ceil(mean + 2 * Math.sqrt(mean)) + 1);
};

/**
 * @param order as of `sort`: the order that each part is in. Two entries that it finds equal are the same one, which moved from one part
 * to another while they were read: it comes once.
 * @param wanted how many entries the caller will take, about; more are given to whoever goes on
 */
export async function* merged<Entry>(
  parts: readonly Part<Entry>[],
  order: (a: Entry, b: Entry) => number,
  wanted: number,
): AsyncGenerator<Entry> {
  const lists = parts.map(read => ({
    read,
    entries: [] as Entry[],
    at: 0,
    isLast: false,
    asks: shareOf(wanted, parts.length),
  }));
  let before: Entry | undefined;
  for (;;) {
    // An answer may be empty and not the last.
    for (;;) {
      const used = lists.filter(({ entries, at, isLast }) => at === entries.length && !isLast);
      if (used.length === 0) break;
      await Promise.all(
        used.map(async list => {
          const { entries, isLast } = await list.read(list.asks);
          list.at = 0;
          list.entries = entries;
          list.isLast = isLast;
          list.asks = Math.min(wanted, 2 * list.asks);
        }),
      );
    }
    let first: (typeof lists)[number] | undefined;
    for (const list of lists)
      if (list.at < list.entries.length && (!first || order(entryAt(list), entryAt(first)) < 0)) first = list;
    if (!first) return;
    const entry = entryAt(first);
    first.at++;
    if (before === undefined || parts.length === 1 || order(before, entry) !== 0) yield entry;
    before = entry;
  }
}

const entryAt = <Entry>({
  entries,
  at,
}: {
  readonly entries: readonly Entry[];
  readonly at: number;
}): Entry => entries[at] as Entry;
