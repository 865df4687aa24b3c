/** Tells whether the whole of a line is a sentence that pages say of themselves (words/sentences.ts). */
import type { FamilyName } from '../words/families.ts';
import { authorsOwn, sentences } from '../words/sentences.ts';
import { comparable } from './comparable.ts';

/** A sentence with a gap for a name. */
interface Gapped {
  readonly family: FamilyName;
  readonly before: string;
  readonly after: string;
}

const masked = (text: string): string => comparable(text).replace(/\d+/g, '0');

const whole = new Map<string, FamilyName>();
const gapped: Gapped[] = [];
for (const [family, list] of Object.entries(sentences) as [FamilyName, string][]) {
  for (const sentence of cut(list)) {
    const [before = '', ...rest] = sentence.split('…');
    if (rest.length === 0) whole.set(masked(sentence), family);
    else gapped.push({ family, before: masked(before), after: masked(rest.at(-1) ?? '') });
  }
}
const own = new Set(cut(authorsOwn).map(masked));

function cut(list: string): string[] {
  return list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** The family whose sentence the line is. Costs as much as the line is long. */
export function familyOfSentence(text: string): FamilyName | undefined {
  const line = masked(text);
  return (
    whole.get(line) ??
    gapped.find(
      ({ before, after }) =>
        line.startsWith(before) && line.endsWith(after) && line.length > before.length + after.length,
    )?.family
  );
}

/** “To be continued”: the words of pages, and the author’s. */
export const isAuthorsOwn = (text: string): boolean => text.length <= longestOwn && own.has(masked(text));

const longestOwn = 40;
