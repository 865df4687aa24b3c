/** Rows of facets in DynamoDB. */
import {
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import type { Articles } from '../../../articles/article.ts';
import { facetKinds } from '../../../articles/facets.ts';
import { byKey } from '../../../articles/keys/key-order.ts';
import { inShard, type Shard } from '../../../articles/keys/shards.ts';
import { type Offer, offers } from '../../../articles/offer.ts';
import { articlesTable } from '../articles-table.ts';
import { batchWrite, mostWrittenAtOnce } from '../batch-write.ts';
import type { AskedTable } from '../indexes/index-query.ts';
import { merged, type Part } from '../indexes/merged.ts';
import { projection } from '../indexes/projection.ts';
import { untilNoneIsLeft } from '../left-out.ts';
import { translatedForReaders } from '../throttling.ts';
import { type FacetRow, type FacetRows, facetedArticles } from './faceted-articles.ts';
import { facetAttributes, facetsSchema } from './facets-schema.ts';

/** @param pause waits so many milliseconds before it sends again what DynamoDB left out */
export const facetsTable = (
  client: DynamoDBClient,
  table: string,
  pause?: (milliseconds: number) => Promise<unknown>,
): FacetRows => {
  const write = async (requests: readonly WriteRequest[]): Promise<void> => {
    for (let at = 0; at < requests.length; at += mostWrittenAtOnce)
      await untilNoneIsLeft(
        requests.slice(at, at + mostWrittenAtOnce),
        left => batchWrite(client, table, left),
        'rows of facets',
        pause,
      );
  };
  return {
    put: rows => write(rows.map(row => ({ PutRequest: { Item: marshall(row) } }))),
    remove: rows =>
      write(rows.map(({ facet, place }) => ({ DeleteRequest: { Key: marshall({ facet, place }) } }))),
  };
};

/**
 * The articles table as its writers see it, with the rows of the facets that are offered.
 * @param client as for `articlesTable`
 */
export const articlesWithFacets = (
  client: DynamoDBClient,
  tables: { readonly articles: string; readonly facets: string },
  offered: readonly Offer[] = offers,
): Articles =>
  facetedArticles(
    articlesTable(client, tables.articles),
    facetsTable(client, tables.facets),
    facetKinds.filter(kind => offered.includes(kind)),
  );

const stored = v.object({ facet: v.string(), place: v.string(), key: v.string() });

interface Between {
  readonly facet: string;
  readonly from: string;
  readonly to: string;
  readonly isForward: boolean;
}

/**
 * Up to `wanted` rows of a facet between two places, both included, read strongly.
 * @throws Throttled when DynamoDB asks for patience
 */
export async function rowsBetween(
  facets: AskedTable,
  between: Between,
  wanted: number,
): Promise<readonly FacetRow[]> {
  const forward = (a: FacetRow, b: FacetRow) => byKey(a.place, b.place);
  const rows = merged(
    facets.shards.map(shard => partOf(facets, between, shard)),
    between.isForward ? forward : (a, b) => forward(b, a),
    wanted,
  );
  const found: FacetRow[] = [];
  for await (const row of rows) if (found.push(row) >= wanted) break;
  return found;
}

function partOf(
  { client, table }: AskedTable,
  { facet, from, to, isForward }: Between,
  shard: Shard,
): Part<FacetRow> {
  const { ProjectionExpression, ExpressionAttributeNames } = projection(facetAttributes);
  let behind: QueryCommandInput['ExclusiveStartKey'];
  return async wanted => {
    const { Items = [], LastEvaluatedKey } = await client
      .send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: `#${facetsSchema.partition} = :facet AND #${facetsSchema.sort} BETWEEN :from AND :to`,
          ExpressionAttributeValues: {
            ':facet': { S: inShard(facet, shard) },
            ':from': { S: from },
            ':to': { S: to },
          },
          ProjectionExpression,
          ExpressionAttributeNames,
          ScanIndexForward: isForward,
          Limit: wanted,
          ExclusiveStartKey: behind,
        }),
      )
      .catch(error => {
        throw translatedForReaders(error);
      });
    behind = LastEvaluatedKey;
    return { entries: Items.map(item => v.parse(stored, unmarshall(item))), isLast: !behind };
  };
}
