/** Finding articles by words of their titles and names, however these are written. Pure. */
import { plainForm } from '../cleaning/characters/normal-forms.ts';

/** Letters without case and accents: “Fähre” and “fahre” are one. */
export const folded = (text: string): string =>
  plainForm(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** @returns whether a text has all words of the search in it, anywhere and in any order */
export function searchFor(search: string): (text: string) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return text => {
    const within = folded(text);
    return words.every(word => within.includes(word));
  };
}
