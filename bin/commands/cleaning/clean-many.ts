/** `faircopy clean` for archives: many files into a folder, or a stream of records, by several threads at once. */

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { House, SourceType } from '../../../functions/cleaning/cleaning.ts';
import { startCleaningWorkers } from '../../../functions/entries/threads/cleaning-workers.ts';
import { archiveOf } from '../../../functions/piping/archive.ts';
import type { FileDone, FileTask } from '../../../functions/piping/clean-file.ts';
import type { RecordsDone, RecordsTask } from '../../../functions/piping/clean-records.ts';
import { extensions, type Format } from '../../../functions/piping/formats.ts';
import { linesIn, linesWritten } from '../../../functions/piping/lines.ts';
import { add, noTally, type Tally } from '../../../functions/piping/tally.ts';
import { openUnpacked } from '../../../functions/piping/unpacked.ts';
import { type PageTask, tooLarge } from '../../../functions/piping/warc/clean-page.ts';
import { warcPages } from '../../../functions/piping/warc/pages.ts';
import { showProgress } from '../../shared/progress.ts';
import { openSink } from '../../shared/sink.ts';
import { shown, shownJson } from '../../shared/terminal.ts';
import { count } from '../../shared/words.ts';

export interface ManyOptions {
  readonly format: Format;
  readonly type?: SourceType;
  /** A file of house rules. */
  readonly house?: string;
  readonly out?: string;
  readonly jobs?: number;
  /** The field of each record that is an article. */
  readonly field: string;
  readonly nameField?: string;
  readonly resume?: true;
  readonly rejects?: string;
  readonly stats?: true;
}

/** Set by the first SIGINT: what is in work is finished, nothing more is begun. */
function stopOnInterrupt(): { readonly isStopped: boolean } {
  const state = { isStopped: false };
  process.once('SIGINT', () => {
    state.isStopped = true;
  });
  return state;
}

/** Cleans files and all files of folders into files below `out`. */
export async function cleanFiles(
  sources: readonly string[],
  out: string,
  options: ManyOptions,
  house: House,
): Promise<void> {
  const { format, type } = options;
  const archive = archiveOf(sources, format, out);
  async function* tasks(): AsyncIterable<FileTask> {
    for await (const { file, to } of archive.files())
      yield { file, to: path.join(out, to), format, ...(type && { type }), house };
  }
  await cleanInto(tasks(), options, { what: 'file', leftOut: archive.leftOut });
}

/**
 * Cleans the pages of web archives into files below `out`, a folder for each host.
 *
 * @param sources files, packed or not by their names; `-` for standard input
 */
export async function cleanPages(
  sources: readonly string[],
  out: string,
  options: ManyOptions,
  house: House,
): Promise<void> {
  const { format, type } = options;
  const leftOut: string[] = [];
  const broken: string[] = [];
  async function* tasks(): AsyncIterable<PageTask | TooLarge> {
    for (const source of sources) {
      try {
        for await (const page of warcPages(source === '-' ? process.stdin : openUnpacked(source))) {
          const { address, bytes, contentType, contentEncoding, place } = page;
          const to = path.join(out, place + extensions[format]);
          if (bytes === undefined) yield { page: address, to, tooLarge: true };
          else
            yield {
              page: address,
              bytes,
              contentType,
              contentEncoding,
              to,
              format,
              ...(type && { type }),
              house,
            };
        }
      } catch (error) {
        // The pages before are cleaned, and so are the other archives.
        broken.push(`${source}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  await cleanInto(tasks(), options, { what: 'page', leftOut, broken });
}

/** A page that is not worth handing to a thread. */
interface TooLarge {
  readonly page: string;
  readonly to: string;
  readonly tooLarge: true;
}

interface Many {
  readonly what: string;
  /** What was left out on the way, in words. */
  readonly leftOut: readonly string[];
  /** Archives that could not be read to their end, and why. */
  readonly broken?: readonly string[];
}

async function cleanInto(
  all: AsyncIterable<FileTask | PageTask | TooLarge>,
  { resume, rejects, jobs, stats }: ManyOptions,
  { what, leftOut, broken = [] }: Many,
): Promise<void> {
  const stop = stopOnInterrupt();
  const workers = startCleaningWorkers(jobs ?? availableParallelism());
  // Whoever goes on cleans again what left no file, and hears of it again.
  if (rejects !== undefined) await rm(rejects, { force: true });
  const rejected = rejects === undefined ? undefined : openSink(rejects);
  const progress = showProgress('Cleaning', 0);
  const total = noTally();
  let done = 0;
  let skipped = 0;
  let failed = 0;

  const refuse = async (name: object, status: string, why: object): Promise<void> =>
    rejected?.write(`${JSON.stringify({ ...name, status, ...why })}\n`);

  async function* tasks(): AsyncIterable<FileTask | PageTask> {
    for await (const task of all) {
      if (stop.isStopped) return;
      if (resume && existsSync(task.to)) skipped++;
      else if (!('tooLarge' in task)) yield task;
      else {
        total.rejected++;
        await refuse({ page: task.page }, 'rejected', { problem: tooLarge });
      }
    }
  }

  for await (const { task, done: became } of workers.all<FileTask | PageTask, FileDone>(tasks())) {
    const { tally, status, problem, failure } = became;
    const name = 'page' in task ? { page: task.page } : { file: task.file };
    add(total, tally);
    if (failure !== undefined) {
      failed++;
      console.error(`${shown('page' in task ? task.page : task.file)}: ${shown(failure)}`);
    }
    if (status !== undefined || failure !== undefined)
      await refuse(name, status ?? 'failed', { problem, failure });
    progress.at(++done);
  }
  progress.stop();
  await rejected?.end();
  await workers.close();
  for (const reason of broken) console.error(shown(reason));
  for (const reason of leftOut) console.error(`left out: ${shown(reason)}`);
  conclude(total, { skipped, failed: failed + broken.length, isStopped: stop.isStopped, stats, what });
}

/** Lines that go to a thread at once: enough that handing them over costs little. UTF-16 units. */
const batch = 256 * 1024;

/**
 * Cleans a field of each line of JSON.
 *
 * @param sources files, `-` for standard input; one after the other they are one stream
 */
export async function cleanRecordsOf(
  sources: readonly string[],
  options: ManyOptions,
  house: House,
): Promise<void> {
  const { out, resume, rejects, field, nameField, format, type } = options;
  const stop = stopOnInterrupt();
  const skipped = resume && out !== undefined ? await linesWritten(out) : 0;
  if (!resume && out !== undefined) await rm(out, { force: true });
  if (!resume && rejects !== undefined) await rm(rejects, { force: true });
  const to = openSink(out);
  const rejected = rejects === undefined ? undefined : openSink(rejects);
  const workers = startCleaningWorkers(options.jobs ?? availableParallelism());
  const progress = showProgress('Cleaning', 0);
  const how = { field, format, house, ...(nameField !== undefined && { nameField }), ...(type && { type }) };
  const total = noTally();
  let done = skipped;
  let failed = 0;

  async function* tasks(): AsyncIterable<RecordsTask> {
    let lines: string[] = [];
    let size = 0;
    let before = 0;
    for await (const line of linesIn(sources)) {
      if (stop.isStopped || to.isClosed) return;
      if (before < skipped) {
        before++;
        continue;
      }
      lines.push(line);
      size += line.length;
      if (size < batch) continue;
      yield { lines, before, ...how };
      before += lines.length;
      lines = [];
      size = 0;
    }
    if (lines.length > 0) yield { lines, before, ...how };
  }

  for await (const { task, done: what } of workers.all<RecordsTask, RecordsDone>(tasks())) {
    for (const failure of what.failures) console.error(shown(failure));
    failed += what.failures.length;
    add(total, what.tally);
    // Rejects first: whoever is stopped in between hears of some twice, and of none never.
    for (const reject of what.rejects) await rejected?.write(`${reject}\n`);
    await to.write(what.text);
    done += task.lines.length;
    progress.at(done);
  }
  progress.stop();
  await rejected?.end();
  await to.end();
  await workers.close();
  conclude(total, { skipped, failed, isStopped: stop.isStopped, stats: options.stats, what: 'record' });
}

interface Ending {
  readonly skipped: number;
  readonly failed: number;
  readonly isStopped: boolean;
  readonly stats: true | undefined;
  readonly what: string;
}

/** Says what became of all of it, and sets the exit status: 1 where something could not be read, 130 where it was stopped. */
function conclude(total: Tally, { skipped, failed, isStopped, stats, what }: Ending): void {
  const { clean, held, rejected } = total;
  const before = skipped > 0 ? `; ${count(skipped)} were there already` : '';
  console.error(
    `${count(clean)} ${clean === 1 ? what : `${what}s`} clean, ${count(held)} held, ${count(rejected)} rejected, ${count(failed)} failed${before}.`,
  );
  if (stats) console.error(shownJson(total, 2));
  if (isStopped) console.error('Stopped; the same command with --resume goes on.');
  process.exitCode = isStopped ? 130 : failed > 0 ? 1 : process.exitCode;
}
