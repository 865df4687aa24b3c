/** The first half of cleaning: what is the same for every house and whatever editors decided. Pure. */
import { limit, mostLines } from './budget/budget.ts';
import type { CleanOptions, Problem, Removal, SourceType } from './cleaning.ts';
import { type Document, examine } from './document/document.ts';
import { decode, typeOf } from './readers/decode.ts';
import { readHtml } from './readers/html/html.ts';
import type { FindArticle } from './readers/html/page.ts';
import { lineUnits } from './readers/line-units.ts';
import { readMarkdown } from './readers/markdown/markdown.ts';
import { type Signed, signedIn } from './readers/metadata/byline/signed.ts';
import { withObjectMetadata } from './readers/metadata/metadata.ts';
import type { Reading } from './readers/reading.ts';
import { readText } from './readers/text/text.ts';
import { type RepairedLine, repairLines } from './repairs/repairs.ts';
import { type RemovedByRules, removedByRules } from './rules/judge.ts';
import { rules } from './rules/rules.ts';
import { findArticle } from './scorers/html/find-article.ts';
import { type Model, trained } from './scorers/text/model.ts';
import { type BodyVerdict, outsideBody } from './scorers/text/outside-body.ts';
import { locateBy } from './scorers/text/page.ts';

/** What has learned where articles stand: on pages, and in the text of pages. */
export interface Scorers {
  readonly findArticle: FindArticle;
  readonly labeller: Model;
}

/** A source as far as it is the same for every house: read, repaired, examined, judged by the named rules and the edges. */
export interface Judged {
  readonly type: SourceType;
  /** Why it is no text at all. */
  readonly problem: Problem | undefined;
  readonly reading: Reading;
  /** Lines that were repaired, by their place in the reading. */
  readonly repaired: readonly (RepairedLine | undefined)[];
  readonly document: Document;
  readonly signed: Signed;
  /** What rules and the edges of the body remove and why, by place in the reading. */
  readonly removed: readonly (Removal | undefined)[];
  /** The chance that a line is the article's, in thousandths, by place in the reading, where a scorer has judged. */
  chanceOf(place: number): number | undefined;
  /**
   * How probable it is that a removal is wrong, in thousandths, where the stage that removed the line has measured that itself:
   * in text and Markdown.
   */
  wrongOf(place: number): number | undefined;
}

export const judgeBy =
  ({ findArticle, labeller }: Scorers) =>
  (source: string | Uint8Array, options: CleanOptions = {}): Judged => {
    const { text, problem } = decode(source, options);
    const type = typeOf(text, options);
    const address = options.metadata?.url;
    const read =
      type === 'html'
        ? readHtml(text, findArticle, address)
        : type === 'markdown'
          ? readMarkdown(text, address)
          : readText(text);
    const reading = withObjectMetadata(read, options.metadata);
    const units = lineUnits(reading.lines, type === 'text' && isSource(reading) ? text : undefined);
    const repaired = repairLines(text, reading.lines, units);
    const document = examine(reading, repaired, locateBy(labeller), type, units);
    limit(document.lines.length, mostLines);
    const signed = signedOf(document, reading, type);
    const { labels, lines } = document;
    const ruled = removedByRules(document, rules);
    const verdicts = outsideBody(document, ruled, labeller);
    let places: Map<number, number> | undefined;
    const lineAt = (place: number): number => {
      places ??= new Map(lines.map(({ index }, line) => [index, line]));
      return places.get(place) ?? -1;
    };
    return {
      type,
      problem,
      reading,
      repaired,
      document,
      signed,
      removed: removals(document, signed.lines, ruled, verdicts),
      chanceOf(place) {
        if (!labels) return reading.lines[place]?.chance;
        return (labels.chances[lineAt(place)] ?? 0) / 10;
      },
      wrongOf: place => verdicts[lineAt(place)]?.probability,
    };
  };

/** By what was learnt. */
export const judge = judgeBy({ findArticle, labeller: trained });

/** What rules and the edges of the body remove and why, by place in the reading. */
function removals(
  document: Document,
  bylines: ReadonlySet<number>,
  ruled: RemovedByRules,
  verdicts: readonly (BodyVerdict | undefined)[],
): readonly (Removal | undefined)[] {
  const removed: (Removal | undefined)[] = [];
  let cut: Removal | undefined;
  for (const [line, { index, read }] of document.lines.entries()) {
    if (bylines.has(index)) continue;
    const reason = verdicts[line]?.reason;
    const mayGo = reason !== undefined && line !== document.title && !read.untouchable;
    if (mayGo && cut?.reason !== reason) cut = { rule: 'outside-body', reason };
    removed[index] = ruled[line] ?? (mayGo ? cut : undefined);
  }
  return removed;
}

/** Lines of this strength can be nothing but the page's. */
const sureToBePages = 4;

/** The lines that sign the article, by place in the reading. Pages have told theirs already: they are marked up. */
function signedOf(
  { lines, title, firstAnchor, lastAnchor, strengths }: Document,
  reading: Reading,
  type: SourceType,
): Signed {
  if (type === 'html') {
    const marked = reading.lines.flatMap(({ role }, place) => (role ? [place] : []));
    const signs = new Set(marked);
    return { lines: signs, names: signs, statements: [] };
  }
  const found = signedIn(
    // “By signing up you agree to our terms”: nobody is called so.
    lines.map(({ text, read: { kind } }, line) => ({
      text: (strengths[line] ?? 0) >= sureToBePages ? '' : text,
      kind,
    })),
    { title, first: firstAnchor, last: lastAnchor },
    { language: reading.metadata.language?.value ?? '' },
  );
  const places = (of: ReadonlySet<number>) => new Set([...of].map(line => lines[line]?.index ?? -1));
  return { ...found, lines: places(found.lines), names: places(found.names) };
}

/** Are the lines' words the source's own, with nothing taken out? */
const isSource = ({ lines }: Reading): boolean => !lines.some(({ plain }) => plain !== undefined);
