import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IWidget,
  MathExpression,
  type Metric,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { metricNamespace } from '../../functions/publishing/metrics.ts';
import { indexesFor } from '../../functions/stores/table/articles-schema.ts';
import type { Environment } from '../environments.ts';
import type { Publishing } from '../publishing.ts';
import type { Reading } from '../reading.ts';
import { PipelineFunction } from '../shared/pipeline-function.ts';
import type { Alarms } from './alarms.ts';
import { figure, sum } from './figures.ts';

export interface OverviewProps {
  readonly articles: TableV2;
  readonly publishing: Publishing;
  readonly reading: Reading;
  readonly alarms: Alarms;
  readonly environment: Environment;
}

/** The dashboard that says whether all is well, and the saved query that follows one key. Made last, as Alarms is. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, props: OverviewProps) {
    super(scope, id);
    const { articles, publishing, reading, alarms, environment } = props;
    const functions = Stack.of(this)
      .node.findAll()
      .filter(construct => construct instanceof PipelineFunction);
    const dashboard = new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        ...isItWell(this, alarms, environment).map(row => [row]),
        [today(this), now(publishing)],
        [outcomes(this), ...queues(publishing)],
        readers(reading),
        running(functions, articles, indexesFor(environment.offers ?? [])),
        [removals(this), duration(this)],
      ],
    });
    const { region, stackName } = Stack.of(this);
    new CfnOutput(this, 'DashboardAddress', {
      description: 'Is it well?',
      value: `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboard.dashboardName}`,
    }).overrideLogicalId('Dashboard');

    // A saved query must have a name; the stack's own is in it.
    new CfnQueryDefinition(this, 'OneKey', {
      name: `${stackName}/one key`,
      logGroupNames: [...functions.map(({ log }) => log), reading.accessLog].map(log => log.logGroupName),
      queryString: followOneKey,
      parameters: [
        {
          name: 'key',
          description: 'The key of an upload, as it stands in the bucket',
          defaultValue: 'news/story.txt',
        },
      ],
    });
  }
}

/** Every deed for a key in order: hints that failed and came back, what became of it, who read it and with what answer. */
const followOneKey = `fields @timestamp, coalesce(event, concat(method, " ", status)) as happened, did, problem, lines, removedLines, afterMs, ms, deliveries, error.message
| filter key = "{{key}}" or path = "/articles/{{key}}"
| sort @timestamp asc
| limit 1000`;

const wide = 24;
const half = 12;
const third = 8;

/** Alarms first: whoever sees them all green need not look further. */
function isItWell(
  scope: Construct,
  { all }: Alarms,
  { runbook = 'docs/runbook.md' }: Environment,
): IWidget[] {
  const markdown = [
    `**All green: it is well.** What is red has a section in ${runbook}.`,
    `Where an article is: the saved query *${Stack.of(scope).stackName}/one key* of Logs Insights.`,
  ].join(' ');
  return [
    new TextWidget({ width: wide, height: 2, markdown }),
    new AlarmStatusWidget({ title: 'Alarms', width: wide, height: 4, alarms: all }),
  ];
}

const today = (scope: Construct): IWidget =>
  new SingleValueWidget({
    title: 'In the time shown',
    width: half,
    height: 3,
    setPeriodToTimeRange: true,
    metrics: (['Published', 'Held', 'Rejected', 'Withdrawn'] as const).map(name =>
      figure(scope, name, { ...sum, label: name.toLowerCase() }),
    ),
  });

function now({ queue, bulk, deadLetters }: Publishing): IWidget {
  const statistic = Stats.MAXIMUM;
  return new SingleValueWidget({
    title: 'Now',
    width: half,
    height: 3,
    metrics: [
      queue.metricApproximateAgeOfOldestMessage({ statistic, label: 'oldest upload, s' }),
      bulk.metricApproximateNumberOfMessagesVisible({ statistic, label: 'bulk hints' }),
      deadLetters.metricApproximateNumberOfMessagesVisible({ statistic, label: 'dead letters' }),
    ],
  });
}

const became = ['Published', 'Unchanged', 'Held', 'Rejected', 'Withdrawn', 'Failed'] as const;

const outcomes = (scope: Construct): IWidget =>
  new GraphWidget({
    title: 'What became of uploads',
    width: third,
    stacked: true,
    left: became.map(name => figure(scope, name, { ...sum, label: name.toLowerCase() })),
  });

function queues({ queue, bulk }: Publishing): IWidget[] {
  const graph = (title: string, metric: (of: typeof queue, label: string) => Metric): IWidget =>
    new GraphWidget({ title, width: third, left: [metric(queue, 'uploads')], right: [metric(bulk, 'bulk')] });
  const statistic = Stats.MAXIMUM;
  return [
    graph('Hints that wait', (of, label) =>
      of.metricApproximateNumberOfMessagesVisible({ statistic, label }),
    ),
    graph('Age of the oldest, s', (of, label) =>
      of.metricApproximateAgeOfOldestMessage({ statistic, label }),
    ),
  ];
}

const readers = ({ api }: Reading): IWidget[] => [
  new GraphWidget({
    title: 'Requests of readers',
    width: half,
    left: [
      api.metricCount({ ...sum, label: 'all' }),
      api.metricClientError({ ...sum, label: '4xx' }),
      api.metricServerError({ ...sum, label: '5xx' }),
    ],
  }),
  new GraphWidget({
    title: 'How long they wait, ms',
    width: half,
    left: [50, 99].map(percent => api.metricLatency({ statistic: Stats.p(percent), label: `p${percent}` })),
  }),
];

const running = (
  functions: readonly PipelineFunction[],
  table: TableV2,
  indexes: readonly string[],
): IWidget[] => [
  new GraphWidget({
    title: 'Functions that failed or were throttled',
    width: third,
    left: functions.flatMap(one => [
      one.metricErrors({ ...sum, label: `${one.node.id} failed` }),
      one.metricThrottles({ ...sum, label: `${one.node.id} throttled` }),
    ]),
  }),
  new GraphWidget({
    title: 'Executions at once',
    width: third,
    left: functions.map(one =>
      one.metric('ConcurrentExecutions', { statistic: Stats.MAXIMUM, label: one.node.id }),
    ),
  }),
  new GraphWidget({
    title: 'The table asked for patience',
    width: third,
    left: [
      ...indexes.map(index =>
        table.metric('WriteThrottleEvents', {
          ...sum,
          label: `writes, ${index}`,
          dimensionsMap: { TableName: table.tableName, GlobalSecondaryIndexName: index },
        }),
      ),
      table.metric('ReadThrottleEvents', { ...sum, label: 'reads' }),
    ],
  }),
];

/** Every rule that ever removed a line, without a list of them. */
const removals = (scope: Construct): IWidget =>
  new GraphWidget({
    title: 'Share of lines removed, by rule, %',
    width: half,
    left: [
      new MathExpression({
        label: '',
        expression: `100 * SEARCH('{${metricNamespace},Environment,Rule} Environment="${Stack.of(scope).stackName}" MetricName="RemovedLines"', 'Sum') / lines`,
        usingMetrics: { lines: figure(scope, 'Lines', sum) },
        period: Duration.hours(1),
      }),
    ],
  });

const duration = (scope: Construct): IWidget =>
  new GraphWidget({
    title: 'What an upload takes, ms',
    width: half,
    left: [50, 99].map(percent =>
      figure(scope, 'Milliseconds', { statistic: Stats.p(percent), label: `p${percent}` }),
    ),
  });
