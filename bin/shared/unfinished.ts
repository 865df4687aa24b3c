/** A walk that was stopped, kept in a small file so that the same command can go on from there. */
import { readFile, rm, writeFile } from 'node:fs/promises';

export class Unfinished {
  readonly file: string;
  readonly #walk: string;
  #name: string | undefined;
  #saved = 0;

  /** @param walk what must be the same for a walk to be the same */
  constructor(file: string, walk: Readonly<Record<string, unknown>>) {
    this.file = file;
    this.#walk = JSON.stringify(walk);
  }

  /** The key behind which an earlier run of the same walk was stopped. */
  async after(): Promise<string | undefined> {
    return (await this.#begun())?.after;
  }

  /** The name that the same walk was given when it was begun; if it begins now, a new one, which is noted before anything is done. */
  async name(newName: () => string): Promise<string> {
    const begun = await this.#begun();
    this.#name = begun?.name ?? newName();
    if (begun?.name === undefined) await this.#write(begun?.after);
    return this.#name;
  }

  /** Notes, at most every two seconds unless it is the `last` time, that everything up to `after` is done. */
  async save(after: string, last = false): Promise<void> {
    if (!last && Date.now() - this.#saved < 2_000) return;
    this.#saved = Date.now();
    await this.#write(after);
  }

  async finish(): Promise<void> {
    await rm(this.file, { force: true });
  }

  async #begun(): Promise<{ readonly after?: string; readonly name?: string } | undefined> {
    const text = await readFile(this.file, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const { walk, ...begun } = JSON.parse(text);
    return JSON.stringify(walk) === this.#walk ? begun : undefined;
  }

  async #write(after: string | undefined): Promise<void> {
    await writeFile(
      this.file,
      `${JSON.stringify({ walk: JSON.parse(this.#walk), after, name: this.#name })}\n`,
    );
  }
}
