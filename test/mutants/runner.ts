/**
 * Runs each test once as it is, and then once more for each fault that it came to and that no test noticed before. That is
 * some hundred times quicker than a run of vitest for each fault. Faults in what a module makes while it loads can't be
 * tried so: they are noted as `loaded`, and so are the faults of a test that passes only once.
 * What survives here is tried once more in a run of its own (scripts/mutants.ts): modules keep what they make at first use.
 */
import { appendFileSync } from 'node:fs';
import type { RunnerTestCase } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import type { Trial } from './setup.ts';

/** A loop that asks so many times as often as without a fault does not end. */
const patience = 50;
const leastPatience = 200_000;

export type Note =
  /** Mutants that were asked for while the modules loaded. */
  | { readonly loaded: readonly number[] }
  | { readonly tries: number }
  | { readonly noticed: number }
  /** A test that fails when it runs again, and the mutants that it would have tried. */
  | { readonly unsteady: string; readonly met: readonly number[] };

export default class extends VitestTestRunner {
  get #trial(): Trial {
    return (globalThis as unknown as { __trial: Trial }).__trial;
  }

  #note(note: Note): void {
    appendFileSync(this.#trial.notes, `${JSON.stringify(note)}\n`);
  }

  onBeforeRunFiles(): void {
    this.#note({ loaded: [...this.#trial.met] });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = VitestTestRunner.getTestFn(test);
    const trial = this.#trial;
    // What fails as it is can't notice anything.
    if (trial.active >= 0 || test.fails) return run();
    trial.met.clear();
    trial.asked = 0;
    try {
      await run();
    } catch (error) {
      // Where a fault was tried before, it may have left something behind.
      if (trial.noticed.size === 0) throw error;
      this.#note({ unsteady: test.name, met: [...trial.met] });
      return;
    }
    const met = [...trial.met].filter(id => !trial.noticed.has(id));
    const most = leastPatience + patience * trial.asked;
    for (const id of met) {
      this.#note({ tries: id });
      if (await this.#passes(run, id, most)) continue;
      if (!(await this.#passes(run, -1, most))) {
        this.#note({ unsteady: test.name, met });
        return;
      }
      trial.noticed.add(id);
      this.#note({ noticed: id });
    }
  }

  async #passes(run: () => unknown, id: number, most: number): Promise<boolean> {
    const trial = this.#trial;
    Object.assign(trial, { active: id, asked: 0, most });
    try {
      await run();
      return trial.asked <= most;
    } catch {
      return false;
    } finally {
      Object.assign(trial, { active: -1, most: Number.POSITIVE_INFINITY });
    }
  }
}
