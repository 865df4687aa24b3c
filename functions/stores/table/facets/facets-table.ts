/** Rows of facets in DynamoDB. */
import { type DynamoDBClient, QueryCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import type { Articles } from '../../../articles/article.ts';
import { facetKinds } from '../../../articles/facets.ts';
import { type Offer, offers } from '../../../articles/offer.ts';
import { articlesTable } from '../articles-table.ts';
import { batchWrite, mostWrittenAtOnce } from '../batch-write.ts';
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

/**
 * Rows of a facet between two places, both included, read strongly.
 * @throws Throttled when DynamoDB asks for patience
 */
export async function rowsBetween(
  client: DynamoDBClient,
  table: string,
  { facet, from, to, isForward }: { facet: string; from: string; to: string; isForward: boolean },
  wanted: number,
): Promise<readonly FacetRow[]> {
  const { ProjectionExpression, ExpressionAttributeNames } = projection(facetAttributes);
  const { Items = [] } = await client
    .send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: `#${facetsSchema.partition} = :facet AND #${facetsSchema.sort} BETWEEN :from AND :to`,
        ExpressionAttributeValues: { ':facet': { S: facet }, ':from': { S: from }, ':to': { S: to } },
        ProjectionExpression,
        ExpressionAttributeNames,
        ScanIndexForward: isForward,
        Limit: wanted,
      }),
    )
    .catch(error => {
      throw translatedForReaders(error);
    });
  return Items.map(item => v.parse(stored, unmarshall(item)));
}
