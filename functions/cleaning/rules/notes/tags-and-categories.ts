/** Lists of tags, topics and categories. */
import * as kinds from '../../characters/kinds.ts';
import type { Document } from '../../document/document.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { zoneOf } from '../standing.ts';

export const tagsAndCategories: Rule = {
  name: 'tags-and-categories',
  heading: 'Tags and sections',
  sentence: 'Lists of tags, topics and categories.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Tags: ferries, Mallow, captains
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - #ferries #mallow #captains
    `,
  ],
  leaves: [
    `
      What the words on a page mean

      ${paragraph}

      Tag

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      The keywords: a boat, a bell and a key that nobody else had held in thirty-one years.

      ${another}
    `,
  ],
  judge(document, remove) {
    const { lines, anchors, sayings } = document;
    for (const { line, part } of sayings.topics) {
      const candidate = lines[line];
      if (!candidate || anchors[line] || isDated(document, candidate)) continue;
      const { beforeColon, classed } = candidate.traits;
      if (part === 'label' || (beforeColon > 0 && beforeColon < classed)) {
        if (candidate.traits.last !== kinds.stop) remove(line, 'lists the topics of the article');
        continue;
      }
      const next = lines[line + 1];
      const isOpen =
        next?.parted === false || (zoneOf(document, line) !== 'body' && (next?.traits.commas ?? 0) > 1);
      if (next && isOpen && isTermList(next)) {
        remove(line, 'the heading of a list of topics');
        remove(line + 1, 'lists the topics of the article');
      }
    }
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (!candidate || anchors[line]) continue;
      if (beginsWithTopic(document, candidate) && isTermList(candidate) && candidate.traits.commas >= 2)
        remove(line, 'lists the topics of the article');
      const { text } = candidate;
      if (text.startsWith('#') && hashtags.test(text)) remove(line, 'lists the topics of the article');
    }
  },
};

/** “Posted by: Ann at 30 May, 10:19” tells who wrote what stands beside it, and when: no topic has a time of day. */
const isDated = ({ words }: Document, { text, traits: { from, classed } }: Candidate): boolean => {
  if (!timeOfDay.test(text.slice(-longestStamp))) return false;
  return words.classes.subarray(from, from + classed).some(mask => mask & (classes.date | classes.number));
};

const timeOfDay = /\d{1,2}[:.]\d\d/;
/** Characters of a stamp at the end of a line at most. */
const longestStamp = 60;

/** “Posted in history, bridges, rivers” */
const beginsWithTopic = ({ words }: Document, { traits }: Candidate): boolean =>
  ((words.classes[traits.from] ?? 0) & classes.topic) !== 0;

/** Two or more hashtags and nothing else. */
const hashtags = /^#[\p{L}\p{N}_]+(?:[ ,]+#[\p{L}\p{N}_]+)+$/u;

/** Short terms parted by commas, no sentence. */
const isTermList = (candidate: Candidate): boolean =>
  !candidate.read.untouchable &&
  candidate.traits.last !== kinds.stop &&
  candidate.traits.commas > 0 &&
  candidate.traits.words <= 4 * (candidate.traits.commas + 1) &&
  candidate.traits.stops === 0;
