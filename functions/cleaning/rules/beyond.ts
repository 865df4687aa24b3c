/** Records of what removes lines and is no rule: readers, the edges of the body, editors. */
import type { RuleRecord } from './rule.ts';

export const beyond: readonly RuleRecord[] = [
  {
    name: 'front-matter',
    heading: 'Details at the top of the file',
    sentence: 'What a file states about itself before its text; it becomes metadata.',
  },
  {
    name: 'hidden',
    heading: 'Not seen on the page',
    sentence:
      'Text of a page that its readers do not see: scripts, notes for machines, parts that are folded away.',
  },
  {
    name: 'outside-article',
    heading: 'Around the article on its page',
    sentence: 'Whatever the extractor finds to be no part of the article on an HTML page.',
  },
  {
    name: 'outside-body',
    heading: 'Before or after the text',
    sentence: 'What stands before and behind the article in a dump of a whole page as plain text.',
  },
  {
    name: 'editor',
    heading: 'Removed by an editor',
    sentence: 'Lines that an editor removed at the desk.',
  },
];
