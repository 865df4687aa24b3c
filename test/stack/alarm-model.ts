/**
 * Evaluates an alarm as CloudWatch does, for what our alarms use of it: sums by period, `IF`, `FILL` and comparisons, missing
 * data, and M datapoints out of N.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
import type { Resource } from './template.ts';

/** What was counted in one period, by metric; a metric that nobody wrote is missing. */
export type Period = Readonly<Record<string, number | undefined>>;

interface Query {
  readonly Id: string;
  readonly Expression?: string;
  readonly ReturnData?: boolean;
  readonly MetricStat?: { readonly Metric: { readonly MetricName: string } };
}

/** The first period, counted from 1, after which the alarm rings; undefined: it stays silent. */
export function ringsAfter({ Properties }: Resource, periods: readonly Period[]): number | undefined {
  const {
    Threshold,
    EvaluationPeriods,
    DatapointsToAlarm = EvaluationPeriods,
    TreatMissingData,
  } = Properties;
  if (TreatMissingData !== 'notBreaching') throw new Error('only missing data that is no breach is modelled');
  if (Properties.ComparisonOperator !== 'GreaterThanThreshold') throw new Error('only > is modelled');
  const breaches = periods.map(period => (datapoint(Properties.Metrics, period) ?? Threshold) > Threshold);
  for (let end = 1; end <= breaches.length; end++) {
    const recent = breaches.slice(Math.max(0, end - EvaluationPeriods), end);
    if (recent.filter(Boolean).length >= DatapointsToAlarm) return end;
  }
  return undefined;
}

function datapoint(queries: readonly Query[], period: Period): number | undefined {
  const expression = queries.find(query => query.Expression !== undefined)?.Expression ?? '';
  const names = queries.flatMap(({ Id, MetricStat }) =>
    MetricStat ? [[Id, MetricStat.Metric.MetricName] as const] : [],
  );
  const values = Object.fromEntries(names.map(([id, metric]) => [id, period[metric]]));
  return calculated(expression, values);
}

/** Recursive descent over the expression. A calculation with something missing is missing. */
function calculated(
  expression: string,
  values: Readonly<Record<string, number | undefined>>,
): number | undefined {
  const tokens = expression.match(/[A-Za-z_]\w*|\d+|>=|<=|[<>(),*/+-]/g) ?? [];
  let at = 0;
  const expect = (token: string): void => {
    if (tokens[at++] !== token) throw new Error(`“${expression}” has no ${token} where it should`);
  };
  const result = either();
  if (at < tokens.length)
    throw new Error(`“${expression}” goes on with ${tokens[at]}, which is not modelled`);
  return result;

  function either(): number | undefined {
    let left = compared();
    while (tokens[at] === 'AND') {
      at++;
      const right = compared();
      left = left === undefined || right === undefined ? undefined : Number(left !== 0 && right !== 0);
    }
    return left;
  }

  function compared(): number | undefined {
    const left = one();
    const sign = tokens[at] ?? '';
    const compare = {
      '<': (a: number, b: number) => a < b,
      '>': (a: number, b: number) => a > b,
      '>=': (a: number, b: number) => a >= b,
    }[sign];
    if (!compare) return left;
    at++;
    const right = one();
    return left === undefined || right === undefined ? undefined : Number(compare(left, right));
  }

  function one(): number | undefined {
    const token = tokens[at++] ?? '';
    if (token === 'IF') {
      expect('(');
      const condition = either();
      expect(',');
      const yes = either();
      expect(',');
      const no = either();
      expect(')');
      return condition === undefined ? undefined : condition !== 0 ? yes : no;
    }
    if (token === 'FILL') {
      expect('(');
      const value = either();
      expect(',');
      const instead = either();
      expect(')');
      return value ?? instead;
    }
    return /^\d/.test(token) ? Number(token) : values[token];
  }
}
