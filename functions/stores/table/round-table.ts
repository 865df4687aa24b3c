/** How far the round is that compares bucket and table: one item in a table of its own. */
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { RoundStore } from '../../operating/round.ts';

/** The table's partition key, and the key of its one item. */
export const roundPartition = 'name';
const name = 'round';

export const roundTable = (client: DynamoDBClient, table: string): RoundStore => ({
  async read() {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: table,
        Key: { [roundPartition]: { S: name } },
        ConsistentRead: true,
      }),
    );
    if (!Item) return undefined;
    return { began: Number(Item.began?.N), ...(Item.after?.S && { after: Item.after.S }) };
  },

  async write({ began, after }) {
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: {
          [roundPartition]: { S: name },
          began: { N: String(began) },
          ...(after !== undefined && { after: { S: after } }),
        },
      }),
    );
  },
});
