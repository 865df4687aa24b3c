/** What on-read is made of once it is bundled: everything it needs, and nothing that cleans. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { handler as Handler } from '../../functions/entries/on-read.ts';
import { bundledFunction, type FunctionBundle } from '../support/function-bundle.ts';

let bundle: FunctionBundle;
let handler: typeof Handler;

beforeAll(async () => {
  bundle = await bundledFunction('on-read', 'feed-writers', ['@smithy/core/event-streams']);
  vi.stubEnv('ARTICLES_TABLE', 'articles');
  vi.stubEnv('PICTURES', 'link');
  vi.stubEnv('OFFERS', '["sitemap"]');
  vi.stubEnv('FACETS_TABLE', 'facets');
  vi.stubEnv('SHARDS_ASKED', '1');
  vi.stubEnv('ORIGIN', 'https://read.example');
  vi.stubEnv('AWS_REGION', 'local');
  ({ handler } = await bundle.load<{ handler: typeof Handler }>());
});
afterAll(() => bundle.remove());

test('no extractor and no cleaner is in it', () => {
  const inputs = Object.keys(bundle.output.inputs);

  expect(
    inputs.filter(input =>
      /htmlparser2|feedsmith|functions\/cleaning\/(?!characters\/(?:printable|windows-1252|normal-forms|folded-name)\.ts|readers\/metadata\/language-tag\.ts)|client-s3|client-sqs/.test(
        input,
      ),
    ),
  ).toEqual([]);
  expect(inputs).toContain('functions/stores/table/published-articles.ts');
});

test('it stays small enough to start quickly', () => {
  const { bytes } = bundle.output;

  // Half of it is the SDK's DynamoDB client.
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(350_000);
});

test.each(['/openapi.json', '/docs'])('%s, which is made at run time, can be made in it', async rawPath => {
  const event = {
    version: '2.0',
    rawPath,
    rawQueryString: '',
    headers: {},
    requestContext: { domainName: 'api.example', http: { method: 'GET' } },
    isBase64Encoded: false,
  };
  // biome-ignore lint/suspicious/noExplicitAny: the event as it comes, not as one library types it.
  const answer = await handler(event as any, {} as any);

  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('/articles/{key}');
});
