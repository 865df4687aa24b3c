/** What a language's pack says. */
import type * as classes from './classes.ts';

/** Words by class, parted by spaces, as a language writes them; case and accents do not matter. */
export type Pack = { readonly language: string } & {
  readonly [Class in Exclude<keyof typeof classes, 'number' | 'name' | 'unknown' | 'capital'>]?: string;
};
