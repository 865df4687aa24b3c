/** The judgement of rules whose business is said in whole wordings (words/wordings.ts). */
import type { FamilyName } from '../words/families.ts';
import type { Rule } from './rule.ts';
import { inCompany, subheadings } from './standing.ts';

/** A line that can be nothing else goes; one that authors write, too, goes in the company of furniture. Sub-headings stay. */
export function worded(families: readonly FamilyName[], reason: string): Rule['judge'] {
  return (document, remove) => {
    const isSubheading = subheadings(document);
    for (const family of families)
      for (const { line, strength, part } of document.sayings[family]) {
        // What stands before a colon can be sure, too: “Permalink: …”.
        if ((strength >= 2 || (part === 'line' && inCompany(document, line))) && !isSubheading(line))
          remove(line, reason);
      }
  };
}
