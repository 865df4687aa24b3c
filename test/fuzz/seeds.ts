/** Inputs that once broke something, by target. They are tried first in every run. */
export const seeds: Readonly<Record<string, readonly unknown[]>> = {};
