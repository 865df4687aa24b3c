/** What on-desk is made of once it is bundled: no cleaner, until something is cleaned. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { names, surroundings } from '../../bench/surroundings.ts';
import type { handler as Handler } from '../../functions/entries/on-desk.ts';
import {
  ensureOtherTables,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';
import { bundledFunction, type FunctionBundle } from '../support/function-bundle.ts';

let database: LocalDatabase;
let bundle: FunctionBundle;
let handler: typeof Handler;

beforeAll(async () => {
  bundle = await bundledFunction('on-desk', 'cleaner');
  database = await startDatabase();
  await ensureOtherTables(database.client, names);
  for (const [name, value] of Object.entries(surroundings({ database: database.endpoint })))
    vi.stubEnv(name, value);
  ({ handler } = await bundle.load<{ handler: typeof Handler }>());
});
afterAll(async () => {
  await database.close();
  await bundle.remove();
});

test('neither rules nor words nor readers are in it', () => {
  const inputs = Object.keys(bundle.output.inputs);

  expect(
    inputs.filter(input =>
      /htmlparser2|exodus|functions\/cleaning\/(?:clean|learn|rules\/rules|words\/packs|scorers\/.*)\.ts/.test(
        input,
      ),
    ),
  ).toEqual([]);
  expect(inputs).toContain('functions/desk/desk-app.ts');
});

test('what is tried out at the desk is cleaned, by what lies beside it', async () => {
  const body =
    'The ferry is late\n\nIt left the north quay at seven, and nobody was on it but the captain.\n';
  const event = {
    version: '2.0',
    rawPath: '/desk/clean',
    rawQueryString: '',
    headers: {
      host: 'api.example',
      accept: 'application/json',
      'content-type': 'text/plain',
    },
    requestContext: {
      domainName: 'api.example',
      http: { method: 'POST' },
      authorizer: { iam: { userArn: 'arn:aws:iam::000000000000:user/ana' } },
    },
    body,
    isBase64Encoded: false,
  };
  // biome-ignore lint/suspicious/noExplicitAny: the event as it comes, not as one library types it.
  const answer = await handler(event as any, {} as any);

  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('The ferry is late');
});
