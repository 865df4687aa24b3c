/** How fast the cleaner is, over kinds and sizes, beside something else that reads the same bytes in the same process. */
import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uploadLimit } from '../functions/articles/article.ts';
import { articleOf, type Kind, nameOf } from './articles.ts';
import { bundledCleaner, bundleFile } from './bundled.ts';
import { type Contestant, compete, short, sizeName, spread, told } from './measure.ts';
import { svgOf } from './plot.ts';
import { bareParse, fewRegexes, readerView } from './references.ts';
import type { Finding } from './report.ts';

const kinds: readonly Kind[] = ['text', 'markdown', 'html'];
/** Up to the cap, and what only the bare cleaner can meet. */
const sizes = [1_000, 10_000, 100_000, 1_000_000, uploadLimit, 5 * 1024 * 1024];

/** Its DOM grows faster than the page. */
const largestForReader = 1_000_000;

/** Different documents of one size; large ones are the same work whatever is in them. */
const documentsOf = (size: number): number => (size > 1_000_000 ? 2 : size > 10_000 ? 8 : 40);

type Clean = typeof import('../functions/cleaning/clean.ts').clean;

/** @param seconds for each kind and size */
export async function cleaning(seconds: number): Promise<Finding> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  try {
    const { clean } = await bundledCleaner(path.join(folder, 'clean.mjs'));
    return await measuredBy(clean, seconds, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measuredBy(clean: Clean, seconds: number, folder: string): Promise<Finding> {
  const rows: (string | number)[][] = [];
  const ratios: Record<string, number> = {};
  const costs = new Map<Kind, [number, number][]>(kinds.map(kind => [kind, []]));
  for (const kind of kinds) {
    const memory = await peakMemory(kind, folder);
    for (const size of sizes) {
      const documents = Array.from({ length: documentsOf(size) }, (_, n) => articleOf(kind, size, 1_000 + n));
      const bytes = documents.reduce((sum, { byteLength }) => sum + byteLength, 0) / documents.length;
      const contestants = contestantsFor(clean, kind, size, documents);
      const times = await compete(contestants, {
        rounds: size < 100_000 ? 2_000 : 400,
        budget: seconds * 1_000,
        warmUps: size < 100_000 ? 60 : 3,
      });
      const ours = spread(times.get('cleaner') ?? []);
      costs.get(kind)?.push([bytes, (ours.p50 * 1e6) / bytes]);
      const beside = contestants.slice(1).map(({ name }) => {
        const ratio = spread(times.get(name) ?? []).p50 / ours.p50;
        if (size <= uploadLimit) ratios[`cleaning ${kind} ${sizeName(size)} / ${name}`] = ratio;
        return `${short(ratio)} × ${name}`;
      });
      rows.push([
        `${kind}, ${sizeName(size)}`,
        short(bytes / ours.p50 / 1_000),
        short(1_000 / ours.p50),
        short(ours.p50),
        short(ours.p99),
        short(ours.max),
        short((ours.p50 * 1e6) / bytes),
        size === uploadLimit ? short(memory) : '',
        beside.join(', '),
      ]);
    }
    const cost = (size: number): number => costs.get(kind)?.[sizes.indexOf(size)]?.[1] ?? Number.NaN;
    ratios[`cleaning ${kind}, cost of a byte at the cap / at 100 kB`] = cost(uploadLimit) / cost(100_000);
    ratios[`cleaning ${kind}, peak memory at the cap / 512 MB`] = memory / 512;
  }
  return {
    name: 'cleaning',
    table: {
      columns: [
        'article',
        'MB/s',
        'documents/s',
        'p50 ms',
        'p99 ms',
        'slowest ms',
        'ns a byte',
        'peak MB',
        'speed beside',
      ],
      rows,
    },
    ratios,
    plots: {
      'cost-per-byte.svg': svgOf({
        title: 'What cleaning a byte costs, by the size of the article',
        x: { label: 'size of the article', log: true, written: sizeName },
        y: { label: 'nanoseconds a byte' },
        lines: kinds.map(kind => ({ name: kind, points: costs.get(kind) ?? [] })),
      }),
    },
  };
}

function contestantsFor(clean: Clean, kind: Kind, size: number, documents: readonly Buffer[]): Contestant[] {
  const nth = (n: number): Buffer => documents[n % documents.length] ?? Buffer.of();
  const name = nameOf(kind);
  const ours = { name: 'cleaner', work: (n: number) => clean(nth(n), { name }) };
  if (kind !== 'html') return [ours, { name: 'a few regexes', work: n => fewRegexes(nth(n)) }];
  return [
    ours,
    { name: 'htmlparser2’s bare parse', work: n => bareParse(nth(n)) },
    ...(size <= largestForReader
      ? [{ name: 'Readability with linkedom', work: (n: number) => readerView(nth(n)) }]
      : []),
  ];
}

/** Resident megabytes, at most, of a process that publishes the largest articles there can be, three in a row. */
async function peakMemory(kind: Kind, folder: string): Promise<number> {
  const program = path.join(folder, 'peak-memory.mjs');
  await bundleFile(new URL('peak-memory.ts', import.meta.url), program);
  const files = [0, 1, 2].map(n => path.join(folder, `${n}${path.extname(nameOf(kind))}`));
  for (const [n, file] of files.entries()) await writeFile(file, articleOf(kind, uploadLimit, n));
  // As Lambda does for a function of 512 MB: V8 collects its garbage in time only where it has to.
  const child = fork(program, files, { execArgv: ['--max-old-space-size=384'] });
  return told<number>(child);
}
