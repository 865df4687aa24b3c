/**
 * Makes the fair copy of one source. Pure. The stages in order, each given what those before it made: decode, read (in HTML the
 * extractor finds the article), repair, examine, judge by rules, cut what is outside of the body, put editors' decisions in
 * force, put together, guard.
 */

import { limit, mostLines, within } from './budget/budget.ts';
import { tooCostly } from './budget/too-costly.ts';
import type { Cleaning, CleanOptions, Line, Mark, Removal, SourceType, Verdict } from './cleaning.ts';
import { type Document, examine } from './document/document.ts';
import { titleOf } from './document/title.ts';
import { decode, typeOf } from './readers/decode.ts';
import { readHtml } from './readers/html/html.ts';
import { lineUnits } from './readers/line-units.ts';
import { readMarkdown } from './readers/markdown/markdown.ts';
import { type Signed, signedIn, withSigned } from './readers/metadata/byline/signed.ts';
import { withObjectMetadata } from './readers/metadata/metadata.ts';
import type { Reading } from './readers/reading.ts';
import { readText } from './readers/text/text.ts';
import { type RepairedLine, repairLines } from './repairs/repairs.ts';
import { blocksOf, type Shown } from './result/blocks.ts';
import { decided } from './result/decided.ts';
import { levelOf } from './result/doubt.ts';
import { fates, fatesIn, fatesOf } from './result/fates.ts';
import { type ByEditors, guard } from './result/guard.ts';
import { lineIds, namedBy } from './result/line-ids.ts';
import { removedByRules } from './rules/judge.ts';
import { rules } from './rules/rules.ts';
import { findArticle } from './scorers/html/find-article.ts';
import { outsideBody } from './scorers/text/outside-body.ts';
import { pageOf } from './scorers/text/page.ts';

export { cleaner } from './version.ts';

const readers = {
  text: readText,
  markdown: readMarkdown,
  html: (source: string, address: string | undefined) => readHtml(source, findArticle, address),
};

/**
 * Cleans a source. The same source and options give the same Cleaning, always and everywhere.
 *
 * A source that takes more work than any article is rejected as too costly (budget.ts).
 *
 * @param source the file's bytes, or its text where that is already decoded
 */
export const clean = (source: string | Uint8Array, options: CleanOptions = {}): Cleaning =>
  within(source.length, () => cleaned(source, options)) ?? tooCostly;

function cleaned(source: string | Uint8Array, options: CleanOptions): Cleaning {
  const { text, problem } = decode(source, options);
  const type = typeOf(text, options);
  const reading = withObjectMetadata(readers[type](text, options.metadata?.url), options.metadata);

  const units = lineUnits(reading.lines, type === 'text' && isSource(reading) ? text : undefined);
  const repaired = repairLines(text, reading.lines, units);
  const document = examine(reading, repaired, pageOf, type, units);
  limit(document.lines.length, mostLines);
  const signed = signedOf(document, reading, type);
  const removed = removals(document, signed.lines);
  const place = placeOf(document, document.title);

  // Hashing all lines costs more than cleaning them: lines are named when they are asked for.
  let ids: readonly (string | undefined)[] | undefined;
  const idOf = (at: number): string | undefined => {
    ids ??= lineIds(reading.lines.map(namedBy));
    return ids[at];
  };
  const nameOf = (at: number): string => idOf(at) ?? '';
  const judged = () => judgedLines(reading, repaired, removed, { title: place, bylines: signed.lines }, idOf);

  const decisions = (options.decisions ?? []).filter(decision => decision.verdict !== 'release');
  const edited = decisions.length ? decided(judged(), decisions) : undefined;
  const fateOf = edited ? fatesIn(edited.lines) : fatesOf(reading.lines, removed, place);
  const shown = (at: number): Shown => {
    const repair = edited?.lines[at]?.decision?.verdict === 'as-is' ? undefined : repaired[at];
    const read = reading.lines[at];
    if (repair || !read) return repair ?? { text: '' };
    return read.plain === undefined ? read : { text: read.plain, marks: read.marks ?? none };
  };
  const titlePlace = fateOf.indexOf(fates.title);
  const title = titleOf(reading, titlePlace < 0 ? undefined : titlePlace, {
    text: shown(titlePlace).text,
    isChosen: edited?.lines[titlePlace]?.decision?.verdict === 'title',
    nameOf,
  });
  const blocks = blocksOf(reading.lines, fateOf, shown, nameOf, at => signed.lines.has(at));
  const verdict: Verdict = problem
    ? { status: 'rejected', problem }
    : guard({ document, fateOf, title, blocks, byEditors: byEditors(edited?.lines, shown) });
  let lines = edited?.lines;
  return {
    type,
    title,
    metadata: withSigned(reading.metadata, signed),
    shape: document.shape,
    get lines() {
      lines ??= judged();
      return lines;
    },
    blocks,
    verdict,
    unplaced: edited?.unplaced ?? [],
  };
}

const none: readonly Mark[] = [];

/** What rules and the edges of the body remove and why, by place in the reading. */
function removals(document: Document, bylines: ReadonlySet<number>): readonly (Removal | undefined)[] {
  const removed: (Removal | undefined)[] = [];
  const ruled = removedByRules(document, rules);
  const verdicts = outsideBody(document, ruled);
  let cut: Removal | undefined;
  for (const [line, { index, read }] of document.lines.entries()) {
    if (bylines.has(index)) continue;
    const { reason, probability } = verdicts[line] ?? {};
    const mayGo = reason !== undefined && line !== document.title && !read.untouchable;
    if (mayGo) {
      const wrong = probability === undefined ? undefined : levelOf(probability);
      if (cut?.reason !== reason || cut.wrong !== wrong)
        cut = { rule: 'outside-body', reason, ...(wrong !== undefined && { wrong }) };
    }
    removed[index] = ruled[line] ?? (mayGo ? cut : undefined);
  }
  return removed;
}

/** The lines that sign the article, by place in the reading. Pages have told theirs already: they are marked up. */
function signedOf(
  { lines, title, firstAnchor, lastAnchor }: Document,
  reading: Reading,
  type: SourceType,
): Signed {
  if (type === 'html') {
    const marked = reading.lines.flatMap(({ role }, place) => (role ? [place] : []));
    return { lines: new Set(marked), statements: [] };
  }
  const found = signedIn(
    lines.map(({ text, read: { kind } }) => ({ text, kind })),
    { title, first: firstAnchor, last: lastAnchor },
    { language: reading.metadata.language?.value ?? '' },
  );
  return { ...found, lines: new Set([...found.lines].map(line => lines[line]?.index ?? -1)) };
}

/** Are the lines' words the source's own, with nothing taken out? */
const isSource = ({ lines }: Reading): boolean => !lines.some(({ plain }) => plain !== undefined);

const placeOf = ({ lines }: Document, line: number | undefined): number =>
  line === undefined ? -1 : (lines[line]?.index ?? -1);

/** All lines with what rules and repairs make of them. */
function judgedLines(
  { lines }: Reading,
  repaired: readonly (RepairedLine | undefined)[],
  removed: readonly (Removal | undefined)[],
  { title, bylines }: { readonly title: number; readonly bylines: ReadonlySet<number> },
  idOf: (place: number) => string | undefined,
): readonly Line[] {
  return lines.map((read, index) => {
    const { text, ending } = read;
    const id = idOf(index);
    const line: { -readonly [Name in keyof Line]: Line[Name] } =
      id === undefined ? { text, ending } : { id, text, ending };
    if (read.picture) line.picture = read.picture;
    if (index === title) line.role = 'title';
    else if (bylines.has(index)) line.role = 'byline';
    const removal = read.removed ?? removed[index];
    if (removal) line.removed = removal;
    const repairs = [...(read.repairs ?? []), ...(repaired[index]?.repairs ?? [])];
    if (repairs.length > 0) line.repairs = repairs;
    return line;
  });
}

/** What editors said, as the guard asks about it. */
function byEditors(lines: readonly Line[] | undefined, shown: (at: number) => Shown): ByEditors {
  const spokenOf = new Set<number>();
  const kept: string[] = [];
  for (const [at, { decision, removed, role }] of lines?.entries() ?? []) {
    if (!decision) continue;
    spokenOf.add(at);
    if (!removed && !role) kept.push(shown(at).text);
  }
  return { spokenOf, kept };
}
