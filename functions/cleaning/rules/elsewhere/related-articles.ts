/** “Read also” prompts and lists of other articles. */
import * as kinds from '../../characters/kinds.ts';
import type { Document } from '../../document/document.ts';
import { isMark } from '../../document/furniture.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import * as classes from '../../words/classes.ts';
import { families, measureOf, speaksFor } from '../../words/families.ts';
import { phrasesOf } from '../../words/phrases.ts';
import { another, paragraph } from '../example.ts';
import type { Remove, Rule } from '../rule.ts';
import {
  beginsPlain,
  besideFurniture,
  inCompany,
  isHeadline,
  isHeadlineInList,
  zoneOf,
} from '../standing.ts';

export const relatedArticles: Rule = {
  name: 'related-articles',
  heading: 'Links to other articles',
  sentence: 'Prompts to read another article, and lists of other articles with their heading.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Read also: Swan returns to the mill pond

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Most read
      - Swan returns to the mill pond
      - Bakery wins a prize for rye
      - Two lorries stuck in Cold Lane
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - Read also
      - • Swan returns to the mill pond
      - • Bakery wins a prize for rye

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - Read also:
      - https://quay.example/swan-returns

      ${another}
    `,
  ],
  leaves: [
    `
      A history of ferries

      ${paragraph}

      Related work

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      Read also what the bell has to say of this, for it hangs where everybody who crosses can see it.

      ${another}
    `,
    `
      What to take along

      ${paragraph}

      Recommended

      • A stout rope of ten yards
      • Two lamps with oil
    `,
  ],
  judge(document, remove) {
    prompts(document, remove);
    bracketed(document, remove);
    lists(document, remove);
  },
};

interface Labelled {
  readonly line: number;
  readonly strength: number;
  /** What stands before its headline. */
  readonly label: string;
}

/** “Read also: headline”, “READ MORE | headline” */
function prompts(document: Document, remove: Remove): void {
  const { lines, anchors } = document;
  const labels: Labelled[] = barred(document);
  for (const { line, strength, part } of document.sayings.readAlso)
    if (part === 'label')
      labels.push({ line, strength, label: labelBefore.exec(lines[line]?.text ?? '')?.[0] ?? '' });
  const times = new Map<string, number>();
  for (const { label } of labels) times.set(label, (times.get(label) ?? 0) + 1);
  for (const { line, strength, label } of labels) {
    const candidate = lines[line];
    if (!candidate || anchors[line] || !(isHeadline(candidate) || pointed.test(candidate.text))) continue;
    if (candidate.traits.classed - wordsOf(document, line, label) < 3 || /\d/.test(label)) continue;
    // A word that the author begins many lines with (“Check: the tyres”) is the author's.
    if (strength < 2 && (times.get(label) ?? 0) >= fewRepeats) continue;
    const embedded = (anchors[line - 1] || line - 1 === document.title) && anchors[line + 1];
    if (strength >= 2 || embedded || besideFurniture(document, line) || zoneOf(document, line) === 'tail')
      remove(line, 'points to another article');
  }
}

/** “>> Also see: headline”: what points stands before the label. */
const pointed = /^(?:[>»›→▶►➤➡]{1,3}|[-–—•*+]) ?\p{L}[^.]*$/u;
const labelBefore = /^(?:[>»›→▶►➤➡]{1,3} ?)?[^:：|»›>→]*/;

/** How many words of a line its label has. */
function wordsOf({ lines }: Document, line: number, label: string): number {
  const { beforeColon = -1, colon = -1 } = lines[line]?.traits ?? {};
  return colon === label.length
    ? beforeColon
    : (label.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}

/** Labels that a bar, an arrow or a dash parts from their headline; before a dash, whole wordings alone. */
function barred(document: Document): Labelled[] {
  const { lines, words, anchors } = document;
  const found: Labelled[] = [];
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || candidate.traits.marks === 0 || anchors[line] || candidate.read.untouchable) continue;
    const { from, length } = candidate.traits;
    if (length > longestBarred) continue;
    const [, said = '', sign = ''] = barBehindLabel.exec(candidate.text) ?? [];
    if (said === '') continue;
    if (isWording(document, from, said)) {
      found.push({ line, strength: 2, label: said });
      continue;
    }
    const isOfTheirs = ((words.classes[from] ?? 0) & (classes.more | classes.read)) !== 0;
    if (!isOfTheirs || dash.test(sign)) continue;
    const count = wordsOf(document, line, said);
    const strength = count > 0 ? speaksFor(label, words, from, from + count) : 0;
    if (strength > 0) found.push({ line, strength, label: said });
  }
  return found;
}

/** Is it a whole wording that leads to other articles, and can be nothing else? */
const isWording = ({ words }: Document, from: number, label: string): boolean =>
  phrasesOf(label.trim(), words.hashes[from], undefined, words.languages).some(
    ({ family, isSure }) => isSure && (family === 'readAlso' || family === 'related'),
  );

const dash = /[–—-]/;
const longestBarred = 240;
const barBehindLabel = /^([^:：|»›>→–—]{2,40})( ?[|»›>→] ?| [–—-] )[^\p{Ll}\s|]/u;
const label = { ...measureOf(families.readAlso), names: 0 };

const fewRepeats = 4;

/** “[Related story] headline”, “【関連記事】headline” */
function bracketed(document: Document, remove: Remove): void {
  const { lines, anchors, words, title } = document;
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || anchors[line] || line === title) continue;
    const [, ...inBrackets] = bracketLabel.exec(candidate.text) ?? [];
    const said = inBrackets.find(each => each !== undefined);
    if (said === undefined || !isHeadline(candidate)) continue;
    const { from } = candidate.traits;
    if (((words.classes[from] ?? 0) & classes.more) !== 0 || isWording(document, from, said))
      remove(line, 'points to another article');
  }
}

/** A label of a few characters between brackets, and the beginning of a headline behind it. */
const bracketLabel = /^(?:\[([^[\]]{2,40})\]|【([^【】]{2,12})】|［([^［］]{2,12})］) ?[^\p{Ll}\s]/u;

/** Most headlines under one heading. */
const longestList = 12;
const fewHeadlines = 3;

/** “Most read” and the headlines under it. */
function lists(document: Document, remove: Remove): void {
  const { related, readAlso } = document.sayings;
  const found = new Map([...readAlso, ...related].map(saying => [saying.line, saying]));
  const headings = [...found.values()].filter(({ part }) => part === 'line');
  const { first = 0, last = document.lines.length } = document.edges ?? {};
  const textAt = (line: number) => document.lines[line]?.text ?? '';
  const times = new Map<string, number>();
  // Copies in the menus around the article say nothing of those in it.
  for (const { line } of headings)
    if (line >= first && line <= last) times.set(textAt(line), (times.get(textAt(line)) ?? 0) + 1);
  for (const { line, strength } of headings) {
    // An item of a list heads no list, and a sentence is no heading.
    const { read, traits } = document.lines[line] ?? {};
    if (!beginsWithIt(document, line) || read?.kind === 'item' || traits?.last === kinds.stop) continue;
    if (strength < 2 && standsInList(document, line)) continue;
    // What stands under every teaser is a button, not the heading of what comes after it.
    const isButton = (times.get(textAt(line)) ?? 0) > 1;
    const end = isButton
      ? line + 1
      : (endOfPartedList(document, line, strength) ?? endOfList(document, line));
    // A block of its own, where blank lines part blocks. A colon announces a list of the author's, unless the words before it can
    // be nothing else.
    const isOpen =
      document.lines[line]?.parted === true &&
      document.lines[line + 1]?.parted === false &&
      traits?.last !== kinds.colon;
    if (strength < 2 && !(end > line + 1 && (isOpen || zoneOf(document, line) === 'tail'))) continue;
    // “Recommended” may head the author's own list; what stands under it without a mark looks less like one.
    if (strength < 2 && isInList(document.lines[line + 1])) continue;
    const zone = zoneOf(document, line);
    const isAlone = end === line + 1 && !isButton && (zone === 'body' || zone === 'nowhere');
    if ((isAlone || (end === line + 1 && beginsPlain(document, line))) && !inCompany(document, line))
      continue;
    remove(line, 'the heading of a list of other articles');
    for (let item = line + 1; item < end; item++) remove(item, 'a headline in a list of other articles');
  }
}

/** “More from the Evening Post”, but not “Ten Recommended Books”: a heading with a name in it begins with what makes it one. */
function beginsWithIt({ lines, words }: Document, line: number): boolean {
  const { from = 0, classed = 0 } = lines[line]?.traits ?? {};
  const list = words.classes.subarray(from, from + classed);
  return !list.some(mask => mask & classes.name) || ((list[0] ?? 0) & classes.more) !== 0;
}

/** In the midst of lines of its kind, with nothing that parts it from the one before: it heads nothing. */
function standsInList({ lines, anchors, strengths, title }: Document, line: number): boolean {
  const before = lines[line - 1];
  if (!before || lines[line]?.parted || anchors[line - 1] || line - 1 === title) return false;
  return (strengths[line - 1] ?? 0) < 2 && !isMark(before) && isHeadline(before);
}

/**
 * Behind the heading: headlines up to a blank line; after the prose, where every line is parted, up to the end. What is
 * numbered goes on as long as the numbers do.
 */
function endOfList(document: Document, heading: number): number {
  const { lines, anchors } = document;
  const inBlock = lines[heading + 1]?.parted === false;
  const tail = zoneOf(document, heading) === 'tail';
  const isNumbered = numbered.test(lines[heading + 1]?.text ?? '');
  const isMarked = isInList(lines[heading + 1]);
  // Where nothing parts the lines, only a few are certain to belong to the heading.
  const isSure = tail || lines[heading]?.parted === true;
  const longest = isSure ? longestList : fewHeadlines;
  let line = heading + 1;
  for (; line < lines.length && line - heading <= longest; line++) {
    const candidate = lines[line];
    if (!candidate || anchors[line]) break;
    if (!(isMarked ? isInList(candidate) : isHeadline(candidate) || address.test(candidate.text))) break;
    if (numbered.test(candidate.text) !== isNumbered) break;
    if (candidate.parted && (inBlock || !tail) && !isNumbered && !(isMarked && line === heading + 1)) break;
  }
  return line;
}

/**
 * Between paragraphs, parted from its heading: two headlines or more, in a block of their own or each for itself, then prose
 * again. A single line below the heading may be a sub-heading of the author's own section.
 */
function endOfPartedList(document: Document, heading: number, strength: number): number | undefined {
  const { lines, anchors } = document;
  const own = lines[heading];
  if (strength < 2 || own?.read.kind !== 'paragraph' || !own.parted) return undefined;
  // A colon announces a list of the author's.
  if (own.traits.last === kinds.colon) return undefined;
  const isBlock = lines[heading + 2]?.parted === false;
  let line = heading + 1;
  for (; line - heading <= longestParted; line++) {
    const candidate = lines[line];
    if (!candidate || anchors[line]) break;
    if (candidate.parted === isBlock && line > heading + 1) break;
    const { words, last } = candidate.traits;
    if (!candidate.parted && line === heading + 1) return undefined;
    if (!isHeadline(candidate) || words < fewestInHeadline || last === kinds.colon) return undefined;
    // A question at the beginning leads over to what is told there.
    if (line === heading + 1 && last === kinds.stop) return undefined;
  }
  const isWhole = isBlock ? lines[line]?.parted : anchors[line];
  return line - heading > 2 && isWhole ? line : undefined;
}

/** Lines under a heading between paragraphs, and words of one. */
const longestParted = 6;
const fewestInHeadline = 4;

const numbered = /^\d{1,2}[.)] /;

/** A headline behind the mark of a list: of a few words at the least, for a list of things is the author's. */
const isInList = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined &&
  isHeadlineInList(candidate) &&
  (candidate.traits.words >= fewestInList || candidate.traits.dense > 0);

const fewestInList = 3;

/** Where a headline’s link went when the tags did. */
const address = /^https?:\/\/\S{4,300}$/;
