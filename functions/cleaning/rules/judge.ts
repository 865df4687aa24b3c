/** Asks the rules about a document and keeps what they say. */
import { spend } from '../budget/budget.ts';
import type { Removal } from '../cleaning.ts';
import { forms } from '../document/authors/authored.ts';
import type { Document } from '../document/document.ts';
import type { Need, Rule } from './rule.ts';

/** What the rules removed and why, by position in `document.lines`. */
export type RemovedByRules = readonly (Removal | undefined)[];

/**
 * Each rule judges the document as if it were alone; the first in the list that removes a line gives the reason. So the order
 * of the list changes no removal, only its wording. No rule removes the title, a line of prose, what is the author’s by its form
 * (authored.ts) or what the markup forbids to touch.
 */
export function removedByRules(document: Document, rules: readonly Rule[]): RemovedByRules {
  const { lines, anchors, title, forms: formOf } = document;
  const removed: (Removal | undefined)[] = new Array(lines.length);
  for (const rule of rules) {
    if (!rule.needs.every(need => has(document, need))) continue;
    let removal: Removal | undefined;
    spend(lines.length);
    rule.judge(document, (line, reason) => {
      spend(1);
      const candidate = lines[line];
      const form = formOf[line] ?? forms.none;
      const isAuthors = anchors[line] || line === title || (form >= forms.row && form !== forms.open);
      if (!candidate || removed[line] || isAuthors || candidate.read.untouchable) return;
      if (removal?.reason !== reason) removal = { rule: rule.name, reason };
      removed[line] = removal;
    });
  }
  return removed;
}

/** Words are looked up one by one: a document in a language that nobody knows still has those that are international. */
function has({ title, lastAnchor }: Document, need: Need): boolean {
  if (need === 'title') return title !== undefined;
  return need !== 'prose' || lastAnchor >= 0;
}
