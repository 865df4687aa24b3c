import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ChangeEnvironment } from '../functions/entries/environment.ts';
import { announcedAttributes } from '../functions/stores/table/articles-schema.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { PipelineFunction } from './shared/pipeline-function.ts';
import { retention } from './shared/retention.ts';

export interface AnnouncingProps {
  readonly articles: TableV2;
  /** What links begin with. */
  readonly origin: string;
  readonly environment: Environment;
}

/**
 * What happened to articles, told on a bus: from the table's stream, which has keys only, by a function that may read what
 * happened and no text. What is done about it are rules on the bus, which are not of this stack.
 */
export class Announcing extends Construct {
  readonly bus: EventBus;
  readonly onChange: PipelineFunction;
  /** Where batches end that could not be told: which stretch of the stream it was, and when. */
  readonly untold: Queue;

  constructor(scope: Construct, id: string, { articles, origin, environment }: AnnouncingProps) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { description: 'What happened to articles of Faircopy' });
    this.untold = new Queue(this, 'Untold', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: retention(environment),
    });
    acknowledge(this.untold, { 'AwsSolutions-SQS3': 'What ends here was given up already.' });
    this.onChange = new PipelineFunction(this, 'OnChange', {
      entry: 'on-change',
      description: 'Tells what happened to articles',
      variables: {
        ARTICLES_TABLE: articles.tableName,
        ORIGIN: origin,
        EVENT_BUS: this.bus.eventBusName,
        ENVIRONMENT: Stack.of(this).stackName,
      } satisfies ChangeEnvironment,
      timeout: Duration.minutes(1),
      memorySize: 512,
      // No answer of DynamoDB is a stream of events.
      without: ['@smithy/core/event-streams'],
      environment,
    });
    this.onChange.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:BatchGetItem'],
        resources: [articles.tableArn],
        // A request that names no attributes would get them all.
        conditions: {
          'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...announcedAttributes] },
          StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
          Null: { 'dynamodb:Attributes': 'false' },
        },
      }),
    );
    this.onChange.addToRolePolicy(
      new PolicyStatement({ actions: ['events:PutEvents'], resources: [this.bus.eventBusArn] }),
    );
    this.onChange.addEventSource(
      new DynamoEventSource(articles, {
        // Whatever was written between the stream's beginning and this function's is told too.
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        reportBatchItemFailures: true,
        // One record that can't be told must not keep the others; after six hours of trying it is for a person.
        bisectBatchOnError: true,
        maxRecordAge: Duration.hours(6),
        onFailure: new SqsDlq(this.untold),
      }),
    );
    acknowledge(this.onChange.role ?? this.onChange, {
      'AwsSolutions-IAM5[Resource::*]':
        'Listing streams can be allowed for all of an account, or not at all.',
    });

    // What rules name, and faircopy announce asks for.
    new CfnOutput(this, 'EventBusName', {
      description: 'What happened to articles is told on this bus',
      value: this.bus.eventBusName,
    }).overrideLogicalId('EventBus');
    new CfnOutput(this, 'OriginOfLinks', {
      description: 'What links in events begin with',
      value: origin,
    }).overrideLogicalId('Origin');
    new CfnOutput(this, 'UntoldQueue', {
      description: 'What could not be told',
      value: this.untold.queueUrl,
    }).overrideLogicalId('Untold');
  }
}
