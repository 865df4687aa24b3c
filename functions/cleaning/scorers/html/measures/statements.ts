/** What the page's head and data say of its article, found again in its units. */
import { smallWords } from '../../../characters/words.ts';
import type { Page } from '../../../readers/html/page.ts';
import { seed, step } from '../../../words/lexicon.ts';
import type { Unit } from './units.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A heading (or a longer line) that says what the page's titles say, the more of them the better; failing that, the first
 * first-level heading. A site's name is in its titles too, but is only a small part of them, and links to its front page.
 */
export function findHeadline(
  page: Page,
  units: readonly Unit[],
  titles: readonly string[],
): { at: number; named: boolean } {
  const known = titles.map(title => letters(title.slice(0, 400))).filter(title => title !== '');
  // A line may have some marks more than its title, but not twice as many characters.
  const longest = known.reduce((most, title) => Math.max(most, title.length), 0);
  const limit = Math.min(400, 2 * longest + 20);
  let best = { at: -1, named: false };
  let most = 0;
  units.forEach((unit, at) => {
    const heading = unit.kind === 'heading';
    if (unit.characters > (heading ? 400 : limit) || (!heading && (unit.words < 3 || most >= 3.5))) return;
    const text = letters(page.lines[unit.first]?.text ?? '');
    if (text.length < 4) return;
    let share = 0;
    for (const title of known)
      if (title === text || (text.length >= 8 && title.includes(text)))
        share = Math.max(share, text.length / title.length);
    const rank = heading ? (unit.level === 1 ? 0.5 : 0.2) : 0;
    const link = unit.linked > 0.6 * unit.characters ? 0.6 : 0;
    const merit = (share > 0 ? 2 + 1.5 * share : 0) + rank - link;
    if (merit < 0.5 || merit <= most) return;
    most = merit;
    best = { at, named: share > 0 };
  });
  return best;
}

/** Units with the same text: 0 alone, 1 the first of several, 2 a later one. */
export function findCopies(units: readonly Unit[]): Uint8Array {
  const counts = new Map<number, number>();
  for (const unit of units) if (unit.words >= 3) counts.set(unit.hash, (counts.get(unit.hash) ?? 0) + 1);
  const met = new Set<number>();
  return Uint8Array.from(units, unit => {
    if ((counts.get(unit.hash) ?? 0) < 2) return 0;
    if (met.has(unit.hash)) return 2;
    met.add(unit.hash);
    return 1;
  });
}

/** Share in per cent of each unit's sequences of three words that stand in the text that the page states to be its article; -1: none is stated. */
export function findStated(page: Page, units: readonly Unit[], body: string): Int8Array {
  if (body.length < 200) return new Int8Array(units.length).fill(-1);
  const known = new Set(sequences(body));
  return Int8Array.from(units, unit => {
    const own = sequences((page.lines[unit.first]?.text ?? '').slice(0, 400));
    const hits = own.filter(each => known.has(each)).length;
    return Math.round((100 * hits) / Math.max(1, own.length));
  });
}

/** Hashes of all sequences of three words. */
function sequences(text: string): number[] {
  const hashes = smallWords(text).map(hashOf);
  return hashes
    .slice(2)
    .map((third, at) => (Math.imul(hashes[at] ?? 0, 31) + Math.imul(hashes[at + 1] ?? 0, 7) + third) | 0);
}

function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

/** The first unit that begins as the page's description does; -1: there is none. */
export function findDescribed(page: Page, units: readonly Unit[], description: string): number {
  const known = letters(description.slice(0, 120)).slice(0, 40);
  if (known.length < 20) return -1;
  return units.findIndex(
    unit => unit.words >= 5 && letters((page.lines[unit.first]?.text ?? '').slice(0, 120)).startsWith(known),
  );
}
