import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clientTypes, made } from '../../scripts/client-types.ts';

test('the client’s types are what the OpenAPI document says; if not, run npm run client-types', async () => {
  expect(readFileSync(path.resolve(import.meta.dirname, '../..', made), 'utf8')).toBe(await clientTypes());
});
