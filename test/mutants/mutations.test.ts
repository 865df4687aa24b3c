import { expect, test } from 'vitest';
import { mutated } from './mutations.ts';
import { targets } from './targets.ts';

const source = `
import { a } from './a.ts';

/** Says how old somebody is. */
export function words(age: number, names: readonly string[] = ['nobody']): string {
  if (age < 18 && !names.includes('guest')) note(names);
  return age >= 18 ? 'old' : (names[0] ?? 'young');
}
`;

test('a fault is named by what it puts in the place of what, and by its line', () => {
  const { mutants } = mutated(source);

  expect(mutants.map(({ line, change }) => `${line}: ${change}`)).toEqual([
    `5: ["nobody"] → []`,
    `5: "nobody" → ''`,
    `6: age < 18 && !names.includes("guest") → true`,
    `6: age < 18 && !names.includes("guest") → false`,
    `6: age < 18 && !names.includes("guest") → (age < 18) || (!names.includes("guest"))`,
    `6: age < 18 → (age) <= (18)`,
    `6: 18 → 19`,
    `6: !names.includes("guest") → names.includes("guest")`,
    `6: "guest" → ''`,
    `6: note(names) → void 0`,
    `7: age >= 18 ? "old" : names[0] ?? "young" → "old"`,
    `7: age >= 18 ? "old" : names[0] ?? "young" → names[0] ?? "young"`,
    `7: age >= 18 → (age) > (18)`,
    `7: 18 → 19 (2)`,
    `7: "old" → ''`,
    `7: 0 → 1`,
  ]);
});

test('one fault is on at a time; with none on, the code does what it did', () => {
  const { code, mutants } = mutated(source);
  const noted: unknown[] = [];
  const wordsWith = (on: number) =>
    new Function(
      '__mutant',
      'note',
      `${code.replace(/^import.*$/m, '').replace('export function', 'return { words };\nfunction')}`,
    )(
      (id: number) => id === on,
      (names: unknown) => noted.push(names),
    ).words as (age: number, names?: string[]) => string;

  const idOf = (change: string) => mutants.find(mutant => mutant.change === change)?.id ?? -1;

  expect([wordsWith(-1)(18), wordsWith(-1)(17), wordsWith(-1)(17, [])]).toEqual(['old', 'nobody', 'young']);
  expect(wordsWith(idOf('age >= 18 → (age) > (18)'))(18)).toBe('nobody');
  expect(wordsWith(idOf(`"old" → ''`))(18)).toBe('');
  noted.length = 0;
  wordsWith(idOf('note(names) → void 0'))(17, ['guests']);
  expect(noted).toEqual([]);
  wordsWith(-1)(17, ['guests']);
  expect(noted).toHaveLength(1);
});

test('what the compiler writes for `undefined` is left alone', () => {
  const { mutants } = mutated('export const isNothing = (a: unknown) => a === undefined;');

  expect(mutants.map(({ change }) => change)).toEqual(['a === void 0 → (a) !== (void 0)']);
});

test('every test that should notice a fault is there', async () => {
  const { existsSync } = await import('node:fs');

  const missing = Object.entries(targets)
    .flat(2)
    .filter(file => !existsSync(new URL(`../../${file}`, import.meta.url)));

  expect(missing).toEqual([]);
});
