/** Lines of files and of standard input, and how many of them a file that was written before has. */
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { openUnpacked } from './unpacked.ts';

/** @param sources files, packed or not by their names; `-` for standard input */
export async function* linesIn(sources: readonly string[]): AsyncIterable<string> {
  for (const source of sources) {
    const bytes = source === '-' ? process.stdin : openUnpacked(source);
    yield* createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
  }
}

const lineFeed = 0x0a;

/** Cuts a half line off the end of a file and counts the whole ones. @returns 0 where there is no file */
export async function linesWritten(file: string): Promise<number> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  try {
    let count = 0;
    let end = 0;
    let at = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      for (let place = chunk.indexOf(lineFeed); place !== -1; place = chunk.indexOf(lineFeed, place + 1)) {
        count++;
        end = at + place + 1;
      }
      at += chunk.length;
    }
    await handle.truncate(end);
    return count;
  } finally {
    await handle.close();
  }
}
