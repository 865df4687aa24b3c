/** How many articles differ from their uploads, and why. */
import type { Compared, Standing } from './compare.ts';

export interface Survey {
  /** Keys by how they stand. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Articles that readers can see now. */
  readonly published: number;
  /** Those of them that would be withdrawn. */
  readonly withdrawals: number;
  /** Of the uploads, in bytes. */
  readonly bytes: number;
}

/** @param seen told of the number of keys, every now and then */
export async function survey(
  compared: AsyncIterable<Compared>,
  seen: (keys: number) => void = () => {},
): Promise<Survey> {
  const counts: Record<Standing, number> = {
    equal: 0,
    missing: 0,
    changed: 0,
    outdated: 0,
    elsewhere: 0,
    extra: 0,
    archived: 0,
  };
  let published = 0;
  let withdrawals = 0;
  let bytes = 0;
  let keys = 0;
  for await (const { standing, isPublished, size } of compared) {
    counts[standing]++;
    bytes += size;
    if (isPublished) published++;
    if (isPublished && standing === 'extra') withdrawals++;
    if (++keys % 1_000 === 0) seen(keys);
  }
  seen(keys);
  return { counts, published, withdrawals, bytes };
}

/** Keys that are not as they should be, and can be made so: an archived upload can't. */
export const differing = ({ counts }: Survey): number =>
  counts.missing + counts.changed + counts.outdated + counts.elsewhere + counts.extra;

/** Every key that has an upload or an article. */
export const all = (survey: Survey): number =>
  survey.counts.equal + survey.counts.archived + differing(survey);

/** The share of published articles that may be withdrawn without a question. */
export const withdrawableShare = 0.05;

/** An emptied or wrong bucket looks just like one whose every file was deleted; only a person can tell. */
export const withdrawsTooMany = ({ withdrawals, published }: Survey): boolean =>
  withdrawals > published * withdrawableShare;
