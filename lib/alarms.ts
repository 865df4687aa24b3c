import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Publishing } from './publishing.ts';
import type { Reading } from './reading.ts';

export interface AlarmsProps {
  readonly publishing: Publishing;
  readonly reading: Reading;
}

/** Where a failure ends that nobody waits for an answer to. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { publishing, reading }: AlarmsProps) {
    super(scope, id);
    const period = Duration.minutes(5);
    const alarmWhenAny = (id: string, metric: Metric, alarmDescription: string) =>
      new Alarm(this, id, {
        metric,
        alarmDescription,
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });

    alarmWhenAny(
      'DeadLetters',
      publishing.deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      'Hints failed ten times and were given up: their articles may not be what was uploaded. The log of on-upload says why.',
    );
    alarmWhenAny(
      'UploadErrors',
      publishing.onUpload.metricErrors({ period, statistic: Stats.SUM }),
      'on-upload ended without an answer: its whole batch is delivered again. Its log says why.',
    );
    alarmWhenAny(
      'ReadErrors',
      reading.onRead.metricErrors({ period, statistic: Stats.SUM }),
      'on-read ended without an answer: a reader got a 500. Its log says why.',
    );
  }
}
