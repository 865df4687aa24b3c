/** What a rule is given and what it says. The frame (clean.ts) does everything else. */
import type { Removal, Shape } from './cleaning.ts';
import type { ReadLine } from './readers/reading.ts';

/** A line under judgement: what the reader read, with what one look at its characters tells. */
export interface Candidate extends ReadLine {
  readonly index: number;
}
