/**
 * What a page is about: the share of a unit's words that occur in other units of prose. Furniture has words of its own;
 * a caption, a sub-heading or a short answer shares its words with the article.
 */
import type { CutUnits } from './units.ts';

/**
 * The topic words of a page, and in how many of some chosen units each occurs. By hash: a collision costs a little sharpness,
 * never a fault. The counts are made anew for each choice, in the same place.
 */
export class Topics {
  private readonly units: CutUnits['units'];
  /** Of each topic word of the page, where it is counted. */
  private readonly slots: Int32Array;
  private readonly counts: Uint16Array;
  private readonly lastUnit: Int32Array;

  constructor({ units, topics }: CutUnits) {
    this.units = units;
    let size = 1024;
    while (size < 2 * topics.length && size < 1 << 20) size *= 2;
    this.slots = topics.map(hash => (hash ^ (hash >>> 15)) & (size - 1));
    this.counts = new Uint16Array(size);
    this.lastUnit = new Int32Array(size);
  }

  /** For each unit the share of its words, in per cent, that occur in another of the `chosen` units; -1 where it has none. */
  shares(chosen: (at: number) => boolean): Int16Array {
    const { units, slots, counts } = this;
    const isChosen = new Uint8Array(units.length);
    counts.fill(0);
    this.lastUnit.fill(-1);
    for (let at = 0; at < units.length; at++) {
      if (!chosen(at)) continue;
      isChosen[at] = 1;
      this.count(at);
    }
    const shares = new Int16Array(units.length).fill(-1);
    for (let at = 0; at < units.length; at++) {
      const { topicsFrom = 0, topicsEnd = 0 } = units[at] ?? {};
      if (topicsFrom === topicsEnd) continue;
      const own = isChosen[at] ?? 0;
      let shared = 0;
      for (let i = topicsFrom; i < topicsEnd; i++) if ((counts[slots[i] ?? 0] ?? 0) > own) shared++;
      shares[at] = Math.round((100 * shared) / (topicsEnd - topicsFrom));
    }
    return shares;
  }

  private count(unit: number): void {
    const { slots, counts, lastUnit } = this;
    const { topicsFrom = 0, topicsEnd = 0 } = this.units[unit] ?? {};
    for (let i = topicsFrom; i < topicsEnd; i++) {
      const slot = slots[i] ?? 0;
      if (lastUnit[slot] === unit) continue;
      lastUnit[slot] = unit;
      const count = counts[slot] ?? 0;
      if (count < 65535) counts[slot] = count + 1;
    }
  }
}
