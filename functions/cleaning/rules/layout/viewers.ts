/** What photo viewers, players and embedded posts say on their buttons and in place of what they show. */
import type { Document } from '../../document/document.ts';
import { another, paragraph } from '../example.ts';
import type { Remove, Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const viewers: Rule = {
  name: 'viewers',
  heading: 'Buttons of viewers and players',
  sentence:
    'What photo viewers, players and embedded posts say on their buttons and in place of what they show.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - View gallery
      - Photo 3 of 12

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - Your browser does not support the video tag.

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - View this post on Instagram

      ${another}
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The gallery above the station was closed that day.

      ${another}
    `,
    `
      The first video of the weir

      ${paragraph}

      What the video shows

      ${another}
    `,
  ],
  judge(document, remove) {
    whole(document, remove);
    clocks(document, remove);
  },
};

const kind = 'belongs to a photo viewer, a player or an embedded post';
const whole = worded(['photo', 'player', 'embed'], kind);

/**
 * “00:00 / 03:27”, or the one below the other, and “Listen • 3:51”: how far a player is and how long it takes. A time alone is the
 * author’s, in a chronicle or a timetable.
 */
function clocks({ lines, strengths }: Document, remove: Remove): void {
  for (let line = 0; line < lines.length; line++) {
    const { text = '', traits } = lines[line] ?? {};
    if (!traits || traits.digits < fewestDigits || traits.length > longestClock) continue;
    if (twoClocks.test(text) || (named.test(text) && (strengths[line] ?? 0) > 0)) remove(line, kind);
    else if (zero.test(text)) {
      // A button or a stroke may stand between the two.
      let end = line + 1;
      while (end <= line + mostButtons && ((strengths[end] ?? 0) > 0 || lines[end]?.text === '/')) end++;
      if (!clock.test(lines[end]?.text ?? '')) continue;
      remove(line, kind);
      remove(end, kind);
    }
  }
}

const fewestDigits = 3;
const mostButtons = 2;
const longestClock = 40;
const twoClocks = /^-?\d{1,2}:\d\d(?::\d\d)? ?[/|] ?-?\d{1,2}:\d\d(?::\d\d)?$/;
const named = /^\p{L}[^:]{2,24} ?[•·|–-] ?\d{1,2}:\d\d(?::\d\d)?$/u;
const zero = /^0?0:00$/;
const clock = /^\d{1,2}:\d\d(?::\d\d)?$/;
