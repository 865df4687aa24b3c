/** What a laptop's articles were made by: `made-by.json` in its data folder. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { MadeBy } from '../../articles/made-by.ts';

const file = (data: string): string => path.join(data, 'made-by.json');

/**
 * The generation of what `cleaner` makes from now on. A laptop has one writer at a time, so whoever starts an older cleaner
 * than last time means it: that is a roll-back, and the generation is raised.
 * @param data the folder; the caller is the only one who works on it
 */
export async function ownGeneration(data: string, cleaner: number): Promise<number> {
  const last = await lastMade(data);
  const generation = last && cleaner < last.cleaner ? last.generation + 1 : (last?.generation ?? 0);
  if (last?.cleaner !== cleaner) await writeFile(file(data), `${JSON.stringify({ generation, cleaner })}\n`);
  return generation;
}

/** The generation of the articles in `data`, for whoever works beside the server. */
export const generationIn = async (data: string): Promise<number> => (await lastMade(data))?.generation ?? 0;

/** Undefined in a new folder, and in one from before there were generations. */
async function lastMade(data: string): Promise<MadeBy | undefined> {
  const text = await readFile(file(data), 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const parsed = v.safeParse(stored, text);
  if (parsed.success) return parsed.output;
  throw new Error(
    `${file(data)} can’t be understood; put {"generation":0,"cleaner":1} into it, and every article is looked at again`,
  );
}

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const stored = v.pipe(v.string(), v.parseJson(), v.object({ generation: wholeNumber, cleaner: wholeNumber }));
