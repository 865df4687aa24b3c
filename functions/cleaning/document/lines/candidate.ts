/** A line as it is judged. */
import type { ReadLine } from '../../readers/reading.ts';
import type { Traits } from './traits.ts';

/** A line with text under judgement: repaired, with what one look at its characters tells. */
export interface Candidate {
  /** Its place in the reading. */
  readonly index: number;
  readonly read: ReadLine;
  /** Repaired text without the markup's own signs, white space trimmed. */
  readonly text: string;
  readonly traits: Traits;
  /** A blank line stands before it. */
  readonly parted: boolean;
}
