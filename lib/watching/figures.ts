/** The figures that on-upload writes (functions/publishing/metrics.ts), as metrics of the environment that a construct belongs to. */
import { Stack } from 'aws-cdk-lib';
import { Metric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type MetricName, metricNamespace } from '../../functions/publishing/metrics.ts';

export const sum: MetricOptions = { statistic: Stats.SUM };

export const figure = (scope: Construct, metricName: MetricName, options: MetricOptions): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { Environment: Stack.of(scope).stackName },
    ...options,
  });

/** Lines that one rule removed. */
export const removedByRule = (scope: Construct, rule: string): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName: 'RemovedLines' satisfies MetricName,
    dimensionsMap: { Environment: Stack.of(scope).stackName, Rule: rule },
    statistic: Stats.SUM,
  });

/** The expression for a share in percent, without a value where there are too few lines to tell. */
export const removedShare = (removed: string, lines: string, enough: number): string =>
  `IF(${lines} >= ${enough}, 100 * FILL(${removed}, 0) / ${lines})`;
