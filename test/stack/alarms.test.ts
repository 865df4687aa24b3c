import { readdirSync, readFileSync } from 'node:fs';
import { Duration } from 'aws-cdk-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import { tally } from '../../functions/publishing/metrics.ts';
import { type Environment, environments } from '../../lib/environments.ts';
import { removalRules } from '../../lib/watching/removals.ts';
import { idle } from '../../scripts/cost.ts';
import { type Period, ringsAfter } from './alarm-model.ts';
import { synthesise } from './assembly.ts';
import type { Resource, Template } from './template.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

const address = 'https://example.org/faircopy/blob/main/docs/runbook.md';
const rows = {
  ...environments,
  furnished: {
    ...environments.prod,
    alarmAddress: 'operators@example.org',
    runbook: address,
    publishesWithin: Duration.hours(36),
    announces: true,
  },
} satisfies Record<string, Environment>;
const assembly = synthesise(rows);
afterAll(() => assembly.remove());
const each = Object.keys(rows).map(name => [name, assembly.template(name)] as const);
const furnished = assembly.template('furnished');

const alarmsOf = (template: Template) => template.all('AWS::CloudWatch::Alarm');
const alarm = (template: Template, prefix: string): Resource =>
  template.one('AWS::CloudWatch::Alarm', `Alarms${prefix}`)[1];

interface Metric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: readonly { readonly Name: string; readonly Value: unknown }[];
}

/** The metrics that an alarm looks at, itself or by an expression. */
const metricsOf = ({ Properties }: Resource): Metric[] =>
  Properties.MetricName
    ? [Properties]
    : Properties.Metrics.flatMap(({ MetricStat }: { MetricStat?: { Metric: Metric } }) =>
        MetricStat ? [MetricStat.Metric] : [],
      );

const expressionsOf = ({ Properties }: Resource): string[] =>
  (Properties.Metrics ?? []).flatMap(({ Expression }: { Expression?: string }) => Expression ?? []);

/** Headings as addresses, as the usual hosts of repositories make them. */
const sections = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [heading = '', ...text] = section.split('\n');
      const anchor = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(' ', '-');
      return [anchor, text.join('\n')] as const;
    }),
);

describe.each(each)('every alarm of %s', (name, template) => {
  test.each(alarmsOf(template))(
    '%s says what happened and which section of the runbook helps',
    (_, { Properties }) => {
      const [, sentence, link] = /^(.+\.) What to do: (\S+)$/.exec(Properties.AlarmDescription) ?? [];

      expect(sentence).toBeDefined();
      const [where, anchor = ''] = link?.split('#') ?? [];
      expect(where).toBe(name === 'furnished' ? address : 'docs/runbook.md');
      const section = sections.get(anchor);
      expect(section).toBeDefined();
      for (const part of ['**It means**:', '**Look**:', '**Mend**:']) expect(section).toContain(part);
    },
  );

  test('looks at what there is', () => {
    const exists = (value: unknown): boolean => {
      const { Ref, 'Fn::GetAtt': [id] = [] } = value as { Ref?: string; 'Fn::GetAtt'?: string[] };
      return (Ref ?? id ?? '') in template.resources;
    };
    for (const [, one] of alarmsOf(template)) {
      for (const { Dimensions } of metricsOf(one)) {
        for (const { Name, Value } of Dimensions) {
          if (typeof Value === 'object') expect(exists(Value)).toBe(true);
          else if (Name === 'Environment') expect(Value).toBe(`Faircopy-${name}`);
        }
      }
    }
  });

  test('tells those who subscribed, also when it is over; CloudWatch may tell them', () => {
    const [topic] = template.one('AWS::SNS::Topic');
    const [, { Properties: policy }] = template.one('AWS::SNS::TopicPolicy');

    for (const [, { Properties }] of alarmsOf(template)) {
      expect(Properties.AlarmActions).toEqual([{ Ref: topic }]);
      expect(Properties.OKActions).toEqual([{ Ref: topic }]);
    }
    expect(policy.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });
});

test('every section of the runbook that an alarm may name is named by one', () => {
  const named = alarmsOf(furnished).map(([, { Properties }]) =>
    Properties.AlarmDescription.split('#').at(-1),
  );

  const alarms = [...sections].filter(([, text]) => text.includes('**It means**:')).map(([anchor]) => anchor);
  expect(new Set(named)).toEqual(new Set(alarms));
});

describe.each(each)('rings in %s', (_, template) => {
  test('when a hint is given up', () => {
    const { Properties } = alarm(template, 'DeadLetters');

    expect(Properties).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [
        { Name: 'QueueName', Value: { 'Fn::GetAtt': ['PublishingDeadLetters31A4A66F', 'QueueName'] } },
      ],
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });

  test.each(['Uploads', 'Bulk'])('when hints wait and none is worked off: %s', queue => {
    const stalled = alarm(template, `${queue}Stalled`);

    expect(metricsOf(stalled).map(({ MetricName }) => MetricName)).toEqual([
      'ApproximateAgeOfOldestMessage',
      'NumberOfMessagesDeleted',
    ]);
    expect(expressionsOf(stalled)).toEqual(['IF(oldest > 900 AND deleted < 1, 1, 0)']);
    const [first, second] = metricsOf(stalled).map(({ Dimensions }) => Dimensions);
    expect(first).toEqual(second);
  });

  test.each(['Errors', 'Throttles'])('for the %s of each of its functions', metric => {
    const watched = alarmsOf(template)
      .filter(([, { Properties }]) => Properties.MetricName === metric)
      .map(([, { Properties }]) => Properties.Dimensions[0].Value.Ref);
    const functions = template
      .all('AWS::Lambda::Function')
      .map(([id]) => id)
      // The CDK's own, which empties the bucket when the stack goes.
      .filter(id => !id.startsWith('CustomS3AutoDeleteObjects'));

    expect(watched.sort()).toEqual(functions.sort());
  });

  test('when the table refuses writes', () => {
    const { Properties } = alarm(template, 'RefusedWrites');

    expect(Properties).toMatchObject({
      Namespace: 'AWS/DynamoDB',
      MetricName: 'ThrottledRequests',
      Dimensions: expect.arrayContaining([{ Name: 'Operation', Value: 'PutItem' }]),
    });
  });

  test('for answers that are errors of ours or late, not for one among few', () => {
    expect(expressionsOf(alarm(template, 'ApiErrors'))).toEqual([
      'IF(errors >= 5, 100 * errors / requests, 0)',
    ]);
    expect(expressionsOf(alarm(template, 'SlowApi'))).toEqual(['IF(requests >= 100, latency, 0)']);
  });

  test('when many of an hour’s uploads are held', () => {
    const { Properties } = alarm(template, 'ManyHeld');

    expect(metricsOf({ Properties } as Resource).map(({ MetricName }) => MetricName)).toEqual([
      'Held',
      'Uploads',
    ]);
    expect(Properties).toMatchObject({ Threshold: 20, ComparisonOperator: 'GreaterThanThreshold' });
  });
});

describe('removals that drift', () => {
  test.each(removalRules)('%s has an alarm against what is usual for it', rule => {
    const drift = alarmsOf(furnished).find(([, one]) =>
      metricsOf(one).some(({ Dimensions }) =>
        Dimensions.some(({ Name, Value }) => Name === 'Rule' && Value === rule),
      ),
    )?.[1];

    expect(drift?.Properties).toMatchObject({
      ComparisonOperator: 'LessThanLowerOrGreaterThanUpperThreshold',
      TreatMissingData: 'notBreaching',
    });
    const [band, share] = drift?.Properties.Metrics ?? [];
    expect(band).toMatchObject({
      Id: drift?.Properties.ThresholdMetricId,
      Expression: `ANOMALY_DETECTION_BAND(${share.Id}, 4)`,
    });
    expect(share.Expression).toBe('IF(lines >= 500, 100 * FILL(removed, 0) / lines)');
  });

  test('whatever removes a line from the test articles is watched, but for editors', () => {
    const folder = new URL('../corpus/', import.meta.url);
    const removing = new Set<string>();
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/(^|\/)source\.\w+$/.test(entry)) continue;
      for (const { removed } of clean(readFileSync(new URL(entry, folder)), { name: entry }).lines) {
        if (removed) removing.add(removed.rule);
      }
    }

    expect(removing.size).toBeGreaterThan(10);
    expect([...removing].filter(rule => !removalRules.includes(rule))).toEqual([]);
  });

  test('are watched where the row says so', () => {
    const watched = each.filter(([, template]) =>
      alarmsOf(template).some(([id]) => id.startsWith('AlarmsRemovals')),
    );

    expect(watched.map(([name]) => name)).toEqual(['prod', 'furnished']);
  });
});

test('that nothing was published rings only where the row says how long that may be', () => {
  const ringing = each.filter(([, template]) =>
    alarmsOf(template).some(([id]) => id.startsWith('AlarmsNothing')),
  );

  expect(ringing.map(([name]) => name)).toEqual(['furnished']);
  expect(alarm(furnished, 'NothingPublished').Properties).toMatchObject({
    MetricName: 'Published',
    Period: 3_600,
    EvaluationPeriods: 36,
    Threshold: 1,
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  });
});

describe('hints that fail while every invocation ends well', () => {
  const prod = assembly.template('prod');
  /** What on-upload says of five minutes in which so many hints came to these ends. */
  const period = (failed: number, settled: number): Period => {
    const counted = tally();
    for (let hint = 0; hint < failed; hint++) counted.failed();
    for (let hint = 0; hint < settled; hint++) counted.settled({ did: 'nothing' }, 1);
    const [all] = counted.documents('Faircopy-prod', 0);
    return (all ?? {}) as Period;
  };
  const many = (periods: readonly Period[]) => ringsAfter(alarm(prod, 'HintsFail'), periods);
  const few = (periods: readonly Period[]) => ringsAfter(alarm(prod, 'HintsKeepFailing'), periods);

  test('ring within five minutes where many come', () => {
    expect(many([period(0, 30), period(240, 0)])).toBe(2);
  });

  test('ring within a quarter of an hour where few come', () => {
    expect(many([period(1, 0), period(0, 0), period(1, 0)])).toBeUndefined();
    expect(few([period(1, 0), period(0, 0), period(1, 0)])).toBe(3);
  });

  test('are silent where one file fails and others are settled, or nothing comes', () => {
    const busy = [period(9, 4), period(9, 1), period(9, 12)];

    expect(many(busy)).toBeUndefined();
    expect(few(busy)).toBeUndefined();
    expect(few([period(0, 0), period(0, 0), period(1, 0), period(0, 0)])).toBeUndefined();
  });
});

test('an idle month is priced with as many watched metrics as there are', () => {
  const watched = alarmsOf(assembly.template('dev')).flatMap(([, one]) => metricsOf(one));

  expect(watched).toHaveLength(idle.watched);
});

test('alarms are told by e-mail where the row has an address', () => {
  expect(furnished.one('AWS::SNS::Subscription')[1].Properties).toMatchObject({
    Protocol: 'email',
    Endpoint: 'operators@example.org',
    TopicArn: { Ref: furnished.one('AWS::SNS::Topic')[0] },
  });
});

describe.each(each)('at a glance, %s', (name, template) => {
  test('is well when no alarm rings: the dashboard begins with all of them', () => {
    const [dashboardId, { Properties }] = template.one('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(Properties.DashboardBody);

    for (const [id] of alarmsOf(template)) expect(body).toContain(`"${id}"`);
    expect(body).toContain('SEARCH(');
    expect(Properties).not.toHaveProperty('DashboardName');
    expect(JSON.stringify(template.outputs.Dashboard)).toContain(dashboardId);
  });

  test('one key is followed through the logs of every function and of the API', () => {
    const [, { Properties }] = template.one('AWS::Logs::QueryDefinition');
    const logs = Properties.LogGroupNames.map(({ Ref }: { Ref: string }) => Ref);

    // The one thing that must have a name: the stack's is in it.
    expect(Properties.Name).toBe(`Faircopy-${name}/one key`);
    expect(new Set(logs)).toEqual(
      new Set(
        template
          .all('AWS::Logs::LogGroup')
          .map(([id]) => id)
          .filter(id => !id.startsWith('StorageEraserLogs')),
      ),
    );
    expect(Properties.QueryString).toContain('key = "{{key}}"');
    expect(Properties.Parameters).toMatchObject([{ Name: 'key' }]);
  });
});
