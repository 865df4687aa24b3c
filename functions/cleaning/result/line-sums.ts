/** What some lines of a survey come to together: how much of it is sentences, links, and the article's by its chances. */
import * as kinds from '../characters/kinds.ts';
import type { SurveyedLine } from './survey.ts';

/** A sentence, and it ends as one. */
export const isProse = ({ isSentence, traits }: SurveyedLine): boolean =>
  isSentence && traits.last === kinds.stop;

export class LineSums {
  lines = 0;
  words = 0;
  prose = 0;
  proseWords = 0;
  /** The words that are the article's by their chances, in thousandths of a word. */
  expected = 0;
  private weighed = 0;
  private links = 0;

  add(line: SurveyedLine): void {
    const { chance, linked } = line;
    const { words } = line.traits;
    this.lines++;
    this.words += words;
    this.links += linked * words;
    if (isProse(line)) {
      this.prose++;
      this.proseWords += words;
    }
    if (chance < 0) return;
    this.weighed += words;
    this.expected += chance * words;
  }

  /** Mean chance by words, in thousandths; -1 where nobody has judged. */
  get chance(): number {
    return this.weighed > 0 ? Math.floor(this.expected / this.weighed) : -1;
  }

  /** Share of links by words, in per cent. */
  get linked(): number {
    return this.words > 0 ? Math.floor(this.links / this.words) : 0;
  }
}
