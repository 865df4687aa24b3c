/** Uploads a second through on-upload's bundle, over a bucket and the embedded database that run in another process. */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from './articles.ts';
import { bundleOf, deployedBundles, emptyBundle } from './bundle.ts';
import { short, spread, told } from './measure.ts';
import type { Finding } from './report.ts';

/** Bytes; what the texts and pages of real publishers have, or somewhat less. */
export const bodies: readonly (readonly [Kind, number])[] = [
  ['text', 5_000],
  ['markdown', 5_000],
  ['html', 50_000],
];

/** Messages in one event, as the stack's event source has it. */
export const batch = 10;

export interface Delivered {
  readonly kind: Kind;
  /** Milliseconds of each batch. */
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** @param seconds for each kind */
export async function uploads(seconds: number): Promise<Finding> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  const { bundles, assembly } = deployedBundles();
  const bundle = bundleOf('on-upload', bundles).file;
  const empty = await emptyBundle('on-upload', folder);
  try {
    const worker = fork(
      fileURLToPath(new URL('upload-worker.ts', import.meta.url)),
      [bundle, empty.file, path.join(folder, 'database'), String(seconds)],
      // One line an upload goes to the log: writing it is part of the work, reading it is not.
      { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    const delivered = await told<Delivered[]>(worker);
    const found = delivered.map(({ kind, ours, bare }) => ({ kind, ours: spread(ours), bare: spread(bare) }));
    return {
      name: 'uploads',
      table: {
        columns: [
          'upload',
          'uploads/s',
          'p50 ms of a batch of ten',
          'p99 ms',
          'without cleaning, uploads/s',
          'ratio',
        ],
        rows: found.map(({ kind, ours, bare }, n) => [
          `${kind}, ${(bodies[n]?.[1] ?? 0) / 1_000} kB`,
          short((batch * 1_000) / ours.mean),
          short(ours.p50),
          short(ours.p99),
          short((batch * 1_000) / bare.mean),
          short(bare.mean / ours.mean),
        ]),
      },
      ratios: Object.fromEntries(
        found.map(({ kind, ours, bare }) => [
          `uploads ${kind} / the same calls without cleaning`,
          bare.mean / ours.mean,
        ]),
      ),
    };
  } finally {
    assembly.remove();
    await rm(folder, { recursive: true, force: true });
  }
}
