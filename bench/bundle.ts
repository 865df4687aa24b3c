/** The bundles that would be deployed, with what they are made of, and empty handlers that are bundled alike. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '@jridgewell/sourcemap-codec';
import { build } from 'esbuild';
import { environments } from '../lib/environments.ts';
import { type Assembly, synthesise } from '../test/stack/assembly.ts';

export interface Bundle {
  /** `on-read`. */
  readonly entry: string;
  readonly file: string;
  readonly bytes: number;
  /** Bytes of the bundle by what they were made from: a package, or a folder of functions/. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Bundles every function as a deployment does. The caller removes the assembly.
 *
 * @throws where a function that is measured is not among them
 */
export function deployedBundles(): { readonly bundles: readonly Bundle[]; readonly assembly: Assembly } {
  const assembly = synthesise({ prod: environments.prod }, true);
  const bundles = readdirSync(assembly.folder)
    .filter(
      folder =>
        folder.startsWith('asset.') && readdirSync(path.join(assembly.folder, folder)).includes('index.mjs'),
    )
    .flatMap(folder => bundleAt(path.join(assembly.folder, folder, 'index.mjs')));
  for (const entry of Object.keys(emptyHandlers)) bundleOf(entry, bundles);
  return { bundles: bundles.sort((a, b) => (a.entry < b.entry ? -1 : 1)), assembly };
}

/** @throws where there is none: a subject without its bundle would measure nothing */
export function bundleOf(entry: string, bundles: readonly Bundle[]): Bundle {
  const found = bundles.find(bundle => bundle.entry === entry);
  if (found) return found;
  const others = bundles.map(bundle => bundle.entry).join(', ') || 'none';
  throw new Error(
    `no bundle has functions/entries/${entry}.ts in it (found: ${others}); see bench/bundle.ts`,
  );
}

function bundleAt(file: string): Bundle[] {
  const { sources, mappings } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as {
    sources: string[];
    mappings: string;
  };
  const entry = sources
    .map(source => /\/functions\/entries\/(on-[a-z]+)\.ts$/.exec(source)?.[1])
    .find(Boolean);
  if (!entry) return [];
  const code = readFileSync(file, 'utf8');
  const parts = new Map<string, number>();
  const count = (part: string, bytes: number) => parts.set(part, (parts.get(part) ?? 0) + bytes);
  const rows = decode(mappings);
  for (const [row, text] of code.split('\n').entries()) {
    let [from, part] = [0, 'the bundler'];
    for (const [column, source] of rows[row] ?? []) {
      count(part, Buffer.byteLength(text.slice(from, column)));
      [from, part] = [column, source === undefined ? 'the bundler' : partOf(sources[source] ?? '')];
    }
    count(part, Buffer.byteLength(text.slice(from)) + 1);
  }
  return [{ entry, file, bytes: Buffer.byteLength(code), parts }];
}

const partOf = (source: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1] ??
  /\/(functions(?:\/[a-z]+(?=\/))?)/.exec(source)?.[1] ??
  source;

/** What a function with these clients costs that does nothing but one call of each. */
export const emptyHandlers: Readonly<Record<string, string>> = {
  'on-read': `
    import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
    const client = new DynamoDBClient({});
    export const handler = async () => {
      await client.send(new GetItemCommand({ TableName: process.env.ARTICLES_TABLE, Key: { key: { S: 'one.txt' } } }));
      return { statusCode: 200, body: 'ok' };
    };`,
  'on-upload': `
    import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
    import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
    const articles = new DynamoDBClient({});
    const uploads = new S3Client({});
    export const handler = async ({ Records }) => {
      for (const { messageId, body } of Records) {
        const key = JSON.parse(body).Records[0].s3.object.key;
        const at = { Bucket: process.env.UPLOADS_BUCKET, Key: decodeURIComponent(key.replaceAll('+', ' ')) };
        await articles.send(new GetItemCommand({ TableName: process.env.ARTICLES_TABLE, Key: { key: { S: at.Key } } }));
        const bytes = await (await uploads.send(new GetObjectCommand(at))).Body.transformToByteArray();
        const Item = { key: { S: 'empty/' + at.Key }, live: { B: bytes } };
        await articles.send(new PutItemCommand({ TableName: process.env.ARTICLES_TABLE, Item }));
        await uploads.send(new HeadObjectCommand(at));
      }
      return { batchItemFailures: [] };
    };`,
  'on-desk': `
    import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
    import { S3Client } from '@aws-sdk/client-s3';
    import { SQSClient } from '@aws-sdk/client-sqs';
    const articles = new DynamoDBClient({});
    export const clients = [new S3Client({}), new SQSClient({})];
    export const handler = async () => {
      await articles.send(new GetItemCommand({ TableName: process.env.ARTICLES_TABLE, Key: { key: { S: 'one.txt' } } }));
      return { statusCode: 200, body: 'ok' };
    };`,
};

/** Bundles the empty handler for `entry` with the settings of lib/shared/pipeline-function.ts into `folder`. */
export async function emptyBundle(
  entry: string,
  folder: string,
): Promise<{ readonly file: string; readonly bytes: number }> {
  const file = path.join(folder, `${entry}-empty.mjs`);
  await build({
    stdin: { contents: emptyHandlers[entry] ?? '', resolveDir: import.meta.dirname },
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return { file, bytes: readFileSync(file).byteLength };
}
