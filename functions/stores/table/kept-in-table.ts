/** What is kept in a copy of the articles table, in no order. The copy needs no index: one without them is made much sooner. */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { DamagedItem } from '../../articles/article.ts';
import { type Kept, keptOf } from '../../operating/backup/kept.ts';
import { articleFrom } from './items.ts';

/**
 * @param prefix only keys that begin like this; the whole table is read all the same
 * @param after goes on behind this key
 * @param damaged told of each article that is left out because its item is damaged
 */
export async function* keptInTable(
  client: DynamoDBClient,
  table: string,
  { prefix, after, now }: { readonly prefix: string; readonly after?: string; readonly now: () => number },
  damaged: (error: DamagedItem) => void,
): AsyncIterable<Kept> {
  const pages = paginateScan(
    { client, ...(after !== undefined && { startingToken: { key: { S: after } } }) },
    { TableName: table },
  );
  for await (const page of pages)
    for (const item of page.Items ?? []) {
      if (!item.key?.S?.startsWith(prefix)) continue;
      try {
        const kept = keptOf(articleFrom(item), now());
        if (kept) yield kept;
      } catch (error) {
        if (!(error instanceof DamagedItem)) throw error;
        damaged(error);
      }
    }
}
