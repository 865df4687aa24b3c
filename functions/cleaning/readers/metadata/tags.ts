/** Tags and categories as metadata write them: lists, texts with commas between them, things with a name, hashtags. */
import { foldedName } from '../../characters/folded-name.ts';

/** Tags that are kept, at most; who gives more gives them to search engines. */
export const mostTags = 30;
/** Longest tag, in UTF-16 units: longer ones are sentences. */
const longest = 100;
/** Things of a list and characters of a text that are looked at, at most. */
const mostThings = 100;
const longestText = 4_000;

/**
 * The tags that statements name, each once, in their order.
 *
 * @param said for each statement a text, a list, or things with a `name`
 */
export function tagsIn(said: readonly unknown[]): readonly string[] {
  const found = new Map<string, string>();
  for (const text of said.flatMap(listed)) {
    const tag = bare(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' '));
    const name = foldedName(tag);
    if (name === '' || tag.length > longest || /^https?:/i.test(tag) || found.has(name)) continue;
    found.set(name, tag);
    if (found.size === mostTags) break;
  }
  return [...found.values()];
}

/** What stands around a tag and is no part of it. */
const before = new Set(' #"\'“”„»«[]');
const behind = new Set(' "\'“”»«[].;,');

function bare(text: string): string {
  let start = 0;
  let stop = text.length;
  while (start < stop && before.has(text.charAt(start))) start++;
  while (start < stop && behind.has(text.charAt(stop - 1))) stop--;
  return text.slice(start, stop);
}

/** A list says where its tags end; a text parts them by commas, or by hashes. */
function listed(said: unknown): readonly string[] {
  const list = (Array.isArray(said) ? said : [said]).slice(0, mostThings);
  const texts = list.flatMap((thing: unknown) => {
    const name = typeof thing === 'object' && thing !== null && 'name' in thing ? thing.name : thing;
    return typeof name === 'string' ? [name.slice(0, longestText)] : [];
  });
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? parted(only) : texts;
}

function parted(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  return words.length > 1 && words.every(word => word.startsWith('#'))
    ? words
    : text.split(/[,;|\n、，；،·•]/);
}
