/** The public API, asked by Schemathesis for whatever its own OpenAPI document says, and some of what it does not say. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Laptop, startLaptop } from '../../functions/entries/laptop.ts';

let home: string;
let laptop: Laptop;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-api-'));
  laptop = await startLaptop({
    inbox: path.join(home, 'inbox'),
    data: path.join(home, 'data'),
    port: 0,
    examples: fileURLToPath(new URL('../../examples', import.meta.url)),
    listening: () => {},
    settled: () => {},
    failed: () => {},
    dead: () => {},
  });
  await laptop.idle();
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

const schemathesis = (...args: string[]): Promise<{ code: number | null; out: string }> =>
  new Promise(resolve => {
    const child = spawn(path.join(inject('programs'), 'schemathesis'), args, {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (out += text));
    child.once('close', code => resolve({ code, out }));
  });
