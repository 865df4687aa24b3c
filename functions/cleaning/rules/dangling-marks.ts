/** Marks that stand alone on a line: bullets whose items were lost, rulers, arrows. */
import type { Rule } from '../rule.ts';

export const danglingMarks: Rule = {
  name: 'dangling-marks',
  *judge({ lines }) {
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (!candidate || candidate.read.untouchable) continue;
      const { letters, digits, marks, length } = candidate.traits;
      if (letters + digits === 0 && marks > 0 && length <= 3) yield { line, reason: 'a mark without text' };
    }
  },
};
