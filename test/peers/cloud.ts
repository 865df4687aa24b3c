/**
 * An environment in the small: bucket, queues and table as the synthesised template describes them, made in Moto; the
 * bundles that would be deployed, each in a process of its own with the environment that the template gives it; and what
 * Lambda does between queue and function.
 */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { DynamoDBBatchResponse, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { environments } from '../../lib/environments.ts';
import { type Assembly, synthesise } from '../stack/assembly.ts';
import { type Resource, resolved, type Template } from '../stack/template.ts';

export interface Cloud {
  readonly bucket: string;
  readonly table: string;
  /** The table of house rules. */
  readonly house: string;
  /** The table of what articles were. */
  readonly history: string;
  /** The table of authors and tags. */
  readonly facets: string;
  /** Of the bucket's events. */
  readonly queue: string;
  /** Of hints that may wait. */
  readonly bulk: string;
  readonly deadLetters: string;
  /** What other programs need to meet Moto instead of AWS. */
  readonly variables: Readonly<Record<string, string>>;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
  /** Works off both queues, as Lambda's event sources do, until they are empty. Returns the number of messages. */
  workOff(): Promise<number>;
  /** A request as an HTTP API makes it. `path` is decoded. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<{ status: number; body: string }>;
  /** A request to the desk as an HTTP API makes it, from somebody whom IAM let through. */
  desk(
    method: string,
    path: string,
    query?: string,
    headers?: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<{ status: number; headers: Readonly<Record<string, string>>; body: string }>;
  /** Name of the bus on which it is told what happens. */
  readonly bus: string;
  /** Hands what the table's stream has, from its beginning, to on-change, as Lambda does. Returns the number of records. */
  announce(): Promise<number>;
  /** The AWS command line interface; returns what it prints. */
  aws(...args: string[]): Promise<string>;
  close(): void;
}

/** @param endpoint Moto's @param programs where the AWS CLI lies @param config a file with settings for it */
export async function openCloud(endpoint: string, programs: string, config: string): Promise<Cloud> {
  const assembly = synthesise({ prod: { ...environments.prod, announces: true } }, true);
  const template = assembly.template('prod');
  const variables = {
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: endpoint,
    AWS_CONFIG_FILE: config,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const settings = {
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const sqs = new SQSClient(settings);
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  const run = Date.now().toString(36);
  const bucket = `uploads-${run}`;
  const table = `articles-${run}`;
  const house = `house-${run}`;
  const history = `history-${run}`;
  const facets = `facets-${run}`;
  const bus = `bus-${run}`;

  const deadLetters = await makeQueue(sqs, `dead-${run}`, {});
  const hints = (name: string, resource: string) =>
    makeQueue(sqs, `${name}-${run}`, {
      // Shorter than the template's, so that a test need not wait for what comes back.
      VisibilityTimeout: '1',
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: deadLetters.arn,
        maxReceiveCount: template.one('AWS::SQS::Queue', resource)[1].Properties.RedrivePolicy
          .maxReceiveCount,
      }),
    });
  const queue = await hints('hints', 'PublishingHints');
  const bulk = await hints('bulk', 'PublishingBulkHints');
  const client = new DynamoDBClient(settings);
  await makeTable(client, table, template, 'StorageArticles');
  await makeTable(client, house, template, 'StorageHouse');
  await makeTable(client, history, template, 'StorageHistory');
  await makeTable(client, facets, template, 'StorageFacets');
  await makeBucket(s3, bucket, queue.arn, template);
  const aws = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(path.join(programs, 'aws'), args, {
      env: { ...process.env, ...variables },
    });
    return stdout;
  };
  await aws('events', 'create-event-bus', '--name', bus);

  const names = {
    [template.one('AWS::DynamoDB::GlobalTable', 'StorageArticles')[0]]: table,
    [template.one('AWS::DynamoDB::GlobalTable', 'StorageHouse')[0]]: house,
    [template.one('AWS::DynamoDB::GlobalTable', 'StorageHistory')[0]]: history,
    [template.one('AWS::DynamoDB::GlobalTable', 'StorageFacets')[0]]: facets,
    [template.one('AWS::S3::Bucket')[0]]: bucket,
    [template.one('AWS::SQS::Queue', 'PublishingHints')[0]]: queue.url,
    [template.one('AWS::SQS::Queue', 'PublishingBulkHints')[0]]: bulk.url,
    [template.one('AWS::ApiGatewayV2::Api')[0]]: 'api',
    [template.one('AWS::Events::EventBus')[0]]: bus,
    'AWS::StackName': 'Faircopy-peers',
  };
  const start = (prefix: string) =>
    startFunction(template.one('AWS::Lambda::Function', prefix)[1], assembly, names, variables);
  const [onUpload, onRead, onDesk, onChange] = await Promise.all([
    start('PublishingOnUpload'),
    start('ReadingOnRead'),
    start('DeskOnDesk'),
    start('AnnouncingOnChange'),
  ]);

  return {
    bucket,
    table,
    house,
    history,
    facets,
    queue: queue.url,
    bulk: bulk.url,
    deadLetters: deadLetters.url,
    bus,
    variables,
    sqs,
    s3,
    async workOff() {
      let worked = 0;
      for (const { url } of [queue, bulk]) {
        for (let batch = await receive(sqs, url); batch.Records.length; batch = await receive(sqs, url)) {
          worked += batch.Records.length;
          const { batchItemFailures } = await onUpload.invoke<SQSBatchResponse>(batch);
          const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
          const done = batch.Records.filter(({ messageId }) => !failed.has(messageId));
          if (done.length === 0) continue;
          await sqs.send(
            new DeleteMessageBatchCommand({
              QueueUrl: url,
              Entries: done.map(({ receiptHandle }, index) => ({
                Id: String(index),
                ReceiptHandle: receiptHandle,
              })),
            }),
          );
        }
      }
      return worked;
    },
    async get(rawPath, headers = {}) {
      const { statusCode, body, isBase64Encoded } = await onRead.invoke<HttpAnswer>(
        request(rawPath, headers),
      );
      return {
        status: statusCode,
        body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
      };
    },
    async desk(method, rawPath, rawQueryString = '', headers = {}, body) {
      const event = request(rawPath, headers);
      const answer = await onDesk.invoke<HttpAnswer>({
        ...event,
        routeKey: `${method} ${rawPath}`,
        rawQueryString,
        body,
        requestContext: {
          ...event.requestContext,
          http: { ...event.requestContext.http, method },
          authorizer: { iam: { userArn: 'arn:aws:sts::111122223333:assumed-role/Editors/ana' } },
        },
      });
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: answer.isBase64Encoded ? Buffer.from(answer.body, 'base64').toString('utf8') : answer.body,
      };
    },
    async announce() {
      const Records = await streamOf(table, aws);
      const { batchItemFailures } = await onChange.invoke<DynamoDBBatchResponse>({ Records });
      if (batchItemFailures.length > 0) throw new Error(`not told: ${JSON.stringify(batchItemFailures)}`);
      return Records.length;
    },
    aws,
    close() {
      onChange.stop();
      onUpload.stop();
      onRead.stop();
      onDesk.stop();
      assembly.remove();
    },
  };
}

interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
const request = (rawPath: string, headers: Readonly<Record<string, string>>) => ({
  version: '2.0',
  routeKey: 'GET /{path+}',
  rawPath,
  rawQueryString: '',
  headers: { host: 'api.example', ...headers },
  requestContext: {
    domainName: 'api.example',
    http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    stage: '$default',
  },
  isBase64Encoded: false,
});

async function makeQueue(
  sqs: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<{ url: string; arn: string }> {
  const { QueueUrl = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
  );
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  return { url: QueueUrl, arn: Attributes?.QueueArn ?? '' };
}

async function makeTable(
  client: DynamoDBClient,
  table: string,
  template: Template,
  id: string,
): Promise<void> {
  const { Properties } = template.one('AWS::DynamoDB::GlobalTable', id)[1];
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: Properties.BillingMode,
      AttributeDefinitions: Properties.AttributeDefinitions,
      KeySchema: Properties.KeySchema,
      GlobalSecondaryIndexes: Properties.GlobalSecondaryIndexes,
      ...(Properties.StreamSpecification && {
        StreamSpecification: { StreamEnabled: true, ...Properties.StreamSpecification },
      }),
    }),
  );
}

async function makeBucket(s3: S3Client, bucket: string, queueArn: string, template: Template): Promise<void> {
  const { VersioningConfiguration, NotificationConfiguration } =
    template.one('AWS::S3::Bucket')[1].Properties;
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: bucket,
      NotificationConfiguration: {
        QueueConfigurations: NotificationConfiguration.QueueConfigurations.map(
          ({ Event }: { Event: string }) => ({
            QueueArn: queueArn,
            Events: [Event],
          }),
        ),
      },
    }),
  );
}

/** All that the stream of a table has, as Lambda hands it over: times are seconds there. */
async function streamOf(table: string, aws: Cloud['aws']): Promise<readonly object[]> {
  const ask = async (...args: string[]) => JSON.parse(await aws('dynamodbstreams', ...args));
  const [{ StreamArn }] = (await ask('list-streams', '--table-name', table)).Streams;
  const { Shards } = (await ask('describe-stream', '--stream-arn', StreamArn)).StreamDescription;
  const records: object[] = [];
  for (const { ShardId } of Shards) {
    const { ShardIterator } = await ask(
      ...['get-shard-iterator', '--stream-arn', StreamArn, '--shard-id', ShardId],
      ...['--shard-iterator-type', 'TRIM_HORIZON'],
    );
    const { Records } = await ask('get-records', '--shard-iterator', ShardIterator);
    for (const { dynamodb, ...record } of Records) {
      const ApproximateCreationDateTime = Date.parse(dynamodb.ApproximateCreationDateTime) / 1_000;
      records.push({ ...record, dynamodb: { ...dynamodb, ApproximateCreationDateTime } });
    }
  }
  return records;
}

async function receive(sqs: SQSClient, queue: string): Promise<SQSEvent> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
  );
  return {
    Records: Messages.map(({ MessageId = '', ReceiptHandle = '', Body = '' }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
    })),
  } as SQSEvent;
}

interface RunningFunction {
  /** Throws what the handler throws. */
  invoke<Answer>(event: unknown): Promise<Answer>;
  stop(): void;
}

async function startFunction(
  { Properties: { Code, Handler, Timeout, Environment } }: Resource,
  assembly: Assembly,
  names: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Promise<RunningFunction> {
  const [file] = Handler.split('.');
  const bundle = path.join(assembly.folder, `asset.${path.basename(Code.S3Key, '.zip')}`, `${file}.mjs`);
  const own = Object.entries(Environment.Variables).map(([name, value]) => [name, resolved(value, names)]);
  const child = fork(
    fileURLToPath(new URL('../stack/lambda-runtime.mjs', import.meta.url)),
    [pathToFileURL(bundle).href, String(Timeout)],
    { env: { ...variables, ...Object.fromEntries(own) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  await nextMessage(child);
  let before: Promise<unknown> = Promise.resolve();
  return {
    async invoke<Answer>(event: unknown): Promise<Answer> {
      const turn = before.then(async () => {
        child.send(event as object);
        return nextMessage<{ answer: Answer; error?: string }>(child);
      });
      before = turn.catch(() => {});
      const { answer, error } = await turn;
      if (error) throw new Error(error);
      return answer;
    },
    stop: () => child.kill(),
  };
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const ended = new AbortController();
  const failed = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`the function's process ended with ${code}`);
  });
  failed.catch(() => {});
  const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), failed]);
  ended.abort();
  return message;
}
