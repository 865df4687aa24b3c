/** Names for lines: the same words have the same name in every upload, wherever they stand. */
import { hash } from 'node:crypto';
import { composedForm } from '../characters/normal-forms.ts';
import type { Line } from '../cleaning.ts';

/** 16 hex digits of SHA-256 over the line's text: NFC, white space collapsed, case kept. Empty for a blank line. */
export function lineHash(text: string): string {
  const collapsed = composedForm(text).replace(/\s+/g, ' ').trim();
  return collapsed && hash('sha256', collapsed).slice(0, 16);
}

/** What a line is known by: its text; pictures and embeds by their address too, without the query, which changes with sizes and caches. */
export const namedBy = ({ text, picture, embed }: Pick<Line, 'text' | 'picture' | 'embed'>): string =>
  picture
    ? `${picture.address.split(/[?#]/, 1)[0]} ${text}`
    : // The number of a video often stands in the query.
      embed
      ? `${embed.address} ${text}`
      : text;

/** The hash in a line's id, without the occurrence: lines with the same words have it in common. */
export const hashOf = (id: string): string => id.slice(0, id.indexOf('~'));

/** Ids of lines in order: hash, `~` and which occurrence of it this is, from 1. Blank lines have none. */
export function lineIds(texts: readonly string[]): (string | undefined)[] {
  const seen = new Map<string, number>();
  return texts.map(text => {
    const name = lineHash(text);
    if (!name) return undefined;
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return `${name}~${occurrence}`;
  });
}
