/** From kept lines to the canonical form of the text. */
import type { Block } from './cleaning.ts';
import type { ReadLine } from './readers/reading.ts';

/** A line that readers will see. */
export interface KeptLine {
  readonly id: string;
  readonly read: ReadLine;
  /** Repaired text, as it is to be shown. */
  readonly text: string;
  /** A blank line or a removed title stands before it. */
  readonly parted: boolean;
}

/** Lines of plain text that follow one another stay one block with its line breaks; a blank line parts blocks. */
export function blocksOf(lines: Iterable<KeptLine>): Block[] {
  const blocks: (Block & { lines: string[]; text: string })[] = [];
  for (const { id, read, text, parted } of lines) {
    const last = blocks.at(-1);
    const goesOn =
      last && (read.continues || (last.kind === 'paragraph' && read.kind === 'paragraph' && !parted));
    if (goesOn) {
      last.lines.push(id);
      last.text += `\n${text}`;
    } else {
      const { kind, level, number, header, marks } = read;
      blocks.push({
        kind,
        ...(level && { level }),
        ...(number !== undefined && { number }),
        ...(header && { header }),
        lines: [id],
        text,
        ...(marks?.length && { marks }),
      });
    }
  }
  return blocks;
}
