/** What the desk says, in an editor's words: no names of rules, no scores. */
import type { Decision, LineDecision } from '../cleaning/cleaning.ts';

/** What a rule takes out, as the heading of its lines. */
const ruleNames: Readonly<Record<string, string>> = {
  'advertisement-marks': 'Marks of advertisements',
  'comment-furniture': 'Around the comments',
  'consent-notices': 'Notices about cookies and consent',
  'counts-and-stamps': 'Counters and stamps',
  'dangling-marks': 'Stray marks',
  editor: 'Removed by an editor',
  'front-matter': 'Details at the top of the file',
  hidden: 'Not seen on the page',
  'outside-article': 'Around the article on its page',
  'outside-body': 'Before or after the text',
  'previous-next': 'Links to the previous and next article',
  'related-articles': 'Links to other articles',
  'repeated-title': 'The title once more',
  'share-bars': 'Buttons for sharing',
  'sign-up-prompts': 'Invitations to subscribe or sign up',
  'site-footer': 'The foot of the site',
  'site-navigation': 'Menus of the site',
  'tags-and-categories': 'Tags and sections',
};

/** A rule that has no heading of its own yet is called what it is called, as words. */
export function ruleName(rule: string): string {
  const words = ruleNames[rule] ?? rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A reason as a sentence: rules give it without capital and full stop. */
export function asSentence(reason: string): string {
  const text = reason.trim();
  if (!text) return '';
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["”’)]?$/.test(capital) ? capital : `${capital}.`;
}

export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;

const done: Readonly<Record<LineDecision['verdict'], string>> = {
  keep: 'kept',
  remove: 'removed',
  'as-is': 'left as it was written',
  title: 'made the title',
};

/** What a decision says of its line: “kept by ana on 2 March 2026”. */
export const decisionWords = (decision: Decision): string =>
  `${decision.verdict === 'release' ? 'published' : done[decision.verdict]} by ${decision.by} on ${day(decision.at)}`;

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

/** How long something has been so: `3 hours`. */
export function age(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 60) return count(minutes, 'minute');
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), 'hour');
  return count(Math.floor(minutes / 1440), 'day');
}

/** A text with what can't be seen in it as escapes, between quotation marks. */
export const visible = (text: string): string =>
  `“${text.replace(
    /[\u0300-\u036f\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}”`;
