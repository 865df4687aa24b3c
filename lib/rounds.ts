import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScheduleEnvironment } from '../functions/entries/environment.ts';
import { roundPartition } from '../functions/stores/table/round-table.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { PipelineFunction } from './shared/pipeline-function.ts';
import { shardsAsked } from './shared/shards.ts';

export interface RoundsProps {
  readonly uploads: Bucket;
  readonly articles: TableV2;
  /** Where what differs is hinted at. */
  readonly bulk: Queue;
  /** From the beginning of a round to that of the next one. */
  readonly every: Duration;
  readonly environment: Environment;
}

/** Longest that a tick takes, and how often there is one: two never run at once. */
const [atMost, often] = [Duration.minutes(5), Duration.minutes(15)];

/**
 * Bucket and table, compared again and again, a stretch of keys a tick: what finds an event that was lost. The place is kept in a
 * table of its own, and a schedule wakes it: AWS stops a function that feeds itself through a queue after sixteen rounds.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
 */
export class Rounds extends Construct {
  constructor(scope: Construct, id: string, props: RoundsProps) {
    super(scope, id);
    const { uploads, articles, bulk, every, environment } = props;
    // It holds a place to go on from, and nothing that a new round would not find.
    const place = new TableV2(this, 'Place', {
      partitionKey: { name: roundPartition, type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(place, { 'AwsSolutions-DDB3': 'It holds a place in a list, from which a walk goes on.' });
    const onSchedule = new PipelineFunction(this, 'OnSchedule', {
      entry: 'on-schedule',
      description: 'Compares uploads with articles',
      variables: {
        ARTICLES_TABLE: articles.tableName,
        UPLOADS_BUCKET: uploads.bucketName,
        GENERATION: String(environment.generation),
        SHARDS_ASKED: String(shardsAsked(environment)),
        BULK_QUEUE: bulk.queueUrl,
        ROUNDS_TABLE: place.tableName,
        EVERY_HOURS: String(every.toHours()),
      } satisfies ScheduleEnvironment,
      timeout: atMost,
      memorySize: 512,
      environment,
    });
    const rights: readonly (readonly [readonly string[], string])[] = [
      [['s3:ListBucket'], uploads.bucketArn],
      [['dynamodb:Query'], `${articles.tableArn}/index/ledger`],
      [['sqs:SendMessage'], bulk.queueArn],
      [['dynamodb:GetItem', 'dynamodb:PutItem'], place.tableArn],
    ];
    for (const [actions, resource] of rights)
      onSchedule.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
    new Rule(this, 'Often', {
      schedule: Schedule.rate(often),
      // The next tick goes on where this one began.
      targets: [new LambdaFunction(onSchedule, { retryAttempts: 0, maxEventAge: often })],
    });
  }
}
