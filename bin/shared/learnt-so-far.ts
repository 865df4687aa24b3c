/** What a walk that was stopped has learnt, kept in a file so that the same command can go on from there. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type Counts, noCounts, type Tally } from '../../functions/cleaning/house/tally.ts';

/** Milliseconds between two times that it is written: it may be large. */
const every = 30_000;

export class LearntSoFar {
  readonly #file: string;
  readonly #walk: string;
  #saved = Date.now();

  /** @param walk what must be the same for a walk to be the same */
  constructor(file: string, walk: Readonly<Record<string, unknown>>) {
    this.#file = file;
    this.#walk = JSON.stringify(walk);
  }

  /** What an earlier run of the same walk has learnt, and up to which key. */
  async read(): Promise<{ readonly after?: string; readonly counts: Counts }> {
    const text = await readFile(this.#file, 'utf8').catch(() => undefined);
    if (text === undefined) return { counts: noCounts() };
    const { walk, after, files, tallies, known } = JSON.parse(text);
    if (JSON.stringify(walk) !== this.#walk) return { counts: noCounts() };
    return {
      after,
      counts: { files, tallies: new Map<string, Tally>(tallies), known: new Set<string>(known) },
    };
  }

  /** At most every half a minute unless it is the `last` time. A stop in the middle leaves the file before. */
  async save(after: string, { files, tallies, known }: Counts, last = false): Promise<void> {
    if (!last && Date.now() - this.#saved < every) return;
    const walk = JSON.parse(this.#walk);
    await writeFile(
      `${this.#file}.new`,
      JSON.stringify({ walk, after, files, tallies: [...tallies], known: [...known] }),
    );
    await rename(`${this.#file}.new`, this.#file);
    this.#saved = Date.now();
  }

  async finish(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}
