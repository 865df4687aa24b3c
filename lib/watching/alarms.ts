import { Annotations, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  AnomalyDetectionAlarm,
  ComparisonOperator,
  MathExpression,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Announcing } from '../announcing.ts';
import type { Environment } from '../environments.ts';
import type { Publishing } from '../publishing.ts';
import type { Reading } from '../reading.ts';
import { PipelineFunction } from '../shared/pipeline-function.ts';
import { figure, removedByRule, removedShare, sum } from './figures.ts';
import { removalRules } from './removals.ts';

export interface AlarmsProps {
  readonly articles: TableV2;
  readonly publishing: Publishing;
  readonly reading: Reading;
  /** Absent: nothing is told to others. */
  readonly announcing: Announcing | undefined;
  readonly environment: Environment;
}

/** A section of docs/runbook.md, as a browser addresses it. */
export type Section =
  | 'dead-letters'
  | 'failing-hints'
  | 'stalled-queue'
  | 'function-errors'
  | 'throttled-functions'
  | 'refused-writes'
  | 'api-errors'
  | 'slow-api'
  | 'many-held-articles'
  | 'removals-drift'
  | 'nothing-published'
  | 'late-events';

const minutes = Duration.minutes;

/** Where every failure ends that nobody waits for an answer to. Made last: it watches every function of the stack. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  readonly #topic: Topic;
  readonly #environment: Environment;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { articles, publishing, reading, announcing, environment } = props;
    this.#environment = environment;
    this.#topic = this.#ringing(environment);
    this.#watchQueues(publishing);
    this.#watchHints();
    for (const watched of Stack.of(this).node.findAll()) {
      if (watched instanceof PipelineFunction) this.#watchFunction(watched);
    }
    this.#watchTable(articles);
    this.#watchApi(reading);
    this.#watchArticles(environment);
    if (announcing) this.#watchEvents(announcing);
    if (environment.watchesRemovals) this.#watchRemovals();
  }

  /** A topic, and whoever hears it. A policy of one's own replaces the one by which CloudWatch might have published. */
  #ringing({ alarmAddress, keepsData }: Environment): Topic {
    const topic = new Topic(this, 'Ringing', { enforceSSL: true });
    const { account } = Stack.of(this);
    topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
    if (alarmAddress) topic.addSubscription(new EmailSubscription(alarmAddress));
    else if (keepsData) {
      Annotations.of(this).addInfo(
        'Nobody is told of alarms: give alarmAddress in lib/environments.ts, or subscribe to the topic in the output AlarmTopic.',
      );
    }
    new CfnOutput(this, 'AlarmTopic', {
      description: 'Alarms are told to whoever subscribes to this',
      value: topic.topicArn,
    }).overrideLogicalId('AlarmTopic');
    return topic;
  }

  #watchQueues({ queue, bulk, deadLetters }: Publishing): void {
    this.#ring('DeadLetters', {
      section: 'dead-letters',
      says: 'Hints failed ten times and were given up: the articles they speak of may not be what was uploaded.',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({
        period: minutes(5),
        statistic: Stats.MAXIMUM,
      }),
      threshold: 0,
      evaluationPeriods: 1,
    });
    for (const [id, stalled] of [
      ['Uploads', queue],
      ['Bulk', bulk],
    ] as const) {
      // A long queue that moves is well. A message that fails alone is no longer counted in the age after three
      // deliveries, 18 minutes: too short for three datapoints of more than 15.
      // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
      this.#ring(`${id}Stalled`, {
        section: 'stalled-queue',
        says: `Hints wait for more than a quarter of an hour and none is worked off (${id === 'Bulk' ? 'bulk queue' : 'queue of uploads'}).`,
        metric: new MathExpression({
          label: 'stalled',
          expression: 'IF(oldest > 900 AND deleted < 1, 1, 0)',
          usingMetrics: {
            oldest: stalled.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM }),
            deleted: stalled.metricNumberOfMessagesDeleted({ statistic: Stats.SUM }),
          },
          period: minutes(5),
        }),
        threshold: 0,
        evaluationPeriods: 3,
      });
    }
  }

  /**
   * Nothing that is uploaded arrives, although every invocation ends well: the table is gone, a right is missing. Told by
   * figures of our own: SQS counts late, stops counting where a queue is idle, and takes no message for old that was
   * received three times. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
   */
  #watchHints(): void {
    const none = (
      id: string,
      enough: number,
      says: string,
      of: Pick<Ring, 'evaluationPeriods' | 'datapointsToAlarm'>,
    ) =>
      this.#ring(id, {
        section: 'failing-hints',
        says,
        metric: new MathExpression({
          label: 'hints that failed, where none was settled',
          expression: `IF(FILL(failed, 0) >= ${enough} AND FILL(settled, 0) < 1, failed, 0)`,
          usingMetrics: { failed: figure(this, 'Failed', sum), settled: figure(this, 'Settled', sum) },
          period: minutes(5),
        }),
        threshold: 0,
        ...of,
      });
    none('HintsFail', 5, 'Five hints or more failed within five minutes, and none was settled.', {
      evaluationPeriods: 1,
    });
    none('HintsKeepFailing', 1, 'For ten minutes hints have failed, and none was settled.', {
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  #watchFunction(watched: PipelineFunction): void {
    const { id } = watched.node;
    this.#ring(`${id}Errors`, {
      section: 'function-errors',
      says: `${id} ended without an answer twice within half an hour: an exception, a timeout or too little memory.`,
      metric: watched.metricErrors({ period: minutes(5), statistic: Stats.SUM }),
      threshold: 0,
      evaluationPeriods: 6,
      datapointsToAlarm: 2,
    });
    this.#ring(`${id}Throttles`, {
      section: 'throttled-functions',
      says: `${id} was not begun because too many executions run at once.`,
      metric: watched.metricThrottles({ period: minutes(5), statistic: Stats.SUM }),
      threshold: 0,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  /** What is refused now and then is waited out inside the invocation. */
  #watchTable(articles: TableV2): void {
    this.#ring('RefusedWrites', {
      section: 'refused-writes',
      says: 'The table refuses writes: one partition of an index is asked for more than it can take.',
      metric: articles.metric('ThrottledRequests', {
        dimensionsMap: { TableName: articles.tableName, Operation: 'PutItem' },
        period: minutes(5),
        statistic: Stats.SUM,
      }),
      threshold: 100,
      evaluationPeriods: 3,
    });
  }

  #watchApi({ api }: Reading): void {
    const period = minutes(5);
    const requests = api.metricCount({ statistic: Stats.SUM });
    this.#ring('ApiErrors', {
      section: 'api-errors',
      says: 'More than 2 % of the answers to readers are errors of ours (5xx).',
      metric: new MathExpression({
        label: 'share of 5xx',
        expression: 'IF(errors >= 5, 100 * errors / requests, 0)',
        usingMetrics: { errors: api.metricServerError({ statistic: Stats.SUM }), requests },
        period,
      }),
      threshold: 2,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    this.#ring('SlowApi', {
      section: 'slow-api',
      says: 'One answer in a hundred takes readers more than 3 seconds.',
      metric: new MathExpression({
        label: 'p99, of a hundred requests or more',
        expression: 'IF(requests >= 100, latency, 0)',
        usingMetrics: { latency: api.metricLatency({ statistic: Stats.p(99) }), requests },
        period,
      }),
      threshold: 3_000,
      evaluationPeriods: 3,
    });
  }

  #watchArticles({ publishesWithin }: Environment): void {
    const period = Duration.hours(1);
    this.#ring('ManyHeld', {
      section: 'many-held-articles',
      says: 'More than a fifth of an hour’s uploads were held: readers don’t see them.',
      metric: new MathExpression({
        label: 'share of held uploads',
        expression: 'IF(uploads >= 20, 100 * held / uploads, 0)',
        usingMetrics: { held: figure(this, 'Held', sum), uploads: figure(this, 'Uploads', sum) },
        period,
      }),
      threshold: 20,
      evaluationPeriods: 1,
    });
    if (!publishesWithin) return;
    const hours = publishesWithin.toHours();
    this.#ring('NothingPublished', {
      section: 'nothing-published',
      says: `For ${hours} hours nothing was published.`,
      metric: figure(this, 'Published', { ...sum, period }),
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      evaluationPeriods: hours,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  /** The stream keeps a write for a day. What was given up is told again by a person, as what was forgotten is. */
  #watchEvents({ onChange, untold }: Announcing): void {
    this.#ring('EventsLate', {
      section: 'late-events',
      says: 'What happened to articles is told more than a quarter of an hour late.',
      metric: onChange.metric('IteratorAge', { period: minutes(5), statistic: Stats.MAXIMUM }),
      threshold: 15 * 60_000,
      evaluationPeriods: 3,
    });
    this.#ring('EventsUntold', {
      section: 'late-events',
      says: 'What happened to some articles was not told: it was tried for six hours and given up.',
      metric: untold.metricApproximateAgeOfOldestMessage({ period: minutes(5), statistic: Stats.MAXIMUM }),
      threshold: 0,
      evaluationPeriods: 1,
    });
  }

  /** What is usual CloudWatch learns by itself, in two weeks. Few lines say nothing: they make no datapoint. */
  #watchRemovals(): void {
    for (const rule of removalRules) {
      this.#watch(
        new AnomalyDetectionAlarm(this, `Removals-${rule}`, {
          alarmDescription: this.#description(
            'removals-drift',
            `The rule ${rule} has removed another share of the lines than it usually does, for twelve hours.`,
          ),
          metric: new MathExpression({
            label: `% of lines removed by ${rule}`,
            expression: removedShare('removed', 'lines', 500),
            usingMetrics: {
              removed: removedByRule(this, rule),
              lines: figure(this, 'Lines', sum),
            },
            period: Duration.hours(6),
          }),
          stdDevs: 4,
          evaluationPeriods: 2,
          treatMissingData: TreatMissingData.NOT_BREACHING,
        }),
      );
    }
  }

  #ring(id: string, { section, says, ...props }: Ring): void {
    this.#watch(
      new Alarm(this, id, {
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        ...props,
        alarmDescription: this.#description(section, says),
      }),
    );
  }

  #description(section: Section, says: string): string {
    return `${says} What to do: ${this.#environment.runbook ?? 'docs/runbook.md'}#${section}`;
  }

  #watch(alarm: Alarm): void {
    const action = new SnsAction(this.#topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    this.all.push(alarm);
  }
}

interface Ring extends Omit<AlarmProps, 'alarmDescription' | 'alarmName' | 'comparisonOperator'> {
  readonly section: Section;
  /** What happened, in a sentence for the one who is woken. */
  readonly says: string;
  readonly comparisonOperator?: ComparisonOperator;
}
