/** Feeds and site map, as other people's programs see them: the reader of feeds in Python, and the schema of sitemaps.org. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Laptop } from '../../functions/entries/laptop.ts';
import { laptopWithExamples } from './laptop-with-examples.ts';

const run = async (program: string, args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(program, args, { cwd: home })).stdout;
const python = (program: string, ...args: string[]): Promise<string> =>
  run(path.join(inject('programs'), 'python3'), ['-c', program, ...args]);

let home: string;
let laptop: Laptop;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-validators-'));
  const requirements = fileURLToPath(new URL('validators.txt', import.meta.url));
  await run(path.join(inject('programs'), 'pip'), ['install', '--quiet', '--requirement', requirements]);
  laptop = await laptopWithExamples(home);
});
afterAll(async () => {
  await laptop?.close();
  await rm(home, { recursive: true, force: true });
});

test.each([
  ['/feed.atom', 'atom10'],
  ['/feed.atom?include=text', 'atom10'],
  ['/feed.rss', 'rss20'],
  ['/feed.rss?include=text', 'rss20'],
])('%s is read as %s, without a complaint', async (address, version) => {
  const read = await python(
    'import feedparser, json, sys; f = feedparser.parse(sys.argv[1]); print(json.dumps([f.version, bool(f.bozo), len(f.entries)]))',
    laptop.address + address,
  );

  expect(JSON.parse(read)).toEqual([version, false, 4]);
});

test('a part of the site map is as the schema of sitemaps.org says', async () => {
  // The package carries the schema as it is published.
  await run('npm', ['pack', '--silent', 'sitemap@9.0.1']);
  await run('tar', ['-xzf', 'sitemap-9.0.1.tgz', 'package/schema/sitemap.xsd']);

  const found = await python(
    [
      'import sys, urllib.request, xmlschema',
      'part = urllib.request.urlopen(sys.argv[1]).read().decode()',
      "schema = xmlschema.XMLSchema('package/schema/sitemap.xsd')",
      "print(schema.is_valid(part), schema.is_valid(part.replace('<loc>', '<at>').replace('</loc>', '</at>')), part.count('<url>'))",
    ].join('\n'),
    `${laptop.address}/sitemap/first.xml`,
  );

  expect(found.trim()).toBe('True False 4');
});
