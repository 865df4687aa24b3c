/** Builds dist/faircopy.mjs, the package's entry, and the types beside it. */
import { build } from 'esbuild';

await build({
  entryPoints: ['functions/entries/package.ts'],
  outfile: 'dist/faircopy.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Numbers that are constants are written where they are used: the hot loops depend on it.
  minifySyntax: true,
  // Node.js 20 has them; otherwise each literal would be compiled again wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  // CommonJS parts of dependencies that look for Node's modules find them.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
