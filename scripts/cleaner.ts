/**
 * `npm run cleaner`: writes down what the cleaner makes of every test article, and raises its version where one comes out
 * otherwise than at the last commit. A conflict in the two files that it writes is mended by running it again.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { changedIn, digestOf, type Outputs, outputsOf } from '../test/cleaning/outputs.ts';

const versionFile = 'functions/cleaning/version.ts';
const outputsFile = 'test/cleaning/outputs.json';

const fileOf = (path: string): URL => new URL(`../${path}`, import.meta.url);
const committed = (path: string): string =>
  execFileSync('git', ['show', `HEAD:${path}`], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });

const before: Outputs = JSON.parse(committed(outputsFile));
const version = committed(versionFile);
// Whatever a merge left there must be code before the cleaner can be loaded.
if (/^<<<<<<< /m.test(readFileSync(fileOf(versionFile), 'utf8'))) writeFileSync(fileOf(versionFile), version);
const { clean } = await import('../functions/cleaning/clean.ts');

const articles = outputsOf(clean);
const changed = changedIn(before.articles, articles);
const cleaner = before.cleaner + Number(changed.length > 0);
writeFileSync(
  fileOf(versionFile),
  version
    .replace(/\bcleaner = \d+;/, `cleaner = ${cleaner};`)
    .replace(/\boutputs = '\w*';/, `outputs = '${digestOf(articles)}';`),
);
writeFileSync(fileOf(outputsFile), `${JSON.stringify({ cleaner, articles } satisfies Outputs, null, 2)}\n`);
console.log(
  changed.length > 0
    ? `${changed.length} articles come out otherwise: the cleaner is version ${cleaner} now.\n  ${changed.slice(0, 20).join('\n  ')}`
    : `Every article comes out as it did: the cleaner stays version ${cleaner}.`,
);
