/** Texts made comparable: letters and digits only, lower case. */
import { plainForm } from '../../characters/normal-forms.ts';

const noise = /[^\p{L}\p{N}]+/gu;

/** What two copies of a title share whatever their case, quotes, dashes, spaces and final stop. */
export const comparable = (text: string): string =>
  plainForm(text)
    .toLowerCase()
    // Capitals lose the difference between the two letters i of Turkish.
    .replace(/\u0131|i\u0307/g, 'i')
    .replace(noise, ' ')
    .trim();

/** A copy has at most so many quotes, dashes and spaces more than the title, per character and in all. */
const padding = 2;
const margin = 40;

/** Tells whether a text is a copy of one of some titles. Most lines differ from all of them in length or in their first letter. */
export function copyOf(titles: readonly string[]): (text: string) => boolean {
  const copies = new Set(titles.map(comparable));
  const longest = padding * Math.max(...[...copies].map(copy => copy.length)) + margin;
  // Made comparable, № and ¼ are longer than they stand there.
  const shortest = Math.min(...titles.map(title => title.replace(noise, ' ').trim().length));
  const initials = new Set([...copies].map(copy => copy.charCodeAt(0)));
  return text => {
    if (text.length < shortest || text.length > longest) return false;
    const initial = text.charCodeAt(0) | 0x20;
    const isPlain = initial >= 0x61 && initial <= 0x7a;
    return (!isPlain || initials.has(initial)) && copies.has(comparable(text));
  };
}
