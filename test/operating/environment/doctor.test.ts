/** What the doctor says of an environment, and which calls it makes to see it. */
import { readFileSync } from 'node:fs';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, test, vi } from 'vitest';
import { findings, isWell, type Seen } from '../../../functions/operating/environment/doctor.ts';
import { uploadEvents } from '../../../functions/operating/environment/upload-events.ts';
import { environmentSeen } from '../../../functions/stores/cloud/environment-seen.ts';
import { articlesSchema } from '../../../functions/stores/table/articles-schema.ts';

const expected = { indexes: Object.keys(articlesSchema.indexes), events: uploadEvents };

const outputs = {
  KeepsData: 'true',
  ArticlesTable: 'articles',
  HouseTable: 'house',
  HistoryTable: 'history',
  UploadsBucket: 'uploads',
  HintsQueue: 'https://sqs.example/hints',
  BulkQueue: 'https://sqs.example/bulk',
  DeadLetters: 'https://sqs.example/dead',
  AlarmTopic: 'arn:aws:sns:eu-central-1:111122223333:alarms',
  ApiAddress: 'https://api.example',
};

const healthy = {
  name: 'Faircopy-prod',
  tools: { node: 'v20.19.0', aws: 'aws-cli/2.31.0 Python/3.13' },
  bootstrap: 30,
  quota: { atOnce: 1_000 },
  stack: { status: 'UPDATE_COMPLETE', isProtected: true, outputs },
  deployed: {
    table: {
      status: 'ACTIVE',
      isProtected: true,
      canBeRestored: true,
      forgets: true,
      indexes: expected.indexes.map(name => ({ name, isReady: true })),
    },
    others: [
      {
        name: 'the table of what articles were',
        table: { status: 'ACTIVE', isProtected: true, canBeRestored: true, forgets: true, indexes: [] },
      },
    ],
    bucket: { isVersioned: true, isPrivate: true, tells: [...uploadEvents] },
    queues: [
      { name: 'the queue of uploads', waiting: 3 },
      { name: 'the dead letters', waiting: 0 },
    ],
    subscribers: { confirmed: 1, pending: 0 },
    health: 200,
  },
} satisfies Seen;

const { deployed } = healthy;

test('of an environment that is as it should be, nothing is to be done', () => {
  const found = findings(healthy, expected);

  expect(found.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(found.length).toBeGreaterThan(8);
});

type Ill = readonly [string, Partial<Seen>, 'look' | 'wrong', RegExp, RegExp];
const ill: readonly Ill[] = [
  ['an old Node.js', { tools: { ...healthy.tools, node: 'v20.18.3' } }, 'wrong', /v20\.18\.3/, /20\.19/],
  ['an old AWS CLI', { tools: { ...healthy.tools, aws: 'aws-cli/1.44.0' } }, 'look', /CLI 1/, /version 2/],
  ['no AWS CLI', { tools: { ...healthy.tools, aws: undefined } }, 'look', /not there/, /version 2/],
  ['no bootstrap', { bootstrap: undefined }, 'wrong', /not bootstrapped/, /cdk bootstrap/],
  ['a bootstrap of long ago', { bootstrap: 4 }, 'wrong', /version 4/, /cdk bootstrap/],
  ['a new account', { quota: { atOnce: 10 } }, 'look', /10 executions/, /L-B99A9384/],
  ['no right to ask', { quota: { unseen: 'AccessDenied' } }, 'wrong', /AccessDenied/, /doctor-policy/],
  [
    'a first deployment that failed',
    { stack: { status: 'ROLLBACK_COMPLETE', isProtected: true, outputs: {} } },
    'wrong',
    /first deployment/,
    /faircopy deploy --env prod/,
  ],
  [
    'a deployment that was taken back',
    { stack: { ...healthy.stack, status: 'UPDATE_ROLLBACK_COMPLETE' } },
    'look',
    /taken back/,
    /faircopy deploy/,
  ],
  [
    'a deployment that hangs',
    { stack: { ...healthy.stack, status: 'UPDATE_ROLLBACK_FAILED' } },
    'wrong',
    /did not end/,
    /console/,
  ],
  [
    'a stack that anybody can delete',
    { stack: { ...healthy.stack, isProtected: false } },
    'wrong',
    /by mistake/,
    /faircopy protect/,
  ],
  [
    'a table that anybody can delete',
    { deployed: { ...deployed, table: { ...deployed.table, isProtected: false } } },
    'wrong',
    /table can be deleted/,
    /faircopy protect/,
  ],
  [
    'a table beside it that anybody can delete',
    {
      deployed: {
        ...deployed,
        others: deployed.others.map(one => ({ ...one, table: { ...one.table, isProtected: false } })),
      },
    },
    'wrong',
    /The table of what articles were can be deleted/,
    /faircopy protect/,
  ],
  [
    'a table that can’t be restored',
    { deployed: { ...deployed, table: { ...deployed.table, canBeRestored: false } } },
    'wrong',
    /point in time/,
    /runbook/,
  ],
  [
    'a missing index',
    { deployed: { ...deployed, table: { ...deployed.table, indexes: deployed.table.indexes.slice(1) } } },
    'wrong',
    /no index newest/,
    /deploy/,
  ],
  [
    'an index that is being filled',
    {
      deployed: {
        ...deployed,
        table: {
          ...deployed.table,
          indexes: deployed.table.indexes.map(one => ({ ...one, isReady: one.name !== 'keys' })),
        },
      },
    },
    'look',
    /index keys is being filled/,
    /Wait/,
  ],
  [
    'a bucket without versions',
    { deployed: { ...deployed, bucket: { ...deployed.bucket, isVersioned: false } } },
    'wrong',
    /no versions/,
    /put-bucket-versioning/,
  ],
  [
    'a bucket whose notification somebody changed',
    { deployed: { ...deployed, bucket: { ...deployed.bucket, tells: uploadEvents.slice(1) } } },
    'wrong',
    /s3:ObjectCreated/,
    /nothing-published/,
  ],
  [
    'dead letters',
    { deployed: { ...deployed, queues: [{ name: 'the dead letters', waiting: 2 }] } },
    'wrong',
    /2 dead letters/,
    /redrive/,
  ],
  [
    'a mail that nobody confirmed',
    { deployed: { ...deployed, subscribers: { confirmed: 0, pending: 1 } } },
    'wrong',
    /never confirmed/,
    /link in the mail/,
  ],
  ['an API that fails', { deployed: { ...deployed, health: 503 } }, 'wrong', /503/, /api-errors/],
];

describe('one finding, with its way out, is all that is said of', () => {
  test.each(ill)('%s', (_, change, state, what, wayOut) => {
    const found = findings({ ...healthy, ...change }, expected).filter(({ state }) => state !== 'well');

    expect(found).toEqual([
      { state, what: expect.stringMatching(what), wayOut: expect.stringMatching(wayOut) },
    ]);
    expect(isWell(found)).toBe(state === 'look');
  });
});

test('before the first deployment it says what is missing for one, and that is no error', () => {
  const { deployed: _, ...before } = { ...healthy, stack: undefined };

  const found = findings(before, expected);

  expect(isWell(found)).toBe(true);
  expect(found).toContainEqual({
    state: 'look',
    what: 'Faircopy-prod is not deployed',
    wayOut: 'npx faircopy deploy --env prod',
  });
});

test('an environment that keeps nothing may be deleted', () => {
  const dev: Seen = {
    ...healthy,
    stack: { ...healthy.stack, isProtected: false, outputs: { ...outputs, KeepsData: 'false' } },
    deployed: { ...deployed, table: { ...deployed.table, isProtected: false, canBeRestored: false } },
  };

  expect(isWell(findings(dev, expected))).toBe(true);
});

/** Where the name of a call is not the name of the right. https://docs.aws.amazon.com/AmazonS3/latest/userguide/list_amazons3.html */
const rights: Readonly<Record<string, string>> = {
  'cloudformation:DescribeStacks': 'cloudformation:DescribeStacks',
  's3:GetBucketNotificationConfiguration': 's3:GetBucketNotification',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
};

const services = [
  ['cloudformation', CloudFormationClient],
  ['dynamodb', DynamoDBClient],
  ['s3', S3Client],
  ['sqs', SQSClient],
] as const;

test('it makes exactly the calls that its policy allows, and each of them reads', async () => {
  const called = new Set<string>();
  const settings = { region: 'eu-central-1' };
  const [formation, database, s3, sqs] = [
    new CloudFormationClient(settings),
    new DynamoDBClient(settings),
    new S3Client(settings),
    new SQSClient(settings),
  ];
  for (const [service, Client] of services)
    vi.spyOn(Client.prototype, 'send').mockImplementation((async (command: object) => {
      const call = `${service}:${command.constructor.name.replace(/Command$/, '')}`;
      called.add(rights[call] ?? call);
      const Outputs = Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
      return { Stacks: [{ StackStatus: 'CREATE_COMPLETE', Outputs }] };
    }) as never);

  const seen = await environmentSeen('Faircopy-prod', {
    formation,
    database,
    s3,
    sqs,
    async ask(service, _, { Action = 'GetAccountSettings' }) {
      called.add(`${service}:${Action}`);
      return service === 'lambda'
        ? '{"AccountLimit":{"ConcurrentExecutions":10}}'
        : '<SubscriptionArn>PendingConfirmation</SubscriptionArn><SubscriptionArn>arn:aws:sns:x</SubscriptionArn>';
    },
    health: async () => 200,
    tools: healthy.tools,
  });
  vi.restoreAllMocks();

  const policy = JSON.parse(
    readFileSync(new URL('../../../docs/doctor-policy.json', import.meta.url), 'utf8'),
  );
  expect([...called].sort()).toEqual(policy.Statement[0].Action);
  for (const right of called) expect(right).toMatch(/:(?:Describe|Get|List)/);
  expect(seen.quota).toEqual({ atOnce: 10 });
  expect(seen.deployed?.subscribers).toEqual({ confirmed: 1, pending: 1 });
});
