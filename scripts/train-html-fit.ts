/** Logistic regression on yes-or-no features. Used by the trainers alone. */

export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Features that cut one measure into stretches: their weights should not jump. */
export interface Scale {
  readonly base: number;
  readonly size: number;
}

/**
 * Weights (log-odds) of the features `0..size-1` that make the examples likeliest, with `penalty` times half the squares
 * of their distance from `expected` against overfitting. In a scale the steps from one stretch to the next are what is penalised.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  scales: readonly Scale[],
  penalty: number,
  expected: ReadonlyMap<number, number>,
): Float64Array {
  const scaleOf = new Map<number, number>();
  for (const { base, size: length } of scales)
    for (let at = 0; at < length; at++) scaleOf.set(base + at, base);
  const steps = (feature: number): number[] => {
    const base = scaleOf.get(feature);
    return base === undefined ? [feature] : Array.from({ length: feature - base }, (_, at) => base + 1 + at);
  };
  const bias = size;
  const rows = examples.map(example => [...example.features.flatMap(steps), bias]);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.length;
  });
  const columns = new Int32Array(starts[rows.length] ?? 0);
  rows.forEach((row, at) => {
    columns.set(row, starts[at] ?? 0);
  });
  const total = examples.reduce((sum, each) => sum + each.weight, 0);
  const weights = Float64Array.from(examples, each => each.weight / total);
  const truths = Float64Array.from(examples, each => (each.positive ? 1 : 0));

  const loss = (at: Float64Array, gradient: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i <= size; i++) {
      const value = at[i] ?? 0;
      const distance = value - (expected.get(i) ?? 0);
      gradient[i] = penalty * distance;
      sum += (penalty / 2) * distance * distance;
    }
    for (let row = 0; row < weights.length; row++) {
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      let z = 0;
      for (let i = from; i < to; i++) z += at[columns[i] ?? 0] ?? 0;
      const truth = truths[row] ?? 0;
      const weight = weights[row] ?? 0;
      sum +=
        weight * (z > 0 ? Math.log1p(Math.exp(-z)) + (1 - truth) * z : Math.log1p(Math.exp(z)) - truth * z);
      const slope = weight * (1 / (1 + Math.exp(-z)) - truth);
      for (let i = from; i < to; i++) {
        const column = columns[i] ?? 0;
        gradient[column] = (gradient[column] ?? 0) + slope;
      }
    }
    return sum;
  };
  const found = minimise(loss, size + 1);

  // Back from steps to stretches; the bias goes to a scale, of which each example has exactly one stretch.
  const result = found.slice(0, size);
  for (const { base, size: length } of scales) {
    let sum = 0;
    for (let at = 0; at < length; at++) {
      if (at > 0) sum += found[base + at] ?? 0;
      result[base + at] = sum;
    }
  }
  const [home] = scales;
  for (let at = 0; at < (home?.size ?? 0); at++) {
    const feature = (home?.base ?? 0) + at;
    result[feature] = (result[feature] ?? 0) + (found[bias] ?? 0);
  }
  return result;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);

/** L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithm 7.4). */
function minimise(loss: (at: Float64Array, gradient: Float64Array) => number, size: number): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(point, gradient);
  const memory: { step: Float64Array; turn: Float64Array; rho: number }[] = [];
  for (let round = 0; round < 100; round++) {
    const direction = gradient.map(each => -each);
    const alphas: number[] = [];
    for (let i = memory.length - 1; i >= 0; i--) {
      const past = memory[i];
      if (past === undefined) continue;
      const alpha = past.rho * dot(past.step, direction);
      alphas[i] = alpha;
      past.turn.forEach((each, at) => {
        direction[at] = (direction[at] ?? 0) - alpha * each;
      });
    }
    const last = memory.at(-1);
    const scaling = last === undefined ? 10 : 1 / (last.rho * dot(last.turn, last.turn));
    for (let at = 0; at < size; at++) direction[at] = (direction[at] ?? 0) * scaling;
    memory.forEach((past, i) => {
      const beta = past.rho * dot(past.turn, direction);
      past.step.forEach((each, at) => {
        direction[at] = (direction[at] ?? 0) + each * ((alphas[i] ?? 0) - beta);
      });
    });
    const slope = dot(gradient, direction);
    let length = 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++) {
      next = point.map((each, at) => each + length * (direction[at] ?? 0));
      nextGradient = new Float64Array(size);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
      length /= 2;
    }
    const step = next.map((each, at) => each - (point[at] ?? 0));
    const turn = nextGradient.map((each, at) => each - (gradient[at] ?? 0));
    const curvature = dot(step, turn);
    if (curvature > 1e-14) memory.push({ step, turn, rho: 1 / curvature });
    if (memory.length > 8) memory.shift();
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-7) break;
  }
  return point;
}
