/** The public API, asked by Schemathesis for whatever its own OpenAPI document says, and some of what it does not say. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Laptop } from '../../functions/entries/laptop.ts';
import { laptopWithExamples } from './laptop-with-examples.ts';

let home: string;
let laptop: Laptop;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-api-'));
  laptop = await laptopWithExamples(home);
});
afterAll(async () => {
  await laptop?.close();
  await rm(home, { recursive: true, force: true });
});

test('the API does what its OpenAPI document says, whatever it is asked', async () => {
  const { code, out } = await schemathesis(
    ...['--config-file', fileURLToPath(new URL('schemathesis.toml', import.meta.url))],
    ...['run', `${laptop.address}/openapi.json`],
    // The same requests at every run, and enough of them.
    ...['--seed', '1', '--max-examples', '60', '--checks', 'all', '--workers', '2', '--no-color'],
  );

  expect(out).toContain('No issues found');
  expect(code, out).toBe(0);
});

/** Two of the linters that people put an OpenAPI document through, as they are by themselves. */
const linters: Readonly<Record<string, { readonly args: readonly string[]; readonly passes: RegExp }>> = {
  '@redocly/cli@2.77.0': {
    args: ['lint', '--format', 'summary', 'openapi.json'],
    passes: /Your API description is valid/,
  },
  '@stoplight/spectral-cli@6.16.3': {
    args: ['lint', '--fail-severity', 'error', '--ruleset', 'ruleset.yaml', 'openapi.json'],
    passes: /\(0 errors,|No results with a severity of 'error'/,
  },
};

test.each(Object.entries(linters))(
  '%s finds no error in the OpenAPI document',
  async (linter, { args, passes }) => {
    const document = await (await fetch(`${laptop.address}/openapi.json`)).text();
    await writeFile(path.join(home, 'openapi.json'), document);
    await writeFile(path.join(home, 'ruleset.yaml'), 'extends: ["spectral:oas"]\n');

    const { code, out } = await run('npx', ['-y', linter, ...args]);

    expect(out).toMatch(passes);
    expect(code, out).toBe(0);
    expect(JSON.parse(document)).toMatchObject({
      servers: [{ url: laptop.address }],
      info: { license: { identifier: 'MIT' } },
      tags: expect.arrayContaining([expect.objectContaining({ name: 'articles' })]),
      paths: { '/articles': { get: { responses: { 429: expect.anything() } } } },
    });
  },
  // What npx installs is some 60 MB.
  900_000,
);

const schemathesis = (...args: string[]) => run(path.join(inject('programs'), 'schemathesis'), args);

const run = (program: string, args: readonly string[]): Promise<{ code: number | null; out: string }> =>
  new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (out += text));
    child.once('close', code => resolve({ code, out }));
  });
