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
  const outfile = path.join(folder, 'on-read.mjs');
  ({ metafile } = await build({
    entryPoints: ['functions/entries/on-read.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // As in lib/pipeline-function.ts.
    alias: { '@aws-sdk/credential-provider-node': './functions/stores/cloud/lambda-credentials.ts' },
    external: ['@smithy/core/event-streams'],
    metafile: true,
    logLevel: 'warning',
  }));
  vi.stubEnv('ARTICLES_TABLE', 'articles');
  vi.stubEnv('PICTURES', 'link');
  vi.stubEnv('AWS_REGION', 'local');
  ({ handler } = await import(pathToFileURL(outfile).href));
});
afterAll(() => rm(folder, { recursive: true }));

test('no extractor and no cleaner is in it', () => {
  const inputs = Object.keys(metafile.inputs);

  expect(
    inputs.filter(input =>
      /htmlparser2|functions\/cleaning\/(?!characters\/(?:printable|windows-1252)\.ts|readers\/metadata\/language-tag\.ts)|client-s3|client-sqs/.test(
        input,
      ),
    ),
  ).toEqual([]);
  expect(inputs).toContain('functions/stores/table/published-articles.ts');
});

test('it stays small enough to start quickly', () => {
  const [{ bytes } = { bytes: 0 }] = Object.values(metafile.outputs);

  // Half of it is the SDK's DynamoDB client.
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(420_000);
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
