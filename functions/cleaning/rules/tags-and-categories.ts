/** Lists of tags, topics and categories. */
import type { Candidate, Rule } from '../rule.ts';
import { isHeadline } from './standing.ts';

export const tagsAndCategories: Rule = {
  name: 'tags-and-categories',
  *judge(document) {
    const { lines, anchors, sayings } = document;
    for (const { line, part } of sayings.topics) {
      const candidate = lines[line];
      if (!candidate || anchors[line]) continue;
      if (part === 'label') {
        if (isHeadline(candidate)) yield { line, reason: 'lists the topics of the article' };
        continue;
      }
      const next = lines[line + 1];
      if (next && !next.parted && isTermList(next)) {
        yield { line, reason: 'the heading of a list of topics' };
        yield { line: line + 1, reason: 'lists the topics of the article' };
      }
    }
    for (let line = 0; line < lines.length; line++) {
      const text = lines[line]?.text ?? '';
      if (text.startsWith('#') && hashtags.test(text))
        yield { line, reason: 'lists the topics of the article' };
    }
  },
};

/** Two or more hashtags and nothing else. */
const hashtags = /^#[\p{L}\p{N}_]+(?:[ ,]+#[\p{L}\p{N}_]+)+$/u;

/** Short terms parted by commas, no sentence. */
const isTermList = (candidate: Candidate): boolean =>
  isHeadline(candidate) &&
  candidate.traits.commas > 0 &&
  candidate.traits.words <= 4 * (candidate.traits.commas + 1) &&
  candidate.traits.stops === 0;
