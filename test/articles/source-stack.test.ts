import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { log } from '../../functions/articles/log.ts';
import { sourceStack } from '../../functions/articles/source-stack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faircopy-stack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A stack as Node.js writes it, of an error on the third line of `fails.ts` in a bundle of one line. */
async function stackOf(sourcemap: boolean): Promise<string> {
  const source = path.join(folder, 'fails.ts');
  writeFileSync(source, '// One line.\nconst kept: string = "bread";\nthrow new Error(kept);\n');
  const bundle = path.join(folder, 'index.mjs');
  await build({
    entryPoints: [source],
    outfile: bundle,
    minify: true,
    format: 'esm',
    bundle: true,
    sourcemap,
  });
  const stack = (await import(pathToFileURL(bundle).href).catch(error => error)).stack as string;
  // The test's own loader may have run it under a path instead of an address.
  return stack.replaceAll(/(?:file:\/\/)?(\/[^\s()]*index\.mjs)/g, (_, file) => pathToFileURL(file).href);
}

test('a stack leads to the line of the source', async () => {
  const stack = await stackOf(true);

  expect(sourceStack(stack)).toMatch(/fails\.ts:3:\d+/);
  expect(sourceStack(stack)).not.toContain('index.mjs');
});

test('without a map the stack stays as it is', async () => {
  const stack = await stackOf(false);

  expect(sourceStack(stack)).toBe(stack);
});

test('an error without a stack has none', () => {
  expect(sourceStack(undefined)).toBeUndefined();
});

test('the log tells of the source', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const error = Object.assign(new Error('no bread'), { stack: await stackOf(true) });

  log.error('failed', { error });

  const [line = ''] = told.mock.calls[0] ?? [];
  told.mockRestore();
  expect(line).toMatch(/fails\.ts:3:/);
});
