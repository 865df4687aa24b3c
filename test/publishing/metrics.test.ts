import { expect, test } from 'vitest';
import { metricNamespace, type Tally, tally } from '../../functions/publishing/metrics.ts';

interface Document {
  readonly _aws: {
    readonly Timestamp: number;
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
  readonly [name: string]: unknown;
}

const documentsOf = (counted: Tally) => counted.documents('Faircopy-test', 1_700_000_000_000) as Document[];

test('an invocation is one document, and one for each rule that removed a line', () => {
  const counted = tally();
  counted.settled(
    { did: 'published', lines: 20, removedLines: 5, removedByRule: { 'share-bars': 3, hidden: 2 } },
    40.4,
  );
  counted.settled({ did: 'changed', lines: 10, removedLines: 1, removedByRule: { 'share-bars': 1 } }, 60);
  counted.settled({ did: 'held', lines: 3, removedLines: 0, removedByRule: {} }, 5);
  counted.settled({ did: 'rejected' }, 5);
  counted.failed();

  const [all, ...rules] = documentsOf(counted);

  expect(all).toMatchObject({
    Environment: 'Faircopy-test',
    ...{ Uploads: 4, Published: 2, Unchanged: 0, Held: 1, Rejected: 1, Withdrawn: 0, Failed: 1 },
    ...{ Lines: 33, RemovedLines: 6 },
    Milliseconds: [40, 60, 5, 5],
  });
  expect(rules).toMatchObject([
    { Environment: 'Faircopy-test', Rule: 'share-bars', RemovedLines: 4 },
    { Environment: 'Faircopy-test', Rule: 'hidden', RemovedLines: 2 },
  ]);
});

test('a withdrawal is no upload, and what was equal already is nothing', () => {
  const counted = tally();
  counted.settled({ did: 'withdrawn' }, 5);
  counted.settled({ did: 'nothing' }, 5);
  counted.settled({ did: 'forgotten' }, 5);

  const [all, ...rules] = documentsOf(counted);

  expect(all).toMatchObject({ Uploads: 0, Withdrawn: 1 });
  expect(rules).toEqual([]);
});

test('an invocation that changed nothing says that it settled something, and one that met nothing says nothing', () => {
  const counted = tally();
  counted.settled({ did: 'nothing' }, 5);

  expect(documentsOf(counted)).toMatchObject([{ Settled: 1, Failed: 0, Uploads: 0 }]);
  expect(documentsOf(tally())).toEqual([]);
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
test('CloudWatch finds what each document announces, and in each no more than it takes', () => {
  const counted = tally();
  for (let upload = 0; upload < 250; upload++) {
    counted.settled({ did: 'published', lines: 9, removedLines: 1, removedByRule: { hidden: 1 } }, upload);
  }

  for (const document of documentsOf(counted)) {
    const [directive, ...others] = document._aws.CloudWatchMetrics;
    expect(others).toEqual([]);
    expect(directive?.Namespace).toBe(metricNamespace);
    expect(document._aws.Timestamp).toBe(1_700_000_000_000);
    for (const dimension of directive?.Dimensions.flat() ?? [])
      expect(document[dimension]).toEqual(expect.any(String));
    for (const { Name } of directive?.Metrics ?? []) {
      const values = [document[Name]].flat();
      expect(values.length).toBeLessThanOrEqual(100);
      for (const value of values) expect(value).toEqual(expect.any(Number));
    }
  }
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
test('a document says its metrics as CloudWatch reads them: by environment, and by environment and rule', () => {
  const counting = tally();
  counting.settled({ did: 'held', lines: 3, removedLines: 2, removedByRule: { 'share-bars': 2 } }, 12.4);
  counting.settled({ did: 'unchanged' }, 3);
  counting.settled({ did: 'unreadable' }, 4);

  const [all, ofRule] = counting.documents('prod', 1_772_000_000_000);

  const counted = (Name: string) => ({ Name, Unit: 'Count' });
  expect(all).toMatchObject({
    _aws: {
      Timestamp: 1_772_000_000_000,
      CloudWatchMetrics: [
        {
          Namespace: 'Faircopy',
          Dimensions: [['Environment']],
          Metrics: expect.arrayContaining([
            counted('Held'),
            counted('RemovedLines'),
            { Name: 'Milliseconds', Unit: 'Milliseconds' },
          ]),
        },
      ],
    },
    Environment: 'prod',
    Held: 1,
    Unchanged: 1,
    Rejected: 1,
    Milliseconds: [12, 3, 4],
  });
  expect(ofRule).toEqual({
    _aws: {
      Timestamp: 1_772_000_000_000,
      CloudWatchMetrics: [
        { Namespace: 'Faircopy', Dimensions: [['Environment', 'Rule']], Metrics: [counted('RemovedLines')] },
      ],
    },
    Environment: 'prod',
    Rule: 'share-bars',
    RemovedLines: 2,
  });
});
