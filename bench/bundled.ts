/** The cleaner as a deployment bundles it: the sources as `tsx` loads them keep names and look up constants, and are slower. */
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as cleaner from '../functions/cleaning/clean.ts';

/** Bundles a file of the project with the settings of lib/shared/pipeline-function.ts. @param to an absolute path that ends in `.mjs` */
export async function bundleFile(source: URL, to: string): Promise<void> {
  await build({
    entryPoints: [source.pathname],
    outfile: to,
    bundle: true,
    minify: true,
    sourcemap: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    supported: { 'regexp-unicode-property-escapes': true },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

/** @param to where the bundle is written, with its map beside it */
export async function bundledCleaner(to: string): Promise<typeof cleaner> {
  await bundleFile(new URL('../functions/cleaning/clean.ts', import.meta.url), to);
  return import(pathToFileURL(to).href);
}
