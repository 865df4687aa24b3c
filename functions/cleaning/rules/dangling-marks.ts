/** Marks that stand alone on a line: bullets whose items were lost, arrows, bars. */
import { isMark } from '../document/furniture.ts';
import type { Rule } from './rule.ts';

export const danglingMarks: Rule = {
  name: 'dangling-marks',
  judge({ lines }, remove) {
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (candidate && isMark(candidate)) remove(line, 'a mark without text');
    }
  },
};
