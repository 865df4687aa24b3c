/** How probable it is of each removal that it is wrong: measured (columns.ts), judged by trees, told in levels. */
import type { Removal } from '../../cleaning.ts';
import type { Reading } from '../../readers/reading.ts';
import { BoostedTrees } from '../../scorers/boosted-trees.ts';
import { fates } from '../fates.ts';
import type { Survey } from '../survey.ts';
import { columnNames, isMeasured, rowsOf } from './columns.ts';
import { levelOf } from './levels.ts';
import { model, ofOthers } from './model.ts';

const trees = new BoostedTrees(model, columnNames);

/** Of a thousand lines that named rules removed from text, so many were the author's. */
const byNamedRules = 2;

/** The same of lines that an editor accepted as the site's: nobody has measured that yet, it is the least there is. */
const byAcceptance = 1;
const isAccepted = (rule: string | undefined): boolean => rule?.startsWith('house:') === true;

/**
 * @param known what the stage that removed a line in text has measured itself: the trees have learned from pages
 * @returns by place in the reading, in thousandths and as one of the levels; nothing for what was not removed and for pictures
 */
export function removalRisks(
  survey: Survey,
  reading: Reading,
  known: (place: number) => number | undefined,
): ReadonlyMap<number, number> {
  const gone = survey.lines.flatMap(({ fate }, at) => (fate === fates.gone ? [at] : []));
  if (survey.type !== 'html')
    return new Map(
      gone.map(at => {
        const { place = -1, rule } = survey.lines[at] ?? {};
        const wrong = rule === 'outside-body' ? known(place) : undefined;
        return [place, levelOf(wrong ?? (isAccepted(rule) ? byAcceptance : byNamedRules))];
      }),
    );
  const measured = gone.filter(at => !isAccepted(survey.lines[at]?.rule) && isMeasured(survey, at));
  const rows = rowsOf(survey, reading, measured);
  const risks = new Map(
    gone.map(at => {
      const { place = -1, rule } = survey.lines[at] ?? {};
      return [place, levelOf(isAccepted(rule) ? byAcceptance : ofOthers)];
    }),
  );
  const scores = trees.scores(rows, measured.length);
  measured.forEach((at, row) => {
    const chance = trees.chance(scores[row] ?? 0);
    risks.set(survey.lines[at]?.place ?? -1, levelOf(chance));
  });
  return risks;
}

/** The removal with its risk. Its reason is still put into words when it is asked for. */
export const withRisk = (removal: Removal, wrong: number): Removal => ({
  rule: removal.rule,
  get reason() {
    return removal.reason;
  },
  wrong,
});
