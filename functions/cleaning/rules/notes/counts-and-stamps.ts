/** Reading times, view counts and “updated at” lines around the head and the foot of an article. */

import type { Candidate } from '../../document/lines/candidate.ts';
import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { zoneOf } from '../standing.ts';

export const countsAndStamps: Rule = {
  name: 'counts-and-stamps',
  heading: 'Counters and stamps',
  sentence: 'Reading times, view counts and “updated” lines before and after the text.',
  needs: ['words', 'prose'],
  removes: [
    `
      The ferry gets a second captain

      - 3 min read

      ${paragraph}

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - 1204 views
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - 12 min read

      ${another}
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      Updated on 15 March

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      9 minutes

      ${another}
    `,
  ],
  judge(document, remove) {
    for (const [line, { text, traits, read }] of document.lines.entries())
      if (traits.letters <= mostLetters && traits.digits > 0 && !read.untouchable && reactions.test(text))
        remove(line, 'counts reactions');
    for (const { line, part, isWorded } of document.sayings.counts) {
      const candidate = document.lines[line];
      if (part !== 'line' || !candidate || !(candidate.traits.classes & classes.number)) continue;
      const zone = zoneOf(document, line);
      if (zone === 'head' || zone === 'tail' || (isWorded && isCounter(candidate)))
        remove(line, 'counts readers or minutes, or says when it changed');
    }
  },
};

/** “❤ 61”, “💬 160 🔁 10”: signs of reactions, and how many there are of each. */
const reactions =
  /^(?:[❤♥♡👍👎💬🗨🔁🔄🔃👁👀🔥👏😂😍😢😮😡🎉⭐☆★↩♻🤍💔🙏]\ufe0f? ?\d{1,4}(?:[.,]\d{1,3})?[KkM]? ?)+$/u;
/** “1.2K” has a letter. */
const mostLetters = 3;

/** “1.2K shares”, “87 people are reading this”: of so many words, or with a number that is written short. */
const isCounter = ({ text, traits: { words } }: Candidate): boolean =>
  words >= fewestWords || /\d[KkM]\b/.test(text);
const fewestWords = 3;
