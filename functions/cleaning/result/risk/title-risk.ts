/** How probable it is that a title is none, or another one's: by where it was found and what bears it out. */
import type { Shape, Title } from '../../cleaning.ts';
import { levelOf } from './levels.ts';

export interface TitleEvidence {
  readonly shape: Shape['kind'];
  /** The text has copies of it that were removed. */
  readonly hasCopies: boolean;
  /** The first prose shares a word with it. */
  readonly isSpokenOf: boolean;
  /** Words of the title. */
  readonly words: number;
}

/** More words than that say what an article is about; fewer may be a menu’s. */
const fewWords = 4;

/**
 * In thousandths, as one of the levels; undefined where an editor wrote it, and where the file’s own front matter or metadata name
 * it. Measured on the development set, where a title counts as right that is the true one or most of it:
 *
 * | found as | wrong |
 * |---|---|
 * | a heading | 0 of 84 in Markdown, 24 of 337 in pages |
 * | what the page says in its head alone | 13 of 19 |
 * | a line of a list or verse | 2 of 189 |
 * | a line that comes again | 5 of 444; in a dump of a page 28 of 302 |
 * | … and that the prose doesn’t speak of | 2 of 25; 7 of 16 |
 * | another line | 60 of 448; in a dump 171 of 372 |
 * | … and that the prose doesn’t speak of | 30 of 81; 18 of 21 |
 * | … of a few words that the prose speaks of, outside of dumps | 17 of 53 |
 */
export function titleRisk(from: Title['from'], evidence: TitleEvidence): number | undefined {
  if (from === 'editor' || from === 'front-matter' || from === 'object-metadata') return undefined;
  return levelOf(wrongOf(from, evidence));
}

function wrongOf(from: Title['from'], evidence: TitleEvidence): number {
  if (from === 'none') return 1000;
  if (from === 'heading') return 60;
  if (from !== 'line') return 680;
  const { shape, hasCopies, isSpokenOf, words } = evidence;
  if (shape === 'list-or-verse') return 10;
  const isDump = shape === 'page-dump';
  if (hasCopies) return isSpokenOf ? (isDump ? 90 : 10) : isDump ? 440 : 80;
  if (!isSpokenOf) return isDump ? 850 : 370;
  if (isDump) return 460;
  return words <= fewWords ? 320 : 110;
}
