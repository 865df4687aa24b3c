/** Makes the fair copy of one source: decode, read, repair, judge by rules, put together. Pure. */
import { blocksOf, type Shown } from './blocks.ts';
import type { Cleaning, CleanOptions, Line, Removal } from './cleaning.ts';
import { decided } from './decided.ts';
import { decode, typeOf } from './decode.ts';
import { examine } from './document.ts';
import { guard } from './guard.ts';
import { lineIds } from './line-ids.ts';
import { withObjectMetadata } from './metadata.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readText } from './readers/text.ts';
import { repairLines } from './repairs/repairs.ts';
import { rules } from './rules/rules.ts';
import { titleOf } from './title.ts';

/** Raised whenever the output for any source can change: rules, wordings, weights, guard, limits, libraries. */
export const cleaner = 1;

const readers = { text: readText, markdown: readMarkdown, html: readHtml };

/**
 * Cleans a source. The same source and options give the same Cleaning, always and everywhere.
 *
 * @param source the file's bytes, or its text where that is already decoded
 */
export function clean(source: string | Uint8Array, options: CleanOptions = {}): Cleaning {
  const { text, problem } = decode(source, options);
  const type = typeOf(text, options);
  const reading = withObjectMetadata(readers[type](text), options.metadata);

  const repaired = repairLines(text, reading.lines);
  const document = examine(reading, repaired, type);

  const removed = new Map<number, Removal>();
  for (const rule of rules) {
    for (const { line, reason } of rule.judge(document)) {
      const index = document.lines[line]?.index;
      if (index === undefined || removed.has(index) || line === document.title) continue;
      if (document.anchors[line] && !rule.reachesProse) continue;
      if (reading.lines[index]?.untouchable) continue;
      removed.set(index, { rule: rule.name, reason });
    }
  }

  const titleCandidate = document.title === undefined ? undefined : document.lines[document.title];
  const ids = lineIds(reading.lines.map(line => line.text));
  const judged = reading.lines.map((read, index): Line => {
    const id = ids[index];
    const removal = read.removed ?? removed.get(index);
    const repairs = repaired[index]?.repairs;
    return {
      ...(id && { id }),
      text: read.text,
      ending: read.ending,
      ...(index === titleCandidate?.index && { role: 'title' as const }),
      ...(removal && { removed: removal }),
      ...(repairs && { repairs }),
    };
  });

  const { lines, unplaced } = decided(judged, options.decisions ?? []);
  const shown = reading.lines.map((read, index): Shown => {
    const asItIs = { text: read.plain ?? read.text, ...(read.marks && { marks: read.marks }) };
    return lines[index]?.decision?.verdict === 'as-is' ? asItIs : (repaired[index] ?? asItIs);
  });
  const blocks = blocksOf(reading.lines, lines, shown);
  const title = titleOf(reading, lines, shown);
  return {
    type,
    title,
    metadata: reading.metadata,
    shape: document.shape,
    lines,
    blocks,
    verdict: problem
      ? { status: 'rejected', problem }
      : guard({ document, removed, title, blocks, hasText: lines.some(line => line.id) }),
    unplaced,
  };
}
