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
    name: 'house',
    heading: 'Furniture of this section',
    sentence:
      'Wordings that come back in the files of a section, and that an editor accepted as its furniture.',
  },
  {
    name: 'page-pictures',
    heading: 'Signs and counters of the page',
    sentence: 'Pictures that are icons, portraits of users, advertisements or a pixel that counts readers.',
  },
  {
    name: 'embedded-picture',
    heading: 'Pictures inside the page itself',
    sentence: 'Pictures whose bytes stand in the page: they have no address, and articles keep no bytes.',
  },
  {
    name: 'no-address',
    heading: 'Pictures without an address',
    sentence: 'Pictures whose address is relative to a page that does not say its own.',
  },
  {
    name: 'editor',
    heading: 'Removed by an editor',
    sentence: 'Lines that an editor removed at the desk.',
  },
];
