/** What articles were, in memory. */
import type { History, Past, PastCopy } from '../../functions/articles/history/past.ts';

export class MemoryHistory implements History {
  readonly #states = new Map<string, Past>();
  readonly #copies = new Set<string>();

  async keep(past: Past, copy: PastCopy | undefined): Promise<void> {
    this.#states.set(`${past.key} ${past.at} ${past.revision}`, past);
    if (copy) this.#copies.add(`${past.key} ${copy.etag}`);
  }

  /** Revisions of the states of an article, in no order; one that was kept under two times is there twice. */
  revisions(key: string): string[] {
    return [...this.#states.values()].flatMap(past => (past.key === key ? past.revision : []));
  }

  hasCopy(key: string, etag: string): boolean {
    return this.#copies.has(`${key} ${etag}`);
  }
}
