/** Judges, when editors have had their say, whether what is left can be trusted to be an article: not how much went, but what remains. */

import { kindOf } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import type { Block, Problem, Title, Verdict } from '../cleaning.ts';
import type { Document } from '../document/document.ts';
import * as classes from '../words/classes.ts';
import { fates } from './fates.ts';
import type { PageKind } from './kind/page-kind.ts';

export interface Outcome {
  readonly document: Document;
  /** What became of each line after editors' decisions (fates.ts), by place in the reading. */
  readonly fateOf: Uint8Array;
  readonly title: Title;
  readonly blocks: readonly Block[];
  readonly byEditors: ByEditors;
  /** More of the author's words are to be expected lost than left. */
  readonly lostMost: boolean;
  /** What the page is; of text and Markdown nothing is known, and where anything is published nobody asks. */
  readonly kind: PageKind | undefined;
}

/** What editors decided. A line that an editor kept is the article's, whatever its words. */
export interface ByEditors {
  /** Places in the reading of the lines that they spoke of. */
  readonly spokenOf: ReadonlySet<number>;
  /** The texts of those that they kept, but for the title. */
  readonly kept: readonly string[];
}

/** Fewest words below the title. A title with one sentence is an article; a title with a date is not. */
const fewestWords = 4;
/** So many unreadable characters are an accident somewhere else; more, or more than one in so many, are damage. */
const mostLost = 2;
const lostInOne = 500;
/** Texts up to this many words are looked at for being no article but a page's message. */
const longestMessage = 160;
/** Lines of a menu have at most so many words, and so many of them can be nothing else. */
const longestLabel = 12;
const fewestFurniture = 4;
/** The message's own words, in per cent of all: more, and somebody is telling something. */
const mostOwnWords = 18;
/** From this chance on a page is no article, in thousandths. Of a hundred articles in the measuring set, one looks so. */
const surelyNoArticle = 850;
/** From this chance on less than half of a page's text is left, in thousandths. */
const surelyMostLost = 700;

/** The first thing that speaks against publishing; undefined when nothing does. */
export function guard(outcome: Outcome): Verdict {
  const problem =
    nothingLeft(outcome) ??
    charactersLost(outcome) ??
    proseRemoved(outcome) ??
    onlyAMessage(outcome) ??
    notAnArticle(outcome) ??
    mostlyLost(outcome);
  return problem ? { status: 'held', problem } : { status: 'clean' };
}

function nothingLeft(outcome: Outcome): Problem | undefined {
  const { title, blocks, fateOf } = outcome;
  if (fateOf.every(fate => fate === fates.blank)) {
    return {
      code: 'empty',
      sentence: 'There is no text in this file. Upload it again when it is complete.',
    };
  }
  if (hasWords(blocks.map(({ text }) => text)) && !isMenu(outcome)) return undefined;
  // That a form or a notice stood here tells more than that nothing is left of it; words of error pages are in menus, too.
  const message = onlyAMessage(outcome);
  if (message && message !== errorPage) return message;
  // What the page is tells more, too.
  const other = notAnArticle(outcome);
  if (other) return other;
  return {
    code: 'nothing-left',
    sentence: title.text
      ? 'Nothing but a title is left of this file. Look at what was removed and keep what belongs to the article, or upload the complete file.'
      : 'Nothing of this file looks like an article. Look at what was removed and keep what belongs to the article, or upload the complete file.',
  };
}

/** Lines made of furniture's words, and no sentence among them. */
function isMenu({ document: { lines, strengths }, fateOf, byEditors }: Outcome): boolean {
  if (hasWords(byEditors.kept)) return false;
  let furniture = 0;
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const isGone = fateOf[candidate.index] === fates.gone;
    if ((strengths[line] ?? 0) > 0) furniture++;
    else if (!isGone && candidate.traits.last === kinds.stop) return false;
    if (candidate.traits.words > longestLabel && !isGone) return false;
  }
  return furniture >= fewestFurniture;
}

/** Enough of them for an article. */
function hasWords(texts: readonly string[]): boolean {
  let words = 0;
  for (const text of texts) {
    words += wordsIn(text, fewestWords);
    if (words >= fewestWords) return true;
  }
  return false;
}

/** Words, at most as many as are enough; in scripts without spaces two characters are one. */
function wordsIn(text: string, enough: number): number {
  let words = 0;
  let dense = 0;
  let isWord = false;
  for (let at = 0; at < text.length && words + dense / 2 < enough; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === kinds.dense) dense++;
    if (kind <= kinds.digit && !isWord) words++;
    isWord = kind <= kinds.digit;
  }
  return words + Math.floor(dense / 2);
}

function charactersLost({ title, blocks }: Outcome): Problem | undefined {
  let lost = occurrences(title.text, '\ufffd');
  let length = title.text.length;
  for (const { text } of blocks) {
    lost += occurrences(text, '\ufffd');
    length += text.length;
  }
  if (lost <= mostLost && lost * lostInOne <= length) return undefined;
  return {
    code: 'characters-lost',
    sentence: `${lost} characters of this file can’t be read. Save it as UTF-8 and upload it again.`,
  };
}

function occurrences(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/** Between the first and the last paragraph that is left, more paragraphs went than stayed. What editors removed is theirs to judge. */
function proseRemoved({ document: { lines, anchors }, fateOf, byEditors }: Outcome): Problem | undefined {
  let kept = 0;
  let gone = 0;
  let waiting = 0;
  for (let line = 0; line < lines.length; line++) {
    const place = lines[line]?.index ?? -1;
    if (!anchors[line] || byEditors.spokenOf.has(place)) continue;
    if (fateOf[place] === fates.gone) waiting++;
    else {
      if (kept > 0) gone += waiting;
      waiting = 0;
      kept++;
    }
  }
  if (gone <= kept) return undefined;
  return {
    code: 'prose-removed',
    sentence: `${gone} paragraphs between the article’s first and last were removed, and ${kept} are left. Look at them and keep what belongs to the article.`,
  };
}

/** A home page, a listing, a shop, a thread or a service page. That an editor decided about lines makes no article of it; a release does. */
function notAnArticle({ kind }: Outcome): Problem | undefined {
  if (!kind || kind.noArticle < surelyNoArticle) return undefined;
  const evidence = kind.evidence();
  return {
    code: 'not-an-article',
    sentence: `This looks like a home page, a list, a shop, a discussion or another page that is no article${evidence.length > 0 ? `: ${evidence.join('; ')}` : ''}. If it is an article all the same, publish it; else take the file out.`,
  };
}

/** Most of the text went, whatever removed it. Where editors kept lines, they have seen what went. */
function mostlyLost({ kind, lostMost, byEditors }: Outcome): Problem | undefined {
  if (byEditors.kept.length > 0) return undefined;
  if (!lostMost && (!kind || kind.mostLost < surelyMostLost)) return undefined;
  return {
    code: 'mostly-lost',
    sentence:
      'Most of the text of this file may have been removed. Look at what was removed and keep what belongs to the article, or publish it as it is.',
  };
}

/** An error page, a consent notice or a login form instead of an article: hardly a word that pages do not say of themselves. */
function onlyAMessage({ document, fateOf, byEditors }: Outcome): Problem | undefined {
  const { lines, words, anchors } = document;
  let all = 0;
  let own = byEditors.kept.reduce((sum, text) => sum + wordsIn(text, longestMessage), 0);
  const counts = { wall: 0, consent: 0, login: 0 };
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || (fateOf[candidate.index] === fates.gone && !anchors[line])) continue;
    const { from, classed, words: length } = candidate.traits;
    all += length;
    if (all > longestMessage) return undefined;
    for (const mask of words.classes.subarray(from, from + classed)) {
      if (!(mask & ofPages)) own++;
      if (mask & classes.wall) counts.wall++;
      if (mask & (classes.cookie | classes.choice | classes.usage)) counts.consent++;
      if (mask & (classes.form | classes.join | classes.letter)) counts.login++;
    }
  }
  if (own * 100 > all * mostOwnWords) return undefined;
  const most = Math.max(counts.wall, counts.consent, counts.login);
  if (most * 4 < all) return undefined;
  return most === counts.wall ? errorPage : most === counts.consent ? consentWall : loginWall;
}

/** Words that pages say of themselves, and words that every sentence has. */
const ofPages = ~(classes.unknown | classes.name | classes.capital | classes.number);

const errorPage: Problem = {
  code: 'error-page',
  sentence:
    'This looks like an error page or a check for robots, not like an article. Fetch the article again and upload it.',
};
const consentWall: Problem = {
  code: 'consent-wall',
  sentence:
    'This looks like a notice about cookies that stands before an article. Fetch the article behind it and upload that.',
};
const loginWall: Problem = {
  code: 'login-wall',
  sentence:
    'This looks like a form to log in or to subscribe, not like an article. Fetch the article behind it and upload that.',
};
