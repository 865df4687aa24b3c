import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startDatabase } from '../../functions/stores/laptop/local-database.ts';

/** The status that a request with these headers is answered with. */
const statusOf = (
  address: string,
  method: string,
  headers: Record<string, string>,
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, response => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject).end(method === 'POST' ? '{}' : undefined);
  });

test('the database of a laptop answers programs of this machine, and no page that somebody looks at there', async () => {
  const database = await startDatabase();
  const asProgram = {
    'x-amz-target': 'DynamoDB_20120810.ListTables',
    'content-type': 'application/x-amz-json-1.0',
    authorization:
      'AWS4-HMAC-SHA256 Credential=a/20260302/local/dynamodb/aws4_request, SignedHeaders=host, Signature=b',
    'x-amz-date': '20260302T060000Z',
  };
  const status = (method: string, more: Record<string, string> = {}) =>
    statusOf(database.endpoint, method, { ...asProgram, ...more });
  try {
    expect(await status('POST')).toBe(200);
    expect(await status('POST', { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status('OPTIONS', { origin: 'https://elsewhere.example' })).toBe(403);
    // A name that was made to lead to this machine.
    expect(await status('POST', { host: `elsewhere.example:${new URL(database.endpoint).port}` })).toBe(403);
  } finally {
    await database.close();
  }
});
