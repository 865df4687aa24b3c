/** What on-read is made of once it is bundled: everything it needs, and nothing that cleans. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { handler as Handler } from '../../functions/entries/on-read.ts';

let folder: string;
let metafile: Metafile;
let handler: typeof Handler;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'on-read-'));
  ({ metafile } = await build({
    entryPoints: ['functions/entries/on-read.ts', 'functions/entries/feed-writers.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // As in lib/shared/pipeline-function.ts.
    alias: { '@aws-sdk/credential-provider-node': './functions/stores/cloud/lambda-credentials.ts' },
    external: ['@smithy/core/event-streams'],
    metafile: true,
    logLevel: 'warning',
  }));
  vi.stubEnv('ARTICLES_TABLE', 'articles');
  vi.stubEnv('PICTURES', 'link');
  vi.stubEnv('OFFERS', '["sitemap"]');
  vi.stubEnv('FACETS_TABLE', 'facets');
  vi.stubEnv('SHARDS_ASKED', '1');
  vi.stubEnv('ORIGIN', 'https://read.example');
  vi.stubEnv('AWS_REGION', 'local');
  ({ handler } = await import(pathToFileURL(path.join(folder, 'on-read.mjs')).href));
});
afterAll(() => rm(folder, { recursive: true }));

/** Of the bundle itself: what writes feeds lies beside it. */
const onRead = () => {
  const [, output] = Object.entries(metafile.outputs).find(([file]) => file.endsWith('on-read.mjs')) ?? [];
  return output ?? { bytes: 0, inputs: {} };
};

test('no extractor and no cleaner is in it', () => {
  const inputs = Object.keys(onRead().inputs);

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
  const { bytes } = onRead();

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
