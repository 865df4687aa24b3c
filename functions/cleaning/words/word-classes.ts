/** What a language's pack says. */
import type * as classes from './classes.ts';
import type { FamilyName } from './families.ts';
import type { Wordings } from './wordings.ts';

/** Classes that words have by themselves; a number, a name and the like are told by how they are written. */
export type ClassName = Exclude<keyof typeof classes, 'number' | 'name' | 'unknown' | 'capital'>;

/** Words by class, parted by spaces, as a language writes them; case and accents do not matter. */
export type Pack = {
  /** BCP 47; `und` for what is the same in all languages. */
  readonly language: string;
  /**
   * The characters that no other language of the packs is written with: ranges by their ends, one after the other. Text in
   * them is in this language, whatever its words.
   */
  readonly script?: string;
  /** Another language mixes these characters with its own, as Japanese does with the Chinese ones: such a line is in that one. */
  readonly scriptIsLent?: true;
  /**
   * Pages of all languages have buttons in this one: a label of two words that it alone knows shows it, without a function word
   * (“Manage cookies” under a German text). Only English is such a language.
   */
  readonly labelsEverywhere?: true;
  /** Whole phrases of its pages. */
  readonly wordings?: Wordings<FamilyName>;
  /**
   * Whole sentences that pages say of themselves, a line each. A sentence is its author's unless all of it stands here: no single
   * word speaks against it. Case, accents and marks don't matter, digits stand for any number; … stands for a name or a
   * headline, twice a sentence at most. They hold in documents of every language: notices are often in another one than the article.
   */
  readonly sentences?: Readonly<Partial<Record<FamilyName, string>>>;
  /** The words of pages, and the author's all the same: “To be continued”. A line each. */
  readonly authorsOwn?: string;
  /** The first page of a site, as trails of links call it: “Home › News › Politics”. Parted by bars. */
  readonly homes?: string;
  /** “You are here”, before such a trail and a colon. */
  readonly heres?: string;
  /** Words by which a page speaks to its reader: you, your. In scripts without spaces they are found anywhere in the line. */
  readonly toReader?: string;
  /** Words by which a page speaks of itself: we, our, this site. Found as those to the reader are. */
  readonly ofPage?: string;
} & {
  readonly [Class in ClassName]?: string;
};
