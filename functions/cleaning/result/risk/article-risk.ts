/** What an article may have lost, from the risks of its removals: what an editor should look at first. */
import type { Risk } from '../../cleaning.ts';
import { fates } from '../fates.ts';
import { isProse } from '../line-sums.ts';
import type { Survey } from '../survey.ts';

/**
 * The sum of what may be lost counts from here on; below, what went inside the text does. A removal that is as well wrong as right
 * counts more than ten that hardly are: of unseen pages of the development set that lost a twentieth of their text, .61 stood in
 * the first fifth of the queue, and .56 where each removal counted by what is to be expected of it.
 */
const leastShare = 10;
const mostInside = leastShare - 1;
/** One more is for what the guard would hold (publishing/next-article.ts). */
const highest = 9_998;
/** Parts of the sum: a removal of an article's tenth that is wrong in one case of four makes the queue's 312. */
const ofSum = 20;
/** Of a title that is as well wrong as right somebody should know. In thousandths. */
const doubtful = 500;
/** What stands in links is another article's. */
const mostLinked = 40;

/**
 * Lines that editors decided count nothing, neither as lost nor as left.
 *
 * @param risks of each removed line, by place in the reading, in thousandths
 * @param isDecided by place in the reading
 * @param titleWrong how probable it is that the title is the wrong one, in thousandths
 */
export function articleRisk(
  surveyed: Survey,
  risks: ReadonlyMap<number, number>,
  isDecided: (place: number) => boolean,
  titleWrong = 0,
): Risk {
  const kept = keptWords(surveyed);
  let lost = 0;
  let likely = 0;
  let furniture = 0;
  let inside = 0;
  /** That nothing was lost, in millionths. */
  let none = 1_000_000;
  const { first, last, lines } = surveyed;
  for (const [at, { place, fate, isSentence, traits, chance }] of lines.entries()) {
    if (isDecided(place)) continue;
    if (fate === fates.kept && chance >= 0) furniture += 1000 - chance;
    if (fate !== fates.gone) continue;
    if (first < at && at < last) inside++;
    if (!isSentence) continue;
    const wrong = risks.get(place) ?? 0;
    lost += wrong * traits.words;
    likely += wrong * wrong * traits.words;
    none = Math.floor((none * (1000 - wrong)) / 1000);
  }
  const words = Math.floor(lost / 1000);
  const share = Math.min(highest, Math.floor(likely / (ofSum * Math.max(1, kept + words))));
  return {
    rank:
      share >= leastShare || hasLostLead(surveyed, isDecided)
        ? Math.max(share, leastShare)
        : Math.min(inside + Number(titleWrong >= doubtful), mostInside),
    sentence: Math.min(999, Math.floor((1_000_000 - none) / 1000)),
    words,
    furniture: Math.floor(furniture / 1000),
  };
}

/** Are more of the author's words to be expected lost than left? */
export const isMostlyLost = (surveyed: Survey, { words }: Risk): boolean =>
  words > 0 && words >= keptWords(surveyed);

const keptWords = ({ lines }: Survey): number =>
  lines.reduce((sum, { fate, traits }) => sum + (fate === fates.kept ? traits.words : 0), 0);

/** A sentence went between the title and the first paragraph that is kept. */
function hasLostLead({ type, lines }: Survey, isDecided: (place: number) => boolean): boolean {
  const title = lines.findIndex(({ fate }) => fate === fates.title);
  if (title < 0) return false;
  for (let at = title + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (!isProse(line)) continue;
    if (line.fate === fates.kept) return false;
    const isLead = line.fate === fates.gone && line.rule !== 'hidden' && line.linked < mostLinked;
    if (isLead && !isDecided(line.place)) return type !== 'html' || line.chance >= leastChance;
  }
  return false;
}

/** What the extractor is sure of is no lead, in thousandths. */
const leastChance = 10;
