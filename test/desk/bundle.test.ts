/** What on-desk is made of once it is bundled: no cleaner, until something is cleaned. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { names, surroundings } from '../../bench/surroundings.ts';
import type { handler as Handler } from '../../functions/entries/on-desk.ts';
import {
  ensureOtherTables,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';

let database: LocalDatabase;
let folder: string;
let metafile: Metafile;
let handler: typeof Handler;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'on-desk-'));
  ({ metafile } = await build({
    entryPoints: ['functions/entries/on-desk.ts', 'functions/entries/cleaner.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // As in lib/pipeline-function.ts.
    alias: { '@aws-sdk/credential-provider-node': './functions/stores/cloud/lambda-credentials.ts' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  }));
  database = await startDatabase();
  await ensureOtherTables(database.client, names);
  for (const [name, value] of Object.entries(surroundings({ database: database.endpoint })))
    vi.stubEnv(name, value);
  ({ handler } = await import(pathToFileURL(path.join(folder, 'on-desk.mjs')).href));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

test('neither rules nor words nor readers are in it', () => {
  const [, onDesk] = Object.entries(metafile.outputs).find(([file]) => file.endsWith('on-desk.mjs')) ?? [];
  const inputs = Object.keys(onDesk?.inputs ?? {});

  expect(
    inputs.filter(input =>
      /htmlparser2|exodus|functions\/cleaning\/(?:clean|learn|rules\/rules|words\/packs|scorers\/.*)\.ts/.test(
        input,
      ),
    ),
  ).toEqual([]);
  expect(inputs).toContain('functions/desk/desk-app.ts');
});

test('what is tried out at the desk is cleaned, by what lies beside it', async () => {
  const body =
    'The ferry is late\n\nIt left the north quay at seven, and nobody was on it but the captain.\n';
  const event = {
    version: '2.0',
    rawPath: '/desk/clean',
    rawQueryString: '',
    headers: {
      host: 'api.example',
      accept: 'application/json',
      'content-type': 'text/plain',
    },
    requestContext: {
      domainName: 'api.example',
      http: { method: 'POST' },
      authorizer: { iam: { userArn: 'arn:aws:iam::000000000000:user/ana' } },
    },
    body,
    isBase64Encoded: false,
  };
  // biome-ignore lint/suspicious/noExplicitAny: the event as it comes, not as one library types it.
  const answer = await handler(event as any, {} as any);

  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('The ferry is late');
});
