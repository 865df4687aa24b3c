/** What the desk says, in an editor's words: no names of rules, no scores. */
import type { Decision, LineDecision, MetadataDecision, Risk, Sourced, Title } from '../cleaning/cleaning.ts';
import { isAboutLine } from '../cleaning/result/placement.ts';
import { headingOf } from '../cleaning/rules/headings.ts';
import { ofHeldOnes } from '../publishing/next-article.ts';
import type { Total } from './desk-stores.ts';

/** What a rule takes out, as the heading of its lines; a rule that is no more is called what it was called, as words. */
export function ruleName(rule: string): string {
  const words = headingOf(rule) ?? rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A reason as a sentence: rules give it without capital and full stop. */
export function asSentence(reason: string): string {
  const text = reason.trim();
  if (!text) return '';
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["”’)]?$/.test(capital) ? capital : `${capital}.`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;

const done: Readonly<Record<LineDecision['verdict'], string>> = {
  keep: 'kept',
  remove: 'removed',
  'as-is': 'left as it was written',
  title: 'made the title',
};

/** What a decision says of what it is about: “kept by ana on 2 March 2026”. */
export const decisionWords = (decision: Decision): string =>
  `${doneWords(decision)} by ${decision.by} on ${day(decision.at)}`;

function doneWords(decision: Decision): string {
  switch (decision.verdict) {
    case 'release':
      return 'published';
    case 'reviewed':
      return 'looked at and found right';
    case 'aside':
      return 'put aside';
    case 'withdrawn':
      return 'taken down';
    case 'metadata':
      return decision.value.length > 0 ? `set to “${[decision.value].flat().join(', ')}”` : 'left out';
    default:
      return done[decision.verdict];
  }
}

/** What a decision is about, where it is no line: “the title”. */
export function subjectWords(decision: Exclude<Decision, LineDecision>): string {
  switch (decision.verdict) {
    case 'release':
      return 'the fair copy';
    case 'reviewed':
      return 'the fair copy and what was removed';
    case 'aside':
      return 'what this file waits for';
    case 'withdrawn':
      return 'the article';
    case 'metadata':
      return statedWords[decision.name];
  }
}

/** A decision told of an article: “The title was set to “Ferry” by ana on 2 March 2026.” */
export function decisionSentence(decision: Decision): string {
  if (isAboutLine(decision))
    return asSentence(`“${cut(decision.text.trim())}” was ${decisionWords(decision)}`);
  const isMany = decision.verdict === 'metadata' && decision.name === 'authors';
  return asSentence(`${subjectWords(decision)} ${isMany ? 'were' : 'was'} ${decisionWords(decision)}`);
}

/** The longest part of a line that a sentence quotes, in UTF-16 units. */
const longestQuote = 200;

const cut = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** What an editor can say of an article in the place of its source. */
export const statedWords: Readonly<Record<MetadataDecision['name'], string>> = {
  title: 'the title',
  authors: 'the authors',
  date: 'the date',
  language: 'the language',
};

const sources: Readonly<Record<Title['from'] | Sourced['from'], string>> = {
  editor: 'an editor’s word',
  'object-metadata': 'said beside the file',
  'front-matter': 'the file’s own head',
  'json-ld': 'the page’s data for programs',
  og: 'the page’s data for networks',
  meta: 'the page’s data',
  html: 'the page’s markup',
  markup: 'the page’s markup',
  byline: 'a line that readers see',
  text: 'found from the text itself',
  line: 'a line of the text',
  heading: 'a heading of the text',
  'title-tag': 'the page’s title',
  none: 'not found',
};

/** Where a title or a piece of metadata was found. */
export const sourceWords = (from: Title['from'] | Sourced['from']): string => sources[from];

export const verdictWords = (verdict: LineDecision['verdict']): string => done[verdict];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-02T06:00:00.000Z` as `2 March 2026, 06:00 UTC`. */
export function moment(iso: string): string {
  return `${day(iso)}, ${iso.slice(11, 16)} UTC`;
}

export function day(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

/** How likely it is that something of the author's was lost, in thousandths and in words. */
const likelihoods: readonly (readonly [least: number, words: string])[] = [
  [800, 'Very likely a sentence of the author’s was lost'],
  [500, 'Probably a sentence of the author’s was lost'],
  [200, 'A sentence of the author’s may have been lost'],
  [0, 'It is unlikely that a sentence of the author’s was lost'],
];

/** An article's risk as a sentence: “Probably a sentence of the author’s was lost, about 40 words in all.” */
export function riskWords({ rank, sentence, words, furniture }: Risk): string {
  if (rank === ofHeldOnes) return 'The guard would hold it if it came in now: look at what was removed.';
  const likely = likelihoods.find(([least]) => sentence >= least)?.[1] ?? '';
  const lost = words > 0 ? `, about ${count(words, 'word')} in all` : '';
  const left =
    furniture > 0
      ? ` About ${count(furniture, 'line')} that ${furniture === 1 ? 'is' : 'are'} left may not be the author’s.`
      : '';
  return `${likely}${lost}.${left}`;
}

/** “17 articles”, or “more than 100 articles” where nobody counted on. */
export const totalWords = ({ entries, isMore }: Total, noun = 'article'): string =>
  `${isMore ? 'more than ' : ''}${count(entries, noun)}`;

/** How long something has been so: `3 hours`. */
export function age(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 60) return count(minutes, 'minute');
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), 'hour');
  return count(Math.floor(minutes / 1440), 'day');
}

/**
 * A file's name as it is: what can't be seen in it, and what turns it round for whoever reads it, is written out. Without this
 * `cod.\u202etxt.exe` would be shown as `cod.exe.txt`.
 */
export const shownName = (key: string): string =>
  key.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text with what can't be seen in it as escapes, between quotation marks. */
export const visible = (text: string): string =>
  `“${text.replace(
    /[\u0300-\u036f\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}”`;
