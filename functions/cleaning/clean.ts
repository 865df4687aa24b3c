/**
 * Makes the fair copy of one source. Pure. The stages in order, each given what those before it made: decode, read (in HTML the
 * extractor finds the article), repair, examine, judge by rules, cut what is outside of the body, remove by house rules, put
 * editors' decisions in force, put together, guard.
 */

import { within } from './budget/budget.ts';
import { tooCostly } from './budget/too-costly.ts';
import type { Cleaning, CleanOptions, Line, Mark, Removal, Verdict } from './cleaning.ts';
import type { Document } from './document/document.ts';
import { isSpokenOf, titleOf } from './document/titles/title.ts';
import { byHouse } from './house/by-house.ts';
import { type Judged, judge } from './judged.ts';
import { withSigned } from './readers/metadata/byline/signed.ts';
import { blocksOf, type Shown } from './result/blocks.ts';
import { decided } from './result/decided.ts';
import { fates, fatesIn, fatesOf } from './result/fates.ts';
import { type ByEditors, guard } from './result/guard.ts';
import { pageKind } from './result/kind/page-kind.ts';
import { withTextLanguage } from './result/language/text-language.ts';
import { lineIds, namedBy } from './result/line-ids.ts';
import { isAboutLine } from './result/placement.ts';
import { articleRisk, isMostlyLost } from './result/risk/article-risk.ts';
import { furnitureLeft } from './result/risk/left-furniture.ts';
import { removalRisks, withRisk } from './result/risk/removal-risk.ts';
import { type TitleEvidence, titleRisk } from './result/risk/title-risk.ts';
import { saidByEditors } from './result/said-by-editors.ts';
import { survey } from './result/survey.ts';
import { withTagLines } from './result/tag-lines.ts';
import { repeatedTitle } from './rules/layout/repeated-title.ts';

export { cleaner } from './version.ts';

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
  const judged = judge(source, options);
  const { type, problem, reading, repaired, document, signed } = judged;
  const { removed, title: own } = byHouse(judged, options.house);
  const place = placeOf(document, own);
  const unedited = fatesOf(reading.lines, removed, place);
  const ruleOf = (at: number) => (reading.lines[at]?.removed ?? removed[at])?.rule;
  const surveyed = survey(type, reading, document, {
    fateOf: unedited,
    ruleOf,
    chanceOf: judged.chanceOf,
  });
  const risks = removalRisks(surveyed, reading, judged.wrongOf);
  const left = furnitureLeft(surveyed);

  // Hashing all lines costs more than cleaning them: lines are named when they are asked for.
  let ids: readonly (string | undefined)[] | undefined;
  const idOf = (at: number): string | undefined => {
    ids ??= lineIds(reading.lines.map(namedBy));
    return ids[at];
  };
  const nameOf = (at: number): string => idOf(at) ?? '';
  const proven = () => provenLines(judged, removed, place, { risks, left }, idOf);

  const decisions = (options.decisions ?? []).filter(isAboutLine);
  const edited = decisions.length ? decided(proven(), decisions) : undefined;
  const fateOf = edited ? fatesIn(edited.lines) : unedited;
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
    wrongAs: from => titleRisk(from, titleEvidence(document, ruleOf)),
  });
  const blocks = blocksOf(reading.lines, fateOf, shown, nameOf, at => signed.lines.has(at));
  const found = withTagLines(withSigned(reading.metadata, signed), document, { fateOf, ruleOf });
  const metadata = withTextLanguage(found, blocks, document.languages);
  const said = byEditors(edited?.lines, shown);
  const stated = saidByEditors(title, metadata, options.decisions);
  const risk = articleRisk(surveyed, risks, at => said.spokenOf.has(at), stated.title.wrong);
  const kind = options.publish === 'anything' ? undefined : pageKind(reading, surveyed);
  const verdict: Verdict = problem
    ? { status: 'rejected', problem }
    : guard({
        document,
        fateOf,
        title,
        blocks,
        byEditors: said,
        lostMost: isMostlyLost(surveyed, risk),
        kind,
      });
  let lines = edited?.lines;
  return {
    type,
    ...stated,
    shape: document.shape,
    get lines() {
      lines ??= proven();
      return lines;
    },
    blocks,
    verdict,
    risk,
    unplaced: edited?.unplaced ?? [],
  };
}

const none: readonly Mark[] = [];

const placeOf = ({ lines }: Document, line: number | undefined): number =>
  line === undefined ? -1 : (lines[line]?.index ?? -1);

/** What bears the title out that was found without editors; looked for when it is asked, and most titles are headings. */
function titleEvidence(document: Document, ruleOf: (at: number) => string | undefined): TitleEvidence {
  const { title, lines, shape } = document;
  return {
    shape: shape.kind,
    get hasCopies() {
      return lines.some(({ index }) => ruleOf(index) === repeatedTitle.name);
    },
    get isSpokenOf() {
      return isSpokenOf(document);
    },
    words: title === undefined ? 0 : (lines[title]?.traits.words ?? 0),
  };
}

/** All lines with what rules and repairs make of them. */
function provenLines(
  { reading: { lines }, repaired, signed }: Judged,
  removed: readonly (Removal | undefined)[],
  title: number,
  { risks, left }: Readonly<Record<'risks' | 'left', ReadonlyMap<number, number>>>,
  idOf: (place: number) => string | undefined,
): readonly Line[] {
  return lines.map((read, index) => {
    const { text, ending } = read;
    const id = idOf(index);
    const line: { -readonly [Name in keyof Line]: Line[Name] } =
      id === undefined ? { text, ending } : { id, text, ending };
    if (read.picture) line.picture = read.picture;
    if (read.embed) line.embed = read.embed;
    if (index === title) line.role = 'title';
    else if (signed.lines.has(index)) line.role = 'byline';
    const removal = read.removed ?? removed[index];
    const risk = risks.get(index);
    const furniture = left.get(index);
    if (removal) line.removed = risk === undefined ? removal : withRisk(removal, risk);
    else if (furniture !== undefined && !line.role) line.furniture = furniture;
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
