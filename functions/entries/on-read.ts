/** Lambda: a request to the public HTTP API. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { encodedPath } from '../reading/http/links.ts';
import { readApp } from '../reading/read-app.ts';
import { picturesOf } from '../representations/pictures.ts';
import { whileReading } from '../stores/cloud/time-limits.ts';
import { publishedArticles } from '../stores/table/published-articles.ts';
import { offersIn, readEnvironment, shardsAskedIn } from './environment.ts';

const environment = readEnvironment();
const offered = offersIn(environment);
const [extension = ''] = /\.[a-z]+$/.exec(import.meta.url) ?? [];

/** What a change may take until everybody can see it: one attempt to write (5 s), clocks (5 s) and the lag of an index. */
const horizon = 60_000;

const answer = handle(
  readApp({
    articles: publishedArticles(
      new DynamoDBClient({ requestHandler: whileReading }),
      environment.ARTICLES_TABLE,
      Date.now,
      offered,
      environment.FACETS_TABLE,
      shardsAskedIn(environment),
    ),
    offered,
    origin: environment.ORIGIN,
    ...(environment.ORIGIN_SECRET && { originSecret: environment.ORIGIN_SECRET }),
    // Bundled beside this one, as a source or as a bundle.
    feedWriters: () => import(new URL(`./feed-writers${extension}`, import.meta.url).href),
    now: Date.now,
    horizon,
    cursorScope: environment.ARTICLES_TABLE,
    pictures: picturesOf(environment.PICTURES),
  }),
);

/** An HTTP API decodes the path before it hands it over. The query comes as it was sent. */
export const handler = (event: HttpApiEvent, context: LambdaContext) =>
  answer({ ...event, rawPath: encodedPath(event.rawPath) }, context);

type HttpApiEvent = Extract<LambdaEvent, { rawPath: string }>;
