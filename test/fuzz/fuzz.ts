/**
 * Runs a target on many inputs. An input that fails is printed shrunk, with the seed that finds it again; once it is
 * mended it is kept in test/fuzz/seeds.ts and tried first for ever. No input may take more than a second of the processor, however
 * busy the machine is: a second thread watches, since a loop that never ends would stop this one from saying so.
 */
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect } from 'vitest';
import { seeds } from './seeds.ts';

/** Inputs a target. */
export const runs = Number(process.env.FAIRCOPY_FUZZ_RUNS ?? 1_500);
/** FAIRCOPY_FUZZ_SEED repeats a search. */
const seed = Number(process.env.FAIRCOPY_FUZZ_SEED ?? Date.now() % 2 ** 31);

/** No input may take longer, in milliseconds of the processor's time. */
export const longest = 1_000;
/** What the process has worked so far, in milliseconds. Unlike a clock it stands still while others work. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** From then on nobody waits any longer, in milliseconds. */
const hangs = 300_000;

/** The moment at which the input began that is being worked on, and which it is. */
const clock = new SharedArrayBuffer(16);
const began = new Float64Array(clock, 0, 1);
const count = new Int32Array(clock, 8, 1);

function watch(target: string): Worker {
  return new Worker(
    `const { workerData: { clock, target, seed, hangs } } = require('node:worker_threads');
     const began = new Float64Array(clock, 0, 1);
     const count = new Int32Array(clock, 8, 1);
     setInterval(() => {
       if (began[0] === 0 || Date.now() - began[0] < hangs) return;
       require('node:fs').writeSync(2, '\\n' + target + ' hangs at input ' + count[0] + ' of seed ' + seed + '\\n');
       process.kill(process.pid, 'SIGKILL');
     }, 500).unref();`,
    { eval: true, workerData: { clock, target, seed, hangs } },
  );
}

/**
 * @param share of the inputs that other targets get, where one costs more
 * @param check throws, or its promise rejects, when something is wrong
 */
export async function fuzz<Input>(
  target: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
  share = 1,
): Promise<void> {
  const watchdog = watch(target);
  const timed = async (input: Input): Promise<void> => {
    began[0] = Date.now();
    count[0] = (count[0] ?? 0) + 1;
    const start = processorTime();
    try {
      await check(input);
    } finally {
      began[0] = 0;
    }
    expect(processorTime() - start, 'milliseconds for one input').toBeLessThan(longest);
  };
  try {
    const known = ((seeds[target] ?? []) as Input[]).map((input): [Input] => [input]);
    await fc.assert(fc.asyncProperty(inputs, timed), {
      numRuns: Math.ceil(runs * share),
      seed,
      examples: known,
    });
  } finally {
    await watchdog.terminate();
  }
}
