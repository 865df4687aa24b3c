/** What AWS asks, in US dollars, region us-east-1, without free tiers: as published in November 2025. */

export interface Price {
  /** US dollars for one `unit`. */
  readonly usd: number;
  readonly unit: string;
  readonly source: string;
}

const million = 1_000_000;

export const prices = {
  s3Put: {
    usd: 0.005 / 1_000,
    unit: 'PUT, COPY, POST or LIST request',
    source: 'https://aws.amazon.com/s3/pricing/',
  },
  s3Get: { usd: 0.0004 / 1_000, unit: 'GET or HEAD request', source: 'https://aws.amazon.com/s3/pricing/' },
  s3Storage: { usd: 0.023, unit: 'GB-month, S3 Standard', source: 'https://aws.amazon.com/s3/pricing/' },
  sqsRequest: {
    usd: 0.4 / million,
    unit: 'request to a standard queue, up to ten messages and 64 KB',
    source: 'https://aws.amazon.com/sqs/pricing/',
  },
  tableWrite: {
    usd: 0.625 / million,
    unit: 'write request unit, 1 KB',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  tableRead: {
    usd: 0.125 / million,
    unit: 'read request unit, 4 KB strongly or 8 KB eventually consistent',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  tableStorage: { usd: 0.25, unit: 'GB-month', source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/' },
  tableRecovery: {
    usd: 0.2,
    unit: 'GB-month of point-in-time recovery',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  lambdaRequest: { usd: 0.2 / million, unit: 'invocation', source: 'https://aws.amazon.com/lambda/pricing/' },
  lambdaTime: {
    usd: 0.0000133334,
    unit: 'GB-second on Graviton',
    source: 'https://aws.amazon.com/lambda/pricing/',
  },
  apiRequest: {
    usd: 1 / million,
    unit: 'request to an HTTP API, up to 512 KB',
    source: 'https://aws.amazon.com/api-gateway/pricing/',
  },
  busEvent: {
    usd: 1 / million,
    unit: 'event on a bus, up to 64 KB',
    source: 'https://aws.amazon.com/eventbridge/pricing/',
  },
  transferOut: {
    usd: 0.09,
    unit: 'GB to the internet',
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/',
  },
  logIngestion: {
    usd: 0.5,
    unit: 'GB taken into logs',
    source: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  logStorage: { usd: 0.03, unit: 'GB-month of logs', source: 'https://aws.amazon.com/cloudwatch/pricing/' },
  alarm: {
    usd: 0.1,
    unit: 'metric that an alarm watches for a month',
    source: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  metric: { usd: 0.3, unit: 'custom metric-month', source: 'https://aws.amazon.com/cloudwatch/pricing/' },
  dashboard: { usd: 3, unit: 'dashboard-month', source: 'https://aws.amazon.com/cloudwatch/pricing/' },
} as const satisfies Record<string, Price>;

/** So many units of each thing. */
export type Usage = Readonly<Partial<Record<keyof typeof prices, number>>>;

/** US dollars. */
export const costOf = (usage: Usage): number =>
  Object.entries(usage).reduce(
    (sum, [name, units]) => sum + prices[name as keyof typeof prices].usd * units,
    0,
  );

export const plus = (...usages: readonly Usage[]): Usage => {
  const sum: Partial<Record<keyof typeof prices, number>> = {};
  for (const usage of usages) {
    for (const [name, units] of Object.entries(usage))
      sum[name as keyof typeof prices] = (sum[name as keyof typeof prices] ?? 0) + units;
  }
  return sum;
};

export const times = (factor: number, usage: Usage): Usage =>
  Object.fromEntries(Object.entries(usage).map(([name, units]) => [name, units * factor]));
