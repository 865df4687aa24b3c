import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assets, moduleOf } from '../../scripts/assets.ts';

test.each(assets)('%s is what browsers are sent; if not, run npm run assets', async (source, made) => {
  const written = readFileSync(path.resolve(import.meta.dirname, '../..', made), 'utf8');

  expect(written).toBe(await moduleOf(source));
});
