import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Announcement } from '../../functions/announcing/announcement.ts';
import { eventBus } from '../../functions/stores/cloud/event-bus.ts';

interface Entry {
  readonly Detail: string;
}

/** Stands where EventBridge does; tests say what it answers. */
let answers: (entries: readonly Entry[], request: number) => { status: number; body: object };
const asked: { readonly headers: NodeJS.Dict<string | string[]>; readonly entries: readonly Entry[] }[] = [];
const server = createServer(async (request, answer) => {
  const { Entries } = JSON.parse(String(await buffer(request)));
  asked.push({ headers: request.headers, entries: Entries });
  const { status, body } = answers(Entries, asked.length);
  answer.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
});
beforeAll(() => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening)));
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
  answers = taking;
});

const taking = (entries: readonly Entry[]) => ({
  status: 200,
  body: { FailedEntryCount: 0, Entries: entries.map((_, at) => ({ EventId: String(at) })) },
});

const announcement = (n: number): Announcement => ({
  type: 'published',
  key: `${n}.txt`,
  href: `https://read.example/articles/${n}.txt`,
  etag: 'e',
  at: '2026-03-02T06:00:00.123Z',
  position: `2026-03-02T06:00:00.123Z#${n}`,
});

const bus = () =>
  eventBus({
    address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    bus: 'bus-of-this-test',
    environment: 'Faircopy-test',
    pause: async () => {},
  });

const keysIn = (entries: readonly Entry[]): string[] =>
  entries.map(({ Detail }) => JSON.parse(Detail).key as string);

test('events go out ten at a time, signed, each with what rules look for', async () => {
  const refused = await bus()(Array.from({ length: 23 }, (_, n) => announcement(n)));

  expect(refused).toEqual([]);
  expect(asked.map(({ entries }) => entries.length)).toEqual([10, 10, 3]);
  expect(asked[0]?.headers).toMatchObject({
    'x-amz-target': 'AWSEvents.PutEvents',
    authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 .*\/eu-central-1\/events\/aws4_request/),
  });
  const [first] = asked[0]?.entries ?? [];
  expect(first).toMatchObject({
    EventBusName: 'bus-of-this-test',
    Source: 'faircopy',
    DetailType: 'Article published',
    Time: Date.parse('2026-03-02T06:00:00.123Z') / 1_000,
  });
  expect(JSON.parse(first?.Detail ?? '')).toEqual({ environment: 'Faircopy-test', ...announcement(0) });
});

test('of a batch, what was refused is sent again, and nothing else', async () => {
  answers = (entries, request) =>
    request > 1
      ? taking(entries)
      : {
          status: 200,
          body: {
            FailedEntryCount: 1,
            Entries: entries.map((_, at) =>
              at === 1 ? { ErrorCode: 'ThrottlingException' } : { EventId: 'e' },
            ),
          },
        };

  const refused = await bus()([announcement(0), announcement(1), announcement(2)]);

  expect(refused).toEqual([]);
  expect(asked.map(({ entries }) => keysIn(entries))).toEqual([['0.txt', '1.txt', '2.txt'], ['1.txt']]);
});

test.each([
  ['an entry that is refused every time', 200, { Entries: [{ ErrorCode: 'InternalFailure' }] }],
  ['a service that fails', 500, { __type: 'InternalException' }],
  ['a service that asks for patience', 400, { __type: 'ThrottlingException' }],
])('%s is given back, after five tries', async (_, status, body) => {
  answers = () => ({ status, body });

  expect(await bus()([announcement(0)])).toEqual([announcement(0)]);
  expect(asked).toHaveLength(5);
});

test('a bus that is not there is an error, which names the reason', async () => {
  answers = () => ({ status: 400, body: { __type: 'AccessDeniedException', Message: 'not allowed' } });

  await expect(bus()([announcement(0)])).rejects.toThrow('AccessDeniedException');
});
