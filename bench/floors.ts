/** The floors: what must hold on any machine, because both sides of each ratio ran on it together. */
import { readFileSync } from 'node:fs';

export interface Floor {
  /** What is divided by what. */
  readonly says: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const floors: Readonly<Record<string, Floor>> = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
);

/** A sentence for each ratio that is out of bounds, and for each that no floor speaks of. */
export const broken = (ratios: Readonly<Record<string, number>>): string[] =>
  Object.entries(ratios).flatMap(([name, ratio]) => {
    const floor = floors[name];
    if (!floor) return [`bench/floors.json has no floor for “${name}”, which was ${ratio.toPrecision(3)}`];
    const { says, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = floor;
    if (ratio >= atLeast && ratio <= atMost) return [];
    const bound = ratio < atLeast ? `at least ${atLeast}` : `at most ${atMost}`;
    return [`${name}: ${ratio.toPrecision(3)} must be ${bound} (${says})`];
  });
