/** Which kept lines are probably furniture: an editor removes them with one key, and nobody has to look for them. */
import * as kinds from '../../characters/kinds.ts';
import type { SourceType } from '../../cleaning.ts';
import { fates } from '../fates.ts';
import type { Survey, SurveyedLine } from '../survey.ts';
import { levelOf } from './levels.ts';

/** A line of so many words that ends a sentence or has several is somebody's prose: of that nobody says that it is furniture. */
const wordsOfSentence = 4;
const isToldInSentences = ({ traits: { last, stops, words } }: SurveyedLine): boolean =>
  words >= wordsOfSentence && (last === kinds.stop || stops > 0);

/**
 * What the chance of a kept line, in thousandths, is worth: measured on texts and pages of the development set. In text .52, .66,
 * .82 and .92 of the lines of the levels 500 to 875 were furniture (3,200 lines). The chances of a page's units speak of units that
 * may be removed; of those that are kept all the same, two of three are furniture where the chance is lowest.
 */
const furnitureBy: Readonly<Record<SourceType, (chance: number) => number>> = {
  text: chance => 1000 - chance,
  markdown: chance => 1000 - chance,
  html: chance => (chance <= lowest ? 625 : 0),
};
const lowest = 300;
/** Below this a line is as well the author's. */
const probably = 500;

/**
 * @returns by place in the reading, in thousandths and as one of the levels; nothing for lines that are the author's, as far as
 * anybody knows, and where nobody has judged
 */
export function furnitureLeft({ type, lines }: Survey): ReadonlyMap<number, number> {
  return new Map(
    lines.flatMap(line => {
      const { place, fate, chance } = line;
      if (fate !== fates.kept || chance < 0 || isToldInSentences(line)) return [];
      const furniture = furnitureBy[type](chance);
      return furniture > probably ? [[place, levelOf(furniture)] as const] : [];
    }),
  );
}
