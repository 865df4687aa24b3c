/** What the faults of a module ask for: whether it is their turn. And what the run of a test notes about them (runner.ts). */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is on from the beginning, while modules load too; -1: none, each test tries those that it comes to. */
    mutant: number;
    /** Where each test's findings are noted, line by line. */
    notes: string;
    /** Mutants that need not be tried. */
    noticed: readonly number[];
  }
}

export interface Trial {
  active: number;
  readonly notes: string;
  readonly noticed: Set<number>;
  /** Those that were asked for since it was emptied. */
  readonly met: Set<number>;
  /** How often any was asked for since it was set to 0, and how often at most: what asks more often never ends. */
  asked: number;
  most: number;
}

/** A fault made a loop that does not end. */
export class Endless extends Error {}

const shared = globalThis as unknown as { __trial?: Trial; __mutant?: (id: number) => boolean };

shared.__trial ??= {
  active: inject('mutant'),
  notes: inject('notes'),
  noticed: new Set(inject('noticed')),
  met: new Set(),
  asked: 0,
  most: Number.POSITIVE_INFINITY,
};
const trial = shared.__trial;

shared.__mutant = id => {
  trial.met.add(id);
  if (++trial.asked > trial.most) throw new Endless('asked for faults without end');
  return id === trial.active;
};
