/** What an editor is asked about. */
import type { HousePlace } from '../cleaning.ts';
import type { Example, Tally } from './tally.ts';

/** A house rule that an editor may accept. */
export interface Proposal {
  /** One wording, or the wordings of a block (cleaning.ts, HouseRule). */
  readonly lines: readonly string[];
  readonly where?: readonly HousePlace[];
  readonly evenTitle?: true;
  /** It reads like a sentence: nothing that goes without saying. */
  readonly isProse?: true;
  /** Some line of it reads so in some file. */
  readonly hasProse?: true;
  readonly files: number;
  readonly of: number;
  /** In how many of them some of it stays without the house. */
  readonly left: number;
  readonly places: Tally['places'];
  /** When the first and the last of its files were uploaded; '' where nobody knows. */
  readonly first: string;
  readonly last: string;
  readonly examples: readonly Example[];
  /** How probable it is that it is the authors' all the same, in thousandths. */
  readonly risk: number;
}
