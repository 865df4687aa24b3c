/** The table of house rules in memory. */
import type { HouseSet, HouseStore } from '../../functions/articles/house/house-set.ts';
import { sectionsOf } from '../../functions/articles/house/house-set.ts';

export class MemoryHouses implements HouseStore {
  readonly #sets = new Map<string, HouseSet>();

  async of(key: string): Promise<readonly HouseSet[]> {
    return sectionsOf(key).flatMap(prefix => this.#sets.get(prefix) ?? []);
  }

  async read(prefix: string): Promise<HouseSet | undefined> {
    return this.#sets.get(prefix);
  }

  async write(next: HouseSet, over: string | undefined): Promise<boolean> {
    if (this.#sets.get(next.prefix)?.revision !== over) return false;
    this.#sets.set(next.prefix, next);
    return true;
  }

  async *all(): AsyncIterable<HouseSet> {
    yield* this.#sets.values();
  }
}
