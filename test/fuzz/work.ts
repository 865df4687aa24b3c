/**
 * Counts work instead of timing it, so that a busy machine changes nothing: how often V8 ran each block of the code in question
 * (its own counters, as coverage uses them), and how much the built-ins read that are not constant in time.
 *
 * Not counted, since nothing tells of it: joining the pieces of a string that is read while it grows, spreading an array.
 */
import { type Profiler, Session } from 'node:inspector/promises';

/** Whose blocks count: the cleaner's and those of its libraries. */
const ours =
  /\/functions\/(?:cleaning|articles)\/|\/node_modules\/(?:htmlparser2|entities|yaml|chardet|@exodus)\//;

export class WorkMeter {
  readonly #session = new Session();

  static async start(): Promise<WorkMeter> {
    const meter = new WorkMeter();
    meter.#session.connect();
    await meter.#session.post('Profiler.enable');
    await meter.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return meter;
  }

  /** Blocks run and units read by `work`. */
  async count(work: () => unknown): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    const read = readDuring(work);
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return read + result.reduce((sum, script) => sum + blocksIn(script), 0);
  }

  stop(): void {
    this.#session.disconnect();
  }
}

const blocksIn = ({ url, functions }: Profiler.ScriptCoverage): number =>
  ours.test(url)
    ? functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0)
    : 0;

type Method = (this: never, ...args: never[]) => unknown;
/** What a call read, given what it was called on, with and what it returned. */
type Cost = (self: never, result: never, args: never) => number;

const whole: Cost = (self: { length: number }) => self.length;
const upTo: Cost = (self: string, found: number, [sought, from = 0]: [string, number?]) =>
  (found < 0 ? self.length : found + sought.length) - from;

/** Patterns search by `exec`, whatever method asks them: once it is replaced, the engine calls the one that is there. */
const costs: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: upTo,
      includes: (self: string, found: boolean, [sought]: [string]) =>
        found ? self.indexOf(sought) : self.length,
      lastIndexOf: (self: string, found: number, [, from = self.length]: [string, number?]) =>
        Math.min(from, self.length) - Math.max(found, 0),
      split: (self: string, parts: readonly string[]) =>
        Math.min(self.length, parts.join('').length + parts.length),
      normalize: whole,
      toLowerCase: whole,
      toUpperCase: whole,
      replaceAll: whole,
      trim: (self: string, result: string) => self.length - result.length,
      trimStart: (self: string, result: string) => self.length - result.length,
      trimEnd: (self: string, result: string) => self.length - result.length,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: (self: readonly unknown[], found: number) => (found < 0 ? self.length : found),
      includes: whole,
      slice: (_: unknown, result: readonly unknown[]) => result.length,
      splice: whole,
      shift: whole,
      unshift: whole,
      concat: whole,
      join: whole,
      flat: whole,
      sort: whole,
      reverse: whole,
    },
  ],
];

/** Units that built-ins read while `work` runs. */
function readDuring(work: () => unknown): number {
  let read = 0;
  let isCounting = true;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: string, cost: Cost): void => {
    const methods = owner as Record<string, Method>;
    const method = methods[name];
    if (!method) throw new Error(`there is no ${name} to count`);
    methods[name] = function counted(this: never, ...args: never[]) {
      const result = method.apply(this, args);
      if (isCounting) {
        isCounting = false;
        read += 1 + Math.max(0, cost(this, result as never, args as never));
        isCounting = true;
      }
      return result;
    };
    restore.push(() => {
      methods[name] = method;
    });
  };
  for (const [owner, byName] of costs)
    for (const [name, cost] of Object.entries(byName)) replace(owner, name, cost);

  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match) read += 1 + match.index - from + match[0].length;
    else read += 1 + (this.sticky ? 0 : Math.max(0, String(text).length - from));
    return match;
  };
  restore.push(() => {
    RegExp.prototype.exec = exec;
  });
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return read;
}
