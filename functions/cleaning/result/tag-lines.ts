/** What the lines say that were struck out for listing the article’s topics: they become its tags. */
import type { Metadata } from '../cleaning.ts';
import type { Document } from '../document/document.ts';
import { tagsIn } from '../readers/metadata/tags.ts';
import * as classes from '../words/classes.ts';
import { fates } from './fates.ts';

/** The rule that strikes them out (rules/notes/tags-and-categories.ts). */
const rule = 'tags-and-categories';

/**
 * Metadata with the tags of lines that are gone, where the source states none.
 *
 * @param fateOf what became of each line, by place in the reading
 * @param ruleOf the rule that removed it
 */
export function withTagLines(
  metadata: Metadata,
  document: Document,
  { fateOf, ruleOf }: { readonly fateOf: Uint8Array; readonly ruleOf: (place: number) => string | undefined },
): Metadata {
  if (metadata.tags && metadata.tags.from !== 'meta') return metadata;
  const said = document.lines.flatMap(({ index }, line) =>
    fateOf[index] === fates.gone && ruleOf(index) === rule ? topicsIn(document, line) : [],
  );
  const value = tagsIn(said);
  return value.length > 0 ? { ...metadata, tags: { value, from: 'line' } } : metadata;
}

/** Words that may stand before the first topic: “Posted in”, “Filed under”. */
const mostBefore = 4;

/** “Tags: ferries, Mallow”, “Posted in history, bridges” and “#ferries #mallow” name topics; “Tags” alone is a label. */
function topicsIn({ lines, words }: Document, line: number): readonly string[] {
  const { text, traits } = lines[line] ?? {};
  if (text === undefined || !traits) return [];
  if (traits.colon >= 0) return [text.slice(traits.colon + 1)];
  const isTopic = (at: number): boolean => ((words.classes[traits.from + at] ?? 0) & classes.topic) !== 0;
  const isPlain = (at: number): boolean => ((words.classes[traits.from + at] ?? 0) & classes.plain) !== 0;
  const parts = text.split(' ');
  if (text.startsWith('#') || !isTopic(0)) return [text];
  let before = 0;
  while (before < Math.min(mostBefore, parts.length) && (isTopic(before) || isPlain(before))) before++;
  return [parts.slice(before).join(' ')];
}
