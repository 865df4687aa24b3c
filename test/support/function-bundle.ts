/** A function of the pipeline as a deployment bundles it (lib/shared/pipeline-function.ts), in a folder that the test removes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';

export interface FunctionBundle {
  /** The bundle itself, without what lies beside it: its size in bytes, and the files that are in it. */
  readonly output: Metafile['outputs'][string];
  /** Loads it, once its environment is set. */
  load<Module>(): Promise<Module>;
  /** To be called when the test is over. */
  remove(): Promise<void>;
}

/**
 * @param entry file in functions/entries/ that exports `handler`: `on-read`
 * @param beside what it loads when it is asked for
 */
export async function bundledFunction(
  entry: string,
  beside: string,
  external: readonly string[] = [],
): Promise<FunctionBundle> {
  const folder = await mkdtemp(path.join(tmpdir(), `${entry}-`));
  const { metafile } = await build({
    entryPoints: [entry, beside].map(name => `functions/entries/${name}.ts`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': './functions/stores/cloud/lambda-credentials.ts' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    external: [...external],
    metafile: true,
    logLevel: 'warning',
  });
  const file = path.join(folder, `${entry}.mjs`);
  const [, output] = Object.entries(metafile.outputs).find(([name]) => path.resolve(name) === file) ?? [];
  if (!output) throw new Error(`esbuild wrote no ${file}.`);
  return {
    output,
    load: () => import(pathToFileURL(file).href),
    remove: () => rm(folder, { recursive: true }),
  };
}
