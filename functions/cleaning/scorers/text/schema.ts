/** Names the yes-or-no features that a judge weighs, and turns what was measured into their numbers. */
export class Schema {
  readonly names: string[] = [];
  /** Where each scale's features lie: the first and how many. */
  readonly scales: { readonly base: number; readonly size: number }[] = [];

  /** One feature for each stretch between `bounds` (ascending): gives the one that a value falls in. */
  scale(name: string, bounds: readonly number[]): (value: number) => number {
    const base = this.names.length;
    bounds.forEach((bound, at) => {
      this.names.push(at === 0 ? `${name} < ${bound}` : `${name} ${bounds[at - 1]}..${bound}`);
    });
    this.names.push(`${name} >= ${bounds.at(-1)}`);
    this.scales.push({ base, size: bounds.length + 1 });
    return value => {
      let at = 0;
      while (at < bounds.length && value >= (bounds[at] ?? 0)) at++;
      return base + at;
    };
  }

  /** One feature for each option; what is none of them is the last, `other`. */
  choice(name: string, options: readonly string[]): (option: string) => number {
    const base = this.names.length;
    for (const option of [...options, 'other']) this.names.push(`${name}: ${option}`);
    const places = new Map(options.map((option, at) => [option, base + at]));
    return option => places.get(option) ?? base + options.length;
  }

  /** One feature a flag: gives the number of the first; the others follow. */
  flags(name: string, flags: readonly string[]): number {
    const base = this.names.length;
    for (const flag of flags) this.names.push(`${name}: ${flag}`);
    return base;
  }
}
