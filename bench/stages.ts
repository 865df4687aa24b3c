/** Where the time of cleaning goes: samples of the processor, by the room of functions/cleaning/ whose code it ran. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type Profiler, Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { articleOf, type Kind, nameOf } from './articles.ts';
import { bundledCleaner } from './bundled.ts';
import { short } from './measure.ts';
import type { Finding } from './report.ts';

const looks: readonly (readonly [kind: Kind, size: number, name: string])[] = [
  ['html', 10_000, 'page of 10 kB'],
  ['html', 1_000_000, 'page of 1 MB'],
  ['text', 10_000, 'text of 10 kB'],
];
const shown = 16;

/** @param seconds for each look */
export async function stages(seconds: number): Promise<Finding> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  try {
    const file = path.join(folder, 'clean.mjs');
    const { clean } = await bundledCleaner(file);
    const roomOf = await roomsOf(file);
    const all: Map<string, number>[] = [];
    for (const [kind, size] of looks) {
      const documents = Array.from({ length: size > 100_000 ? 2 : 40 }, (_, n) => articleOf(kind, size, n));
      const work = (until: number): void => {
        for (let n = 0; performance.now() < until || n < 2; n++)
          clean(documents[n % documents.length] ?? '', { name: nameOf(kind) });
      };
      work(performance.now() + 500 * seconds);
      all.push(sharesOf(await sampled(() => work(performance.now() + 1_000 * seconds)), roomOf));
    }
    const most = (room: string): number => Math.max(...all.map(shares => shares.get(room) ?? 0));
    const rooms = [...new Set(all.flatMap(shares => [...shares.keys()]))].sort((a, b) => most(b) - most(a));
    return {
      name: 'stages',
      table: {
        columns: ['%, of the processor’s time', ...looks.map(([, , name]) => name)],
        rows: rooms
          .slice(0, shown)
          .map(room => [room, ...all.map(shares => short(100 * (shares.get(room) ?? 0)))]),
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function sampled(work: () => void): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

/** Shares of all samples in the bundle or in collecting its garbage; built-in functions count for whoever called them. */
function sharesOf(
  { nodes, samples = [] }: Profiler.Profile,
  roomOf: (url: string, line: number, column: number) => string | undefined,
): Map<string, number> {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id])));
  const counts = new Map<string, number>();
  let total = 0;
  for (const sample of samples) {
    let room: string | undefined;
    for (let id: number | undefined = sample; id !== undefined && !room; id = callers.get(id)) {
      const { functionName, url, lineNumber, columnNumber } = byId.get(id)?.callFrame ?? noFrame;
      room = functionName === '(garbage collector)' ? 'garbage' : roomOf(url, lineNumber, columnNumber);
    }
    if (!room) continue;
    total++;
    counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return new Map([...counts].map(([room, count]) => [room, count / total]));
}

const noFrame = { functionName: '', url: '', lineNumber: 0, columnNumber: 0 };

/** By a place in the bundle, the room of functions/cleaning/ or the package that it was made from. */
async function roomsOf(
  file: string,
): Promise<(url: string, line: number, column: number) => string | undefined> {
  const { sources, mappings } = JSON.parse(await readFile(`${file}.map`, 'utf8'));
  const rows = decode(mappings);
  return (url, line, column) => {
    if (!url.endsWith(path.basename(file))) return undefined;
    const segment = rows[line]?.findLast(([from]) => from <= column) as SourceMapSegment | undefined;
    const source: string = sources[segment?.[1] ?? -1] ?? '';
    const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
    const [, room] = /functions\/cleaning\/(.*)\/[^/]+$/.exec(source) ?? [];
    return library ?? room ?? 'frame';
  };
}
