/** Learns from a section of uploads, file by file, in memory that does not grow with them; it can be stopped and goes on. */
import type { Upload, Uploads } from '../../articles/article.ts';
import type { Counts } from '../../cleaning/house/tally.ts';
import type { LearntFile } from '../../cleaning/learn.ts';
import { cleaner } from '../../cleaning/version.ts';
import { optionsFor, wanted } from '../next-article.ts';

/** `learnFile` of the cleaner, or what loads it when it is first asked. */
export type LearnFile = (counts: Counts, file: LearntFile) => boolean | Promise<boolean>;

export interface LearningWalk {
  readonly prefix: string;
  /** The last key of the walk before. */
  readonly after?: string | undefined;
  /** Uploads that are fetched at once. */
  readonly atOnce: number;
  readonly learnFile: LearnFile;
  /** Once this is aborted, no further upload is fetched. */
  readonly signal?: AbortSignal;
  /** Told after each upload: none up to this key must be looked at again. */
  readonly done: (key: string, files: number) => void | Promise<void>;
}

export interface Learnt {
  /** How many uploads taught nothing: archived, too large, without text, copies of others. */
  readonly passed: number;
  /** The last key that was looked at, in this walk or the one before. */
  readonly last: string | undefined;
}

/** Which bytes can be cleaned at all, it tells. */
const anyCleaner = { generation: 0, version: cleaner };

/**
 * Adds what a section's uploads have in common to `counts`.
 *
 * @throws what the bucket throws; `counts` are then good up to the last key that `done` was told of
 */
export async function learnSection(uploads: Uploads, counts: Counts, walk: LearningWalk): Promise<Learnt> {
  const { prefix, after, atOnce, learnFile, signal, done } = walk;
  const underWay: { readonly key: string; readonly upload: Promise<Upload | undefined> }[] = [];
  let passed = 0;
  let last = after;
  for await (const { key } of uploads.list(prefix, after)) {
    if (signal?.aborted) break;
    const upload = uploads.current(key, each => wanted(undefined, each, anyCleaner));
    upload.catch(() => {}); // its error is met where it is awaited
    underWay.push({ key, upload });
    if (underWay.length >= atOnce) await oldest();
  }
  while (underWay.length > 0 && !signal?.aborted) await oldest();
  await Promise.allSettled(underWay.map(({ upload }) => upload));
  return { passed, last };

  async function oldest(): Promise<void> {
    const first = underWay.shift();
    if (!first) return;
    const upload = await first.upload;
    const isLearnt =
      upload?.bytes !== undefined &&
      (await learnFile(counts, {
        name: first.key,
        source: upload.bytes,
        at: upload.uploadedAt,
        options: optionsFor(upload, {}),
      }));
    if (!isLearnt) passed++;
    last = first.key;
    await done(last, counts.files);
  }
}
