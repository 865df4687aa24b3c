/** What is said of an article beside its text, piece by piece. Sources find statements; metadata.ts reads them. */
import type { Metadata, Sourced } from '../../cleaning.ts';

/** `section`: a category that the article lies in, where `tags` are words that it was given. */
export type Subject = 'title' | 'section' | Exclude<keyof Metadata, 'authors'>;

export interface Statement {
  readonly about: Subject;
  readonly from: Sourced['from'];
  /** As the source has it: a text, a list of them, or things with a name. */
  readonly said: unknown;
}

/** A statement, unless nothing is said. */
export const statement = (about: Subject, from: Sourced['from'], said: unknown): readonly Statement[] =>
  said === undefined || said === null || said === '' ? [] : [{ about, from, said }];

/** Longest value that is kept, in UTF-16 units. */
const longest = 1000;

/** A text in one line; undefined for what is no text, empty, or longer than anybody would call an article. */
export function textIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, 2 * longest)
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  return text === '' || text.length > longest ? undefined : text;
}
