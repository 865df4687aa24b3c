/** Cleans one file into another. Whatever happens, the other is there whole or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { clean } from '../cleaning/clean.ts';
import type { CleanOptions, House, Problem, SourceType } from '../cleaning/cleaning.ts';
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
export const cleanFile = ({ file, to, format, type, house }: FileTask): Promise<FileDone> =>
  cleanInto(to, format, async () => ({
    source: await buffer(openUnpacked(file)),
    options: { ...(type && { type }), ...(house && { house }), name: nameUnpacked(path.basename(file)) },
  }));

/** What there is to clean, or why there is nothing. */
export type Source =
  | { readonly source: Uint8Array; readonly options: CleanOptions }
  | { readonly problem: Problem };

/** @param open whatever it throws is told as a failure */
export async function cleanInto(to: string, format: Format, open: () => Promise<Source>): Promise<FileDone> {
  const tally = noTally();
  try {
    const opened = await open();
    if ('problem' in opened)
      return { tally: { ...tally, rejected: 1 }, status: 'rejected', problem: opened.problem };
    const cleaning = clean(opened.source, opened.options);
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
