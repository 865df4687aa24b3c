/** A fair copy as plain text. */
import type { FairBlock, FairCopy } from '../articles/article.ts';
import { embedLabel } from './embeds.ts';
import { inPlainText } from './raised.ts';

/**
 * The title, a blank line, and the blocks parted by one blank line each; the items of a list and the rows of a table stand
 * together. Ends with a line feed, unless it is empty.
 */
export function asText({ title, blocks }: Pick<FairCopy, 'title' | 'blocks'>): string {
  let text = title;
  let before: FairBlock | undefined;
  for (const block of blocks) {
    // What is read out in a picture's place was not written for readers; its caption was, and is a block of its own.
    if (block.kind === 'figure') continue;
    if (text) text += before && standTogether(before, block) ? '\n' : '\n\n';
    text += line(block);
    before = block;
  }
  return text && `${text}\n`;
}

/** Items of lists and rows of tables follow one another without a blank line. */
const standTogether = (before: FairBlock, block: FairBlock): boolean =>
  before.kind === block.kind && (block.kind === 'item' || block.kind === 'row');

/** Deeper nesting is drawn as this deep, so that a text grows no faster than its source. */
export const deepest = 20;

function line(block: FairBlock): string {
  const { kind, level = 1, number, embed } = block;
  if (embed) return `${embedLabel(embed, block.text)}\n${embed.address}`;
  const text = inPlainText(block);
  if (kind !== 'item') return text;
  const indent = '  '.repeat(Math.min(level, deepest) - 1);
  const mark = number === undefined ? '-' : `${number}.`;
  return `${indent}${mark} ${text.replaceAll('\n', `\n${indent}${' '.repeat(mark.length + 1)}`)}`;
}
