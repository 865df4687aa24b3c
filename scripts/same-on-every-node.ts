/**
 * Is cleaning the same on every Node.js that Faircopy supports? Runs scripts/node-sweep.ts on each and compares what they print;
 * ends with 1 and the sections that differ. The versions come from npm: `npm run same-on-every-node`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** The oldest one, the last one of its line, which knows a newer Unicode, and the one that runs in the cloud. */
const versions = ['20.19.0', '20.20.2', '24'];

const folder = mkdtempSync(path.join(tmpdir(), 'faircopy-nodes-'));
const program = path.join(folder, 'sweep.mjs');
await build({
  entryPoints: [path.join(import.meta.dirname, 'node-sweep.ts')],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const sections = versions.map(version => {
  const printed = execFileSync('npx', ['--yes', `node@${version}`, program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = printed.trim().split('\n');
  console.log(`Node.js ${version}: ${lines.length} sections`);
  return lines;
});
rmSync(folder, { recursive: true });

const [first = [], ...others] = sections;
const differing = first.filter((line, at) => others.some(lines => lines[at] !== line));
if (differing.length > 0 || others.some(lines => lines.length !== first.length) || first.length < 100) {
  console.error(`cleaning differs: ${differing.map(line => line.replace(/ \w+$/, '')).join(', ')}`);
  process.exitCode = 1;
}
