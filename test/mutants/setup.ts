/** Switches one mutant on, and notes which of them the tests of this file come to. */
import { appendFileSync } from 'node:fs';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is tried; -1: none. */
    mutant: number;
    /** Where ids that were met are noted; empty: nowhere. */
    notes: string;
  }
}

const active = inject('mutant');
const notes = inject('notes');
const met = new Set<number>();

Object.assign(globalThis, {
  __mutant(id: number): boolean {
    if (notes) met.add(id);
    return id === active;
  },
});

afterAll(() => {
  if (notes) appendFileSync(notes, `${JSON.stringify([...met])}\n`);
});
