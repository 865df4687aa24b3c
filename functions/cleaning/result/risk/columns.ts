/**
 * What is measured of a line that was removed, in whole numbers: the rule and what else it did in the document, what the
 * extractor or the labeller thinks of it, how it reads, where it stands, and what became of its neighbours.
 */
import { spend } from '../../budget/budget.ts';
import * as kinds from '../../characters/kinds.ts';
import type { Reading } from '../../readers/reading.ts';
import { fates } from '../fates.ts';
import { isProse, LineSums } from '../line-sums.ts';
import type { Survey, SurveyedLine } from '../survey.ts';
import { roleBits, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Rules by what they go by: a rule that is not here is a named one like the others. */
const ruleNumbers: ReadonlyMap<string, number> = new Map(
  [
    'hidden',
    'outside-article',
    'outside-body',
    'front-matter',
    'repeated-title',
    'site-menu',
    'site-navigation',
    'site-footer',
    'related-articles',
    'share-bars',
    'tags-and-categories',
    'counts-and-stamps',
    'sign-up-prompts',
    'comment-furniture',
    'advertisement-marks',
  ].map((name, at) => [name, at]),
);
const named = ruleNumbers.size;

const blockKinds = ['paragraph', 'heading', 'item', 'quote', 'code', 'row', 'verse', 'caption', 'figure'];
const types = ['text', 'markdown', 'html'];

/** Beyond this a distance is far. */
const far = 60;
const most = 9_999;

/** What the columns look at: the lines, sums over them, and for each line its run of removed lines. */
interface Look {
  readonly survey: Survey;
  readonly sums: Sums;
  readonly around: Surroundings;
  readonly reading: Reading;
}

type Column = (look: Look, line: SurveyedLine, at: number) => number;

const perCent = (part: number, whole: number): number => (whole > 0 ? Math.floor((100 * part) / whole) : 0);
const ended = ({ traits }: SurveyedLine): number => Number(traits.last === kinds.stop);
const isKept = (line: SurveyedLine | undefined): boolean => line !== undefined && line.fate !== fates.gone;
const lineAt = ({ survey }: Look, at: number): SurveyedLine | undefined => survey.lines[at];

/** Of neighbours up to so many lines away. */
const nearby = [-2, -1, 1, 2] as const;

export const columns: Readonly<Record<string, Column>> = {
  type: ({ survey }) => types.indexOf(survey.type),
  rule: (_, { rule }) => (rule === undefined ? -1 : (ruleNumbers.get(rule) ?? named)),
  chance: (_, { chance }) => chance,
  kind: (_, { kind }) => blockKinds.indexOf(kind),
  // How it reads.
  length: (_, { traits }) => traits.length,
  words: (_, { traits }) => traits.words,
  ended: (_, line) => ended(line),
  last: (_, { traits }) => traits.last,
  opens: (_, { traits }) => traits.first,
  stops: (_, { traits }) => traits.stops,
  commas: (_, { traits }) => traits.commas,
  marks: (_, { traits }) => traits.marks,
  digits: (_, { traits }) => perCent(traits.digits, traits.letters + traits.digits),
  capitals: (_, { traits }) => perCent(traits.capitals, traits.letters),
  capitalised: (_, { traits }) => perCent(traits.capitalised, traits.classed),
  plain: (_, { traits }) => perCent(traits.plain, traits.classed),
  unknown: (_, { traits }) => perCent(traits.unknown, traits.classed),
  furniture: (_, { traits, furniture }) => perCent(furniture, traits.classed),
  linked: (_, { linked }) => linked,
  dense: (_, { traits }) => perCent(traits.dense, traits.letters),
  colon: (_, { traits }) => Number(traits.colon >= 0),
  // Where it stands.
  side: ({ survey: { first, last } }, _, at) => (at < first ? -1 : at > last ? 1 : 0),
  beyond: ({ survey: { first, last } }, _, at) => (at < first ? first - at : at > last ? at - last : 0),
  sinceKept: ({ sums }, _, at) => Math.min(far, at - (sums.keptBefore[at] ?? 0)),
  untilKept: ({ sums }, _, at) => Math.min(far, (sums.keptAfter[at] ?? 0) - at),
  sinceProse: ({ sums }, _, at) => Math.min(far, at - (sums.proseBefore[at] ?? 0)),
  untilProse: ({ sums }, _, at) => Math.min(far, (sums.proseAfter[at] ?? 0) - at),
  behindTitle: ({ sums }, _, at) => Math.max(-far, Math.min(far, at - sums.title)),
  // Its neighbours.
  ...Object.fromEntries(
    nearby.flatMap((away): [string, Column][] => [
      [`kept${away}`, (look, _, at) => Number(isKept(lineAt(look, at + away)))],
      [`chance${away}`, (look, _, at) => lineAt(look, at + away)?.chance ?? -1],
      [`words${away}`, (look, _, at) => lineAt(look, at + away)?.traits.words ?? -1],
      [`sameKind${away}`, (look, { kind }, at) => Number(lineAt(look, at + away)?.kind === kind)],
    ]),
  ),
  kindBefore: (look, _, at) => blockKinds.indexOf(lineAt(look, at - 1)?.kind ?? ''),
  endedBefore: (look, _, at) => ended(lineAt(look, at - 1) ?? nothing),
  // The run of removed lines that it stands in.
  runLines: ({ sums }, _, at) => Math.min(most, sums.run(at).lines),
  runWords: ({ sums }, _, at) => Math.min(most, sums.run(at).words),
  runSentences: ({ sums }, _, at) => Math.min(most, sums.run(at).sentences),
  runEnded: ({ sums }, _, at) => Math.min(most, sums.run(at).prose),
  runChance: ({ sums }, _, at) => sums.run(at).chance,
  runMost: ({ sums }, _, at) => sums.run(at).most,
  runLinked: ({ sums }, _, at) => sums.run(at).linked,
  // The same words elsewhere.
  copiesKept: ({ sums }, { traits }) => Math.min(9, sums.copiesKept.get(traits.print) ?? 0),
  copiesGone: ({ sums }, { traits }) => Math.min(9, sums.copiesGone.get(traits.print) ?? 0),
  // The page's tree.
  up: ({ around }, _, at) => around.up(at),
  upShare: ({ around }, _, at) => around.upShare(at),
  upKept: ({ around }, _, at) => around.upKept(at),
  parentKept: ({ around }, _, at) => around.parentKept(at),
  alike: ({ around }, _, at) => around.alike(at),
  alikeKept: ({ around }, _, at) => around.alikeKept(at),
  kin: ({ around }, _, at) => around.kin(at),
  kinKept: ({ around }, _, at) => around.kinKept(at),
  tag: ({ around }, _, at) => around.tag(at),
  ...Object.fromEntries(
    roleBits.map((name, bit): [string, Column] => [
      `in ${name}`,
      ({ around }, _, at) => (around.roles(at) >> bit) & 1,
    ]),
  ),
  hiding: ({ reading }, { place, rule }) =>
    rule === 'hidden'
      ? hidings.findIndex(each => each.test(reading.lines[place]?.removed?.reason ?? ''))
      : -2,
  // Against what is kept: a judge may be unsure of a whole page.
  belowKept: ({ sums }, { chance }) => chance - sums.kept.chance,
  belowLeast: ({ sums }, { chance }) => chance - sums.kept.least,
  runBelowKept: ({ sums }, _, at) => sums.run(at).chance - sums.kept.chance,
  // The document.
  keptWords: ({ sums }) => Math.min(most, sums.kept.words),
  keptProse: ({ sums }) => Math.min(most, sums.kept.prose),
  keptChance: ({ sums }) => sums.kept.chance,
  keptLinked: ({ sums }) => sums.kept.linked,
  keptLeast: ({ sums }) => sums.kept.least,
  gone: ({ sums }) => perCent(sums.gone.words, sums.gone.words + sums.kept.words),
  goneProse: ({ sums }) => perCent(sums.gone.proseWords, sums.gone.proseWords + sums.kept.proseWords),
  goneExpected: ({ sums: { gone, kept } }) =>
    Math.floor((1000 * gone.expected) / (gone.expected + kept.expected + 1)),
  inside: ({ sums }) => Math.min(most, sums.inside.lines),
  insideProse: ({ sums }) => Math.min(most, sums.inside.prose),
  ruleLines: ({ sums }, { rule }) => Math.min(most, sums.byRule.get(rule ?? '')?.lines ?? 0),
  ruleProse: ({ sums }, { rule }) => Math.min(most, sums.byRule.get(rule ?? '')?.prose ?? 0),
  ruleInside: ({ sums }, { rule }) => Math.min(most, sums.byRule.get(rule ?? '')?.inside ?? 0),
};

/** Why a browser does not show a line. */
const hidings = [
  /marked as hidden/,
  /its style says/,
  /style sheet/,
  /dialog/,
  /screen readers/,
  /link to/,
  /formula/,
];

export const columnNames: readonly string[] = Object.keys(columns);
const all = Object.values(columns);

const noTraits: SurveyedLine['traits'] = {
  length: 0,
  words: 0,
  letters: 0,
  capitals: 0,
  capitalised: 0,
  digits: 0,
  commas: 0,
  marks: 0,
  stops: 0,
  print: 0,
  last: 0,
  first: 0,
  dense: 0,
  caseless: 0,
  plain: 0,
  unknown: 0,
  classes: 0,
  from: 0,
  classed: 0,
  beforeColon: 0,
  colon: 0,
};
const nothing = { traits: noTraits } as SurveyedLine;

/**
 * Is a removed line worth the look? Short lines before and after the text are menus and footers, by the thousand; one number speaks for
 * all of them.
 */
export const isMeasured = ({ lines, first, last }: Survey, at: number): boolean =>
  (first < at && at < last) || (lines[at]?.isSentence ?? false);

/** Rows of the lines that `wanted` names by their positions, one after the other. */
export function rowsOf(survey: Survey, reading: Reading, wanted: readonly number[]): Int16Array {
  const look = { survey, sums: sumsOf(survey), around: surroundingsOf(survey, reading), reading };
  const rows = new Int16Array(wanted.length * all.length);
  spend(wanted.length);
  let place = 0;
  for (const at of wanted) {
    const line = survey.lines[at];
    if (!line) break;
    for (const column of all) rows[place++] = Math.max(-most, Math.min(most, column(look, line, at)));
  }
  return rows;
}

/** What some lines come to together. */
class Sum extends LineSums {
  sentences = 0;
  inside = 0;
  /** The highest and the lowest chance; -1 and 1000 where nobody has judged. */
  most = -1;
  least = 1000;

  override add(line: SurveyedLine): void {
    super.add(line);
    const { isSentence, chance } = line;
    if (isSentence) this.sentences++;
    if (chance < 0) return;
    this.most = Math.max(this.most, chance);
    if (isSentence) this.least = Math.min(this.least, chance);
  }
}

interface Sums {
  readonly title: number;
  /** Position of the nearest line that is kept, before and after each line; and of such prose. */
  readonly keptBefore: Int32Array;
  readonly keptAfter: Int32Array;
  readonly proseBefore: Int32Array;
  readonly proseAfter: Int32Array;
  readonly copiesKept: ReadonlyMap<number, number>;
  readonly copiesGone: ReadonlyMap<number, number>;
  readonly kept: Sum;
  readonly gone: Sum;
  readonly inside: Sum;
  readonly byRule: ReadonlyMap<string, Sum>;
  run(at: number): Sum;
}

function sumsOf({ lines, first, last }: Survey): Sums {
  const count = lines.length;
  const kept = new Sum();
  const gone = new Sum();
  const inside = new Sum();
  const byRule = new Map<string, Sum>();
  const copiesKept = new Map<number, number>();
  const copiesGone = new Map<number, number>();
  const runs: Sum[] = new Array(count);
  let run: Sum | undefined;
  lines.forEach((line, at) => {
    const { rule = '', traits, fate } = line;
    const copies = fate === fates.gone ? copiesGone : copiesKept;
    copies.set(traits.print, (copies.get(traits.print) ?? 0) + 1);
    if (fate !== fates.gone) {
      run = undefined;
      if (fate === fates.kept) kept.add(line);
      return;
    }
    const isInside = at > first && at < last;
    run ??= new Sum();
    runs[at] = run;
    const ofRule = byRule.get(rule) ?? new Sum();
    byRule.set(rule, ofRule);
    if (isInside) ofRule.inside++;
    for (const sum of isInside ? [run, gone, ofRule, inside] : [run, gone, ofRule]) sum.add(line);
  });
  const none = new Sum();
  const isKeptProse = (line: SurveyedLine): boolean => line.fate === fates.kept && isProse(line);
  return {
    title: lines.findIndex(({ fate }) => fate === fates.title),
    keptBefore: nearest(lines, isKept, 1),
    keptAfter: nearest(lines, isKept, -1),
    proseBefore: nearest(lines, isKeptProse, 1),
    proseAfter: nearest(lines, isKeptProse, -1),
    copiesKept,
    copiesGone,
    kept,
    gone,
    inside,
    byRule,
    run: at => runs[at] ?? none,
  };
}

/** Of each line the position of the nearest one of a kind, walking by `step`; far beyond the end where there is none. */
function nearest(
  lines: readonly SurveyedLine[],
  isOne: (line: SurveyedLine) => boolean,
  step: 1 | -1,
): Int32Array {
  const found = new Int32Array(lines.length);
  let latest = step === 1 ? -most : lines.length + most;
  for (let at = step === 1 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line && isOne(line)) latest = at;
    found[at] = latest;
  }
  return found;
}
