/**
 * Runs several actors one step at a time, in an order that fast-check draws. Unlike fc.scheduler it lets the step in hand
 * end, with all of its real I/O, before it chooses the next one: an interleaving is the same however slow the machine is.
 */
export class Turns {
  readonly #choices: Iterator<number>;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param choices endless natural numbers */
  constructor(choices: Iterator<number>) {
    this.#choices = choices;
  }

  /** Called by an actor between two steps: resolves when it may go on. */
  next(): Promise<void> {
    return new Promise(resolve => {
      this.#waiting.push(resolve);
      this.#running--;
      this.#choose();
    });
  }

  /** Runs the actors to their ends. Rejects when one does. */
  async all(actors: readonly (() => Promise<void>)[]): Promise<void> {
    this.#running += actors.length;
    await Promise.all(
      actors.map(async actor => {
        await actor();
        this.#running--;
        this.#choose();
      }),
    );
  }

  #choose(): void {
    if (this.#running > 0 || this.#waiting.length === 0) return;
    const at = Number(this.#choices.next().value) % this.#waiting.length;
    const [go] = this.#waiting.splice(at, 1);
    this.#running++;
    go?.();
  }
}
