/** The articles table in memory, behind the real encoding of its items: for tests that write a hundred thousand times. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Article, Articles } from '../../functions/articles/article.ts';
import { articleFrom, itemFrom } from '../../functions/stores/table/items.ts';

export class MemoryTable implements Articles {
  readonly #items = new Map<string, Record<string, AttributeValue>>();

  async read(key: string): Promise<Article | undefined> {
    const item = this.#items.get(key);
    return item && articleFrom(item);
  }

  async write(next: Article, over: Article | undefined): Promise<boolean> {
    if (this.#items.get(next.key)?.revision?.S !== over?.revision) return false;
    this.#items.set(next.key, itemFrom(next));
    return true;
  }

  async remove({ key, revision }: Article): Promise<boolean> {
    if (this.#items.get(key)?.revision?.S !== revision) return false;
    return this.#items.delete(key);
  }

  async *keys(): AsyncIterable<string> {
    yield* this.#items.keys();
  }
}
