import { CfnOutput, Duration, Fn, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { facetKinds } from '../functions/articles/facets.ts';
import type { Offer } from '../functions/articles/offer.ts';
import type { ReadEnvironment } from '../functions/entries/environment.ts';
import { picturesOf } from '../functions/representations/pictures.ts';
import { type IndexName, indexesOf, publicAttributes } from '../functions/stores/table/articles-schema.ts';
import { Cdn } from './cdn.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { PipelineFunction } from './shared/pipeline-function.ts';
import { retention } from './shared/retention.ts';
import { shardsAsked } from './shared/shards.ts';

export interface ReadingProps {
  readonly articles: TableV2;
  /** Authors and tags. */
  readonly facets: TableV2;
  readonly environment: Environment;
}

/** The public HTTP API: fair copies for everybody, and nothing else of the table. */
export class Reading extends Construct {
  readonly api: HttpApi;
  readonly onRead: PipelineFunction;
  readonly stage: HttpStage;
  /** A JSON line a request. */
  readonly accessLog: LogGroup;
  /** Where the API surely answers, whatever DNS says: an origin. */
  readonly address: string;
  /** What links that leave the site begin with. */
  readonly origin: string;
  /** Absent: readers ask the API itself. */
  readonly cdn: Cdn | undefined;

  constructor(scope: Construct, id: string, { articles, facets, environment }: ReadingProps) {
    super(scope, id);
    const domain = environment.domain && this.#domain(environment.domain);
    // No CORS setting here: API Gateway would answer for the function, and for the routes of others too.
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      disableExecuteApiEndpoint: environment.domain?.alone ?? false,
    });
    const atDomain = domain && `https://${domain.name}`;
    this.address = atDomain && environment.domain?.alone ? atDomain : this.api.apiEndpoint;
    const atCdn = environment.cdn && `https://${environment.cdn.name}`;
    this.origin = environment.origin
      ? checkedOrigin(environment.origin)
      : (atCdn ?? atDomain ?? this.address);
    const secret = environment.cdn && this.#originSecret();
    this.cdn =
      environment.cdn &&
      secret &&
      new Cdn(this, 'Cdn', { address: this.address, secret, cdn: environment.cdn });
    const offered = environment.offers ?? [];
    this.onRead = new PipelineFunction(this, 'OnRead', {
      entry: 'on-read',
      beside: 'feed-writers',
      description: 'Answers readers',
      variables: {
        ARTICLES_TABLE: articles.tableName,
        FACETS_TABLE: facets.tableName,
        PICTURES: checkedPictures(environment.pictures ?? 'link'),
        OFFERS: JSON.stringify(offered),
        SHARDS_ASKED: String(shardsAsked(environment)),
        ORIGIN: this.origin,
        ...(secret && environment.cdn?.alone && { ORIGIN_SECRET: secret.secretValue.unsafeUnwrap() }),
      } satisfies ReadEnvironment,
      timeout: Duration.seconds(15),
      memorySize: 1_024,
      // No answer of DynamoDB is a stream of events.
      without: ['@smithy/core/event-streams'],
      ...(environment.readsAtOnce && { atOnce: environment.readsAtOnce }),
      environment,
    });
    mayReadPublicAttributes(this.onRead, articles, offered);
    if (facetKinds.some(kind => offered.includes(kind)))
      this.onRead.addToRolePolicy(
        new PolicyStatement({ actions: ['dynamodb:Query'], resources: [facets.tableArn] }),
      );

    this.accessLog = new LogGroup(this, 'AccessLogs', {
      logGroupName: accessLogName(Stack.of(this)),
      retention: environment.logRetention,
      removalPolicy: retention(environment),
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: {
        rateLimit: environment.throttle.requestsPerSecond,
        burstLimit: environment.throttle.burst,
      },
      accessLogSettings: { destination: new LogGroupLogDestination(this.accessLog), format: accessLog },
      ...(domain && { domainMapping: { domainName: domain } }),
    });
    const integration = new HttpLambdaIntegration('OnRead', this.onRead);
    const routes = [
      ...this.api.addRoutes({
        path: '/{path+}',
        methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS],
        integration,
      }),
      // Whatever else is asked: on-read says what is wrong in its own words, the gateway's are `{"message":"Not Found"}`.
      new HttpRoute(this, 'Rest', { httpApi: this.api, routeKey: HttpRouteKey.DEFAULT, integration }),
    ];
    for (const route of routes) {
      acknowledge(route, { 'AwsSolutions-APIG4': 'Published articles are for everybody to read.' });
    }

    new CfnOutput(this, 'ApiAddress', {
      description: environment.cdn
        ? 'The desk is here, and what CloudFront asks'
        : 'Read articles here: curl <this>/articles/news/story.txt',
      value: this.address,
    }).overrideLogicalId('ApiAddress');
    new CfnOutput(this, 'ReadersAddress', {
      description: 'Where readers ask',
      value: atCdn ?? this.address,
    }).overrideLogicalId('ReadAddress');
  }

  /** What CloudFront names with each request. */
  #originSecret(): Secret {
    const secret = new Secret(this, 'OriginSecret', {
      description: 'What CloudFront names, so that nobody goes round it',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    acknowledge(secret, {
      'AwsSolutions-SMG4':
        'It keeps nobody from anything that is not public: it keeps readers from going round the cache.',
    });
    return secret;
  }

  #domain({ name, certificateArn }: NonNullable<Environment['domain']>): DomainName {
    const domain = new DomainName(this, 'Domain', {
      domainName: name,
      securityPolicy: SecurityPolicy.TLS_1_2,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    });
    new CfnOutput(this, 'DomainTarget', {
      description: `The DNS record of ${name}, a CNAME or an alias, points here`,
      value: domain.regionalDomainName,
    }).overrideLogicalId('DomainTarget');
    return domain;
  }
}

/** What these project is public, and what those project that are there to be asked. */
const publicIndexes: readonly IndexName[] = ['newest', 'changes', 'keys'];

/**
 * Held texts, proofs and decisions are out of the function's reach, whatever its code does. A request must name its
 * attributes: one that names none would get them all.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
function mayReadPublicAttributes(reader: PipelineFunction, table: TableV2, offered: readonly Offer[]): void {
  const indexes = [...publicIndexes, ...indexesOf(offered)];
  const conditions = {
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...publicAttributes] },
    StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
    Null: { 'dynamodb:Attributes': 'false' },
  };
  reader.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
      resources: [table.tableArn],
      conditions,
    }),
  );
  reader.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: indexes.map(index => `${table.tableArn}/index/${index}`),
      conditions,
    }),
  );
}

/**
 * Who may write a log group is told by one policy of the account, of 5,120 characters: it names each group, except those whose
 * name begins like this. A group that is kept is not in the way of the stack's next life: the name ends as the stack's id does.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
function accessLogName({ stackName, stackId }: Stack): string {
  const id = Fn.select(2, Fn.split('/', stackId));
  return `/aws/vendedlogs/${stackName}-${Fn.select(4, Fn.split('-', id))}`;
}

/** A JSON line a request. No address of the reader: who reads what is nobody's business. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTimeEpoch',
    requestId: '$context.requestId',
    method: '$context.httpMethod',
    path: '$context.path',
    status: '$context.status',
    bytes: '$context.responseLength',
    ms: '$context.responseLatency',
    functionMs: '$context.integrationLatency',
    error: '$context.error.message',
    integrationError: '$context.integrationErrorMessage',
  }),
);

/** A wrong setting is told by the deployment, not by a reader's page. */
function checkedPictures(setting: string): string {
  picturesOf(setting);
  return setting;
}

/** An origin and nothing behind it: what is linked to begins with it. */
function checkedOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new Error(
    `origin must be like https://articles.example.org, without a slash at its end, not ${origin}`,
  );
}
