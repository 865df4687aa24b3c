/** Four times as long a source takes at most five times the work, whatever it is made of. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packProof } from '../../functions/articles/proof.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { lineUnits } from '../../functions/cleaning/readers/line-units.ts';
import { type Growing, growingSources } from './growth.ts';
import { WorkMeter } from './work.ts';

/** FAIRCOPY_FUZZ_PATTERNS and FAIRCOPY_FUZZ_SEED: how many patterns, and the seed that repeats a search. */
const patterns = Number(process.env.FAIRCOPY_FUZZ_PATTERNS ?? 1_000);
const seed = Number(process.env.FAIRCOPY_FUZZ_SEED ?? Date.now() % 2 ** 31);

/** Characters of the shorter source. */
const size = 1_500;
const times = 4;
const most = 5;

let meter: WorkMeter;
beforeAll(async () => {
  meter = await WorkMeter.start();
});
afterAll(() => meter.stop());

const workOf = ({ type, grown }: Growing, size: number): Promise<number> => {
  const source = grown(size);
  return meter.count(() => packProof(clean(source, { type })));
};

/** A limit on lengths may be passed just between two sizes, so that the longer source takes another way: the next two decide. */
async function growth(source: Growing): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = size; at <= size * times ** 2; at *= times) {
    const [one, other] = [await workOf(source, at), await workOf(source, at * times)];
    least = Math.min(least, other / one);
    if (least <= most) break;
  }
  return least;
}

test(`work grows with the length of a source (seed ${seed})`, async () => {
  console.log(`growth: ${patterns} patterns, seed ${seed}`);
  let steepest = { name: '', ratio: 0 };
  await fc.assert(
    fc.asyncProperty(growingSources, async source => {
      const ratio = await growth(source);
      if (ratio > steepest.ratio) steepest = { name: source.name, ratio };

      expect(ratio, `${source.type}: ${source.name}`).toBeLessThanOrEqual(most);
    }),
    // The pattern is named: a smaller one would say no more, and take minutes to find.
    { numRuns: patterns, seed, endOnFailure: true },
  );
  console.log(`growth: at most ${steepest.ratio.toFixed(2)} times the work, by ${steepest.name}`);
});

test('each block of the cleaner that runs is counted, also once it is compiled', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, () => ({ text: 'a', ending: '', kind: 'paragraph' as const }));
  const [few, many] = [lines(1_000), lines(5_000)];
  for (let time = 0; time < 1_000; time++) lineUnits(few);

  const more = (await meter.count(() => lineUnits(many))) - (await meter.count(() => lineUnits(few)));

  expect(more).toBeGreaterThanOrEqual(4_000);
});

test('what takes the square of the length is found', async () => {
  const square = (text: string) => [...text].map((_, at) => text.slice(at).indexOf('\u0000'));

  const [one, other] = [
    await meter.count(() => square('a'.repeat(500))),
    await meter.count(() => square('a'.repeat(2_000))),
  ];

  expect(other / one).toBeGreaterThan(most);
});
