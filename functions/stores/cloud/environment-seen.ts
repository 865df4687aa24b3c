/** What an operator may see of an environment in the cloud. Every call reads; docs/doctor-policy.json allows exactly these. */
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BucketSeen, Maybe, Seen, TableSeen } from '../../operating/environment/doctor.ts';
import { cloudStack } from './cloud-stack.ts';

export interface Looking {
  readonly formation: CloudFormationClient;
  readonly database: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  /** A signed GET to a service that nothing else here speaks to; resolves to the body. */
  readonly ask: (
    service: 'lambda' | 'sns',
    path: string,
    query: Readonly<Record<string, string>>,
  ) => Promise<string>;
  /** The status of a GET to the API. */
  readonly health: (address: string) => Promise<number>;
  readonly tools: Seen['tools'];
}

export async function environmentSeen(name: string, looking: Looking): Promise<Seen> {
  const { formation, tools, ask } = looking;
  const stack = await maybe(cloudStack(formation, name).state());
  const outputs = stack && 'outputs' in stack ? stack.outputs : {};
  return {
    name,
    tools,
    bootstrap: await maybe(bootstrapVersion(formation)),
    quota: await maybe(ask('lambda', '/2016-08-19/account-settings/', {}).then(quotaIn)),
    stack,
    ...(outputs.ArticlesTable && { deployed: await deployedSeen(outputs, looking) }),
  };
}

async function deployedSeen(
  outputs: Readonly<Record<string, string>>,
  { database, s3, sqs, ask, health }: Looking,
): Promise<NonNullable<Seen['deployed']>> {
  const queues = [
    ['the queue of uploads', outputs.HintsQueue],
    ['the bulk queue', outputs.BulkQueue],
    ['the dead letters', outputs.DeadLetters],
  ] as const;
  return {
    table: await maybe(tableSeen(database, outputs.ArticlesTable ?? '')),
    others: await Promise.all(
      [
        ['the table of house rules', outputs.HouseTable],
        ['the table of what articles were', outputs.HistoryTable],
      ].flatMap(([name = '', table]) =>
        table === undefined ? [] : [maybe(tableSeen(database, table)).then(seen => ({ name, table: seen }))],
      ),
    ),
    bucket: await maybe(bucketSeen(s3, outputs.UploadsBucket ?? '')),
    queues: await Promise.all(
      queues.map(async ([name, url = '']) => ({ name, waiting: await maybe(waitingIn(sqs, url)) })),
    ),
    subscribers: await maybe(
      ask('sns', '/', {
        Action: 'ListSubscriptionsByTopic',
        TopicArn: outputs.AlarmTopic ?? '',
        Version: '2010-03-31',
      }).then(subscribersIn),
    ),
    health: await maybe(health(`${outputs.ReadAddress ?? outputs.ApiAddress ?? ''}/health`)),
  };
}

async function maybe<Seen>(looked: Promise<Seen>): Promise<Maybe<Seen>> {
  try {
    return await looked;
  } catch (error) {
    return { unseen: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Of the stack that `cdk bootstrap` makes. */
async function bootstrapVersion(client: CloudFormationClient): Promise<number | undefined> {
  const state = await cloudStack(client, 'CDKToolkit').state();
  return state && Number(state.outputs.BootstrapVersion);
}

async function tableSeen(client: DynamoDBClient, table: string): Promise<TableSeen> {
  const [{ Table }, { ContinuousBackupsDescription }, { TimeToLiveDescription }] = await Promise.all([
    client.send(new DescribeTableCommand({ TableName: table })),
    client.send(new DescribeContinuousBackupsCommand({ TableName: table })),
    client.send(new DescribeTimeToLiveCommand({ TableName: table })),
  ]);
  return {
    status: Table?.TableStatus ?? '',
    isProtected: Table?.DeletionProtectionEnabled ?? false,
    canBeRestored:
      ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED',
    forgets: TimeToLiveDescription?.TimeToLiveStatus === 'ENABLED',
    indexes: (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName = '', IndexStatus, Backfilling }) => ({
      name: IndexName,
      isReady: (IndexStatus === 'ACTIVE' || IndexStatus === 'UPDATING') && !Backfilling,
    })),
  };
}

async function bucketSeen(client: S3Client, bucket: string): Promise<BucketSeen> {
  const [versioning, notification, access] = await Promise.all([
    client.send(new GetBucketVersioningCommand({ Bucket: bucket })),
    client.send(new GetBucketNotificationConfigurationCommand({ Bucket: bucket })),
    client.send(new GetPublicAccessBlockCommand({ Bucket: bucket })),
  ]);
  const blocks = access.PublicAccessBlockConfiguration;
  return {
    isVersioned: versioning.Status === 'Enabled',
    isPrivate: [
      blocks?.BlockPublicAcls,
      blocks?.BlockPublicPolicy,
      blocks?.IgnorePublicAcls,
      blocks?.RestrictPublicBuckets,
    ].every(Boolean),
    tells: (notification.QueueConfigurations ?? []).flatMap(({ Events = [] }) => Events),
  };
}

async function waitingIn(client: SQSClient, url: string): Promise<number> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html */
function quotaIn(body: string): { atOnce: number } {
  return { atOnce: Number(JSON.parse(body).AccountLimit.ConcurrentExecutions) };
}

/** Its name where the body is JSON or XML. https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
function subscribersIn(body: string): { confirmed: number; pending: number } {
  return {
    confirmed: [...body.matchAll(/SubscriptionArn(?:>|":")arn:/g)].length,
    pending: [...body.matchAll(/SubscriptionArn(?:>|":")PendingConfirmation/g)].length,
  };
}
