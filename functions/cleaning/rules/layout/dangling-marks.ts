/** Marks that stand alone on a line: bullets whose items were lost, arrows, bars. */
import { isMark } from '../../document/furniture.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';

export const danglingMarks: Rule = {
  name: 'dangling-marks',
  heading: 'Stray marks',
  sentence: 'Marks that stand alone on a line: bullets whose items were lost, arrows, bars.',
  needs: [],
  removes: [
    `
      The ferry gets a second captain

      - —

      ${paragraph}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - »
      - |

      ${another}
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      * * *

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      — Next!

      ${another}
    `,
  ],
  judge({ lines }, remove) {
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (candidate && isMark(candidate)) remove(line, 'a mark without text');
    }
  },
};
