/** Everything in the inbox that an upload can be, whether it can be read or not. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { escapedName, isForUs, keyOf } from './inbox-names.ts';

/**
 * All files below `under`, which is `folder` or below it; absolute, in no order, metadata files too. Links are among them
 * and are not followed. Names that are no UTF-8 are written so that they can be keys (inbox-names.ts). A folder that can't
 * be read is among the files itself; one that is gone meanwhile holds nothing.
 * @param entering told of each folder before its names are read, so that a watch can be on it by then
 * @throws if `folder` itself can't be read
 */
export async function* filesBelow(
  folder: string,
  under: string,
  entering: (folder: string) => void = () => {},
): AsyncIterable<string> {
  const waiting = [under];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    entering(next);
    let entries: Dirent[];
    try {
      entries = await readdir(next, { withFileTypes: true });
    } catch (error) {
      if (next === folder) throw error;
      if ((error as NodeJS.ErrnoException).code === 'EACCES') yield next;
      continue;
    }
    let areStrange = false;
    for (const entry of entries) {
      const file = path.join(next, entry.name);
      if (!isForUs(entry.name)) continue;
      if (entry.name.includes('\ufffd')) areStrange = true;
      else if (entry.isDirectory()) waiting.push(file);
      else if (entry.isFile() || entry.isSymbolicLink()) yield file;
    }
    if (areStrange) yield* strangeFiles(next);
  }
}

/** Names with a replacement character, once they are read as UTF-8: of their own, or for bytes that are none. */
async function* strangeFiles(folder: string): AsyncIterable<string> {
  for (const { name } of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const text = name.toString();
    if (!text.includes('\ufffd') || !isForUs(text)) continue;
    yield path.join(folder, Buffer.from(text).equals(name) ? text : escapedName(name));
  }
}

/** The keys of all uploads in a folder, in no order. @throws if it can't be read */
export async function* keysIn(folder: string): AsyncIterable<string> {
  for await (const file of filesBelow(folder, folder)) {
    const key = keyOf(folder, file);
    if (key !== undefined) yield key;
  }
}
