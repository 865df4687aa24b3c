/** Cleans one file into another. Whatever happens, the other is there whole or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { clean } from '../cleaning/clean.ts';
import type { House, Problem, SourceType } from '../cleaning/cleaning.ts';
import { type Format, written } from './formats.ts';
import { count, noTally, type Tally } from './tally.ts';
import { nameUnpacked, openUnpacked } from './unpacked.ts';

/** One file of many. */
export interface FileTask {
  readonly file: string;
  /** Where its fair copy goes. */
  readonly to: string;
  readonly format: Format;
  readonly type?: SourceType;
  readonly house?: House;
}

/** What became of it. */
export interface FileDone {
  readonly tally: Tally;
  readonly status?: 'held' | 'rejected';
  readonly problem?: Problem;
  /** Why it could not be read or written. */
  readonly failure?: string;
}

/** The fair copy is written where the cleaning is clean; what is held or rejected is told and leaves no file. */
export async function cleanFile({ file, to, format, type, house }: FileTask): Promise<FileDone> {
  const tally = noTally();
  try {
    const source = await buffer(openUnpacked(file));
    const cleaning = clean(source, {
      ...(type && { type }),
      ...(house && { house }),
      name: nameUnpacked(path.basename(file)),
    });
    count(tally, cleaning);
    const { verdict } = cleaning;
    if (verdict.status !== 'clean') return { tally, status: verdict.status, problem: verdict.problem };
    await writeWhole(to, written(cleaning, format));
    return { tally };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { tally: noTally(), failure: code === undefined ? message : `${code}: ${message}` };
  }
}

async function writeWhole(to: string, text: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const half = path.join(path.dirname(to), `.${path.basename(to).slice(0, 200)}.part`);
  try {
    await writeFile(half, text);
    await rename(half, to);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
