/** Marks that an advertisement stood here. */
import type { Rule } from '../rule.ts';

export const advertisementMarks: Rule = {
  name: 'advertisement-marks',
  *judge({ sayings }) {
    for (const { line, part } of sayings.advert) {
      if (part === 'line') yield { line, reason: 'marks the place of an advertisement' };
    }
  },
};
