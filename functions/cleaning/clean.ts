/** Makes the fair copy of one source: decode, read, repair, judge by rules, put together. Pure. */
import { blocksOf, type KeptLine } from './blocks.ts';
import type { Cleaning, CleanOptions, Line, Removal, Repair } from './cleaning.ts';
import { decode, typeOf } from './decode.ts';
import { examine } from './document.ts';
import { guard } from './guard.ts';
import { lineIds } from './line-ids.ts';
import { readHtml } from './readers/html.ts';
import { readText } from './readers/text.ts';
import { quoteSpace } from './repairs/quote-space.ts';
import { rules } from './rules/rules.ts';
import { titleOf } from './title.ts';

/** Raised whenever the output for any source can change: rules, wordings, weights, guard, limits, libraries. */
export const cleaner = 1;

/**
 * Cleans a source. The same source and options give the same Cleaning, always and everywhere.
 *
 * @param source the file's bytes, or its text where that is already decoded
 */
export function clean(source: string | Uint8Array, options: CleanOptions = {}): Cleaning {
  const { text, problem } = decode(source);
  const type = typeOf(text, options);
  const reading = type === 'html' ? readHtml(text) : readText(text);

  const repairs = new Map<number, readonly Repair[]>();
  const texts = reading.lines.map((line, index) => {
    const repaired = quoteSpace(line.plain ?? line.text);
    if (repaired.repairs.length) repairs.set(index, repaired.repairs);
    return repaired.text;
  });
  const document = examine(reading, texts);

  const removed = new Map<number, Removal>();
  for (const rule of rules) {
    for (const { line, reason } of rule.judge(document)) {
      const index = document.lines[line]?.index;
      if (index === undefined || removed.has(index) || document.anchors[line] || line === document.title)
        continue;
      removed.set(index, { rule: rule.name, reason });
    }
  }

  const titleCandidate = document.title === undefined ? undefined : document.lines[document.title];
  const ids = lineIds(reading.lines.map(line => line.text));
  const lines = reading.lines.map((read, index): Line => {
    const id = ids[index];
    const removal = read.removed ?? removed.get(index);
    const repaired = repairs.get(index);
    return {
      ...(id && { id }),
      text: read.text,
      ending: read.ending,
      ...(index === titleCandidate?.index && { role: 'title' as const }),
      ...(removal && { removed: removal }),
      ...(repaired && { repairs: repaired }),
    };
  });

  const kept: KeptLine[] = [];
  let parted = true;
  for (const [index, read] of reading.lines.entries()) {
    const line = lines[index];
    if (!line?.id || line.role) parted = true;
    else if (!line.removed) {
      kept.push({ id: line.id, read, text: (texts[index] ?? '').trim(), parted });
      parted = false;
    }
  }
  const blocks = blocksOf(kept);
  const title = titleOf(reading, titleCandidate, titleCandidate && ids[titleCandidate.index]);
  return {
    type,
    title,
    metadata: reading.metadata,
    shape: document.shape,
    lines,
    blocks,
    verdict: problem ? { status: 'rejected', problem } : guard(title, blocks),
    unplaced: [],
  };
}
