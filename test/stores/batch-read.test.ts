import type { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { Throttled } from '../../functions/articles/article.ts';
import { batchRead } from '../../functions/stores/table/indexes/batch-read.ts';

/** Answers with the first of the keys that it is asked for, and leaves the others out. */
const answeringOne = () => {
  const asked: number[] = [];
  const client = {
    async send({ input }: BatchGetItemCommand) {
      const [first, ...others] = input.RequestItems?.articles?.Keys ?? [];
      asked.push(1 + others.length);
      return {
        Responses: { articles: first ? [first] : [] },
        ...(others.length > 0 && { UnprocessedKeys: { articles: { Keys: others } } }),
      };
    },
  } as unknown as DynamoDBClient;
  return { client, asked };
};

test('what DynamoDB leaves out is asked for again after a pause', async () => {
  const { client, asked } = answeringOne();
  const pauses: number[] = [];

  const items = await batchRead(
    client,
    'articles',
    ['a.txt', 'b.txt', 'c.txt'],
    ['key'],
    async milliseconds => void pauses.push(milliseconds),
  );

  expect(items).toEqual([{ key: 'a.txt' }, { key: 'b.txt' }, { key: 'c.txt' }]);
  expect(asked).toEqual([3, 2, 1]);
  expect(pauses).toHaveLength(2);
});

test('what it leaves out again and again is to be asked for later', async () => {
  const { client, asked } = answeringOne();
  const keys = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];

  await expect(batchRead(client, 'articles', keys, ['key'], async () => {})).rejects.toThrow(Throttled);

  expect(asked).toEqual([6, 5, 4, 3, 2]);
});
