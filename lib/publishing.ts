import { CfnOutput, type CfnResource, Duration, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { facetKinds } from '../functions/articles/facets.ts';
import type { UploadEnvironment } from '../functions/entries/environment.ts';
import { uploadEvents } from '../functions/operating/environment/upload-events.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { PipelineFunction } from './shared/pipeline-function.ts';
import { retention } from './shared/retention.ts';
import { checkedBatches } from './shared/shards.ts';

export interface PublishingProps {
  readonly uploads: Bucket;
  readonly articles: TableV2;
  /** House rules. */
  readonly house: TableV2;
  /** What articles were. */
  readonly history: TableV2;
  /** Authors and tags. */
  readonly facets: TableV2;
  readonly environment: Environment;
}

/** Longest that one batch is worked on. */
const timeout = Duration.seconds(60);

/** From an event of the bucket to a fair copy in the table: queues, dead letters and on-upload. */
export class Publishing extends Construct {
  /** Hints of what was just uploaded. */
  readonly queue: Queue;
  /** Hints that may wait: what an operator has reconciled. Uploads never stand behind them. */
  readonly bulk: Queue;
  /** Of both: what failed needs the same person, and is sent on through `bulk`. */
  readonly deadLetters: Queue;
  readonly onUpload: PipelineFunction;

  constructor(
    scope: Construct,
    id: string,
    { uploads, articles, house, history, facets, environment }: PublishingProps,
  ) {
    super(scope, id);
    const removalPolicy = retention(environment);
    checkedBatches(environment);

    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // A letter's age counts from when it was first sent, so this must be more than the queue's own.
      retentionPeriod: Duration.days(14),
      removalPolicy,
    });
    const hints = (id: string): Queue =>
      new Queue(this, id, {
        encryption: QueueEncryption.SQS_MANAGED,
        enforceSSL: true,
        retentionPeriod: Duration.days(7),
        // AWS asks for six times the function's timeout, so that a throttled batch is not delivered twice.
        // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
        visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
        deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 10 },
        removalPolicy,
      });
    this.queue = hints('Hints');
    this.bulk = hints('BulkHints');
    sendEveryChange(uploads, this.queue);

    this.onUpload = new PipelineFunction(this, 'OnUpload', {
      entry: 'on-upload',
      beside: 'cleaning-process',
      description: 'Makes fair copies of uploads',
      variables: {
        ARTICLES_TABLE: articles.tableName,
        HOUSE_TABLE: house.tableName,
        HISTORY_TABLE: history.tableName,
        HISTORY_DAYS: String(environment.historyDays),
        FACETS_TABLE: facets.tableName,
        OFFERS: JSON.stringify(environment.offers ?? []),
        UPLOADS_BUCKET: uploads.bucketName,
        GENERATION: String(environment.generation),
        SHARDS: String(environment.shards ?? 1),
        PUBLISH_ANYTHING: JSON.stringify(environment.publishesAnything ?? []),
        ENVIRONMENT: Stack.of(this).stackName,
      } satisfies UploadEnvironment,
      timeout,
      memorySize: 1_769,
      environment,
    });
    // Each source has executions of its own, so that one is not slower when the other is busy.
    const sources = [
      [this.queue, environment.uploadBatchesAtOnce],
      [this.bulk, environment.bulkBatchesAtOnce],
    ] as const;
    for (const [queue, maxConcurrency] of sources) {
      this.onUpload.addEventSource(
        new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency }),
      );
    }
    mayReadUploads(this.onUpload, uploads);
    // Not by `articles.grants`: that would add every index.
    this.onUpload.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
        resources: [articles.tableArn],
      }),
    );

    this.onUpload.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:BatchGetItem'], resources: [house.tableArn] }),
    );
    mayKeepFacets(this.onUpload, facets, environment);

    this.onUpload.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [history.tableArn] }),
    );

    // What faircopy reconcile, redrive and status ask for (bin/shared/place.ts).
    const outputs: readonly (readonly [string, Queue, string])[] = [
      ['HintsQueue', this.queue, 'Hints of what was just uploaded'],
      ['BulkQueue', this.bulk, 'Hints that may wait'],
      ['DeadLetters', this.deadLetters, 'Hints that were given up'],
    ];
    for (const [id, { queueUrl }, description] of outputs) {
      new CfnOutput(this, `${id}Url`, { description, value: queueUrl }).overrideLogicalId(id);
    }
    new CfnOutput(this, 'GenerationNumber', {
      description: 'Raised by a roll-back of the cleaner',
      value: String(environment.generation),
    }).overrideLogicalId('Generation');
  }
}

/**
 * The bucket's events go to the queue. S3 tests that it may send before it takes this setting, so the bucket comes after
 * the queue's policy; the policy therefore can't name the bucket, which would come after itself. It names what CloudFormation
 * calls a bucket of this stack: the stack's name, in lower case and not more than 24 characters of it, and what follows.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
 */
function sendEveryChange(bucket: Bucket, queue: Queue): void {
  const { account, partition, stackName } = Stack.of(bucket);
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: { 'aws:SourceArn': `arn:${partition}:s3:::${stackName.toLowerCase().slice(0, 24)}*` },
      },
    }),
  );
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = {
    queueConfigurations: uploadEvents.map(event => ({ event, queue: queue.queueArn })),
  };
  resource.addResourceDependency(queue.node.findChild('Policy').node.defaultChild as CfnResource);
}

/** Rows of authors and tags come and go with the articles that a writer writes, where readers may ask for them. */
export function mayKeepFacets(writer: PipelineFunction, facets: TableV2, { offers }: Environment): void {
  if (facetKinds.some(kind => offers?.includes(kind)))
    writer.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:BatchWriteItem'], resources: [facets.tableArn] }),
    );
}

/** `s3:ListBucket` reads no listing here: without it S3 answers a missing key with 403, and nobody could tell it from an outage. */
function mayReadUploads(reader: PipelineFunction, bucket: Bucket): void {
  reader.addToRolePolicy(
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] }),
  );
  reader.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
  const stack = Stack.of(bucket);
  acknowledge(reader.role ?? reader, {
    [`AwsSolutions-IAM5[Resource::<${stack.getLogicalId(bucket.node.defaultChild as CfnBucket)}.Arn>/*]`]:
      'Any key of the bucket may be an article.',
  });
}
