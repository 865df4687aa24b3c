/** Makes the fair copy of one source: decode, read, repair, judge by rules, put together. Pure. */
import { blocksOf, type Shown } from './blocks.ts';
import { lasts } from './body/outside-body.ts';
import type { Cleaning, CleanOptions, Line, Removal, Verdict } from './cleaning.ts';
import { decided } from './decided.ts';
import { decode, typeOf } from './decode.ts';
import { examine } from './document.ts';
import { guard } from './guard.ts';
import { lineNames, placeName } from './line-names.ts';
import { withObjectMetadata } from './metadata.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import type { Reading } from './readers/reading.ts';
import { readText } from './readers/text.ts';
import { type RepairedLine, repairLines } from './repairs/repairs.ts';
import type { Document } from './rule.ts';
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

  const removed = removals(document, reading);

  const judged = judgedLines(reading, repaired, removed, titleIndex(document));
  const names = lineNames(reading.lines.map(line => line.text));
  const decisions = options.decisions ?? [];
  // Decisions name lines, so that names are needed before blocks are made.
  const isDecided = decisions.some(decision => decision.verdict !== 'release');
  const { lines: fates, unplaced } = isDecided
    ? decided(names.lines(judged), decisions)
    : { lines: judged, unplaced: [] };

  const shown = reading.lines.map((read, index): Shown => {
    const isAsItIs = fates[index]?.decision?.verdict === 'as-is';
    const repair = isAsItIs ? undefined : repaired[index];
    return repair ?? (read.plain === undefined ? read : { text: read.plain, marks: read.marks ?? [] });
  });
  const title = titleOf(reading, fates, shown);
  const blocks = blocksOf(reading.lines, fates, shown);
  const verdict: Verdict = problem
    ? { status: 'rejected', problem }
    : guard({ document, removed, title, blocks, hasText: judged.some(line => line.id) });
  let lines: readonly Line[] | undefined;
  return {
    type,
    title: isDecided ? title : names.title(title),
    metadata: reading.metadata,
    shape: document.shape,
    get lines() {
      lines ??= isDecided ? fates : names.lines(fates);
      return lines;
    },
    blocks: isDecided ? blocks : blocks.map(names.block),
    verdict,
    unplaced,
  };
}

/** What the rules remove and why, by place in the reading. The first rule in the list that judges a line owns it. */
function removals(document: Document, reading: Reading): readonly (Removal | undefined)[] {
  const { lines, anchors, title } = document;
  const removed: (Removal | undefined)[] = new Array(reading.lines.length);
  for (const rule of rules) {
    let removal: Removal | undefined;
    if (rule.reachesProse && !lasts(document, line => removed[lines[line]?.index ?? -1] !== undefined))
      continue;
    for (const { line, reason } of rule.judge(document)) {
      const candidate = lines[line];
      if (!candidate || removed[candidate.index] || line === title || candidate.read.untouchable) continue;
      if (anchors[line] && !rule.reachesProse) continue;
      if (removal?.reason !== reason) removal = { rule: rule.name, reason };
      removed[candidate.index] = removal;
    }
  }
  return removed;
}

const titleIndex = ({ title, lines }: Document): number =>
  title === undefined ? -1 : (lines[title]?.index ?? -1);

/** All lines with what rules and repairs make of them. A line with text goes by its place. */
function judgedLines(
  { lines }: Reading,
  repaired: readonly (RepairedLine | undefined)[],
  removed: readonly (Removal | undefined)[],
  title: number,
): readonly Line[] {
  return lines.map((read, index) => {
    const { text, ending } = read;
    const line: { -readonly [Name in keyof Line]: Line[Name] } =
      text.trim() === '' ? { text, ending } : { id: placeName(index), text, ending };
    if (index === title) line.role = 'title';
    const removal = read.removed ?? removed[index];
    if (removal) line.removed = removal;
    const repairs = repaired[index]?.repairs;
    if (repairs) line.repairs = repairs;
    return line;
  });
}
