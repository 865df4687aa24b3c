import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { afterAll, expect, test } from 'vitest';
import { logGroupOf, logLines } from '../../functions/stores/cloud/log-lines.ts';

test('lines come page by page, and an empty page is not the end', async () => {
  const asked: unknown[] = [];
  const pages = [
    { events: [{ timestamp: 5, message: 'one\n' }], nextToken: 'a' },
    { nextToken: 'b' },
    { events: [{ timestamp: 7, message: 'two' }] },
  ];

  const lines = [];
  for await (const line of logLines(
    async (target, body) => {
      asked.push([target, JSON.parse(body)]);
      return JSON.stringify(pages[asked.length - 1]);
    },
    'group',
    { since: 3, filter: '{ $.key = "a" }' },
  ))
    lines.push(line);

  expect(lines).toEqual([
    { at: 5, text: 'one' },
    { at: 7, text: 'two' },
  ]);
  const request = { logGroupName: 'group', startTime: 3, filterPattern: '{ $.key = "a" }' };
  expect(asked).toEqual(
    [{}, { nextToken: 'a' }, { nextToken: 'b' }].map(token => [
      'Logs_20140328.FilterLogEvents',
      { ...request, ...token },
    ]),
  );
});

/** Answers as CloudFormation does, with a stack of two logs and a function. */
const formation = createServer(async (request, answer) => {
  const query = new URLSearchParams(String(await buffer(request)));
  const resources = [
    ['AWS::Lambda::Function', 'ReadingOnRead1A', 'function'],
    ['AWS::Logs::LogGroup', 'ReadingOnReadLogs2B', 'the-log-of-on-read'],
    ['AWS::Logs::LogGroup', 'ReadingAccessLogs3C', 'the-access-log'],
  ];
  const members = resources.map(
    ([type, id, name]) =>
      `<member><ResourceType>${type}</ResourceType><LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${name}</PhysicalResourceId></member>`,
  );
  answer.end(
    `<${query.get('Action')}Response><${query.get('Action')}Result><StackResourceSummaries>${members.join('')}</StackResourceSummaries></${query.get('Action')}Result></${query.get('Action')}Response>`,
  );
}).listen(0, '127.0.0.1');
afterAll(() => {
  formation.closeAllConnections();
  formation.close();
});

test('a log is found by what its name in the stack begins with', async () => {
  const client = new CloudFormationClient({
    endpoint: `http://127.0.0.1:${(formation.address() as AddressInfo).port}`,
    region: 'local',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });

  expect(await logGroupOf(client, 'Faircopy-dev', 'ReadingOnReadLogs')).toBe('the-log-of-on-read');
  expect(await logGroupOf(client, 'Faircopy-dev', 'RoundsOnScheduleLogs')).toBeUndefined();
  client.destroy();
});
