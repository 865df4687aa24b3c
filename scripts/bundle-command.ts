/**
 * Builds dist/command/: the command `faircopy`, with a file for what each subcommand needs alone. `npm ci` runs it, and so do
 * the tests before they begin.
 */
import { rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { isFresh } from '../bin/fresh.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** @param outdir absolute; what was in it is gone afterwards */
export async function bundleCommand(outdir: string): Promise<void> {
  await bundleServer(outdir, 'faircopy', 'bin/faircopy.ts');
}

/**
 * The same for another program that starts the laptop's server.
 * @param source its file, from the project's folder
 */
export async function bundleServer(outdir: string, name: string, source: string): Promise<void> {
  // A source that is saved while this runs is younger than the bundle.
  const began = new Date();
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [
      { in: path.join(root, source), out: name },
      // Started by it: what cleans in a process or in threads of its own lies beside it.
      { in: path.join(root, 'functions/entries/cleaning-process.ts'), out: 'cleaning-process' },
      { in: path.join(root, 'functions/entries/threads/cleaning-worker.ts'), out: 'cleaning-worker' },
    ],
    outdir,
    outExtension: { '.js': '.js' },
    chunkNames: '[name]-[hash]',
    absWorkingDir: root,
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    charset: 'utf8',
    logLevel: 'warning',
    // Node.js 20 has them; otherwise each literal would be compiled again wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    // They have parts in machine code, or start programs that lie beside them in node_modules.
    external: ['classic-level', 'dynalite', 'piscina', 'tsx'],
    // CommonJS parts of dependencies that look for Node's modules find them.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  utimesSync(path.join(outdir, `${name}.js`), began, began);
}

// `npm pack` runs it too, while tests use the bundle: what is fresh stays.
if (process.argv[1] === import.meta.filename && !isFresh(new URL('../', import.meta.url)))
  await bundleCommand(path.join(root, 'dist/command'));
