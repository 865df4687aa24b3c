import { Duration, Stack } from 'aws-cdk-lib';
import { type CfnStage, type HttpApi, HttpMethod, type HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deskRoutes } from '../functions/desk/desk-routes.ts';
import type { DeskEnvironment } from '../functions/entries/environment.ts';
import type { articlesSchema } from '../functions/stores/table/articles-schema.ts';
import type { Environment } from './environments.ts';
import { mayKeepFacets } from './publishing.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { PipelineFunction } from './shared/pipeline-function.ts';
import { shardsAsked } from './shared/shards.ts';

export interface DeskProps {
  readonly uploads: Bucket;
  readonly articles: TableV2;
  /** House rules. */
  readonly house: TableV2;
  /** What articles were. */
  readonly history: TableV2;
  /** Authors and tags. */
  readonly facets: TableV2;
  /** Hints that on-upload works off. */
  readonly hints: Queue;
  /** Hints that may wait. */
  readonly bulk: Queue;
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly environment: Environment;
}

/**
 * Requests a second that each route of the desk takes, beside those of readers: a flood of theirs leaves editors what they need.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
const throttle = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 };

/** Where editors see proofs and decide: routes of the HTTP API that IAM guards, and a function with rights of its own. */
export class Desk extends Construct {
  readonly onDesk: PipelineFunction;

  constructor(
    scope: Construct,
    id: string,
    { uploads, articles, house, history, facets, hints, bulk, api, stage, environment }: DeskProps,
  ) {
    super(scope, id);
    this.onDesk = new PipelineFunction(this, 'OnDesk', {
      entry: 'on-desk',
      beside: 'cleaner',
      description: 'Answers editors',
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
        SHARDS_ASKED: String(shardsAsked(environment)),
        PUBLISH_ANYTHING: JSON.stringify(environment.publishesAnything ?? []),
        HINTS_QUEUE: hints.queueUrl,
        BULK_QUEUE: bulk.queueUrl,
      } satisfies DeskEnvironment,
      // The gateway waits for 30 seconds. A hint that is sent ahead of a decision arrives after a minute.
      timeout: Duration.seconds(29),
      memorySize: 1_769,
      environment,
    });
    mayDecide(this.onDesk, articles);
    this.onDesk.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Scan'],
        resources: [house.tableArn],
      }),
    );
    this.onDesk.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        resources: [history.tableArn],
      }),
    );
    mayKeepFacets(this.onDesk, facets, environment);
    mayReadAndPutUploads(this.onDesk, uploads);
    this.onDesk.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [hints.queueArn, bulk.queueArn] }),
    );

    const integration = new HttpLambdaIntegration('OnDesk', this.onDesk);
    const authorizer = new HttpIamAuthorizer();
    for (const [path, methods] of Object.entries(deskRoutes)) {
      const routes = api.addRoutes({
        path,
        methods: methods.map(method => HttpMethod[method]),
        integration,
        authorizer,
      });
      // A stage takes settings only of routes that are there.
      stage.node.addDependency(...routes);
    }
    const keys = Object.entries(deskRoutes).flatMap(([path, methods]) =>
      methods.map(method => `${method} ${path}`),
    );
    (stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(
      keys.map(key => [key, throttle]),
    );
  }
}

const listed: readonly (keyof typeof articlesSchema.indexes)[] = [
  'attention',
  'doubt',
  'keys',
  'ledger',
  'newest',
];

/** Bringing an article up to date may find that nothing should be there any more. */
function mayDecide(desk: PipelineFunction, table: TableV2): void {
  desk.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
      resources: [table.tableArn],
    }),
  );
  desk.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: listed.map(index => `${table.tableArn}/index/${index}`),
    }),
  );
}

/** Without `s3:ListBucket` a missing key would look like an outage. Nothing may be deleted. */
function mayReadAndPutUploads(desk: PipelineFunction, bucket: Bucket): void {
  desk.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
      resources: [bucket.arnForObjects('*')],
    }),
  );
  desk.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
  const id = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  acknowledge(desk.role ?? desk, {
    [`AwsSolutions-IAM5[Resource::<${id}.Arn>/*]`]: 'Any key of the bucket may be an article.',
  });
}
