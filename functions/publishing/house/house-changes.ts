/** What other house rules would change, article by article. Nothing is stored. */
import type { Uploads } from '../../articles/article.ts';
import { etagOf, fairCopyOf } from '../../articles/fair-copy.ts';
import { type HouseSet, type Houses, inForce } from '../../articles/house/house-set.ts';
import type { Line } from '../../cleaning/cleaning.ts';
import { type Cleaner, cleanUpload, wanted } from '../next-article.ts';
import { withHouse } from '../reconcile.ts';

export interface HouseChange {
  readonly key: string;
  /** Lines that would go, and lines that would come back. */
  readonly removed: readonly string[];
  readonly back: readonly string[];
}

export interface HouseChanges {
  /** Articles that were looked at, and those of them that would change. */
  readonly articles: number;
  readonly changed: number;
  readonly lines: { readonly removed: number; readonly back: number };
  /** The first twenty of them. */
  readonly examples: readonly HouseChange[];
  /** Not all were looked at: the last key of those that were. */
  readonly after?: string;
}

const mostExamples = 20;

export interface LookingAhead {
  readonly uploads: Uploads;
  readonly houses: Houses;
  readonly cleaner: Cleaner;
}

/**
 * Cleans the section's uploads as they are now and as they would be.
 *
 * @param set as it would be in force
 */
export async function houseChanges(
  { uploads, houses, cleaner }: LookingAhead,
  set: HouseSet,
  {
    isOver = () => false,
    done = () => {},
  }: { readonly isOver?: (articles: number) => boolean; readonly done?: (articles: number) => void } = {},
): Promise<HouseChanges> {
  let articles = 0;
  let changed = 0;
  const lines = { removed: 0, back: 0 };
  const examples: HouseChange[] = [];
  for await (const { key } of uploads.list(set.prefix)) {
    const upload = await uploads.current(key, each => wanted(undefined, each, cleaner));
    const sets = (await houses.of(key)).filter(({ prefix }) => prefix !== set.prefix);
    const before = await cleanUpload(undefined, upload, withHouse(cleaner, inForce(await houses.of(key))));
    const after = await cleanUpload(undefined, upload, withHouse(cleaner, inForce([...sets, set])));
    if (before && after) {
      articles++;
      if (etagOf(fairCopyOf(before)) !== etagOf(fairCopyOf(after))) {
        changed++;
        const change = { key, ...differences(before.lines, after.lines) };
        lines.removed += change.removed.length;
        lines.back += change.back.length;
        if (examples.length < mostExamples) examples.push(change);
      }
    }
    done(articles);
    if (isOver(articles)) return { articles, changed, lines, examples, after: key };
  }
  return { articles, changed, lines, examples };
}

/** The same source gives the same lines, whatever the house. */
function differences(before: readonly Line[], after: readonly Line[]): Pick<HouseChange, 'removed' | 'back'> {
  const removed: string[] = [];
  const back: string[] = [];
  for (const [at, line] of after.entries()) {
    const was = before[at]?.removed !== undefined;
    const is = line.removed !== undefined;
    if (line.id && was !== is) (is ? removed : back).push(line.text.trim());
  }
  return { removed, back };
}
