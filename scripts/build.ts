/** Builds the package's files in dist/, and the types beside them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** Each file of the package, made of the entry of the same name. The client runs in browsers too, but for what keeps files. */
const files = ['faircopy', 'client', 'client-files'] as const;

const shared = {
  tsconfig: path.join(root, 'tsconfig.json'),
  bundle: true,
  format: 'esm',
  target: 'node20',
  // Numbers that are constants are written where they are used: the hot loops depend on it.
  minifySyntax: true,
  // Node.js 20 has them; otherwise each literal would be compiled again wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
} as const;

for (const file of files)
  await build({
    ...shared,
    entryPoints: [path.join(root, `functions/entries/package/${file}.ts`)],
    outfile: path.join(dist, `${file}.mjs`),
    platform: file === 'client' ? 'neutral' : 'node',
    // CommonJS parts of dependencies that look for Node's modules find them.
    ...(file === 'faircopy' && {
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    }),
  });
declare();

/** Writes the declarations that the entries lead to; of what stays inside nobody needs the types. */
function declare(): void {
  const all = mkdtempSync(path.join(tmpdir(), 'faircopy-types-'));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const project = path.join(import.meta.dirname, 'tsconfig.types.json');
  execFileSync(process.execPath, [compiler, '-p', project, '--outDir', all], { stdio: 'inherit' });
  const types = path.join(dist, 'types');
  rmSync(types, { recursive: true, force: true });
  const copied = new Set<string>();
  const copy = (file: string): void => {
    if (copied.has(file)) return;
    copied.add(file);
    const from = path.join(all, file);
    const to = path.join(types, file);
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(from, to);
    for (const [, imported = ''] of readFileSync(from, 'utf8').matchAll(/from '(\.[^']+)\.tsx?'/g))
      copy(path.join(path.dirname(file), `${imported}.d.ts`));
  };
  for (const file of files) copy(`entries/package/${file}.d.ts`);
  rmSync(all, { recursive: true });
}
