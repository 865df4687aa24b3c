import { readFileSync } from 'node:fs';
import { Duration } from 'aws-cdk-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { type Environment, environments } from '../../lib/environments.ts';
import { synthesise } from './assembly.ts';
import { losses } from './losses.ts';
import { listOf, type Resource, resolved, type Statement, type Template } from './template.ts';

const certificateArn =
  'arn:aws:acm:eu-central-1:111122223333:certificate/00000000-0000-0000-0000-000000000000';
const furnishedRow = {
  ...environments.prod,
  readsAtOnce: 200,
  domain: { name: 'articles.example.org', certificateArn, alone: true },
  reconcilesEvery: Duration.days(7),
  alarmAddress: 'operators@example.org',
  runbook: 'https://example.org/runbook',
  pictures: 'show images.example.org',
  publishesWithin: Duration.hours(36),
  publishesAnything: ['landing-pages/'],
  offers: ['sitemap', 'section', 'language', 'url', 'author', 'tag'],
  origin: 'https://news.example.org',
  announces: true,
  cdn: {
    name: 'news.example.org',
    certificateArn: certificateArn.replace('eu-central-1', 'us-east-1'),
    alone: true,
    purgesAMonth: 500,
  },
  shards: 4,
  shardsBefore: 16,
  watchesSections: { oneFileIn: 4, accepts: { fromShare: 90, upToRisk: 20 } },
} satisfies Required<Environment>;

// cdk-nag and the CDK's own rules run with it: a finding without a reason beside its construct throws here.
const movingRow: Environment = {
  ...environments.prod,
  domain: { name: 'articles.example.org', certificateArn },
};
const cachedRow: Environment = {
  ...environments.prod,
  cdn: {
    name: 'news.example.org',
    certificateArn: certificateArn.replace('eu-central-1', 'us-east-1'),
  },
};
const assembly = synthesise(
  { ...environments, furnished: furnishedRow, moving: movingRow, cached: cachedRow },
  false,
  true,
);
afterAll(() => assembly.remove());

const dev = assembly.template('dev');
const prod = assembly.template('prod');
const each = Object.entries(environments).map(
  ([name, environment]) => [name, assembly.template(name), environment] as const,
);

const bucket = 'StorageUploadsBDC5E374';
const table = 'StorageArticles861864AA';
const house = 'StorageHouse922E5767';
const history = 'StorageHistory251A3AE8';
const hints = 'PublishingHints869F8528';
const bulkHints = 'PublishingBulkHints608B187E';
const deadLetters = 'PublishingDeadLetters31A4A66F';
/** What outlives its stack in production, besides logs. */
const holding = [bucket, table, house, history, hints, bulkHints, deadLetters];

const properties = (template: Template, id: string) => template.resources[id]?.Properties;
const onUpload = (template: Template) => template.one('AWS::Lambda::Function', 'PublishingOnUpload')[1];
const onRead = (template: Template) => template.one('AWS::Lambda::Function', 'ReadingOnRead')[1];

/** The stack's own functions; the one that empties a bucket in development is the CDK's. */
const functions = (template: Template): Resource[] => [onUpload(template), onRead(template)];

const actionsOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ Action }) => listOf(Action)).sort();

const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

describe('what holds data', () => {
  test.each(each)(
    'keeps its place in %s: another logical id would be a new, empty resource',
    (_, template) => {
      expect(template.resources).toMatchObject({
        [bucket]: { Type: 'AWS::S3::Bucket' },
        [table]: { Type: 'AWS::DynamoDB::GlobalTable' },
        [house]: { Type: 'AWS::DynamoDB::GlobalTable' },
        [history]: { Type: 'AWS::DynamoDB::GlobalTable' },
        [hints]: { Type: 'AWS::SQS::Queue' },
        [bulkHints]: { Type: 'AWS::SQS::Queue' },
        [deadLetters]: { Type: 'AWS::SQS::Queue' },
      });
    },
  );

  test.each(each)('is keyed and indexed as ever in %s: a changed index is a new name', (_, template) => {
    const { KeySchema, GlobalSecondaryIndexes, AttributeDefinitions, TimeToLiveSpecification } = properties(
      template,
      table,
    );

    expect(KeySchema).toEqual([{ AttributeName: 'key', KeyType: 'HASH' }]);
    expect(TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true });
    expect(GlobalSecondaryIndexes.map(inShort)).toEqual([
      'newest(shelf, newest): author changedAt date etag excerpt language publishedAt title words',
      'keys(shelf, key): author changedAt date etag excerpt language publishedAt title words',
      'changes(shelf, change): changedAt etag expires',
      'attention(attention, since): etag heldEtag problem title',
      'doubt(shelf, doubt): changedAt publishedAt title words',
      'ledger(ledger, key): attention cleaner etag expires upload',
    ]);
    expect(new Set(AttributeDefinitions.map((definition: Attribute) => definition.AttributeType))).toEqual(
      new Set(['S']),
    );
  });

  test('has an index for what its row offers, which on-read may ask, and is told of', () => {
    const template = assembly.template('furnished');
    const { GlobalSecondaryIndexes } = properties(template, table);
    const statements = template.statementsOf(onRead(template));

    expect(GlobalSecondaryIndexes.map(inShort)).toEqual([
      ...properties(prod, table).GlobalSecondaryIndexes.map(inShort),
      'cuts(shelf, cut): publishedAt',
      'section(section, newest): author changedAt date etag excerpt language publishedAt title words',
      'language(inLanguage, newest): author changedAt date etag excerpt language publishedAt title words',
      'address(address, key): author changedAt date etag excerpt language publishedAt title words',
    ]);
    for (const index of ['cuts', 'section', 'language', 'address'])
      expect(JSON.stringify(statements)).toContain(`/index/${index}"`);
    expect(onRead(template).Properties.Environment.Variables).toMatchObject({
      OFFERS: '["sitemap","section","language","url","author","tag"]',
      ORIGIN: 'https://news.example.org',
    });
  });

  test('is never replaced: what is deployed becomes what the stack says by updates alone', () => {
    expect(losses(prod.resources)).toEqual([]);
  });

  test.each([
    ['another key of the table', table, { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] }],
    ['a name for the table', table, { TableName: 'articles' }],
    ['a name for the bucket', bucket, { BucketName: 'uploads' }],
    ['a queue that keeps order', hints, { FifoQueue: true }],
  ])('would be lost by %s, and that is refused', (_, id, change) => {
    const resource = prod.resources[id];

    const found = losses({
      ...prod.resources,
      ...(resource && { [id]: { ...resource, Properties: { ...resource.Properties, ...change } } }),
    });

    expect(found).toEqual([`${id} WILL_REPLACE ${Object.keys(change)}`]);
  });

  test.each(holding)('would be lost by another name of the construct of %s, and that is refused', id => {
    const { [id]: resource, ...others } = prod.resources;

    const found = losses({ ...others, ...(resource && { Renamed: resource }) });

    expect(found).toEqual([`${id} WILL_ORPHAN`]);
  });

  test('outlives its stack in prod, but not a creation that failed', () => {
    for (const id of holding) {
      expect(prod.resources[id]).toMatchObject({
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
      });
    }
    const kept = Object.values(prod.resources).flatMap(({ DeletionPolicy }) => DeletionPolicy ?? []);
    expect(new Set(kept).has('Retain')).toBe(false);
    // It would refuse to be removed: faircopy deploy protects it afterwards.
    for (const each of [table, house, history]) {
      expect(properties(prod, each).Replicas[0].DeletionProtectionEnabled).toBeUndefined();
      expect(properties(prod, each).Replicas).toMatchObject([
        {
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ]);
    }
    expect(prod.one('AWS::S3::BucketPolicy')[1].DeletionPolicy).toBe('RetainExceptOnCreate');
    expect(prod.all('Custom::S3AutoDeleteObjects')).toEqual([]);
  });

  test('has an access log whose name another life of the stack does not need', () => {
    const [, { Properties, DeletionPolicy }] = prod.one('AWS::Logs::LogGroup', 'ReadingAccessLogs');
    const id =
      'arn:aws:cloudformation:eu-central-1:111122223333:stack/Faircopy-prod/5d0d2f30-1b2c-11ef-8a3b-0a1b2c3d4e5f';

    expect(resolved(Properties.LogGroupName, { 'AWS::StackId': id })).toBe(
      '/aws/vendedlogs/Faircopy-prod-0a1b2c3d4e5f',
    );
    expect(DeletionPolicy).toBe('RetainExceptOnCreate');
  });

  test('goes with its stack in dev, objects and logs included', () => {
    const kept = Object.entries(dev.resources).filter(
      ([, { DeletionPolicy = 'Delete' }]) => DeletionPolicy !== 'Delete',
    );
    const withoutLogs = dev
      .all('AWS::Lambda::Function')
      .filter(([, { Properties }]) => Properties.LoggingConfig?.LogGroup?.Ref === undefined);

    expect(kept).toEqual([]);
    expect(dev.one('Custom::S3AutoDeleteObjects')[1].Properties.BucketName).toEqual({ Ref: bucket });
    expect(properties(dev, table).Replicas[0].DeletionProtectionEnabled).toBeUndefined();
    expect(withoutLogs).toEqual([]);
  });
});

describe.each(each)('the bucket of %s', (_, template) => {
  test('keeps every version, encrypted, and is nobody else’s', () => {
    expect(properties(template, bucket)).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test('never expires what is current', () => {
    const { Rules } = properties(template, bucket).LifecycleConfiguration;

    for (const rule of Rules) {
      expect(rule).not.toHaveProperty('ExpirationInDays');
      expect(rule).not.toHaveProperty('ExpirationDate');
    }
  });

  test('refuses whoever comes without TLS', () => {
    const [, policy] = template.one('AWS::S3::BucketPolicy');

    expect(policy.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });
});

describe.each(each)('the way of an upload in %s', (name, template, environment) => {
  const queuePolicy = template
    .all('AWS::SQS::QueuePolicy')
    .find(([, { Properties }]) => Properties.Queues[0].Ref === hints);

  test('begins with every kind of change, sent to the queue', () => {
    expect(properties(template, bucket).NotificationConfiguration.QueueConfigurations).toEqual(
      [
        's3:ObjectCreated:*',
        's3:ObjectRemoved:*',
        's3:LifecycleExpiration:*',
        's3:ObjectRestore:Completed',
      ].map(Event => ({ Event, Queue: arnOf(hints) })),
    );
  });

  test('is open before the bucket tries it, for buckets of this stack and account alone', () => {
    expect(template.resources[bucket]?.DependsOn).toEqual([queuePolicy?.[0]]);
    expect(queuePolicy?.[1].Properties.PolicyDocument.Statement).toContainEqual({
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arnOf(hints),
      Condition: {
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        ArnLike: {
          'aws:SourceArn': {
            'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:s3:::faircopy-${name}*`]],
          },
        },
      },
    });
  });

  test('is encrypted, over TLS only', () => {
    for (const [id, queue] of template.all('AWS::SQS::Queue')) {
      const [, policy] =
        template.all('AWS::SQS::QueuePolicy').find(([, { Properties }]) => Properties.Queues[0].Ref === id) ??
        [];
      expect(queue.Properties.SqsManagedSseEnabled).toBe(true);
      expect(policy?.Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Action: 'sqs:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
    }
  });

  test('ends at on-upload in small batches, of which only what failed comes back', () => {
    const [functionId] = template.one('AWS::Lambda::Function', 'PublishingOnUpload');
    const mappings = template.all('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);

    expect(mappings).toHaveLength(2);
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({
        FunctionName: { Ref: functionId },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
      expect(mapping.BatchSize).toBeLessThanOrEqual(10);
    }
  });

  test('is not the way of hints that may wait: each queue has executions of its own', () => {
    const sources = template
      .all('AWS::Lambda::EventSourceMapping')
      .map(([, { Properties }]) => [Properties.EventSourceArn, Properties.ScalingConfig.MaximumConcurrency]);

    expect(sources).toEqual([
      [arnOf(hints), environment.uploadBatchesAtOnce],
      [arnOf(bulkHints), environment.bulkBatchesAtOnce],
    ]);
    // Four articles in each batch, 65 ms each: together fewer than the 1,000 writes that an index takes, two a change.
    const changes = ((environment.uploadBatchesAtOnce + environment.bulkBatchesAtOnce) * 4) / 0.065;
    expect(2 * changes).toBeLessThan(1_000);
  });

  test.each([hints, bulkHints])(
    'is tried ten times from %s, then kept among the dead letters, which raise an alarm',
    id => {
      const watched = template
        .all('AWS::CloudWatch::Alarm')
        .flatMap(([, { Properties }]) => Properties.Dimensions?.[0].Value['Fn::GetAtt']?.[0] ?? []);
      const queue = properties(template, id);
      const letters = properties(template, deadLetters);

      expect(queue.RedrivePolicy).toEqual({ deadLetterTargetArn: arnOf(deadLetters), maxReceiveCount: 10 });
      expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * onUpload(template).Properties.Timeout);
      expect(letters.MessageRetentionPeriod).toBeGreaterThan(queue.MessageRetentionPeriod);
      expect(watched).toContain(deadLetters);
    },
  );
});

describe.each(each)('the public API of %s', (_, template, { throttle }) => {
  const [apiId, api] = template.one('AWS::ApiGatewayV2::Api');

  test('hands every request that is not for the desk to on-read, HEAD and OPTIONS too', () => {
    const [functionId] = template.one('AWS::Lambda::Function', 'ReadingOnRead');
    const [integrationId, integration] = template.one(
      'AWS::ApiGatewayV2::Integration',
      'ReadingApiGETpathOnRead',
    );
    const routes = template
      .all('AWS::ApiGatewayV2::Route')
      .map(([, { Properties }]) => Properties)
      .filter(({ RouteKey }) => !RouteKey.includes(' /desk'));

    expect(integration.Properties).toMatchObject({
      IntegrationUri: arnOf(functionId),
      PayloadFormatVersion: '2.0',
    });
    expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual([
      '$default',
      'GET /{path+}',
      'HEAD /{path+}',
      'OPTIONS /{path+}',
    ]);
    for (const route of routes) {
      expect(route.ApiId).toEqual({ Ref: apiId });
      expect(route.Target).toEqual({ 'Fn::Join': ['', ['integrations/', { Ref: integrationId }]] });
    }
  });

  test('leaves CORS to on-read', () => {
    expect(api.Properties).not.toHaveProperty('CorsConfiguration');
  });

  test('lives at the root, is throttled, and logs a JSON line a request', () => {
    const [, stage] = template.one('AWS::ApiGatewayV2::Stage');

    expect(stage.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: {
        ThrottlingRateLimit: throttle.requestsPerSecond,
        ThrottlingBurstLimit: throttle.burst,
      },
    });
    expect(JSON.parse(stage.Properties.AccessLogSettings.Format)).toMatchObject({
      path: '$context.path',
      status: '$context.status',
    });
  });
});

describe.each(each)('rights in %s', (_, template) => {
  test('on-upload reads uploads, reads and writes articles, takes from its queue, and that is all', () => {
    expect(actionsOf(template.statementsOf(onUpload(template)))).toEqual([
      // House rules, all prefixes of a key at once.
      'dynamodb:BatchGetItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      // What articles were, which it may never read or change.
      'dynamodb:PutItem',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:GetObject',
      's3:ListBucket',
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ]);
  });

  test('nobody deletes what articles were, and only the desk reads it', () => {
    const may = (prefix: string) =>
      template
        .statementsOf(template.one('AWS::Lambda::Function', prefix)[1])
        .filter(({ Resource }) => JSON.stringify(Resource).includes(history))
        .flatMap(({ Action }) => listOf(Action));

    expect(may('PublishingOnUpload')).toEqual(['dynamodb:PutItem']);
    expect(may('DeskOnDesk')).toEqual(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query']);
    expect(may('ReadingOnRead')).toEqual([]);
    expect(properties(template, history)).toMatchObject({
      KeySchema: [
        { AttributeName: 'of', KeyType: 'HASH' },
        { AttributeName: 'entry', KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });

  test('on-upload takes from both queues and sends to none', () => {
    const ofQueues = template
      .statementsOf(onUpload(template))
      .filter(({ Action }) => listOf(Action).some(action => action.startsWith('sqs:')));

    expect(new Set(ofQueues.flatMap(({ Resource }) => listOf(Resource)))).toEqual(
      new Set([arnOf(hints), arnOf(bulkHints)]),
    );
    expect(actionsOf(ofQueues)).not.toContain('sqs:SendMessage');
  });

  test('on-read can’t write, sees no upload, and of an article only what is public', () => {
    const statements = template.statementsOf(onRead(template));
    const ofTable = statements.filter(({ Action }) => listOf(Action).some(a => a.startsWith('dynamodb:')));

    expect(actionsOf(statements)).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
    for (const { Condition } of ofTable) {
      const attributes = Condition?.['ForAllValues:StringEquals']?.['dynamodb:Attributes'];
      expect(attributes).toEqual(expect.arrayContaining(['key', 'live', 'title']));
      for (const hidden of ['proof', 'attention', 'problem', 'decisions', 'heldEtag', 'upload', 'ledger']) {
        expect(attributes).not.toContain(hidden);
      }
      // A request that names no attributes at all would be answered with every one.
      expect(Condition?.Null).toEqual({ 'dynamodb:Attributes': 'false' });
      expect(Condition?.StringEqualsIfExists).toEqual({ 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' });
    }
    expect(JSON.stringify(ofTable.flatMap(({ Resource }) => listOf(Resource)))).not.toMatch(
      /index\/(?!newest"|changes"|keys")/,
    );
  });

  test('no function has a star, except for the keys of the bucket that it may read', () => {
    const keys = JSON.stringify({ 'Fn::Join': ['', [arnOf(bucket), '/*']] });

    for (const lambda of functions(template)) {
      const role = template.resources[lambda.Properties.Role['Fn::GetAtt'][0]];
      const statements = template.statementsOf(lambda);
      const resources = statements.flatMap(({ Resource }) => listOf(Resource)).map(r => JSON.stringify(r));
      expect(actionsOf(statements).filter(action => action.includes('*'))).toEqual([]);
      expect(resources.filter(resource => resource.includes('*') && resource !== keys)).toEqual([]);
      expect(role?.Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });
});

describe.each(each)('the functions of %s', (_, template, { logRetention }) => {
  test('run on Node.js 24 and Graviton, without options that cost time at each start, and with logs that end', () => {
    for (const { Properties } of functions(template)) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
      });
      expect(Properties.Environment.Variables).not.toHaveProperty('NODE_OPTIONS');
      const logs = template.resources[Properties.LoggingConfig.LogGroup.Ref];
      expect(logs?.Properties.RetentionInDays).toBe(logRetention);
    }
  });

  test('log JSON lines, Lambda’s own too', () => {
    for (const { Properties } of functions(template)) expect(Properties.LoggingConfig.LogFormat).toBe('JSON');
  });

  test('leave to each other, and to the account, what they don’t need', () => {
    for (const { Properties } of functions(template)) {
      expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    }
  });
});

describe('an environment with all that a row may have', () => {
  const template = assembly.template('furnished');

  test('is at the root of its own domain, and at no other address', () => {
    const [domainId, domain] = template.one('AWS::ApiGatewayV2::DomainName');
    const [, mapping] = template.one('AWS::ApiGatewayV2::ApiMapping');

    expect(domain.Properties).toMatchObject({
      DomainName: 'articles.example.org',
      DomainNameConfigurations: [{ CertificateArn: certificateArn, SecurityPolicy: 'TLS_1_2' }],
    });
    expect(mapping.Properties).toMatchObject({ DomainName: { Ref: domainId }, Stage: '$default' });
    expect(mapping.Properties).not.toHaveProperty('ApiMappingKey');
    expect(template.one('AWS::ApiGatewayV2::Api')[1].Properties.DisableExecuteApiEndpoint).toBe(true);
    expect(template.outputs).toMatchObject({
      ApiAddress: { Value: { 'Fn::Join': ['', ['https://', { Ref: domainId }]] } },
      DomainTarget: { Value: { 'Fn::GetAtt': [domainId, 'RegionalDomainName'] } },
    });
  });

  test('answers at both addresses while it moves to its domain, and feeds have the one that lasts', () => {
    const moving = assembly.template('moving');
    const [apiId, api] = moving.one('AWS::ApiGatewayV2::Api');
    const [domainId] = moving.one('AWS::ApiGatewayV2::DomainName');

    expect(api.Properties.DisableExecuteApiEndpoint).not.toBe(true);
    // faircopy desk signs for this one: it answers before DNS does.
    expect(moving.outputs).toMatchObject({
      ApiAddress: { Value: { 'Fn::GetAtt': [apiId, 'ApiEndpoint'] } },
    });
    expect(onRead(moving).Properties.Environment.Variables.ORIGIN).toEqual({
      'Fn::Join': ['', ['https://', { Ref: domainId }]],
    });
  });

  test('compares bucket and table by a schedule, and may do nothing else', () => {
    const [functionId, onSchedule] = template.one('AWS::Lambda::Function', 'RoundsOnSchedule');
    const [, rule] = template.one('AWS::Events::Rule', 'Rounds');

    expect(actionsOf(template.statementsOf(onSchedule))).toEqual([
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:ListBucket',
      'sqs:SendMessage',
    ]);
    expect(onSchedule.Properties.Environment.Variables.EVERY_HOURS).toBe('168');
    expect(rule.Properties).toMatchObject({
      ScheduleExpression: 'rate(15 minutes)',
      Targets: [{ Arn: arnOf(functionId), RetryPolicy: { MaximumRetryAttempts: 0 } }],
    });
    // Off unless the row says so.
    expect(prod.all('AWS::Events::Rule')).toEqual([]);
  });

  describe('watches sections', () => {
    const [, seen] = template.one('AWS::DynamoDB::GlobalTable', 'HouseWatchSeen');

    test('in a table of their own that forgets, and goes with the stack', () => {
      expect(seen.Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true });
      expect(seen.DeletionPolicy).toBe('Delete');
    });

    test('by what on-upload is told, and by nothing unless the row says so', () => {
      expect(onUpload(template).Properties.Environment.Variables).toMatchObject({
        WATCHES_ONE_IN: '4',
        ACCEPTS_FROM_SHARE: '90',
        ACCEPTS_UP_TO_RISK: '20',
      });
      expect(prod.all('AWS::DynamoDB::GlobalTable').map(([id]) => id.slice(0, 10))).not.toContain(
        'HouseWatch',
      );
      const variables = onUpload(prod).Properties.Environment.Variables;
      expect(Object.keys(variables).filter(name => /WATCH|ACCEPTS/.test(name))).toEqual([]);
    });

    test('and the desk may read what was seen, nothing else', () => {
      const onDesk = template.one('AWS::Lambda::Function', 'DeskOnDesk')[1];
      const [tableId] = template.one('AWS::DynamoDB::GlobalTable', 'HouseWatchSeen');
      const statements = template
        .statementsOf(onDesk)
        .filter(({ Resource }) => JSON.stringify(Resource).includes(tableId));

      expect(actionsOf(statements)).toEqual(['dynamodb:Query']);
    });
  });

  describe('tells what happens', () => {
    const [functionId, onChange] = template.one('AWS::Lambda::Function', 'AnnouncingOnChange');
    const [busId] = template.one('AWS::Events::EventBus');
    const [untold] = template.one('AWS::SQS::Queue', 'AnnouncingUntold');

    test('from a stream of keys, by a function that may read no text and nothing of a problem', () => {
      expect(properties(template, table).StreamSpecification).toEqual({ StreamViewType: 'KEYS_ONLY' });
      const statements = template.statementsOf(onChange);
      const [reading, ...others] = statements.filter(({ Resource }) =>
        listOf(Resource).some(each => JSON.stringify(each) === JSON.stringify(arnOf(table))),
      );
      const attributes = reading?.Condition?.['ForAllValues:StringEquals']?.['dynamodb:Attributes'];

      expect(others).toEqual([]);
      expect(reading?.Action).toBe('dynamodb:BatchGetItem');
      expect(reading?.Condition?.Null).toEqual({ 'dynamodb:Attributes': 'false' });
      for (const hidden of [
        'live',
        'proof',
        'title',
        'excerpt',
        'problem',
        'heldEtag',
        'decisions',
        'upload',
      ])
        expect(attributes).not.toContain(hidden);
      expect(actionsOf(statements)).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
        'events:PutEvents',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:SendMessage',
      ]);
      expect(onChange.Properties.Environment.Variables).toMatchObject({
        EVENT_BUS: { Ref: busId },
        ORIGIN: 'https://news.example.org',
      });
    });

    test('again and again, until a queue with an alarm has it', () => {
      const [, mapping] = template
        .all('AWS::Lambda::EventSourceMapping')
        .find(([, { Properties }]) => Properties.FunctionName.Ref === functionId) ?? ['', undefined];
      const alarms = template
        .all('AWS::CloudWatch::Alarm')
        .map(([, { Properties }]) => Properties)
        .filter(({ MetricName }) => ['IteratorAge', 'ApproximateAgeOfOldestMessage'].includes(MetricName))
        .map(({ MetricName, Dimensions }) => [MetricName, Dimensions[0].Value]);

      expect(mapping?.Properties).toMatchObject({
        EventSourceArn: { 'Fn::GetAtt': [table, 'StreamArn'] },
        StartingPosition: 'TRIM_HORIZON',
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        DestinationConfig: { OnFailure: { Destination: arnOf(untold) } },
      });
      // A stream forgets after a day; before that somebody must have had time.
      expect(mapping?.Properties.MaximumRecordAgeInSeconds).toBeLessThanOrEqual(6 * 3_600);
      expect(alarms).toEqual([
        ['IteratorAge', { Ref: functionId }],
        ['ApproximateAgeOfOldestMessage', { 'Fn::GetAtt': [untold, 'QueueName'] }],
      ]);
    });

    test('only where the row says so: otherwise there is no stream, no bus and no function for it', () => {
      expect(properties(prod, table).StreamSpecification).toBeUndefined();
      expect(prod.all('AWS::Events::EventBus')).toEqual([]);
      expect(prod.all('AWS::Lambda::Function').map(([id]) => id)).not.toContain(functionId);
    });

    test('to rules that find the bus, and to faircopy announce', () => {
      expect(template.outputs).toMatchObject({
        EventBus: { Value: { Ref: busId } },
        Origin: { Value: 'https://news.example.org' },
      });
    });
  });

  describe('stands behind CloudFront', () => {
    const [distributionId, { Properties: distribution }] = template.one('AWS::CloudFront::Distribution');
    const config = distribution.DistributionConfig;
    const [secretId] = template.one('AWS::SecretsManager::Secret');

    test('under a name and a certificate of its own, over TLS alone', () => {
      expect(config).toMatchObject({
        Aliases: ['news.example.org'],
        ViewerCertificate: {
          AcmCertificateArn: certificateArn.replace('eu-central-1', 'us-east-1'),
          MinimumProtocolVersion: 'TLSv1.2_2021',
        },
        DefaultCacheBehavior: {
          ViewerProtocolPolicy: 'redirect-to-https',
          AllowedMethods: ['GET', 'HEAD', 'OPTIONS'],
        },
      });
      expect(template.outputs).toMatchObject({
        ReadAddress: { Value: 'https://news.example.org' },
        CdnTarget: { Value: { 'Fn::GetAtt': [distributionId, 'DomainName'] } },
      });
      // What links begin with is the row's own word, where it has one.
      expect(onRead(template).Properties.Environment.Variables.ORIGIN).toBe('https://news.example.org');
    });

    test('names the API a secret that no template has, and on-read knows it', () => {
      const [origin] = config.Origins;
      const named = JSON.stringify(origin.OriginCustomHeaders);

      expect(named).toContain('x-faircopy-origin-secret');
      expect(named).toContain('{{resolve:secretsmanager:');
      expect(named).toContain(`{"Ref":"${secretId}"}`);
      expect(onRead(template).Properties.Environment.Variables.ORIGIN_SECRET).toEqual(
        origin.OriginCustomHeaders[0].HeaderValue,
      );
      expect(origin.CustomOriginConfig).toMatchObject({
        OriginProtocolPolicy: 'https-only',
        OriginSSLProtocols: ['TLSv1.2'],
      });
    });

    test('caches by path, query, coding and a few values of Accept, as long as the API says and no error', () => {
      const [, { Properties: policy }] = template.one('AWS::CloudFront::CachePolicy');
      const [, { Properties: edge }] = template.one('AWS::CloudFront::Function');

      expect(policy.CachePolicyConfig).toMatchObject({
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Accept'] },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
          CookiesConfig: { CookieBehavior: 'none' },
          EnableAcceptEncodingBrotli: true,
          EnableAcceptEncodingGzip: true,
        },
      });
      expect(config.DefaultCacheBehavior.FunctionAssociations).toMatchObject([
        { EventType: 'viewer-request' },
      ]);
      expect(edge.FunctionConfig.Runtime).toBe('cloudfront-js-2.0');
      expect(edge.FunctionCode).toContain('function handler(event)');
      expect(edge.FunctionCode).not.toContain('//');
      for (const error of config.CustomErrorResponses) expect(error.ErrorCachingMinTTL).toBe(0);
      expect(config.CustomErrorResponses.map(({ ErrorCode }: { ErrorCode: number }) => ErrorCode)).toEqual(
        expect.arrayContaining([403, 404, 500, 503]),
      );
    });

    test('and the desk keeps the address of the API', () => {
      const moved = assembly.template('cached');
      const [apiId] = moved.one('AWS::ApiGatewayV2::Api');

      expect(moved.outputs).toMatchObject({
        ApiAddress: { Value: { 'Fn::GetAtt': [apiId, 'ApiEndpoint'] } },
        ReadAddress: { Value: 'https://news.example.org' },
      });
      const variables = onRead(moved).Properties.Environment.Variables;
      expect(variables.ORIGIN).toBe('https://news.example.org');
      // Readers who have not moved yet are answered until the row says that the CDN is alone.
      expect(variables).not.toHaveProperty('ORIGIN_SECRET');
    });

    test('purges what was withdrawn, no more than the row says, and nothing else', () => {
      const [functionId, purging] = template.one('AWS::Lambda::Function', 'PurgingOnWithdrawal');
      const [, rule] = template.one('AWS::Events::Rule', 'Purging');

      expect(rule.Properties).toMatchObject({
        EventBusName: { Ref: template.one('AWS::Events::EventBus')[0] },
        EventPattern: { source: ['faircopy'], 'detail-type': ['Article withdrawn'] },
        Targets: [{ Arn: arnOf(functionId) }],
      });
      expect(purging.Properties.Environment.Variables).toMatchObject({
        DISTRIBUTION: { Ref: distributionId },
        PURGES_A_MONTH: '500',
      });
      expect(actionsOf(template.statementsOf(purging))).toEqual([
        'cloudfront:CreateInvalidation',
        'dynamodb:UpdateItem',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
      ]);
      expect(() => synthesise({ silent: { ...furnishedRow, announces: false } })).toThrow('needs announces');
    });

    test('only where the row says so', () => {
      expect(prod.all('AWS::CloudFront::Distribution')).toEqual([]);
      expect(prod.all('AWS::SecretsManager::Secret')).toEqual([]);
      expect(onRead(prod).Properties.Environment.Variables).not.toHaveProperty('ORIGIN_SECRET');
      expect(
        assembly
          .template('cached')
          .all('AWS::Lambda::Function')
          .map(([id]) => id),
      ).toEqual(prod.all('AWS::Lambda::Function').map(([id]) => id));
    });
  });

  test('is read in as many shards as there ever were, and written in those that are wanted', () => {
    const told = (prefix: string) =>
      template.one('AWS::Lambda::Function', prefix)[1].Properties.Environment.Variables;

    expect(told('ReadingOnRead')).toMatchObject({ SHARDS_ASKED: '16' });
    expect(told('DeskOnDesk')).toMatchObject({ SHARDS: '4', SHARDS_ASKED: '16' });
    expect(told('PublishingOnUpload')).toMatchObject({ SHARDS: '4' });
    expect(template.outputs.Shards.Value).toBe('4 16');
  });

  test('has readers ask more shards before anybody writes to them', () => {
    const read = template.one('AWS::Lambda::Function', 'ReadingOnRead')[0];
    const [desk, onDesk] = template.one('AWS::Lambda::Function', 'DeskOnDesk');
    const [, onUpload] = template.one('AWS::Lambda::Function', 'PublishingOnUpload');

    expect(onDesk.DependsOn).toContain(read);
    expect(onUpload.DependsOn).toContain(desk);
  });

  test('sets executions apart for readers', () => {
    expect(onRead(template).Properties.ReservedConcurrentExecutions).toBe(200);
  });
});

describe('several environments in one account', () => {
  test('share no name: CloudFormation gives every one', () => {
    const naming =
      /^(BucketName|TableName|QueueName|FunctionName|RoleName|LogGroupName|AlarmName|DashboardName|TopicName|ManagedPolicyName|ExportName)$/;
    for (const [, template] of each) {
      const named = Object.entries(template.resources)
        .filter(([, { Type }]) => Type.startsWith('AWS::'))
        .flatMap(([id, { Properties }]) =>
          Object.entries(Properties)
            .filter(([property, value]) => naming.test(property) && typeof value === 'string')
            .map(([property]) => `${id}.${property}`),
        );
      expect(named).toEqual([]);
      for (const output of Object.values(template.outputs)) expect(output).not.toHaveProperty('Export');
    }
  });

  test.each(each)('%s says where things are, to people and to the command', (_, template) => {
    expect(template.outputs).toMatchObject({
      UploadsBucket: { Value: { Ref: bucket } },
      ArticlesTable: { Value: { Ref: table } },
      HintsQueue: { Value: { Ref: hints } },
      BulkQueue: { Value: { Ref: bulkHints } },
      DeadLetters: { Value: { Ref: deadLetters } },
      ApiAddress: { Value: { 'Fn::GetAtt': [template.one('AWS::ApiGatewayV2::Api')[0], 'ApiEndpoint'] } },
    });
  });
});

describe('the guide to deploying', () => {
  const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
  const [first = '', reconcile = ''] = guide.split('```').filter((_, index) => index % 2 === 1);

  test('gets to the first article in at most ten commands, the comparison after it included', () => {
    const commands = [first, reconcile].join('').trim().split(/\n+/);

    expect(commands.length).toBeLessThanOrEqual(10);
    expect(commands.at(-1)).toBe('npx faircopy reconcile --env dev');
  });

  test('asks for outputs that there are', () => {
    const asked = [...first.matchAll(/\['Faircopy-dev'\]\.(\w+)/g)].map(([, output]) => output);

    expect(asked).toEqual(['UploadsBucket', 'ApiAddress']);
    for (const output of [...asked, 'AlarmTopic', 'Dashboard']) {
      expect(dev.outputs).toHaveProperty(output ?? '');
      expect(guide).toContain(output);
    }
  });

  test('explains every property of an environment’s row', () => {
    for (const property of Object.keys(furnishedRow)) expect(guide).toContain(`\`${property}\``);
  });
});

type Attribute = { readonly AttributeName: string; readonly AttributeType: string };
interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes: readonly string[] };
}

const inShort = ({ IndexName, KeySchema, Projection }: Index): string =>
  `${IndexName}(${KeySchema.map(key => key.AttributeName).join(', ')}): ${[...Projection.NonKeyAttributes].sort().join(' ')}`;
