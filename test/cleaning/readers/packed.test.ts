import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';

test.each([
  ['gzip', gzipSync('The lock keeper\n\nHe oiled the gates before the barges came.\n')],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x05, 0x29, 0x00, 0x00, 0x68, 0x65, 0x6c, 0x6c, 0x6f])],
])('bytes of %s that nothing calls so are no text, and are not unpacked on a guess', (name, bytes) => {
  const { verdict } = clean(bytes, { name: 'story.txt', contentType: 'text/plain' });

  expect(verdict).toMatchObject({ status: 'rejected', problem: { code: 'packed' } });
  expect(verdict.status !== 'clean' && verdict.problem.sentence).toContain(`Content-Encoding: ${name}`);
});

test('a text that begins with a parenthesis is one', () => {
  expect(clean('(The lock keeper)\n\nHe oiled the gates before the barges came.\n').verdict.status).toBe(
    'clean',
  );
});
