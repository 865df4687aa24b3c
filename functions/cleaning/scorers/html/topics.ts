/**
 * What a page is about: the share of a unit's words that occur in other units of prose. Furniture has words of its own;
 * a caption, a sub-heading or a short answer shares its words with the article.
 */
import type { CutUnits } from './units.ts';

/** Counts in how many of the chosen units each word occurs. By hash: a collision costs a little sharpness, never a fault. */
class WordCounts {
  private readonly mask: number;
  private readonly counts: Uint16Array;
  private readonly lastUnit: Int32Array;

  constructor(words: number) {
    let size = 1024;
    while (size < 2 * words && size < 1 << 20) size *= 2;
    this.mask = size - 1;
    this.counts = new Uint16Array(size);
    this.lastUnit = new Int32Array(size).fill(-1);
  }

  add(hash: number, unit: number): void {
    const slot = this.slot(hash);
    if (this.lastUnit[slot] === unit) return;
    this.lastUnit[slot] = unit;
    const count = this.counts[slot] ?? 0;
    if (count < 65535) this.counts[slot] = count + 1;
  }

  of(hash: number): number {
    return this.counts[this.slot(hash)] ?? 0;
  }

  private slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** For each unit the share of its words, in per cent, that occur in another of the `chosen` units; -1 where it has none. */
export function topicality({ units, topics }: CutUnits, chosen: (at: number) => boolean): Int16Array {
  const counts = new WordCounts(topics.length);
  const isChosen = new Uint8Array(units.length);
  units.forEach((unit, at) => {
    if (!chosen(at)) return;
    isChosen[at] = 1;
    for (let i = unit.topicsFrom; i < unit.topicsEnd; i++) counts.add(topics[i] ?? 0, at);
  });
  const shares = new Int16Array(units.length).fill(-1);
  units.forEach(({ topicsFrom, topicsEnd }, at) => {
    if (topicsFrom === topicsEnd) return;
    const own = isChosen[at] ?? 0;
    let shared = 0;
    for (let i = topicsFrom; i < topicsEnd; i++) if (counts.of(topics[i] ?? 0) > own) shared++;
    shares[at] = Math.round((100 * shared) / (topicsEnd - topicsFrom));
  });
  return shares;
}
