/** The first half of cleaning: what is the same for every house and whatever editors decided. Pure. */
import { limit, mostLines } from './budget/budget.ts';
import type { CleanOptions, Problem, Removal, SourceType } from './cleaning.ts';
import { type Document, examine } from './document/document.ts';
import { decode, typeOf } from './readers/decode.ts';
import { readHtml } from './readers/html/html.ts';
import { lineUnits } from './readers/line-units.ts';
import { readMarkdown } from './readers/markdown/markdown.ts';
import { type Signed, signedIn } from './readers/metadata/byline/signed.ts';
import { withObjectMetadata } from './readers/metadata/metadata.ts';
import type { Reading } from './readers/reading.ts';
import { readText } from './readers/text/text.ts';
import { type RepairedLine, repairLines } from './repairs/repairs.ts';
import { levelOf } from './result/doubt.ts';
import { removedByRules } from './rules/judge.ts';
import { rules } from './rules/rules.ts';
import { findArticle } from './scorers/html/find-article.ts';
import { outsideBody } from './scorers/text/outside-body.ts';
import { pageOf } from './scorers/text/page.ts';

const readers = {
  text: readText,
  markdown: readMarkdown,
  html: (source: string, address: string | undefined) => readHtml(source, findArticle, address),
};

/** A source as far as it is the same for every house: read, repaired, examined, judged by the named rules and the edges. */
export interface Judged {
  readonly type: SourceType;
  readonly problem: Problem | undefined;
  readonly reading: Reading;
  readonly repaired: readonly (RepairedLine | undefined)[];
  readonly document: Document;
  readonly signed: Signed;
  /** What goes and why, by place in the reading. */
  readonly removed: readonly (Removal | undefined)[];
}

export function judged(source: string | Uint8Array, options: CleanOptions): Judged {
  const { text, problem } = decode(source, options);
  const type = typeOf(text, options);
  const reading = withObjectMetadata(readers[type](text, options.metadata?.url), options.metadata);

  const units = lineUnits(reading.lines, type === 'text' && isSource(reading) ? text : undefined);
  const repaired = repairLines(text, reading.lines, units);
  const document = examine(reading, repaired, pageOf, type, units);
  limit(document.lines.length, mostLines);
  const signed = signedOf(document, reading, type);
  return { type, problem, reading, repaired, document, signed, removed: removals(document, signed.lines) };
}

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
