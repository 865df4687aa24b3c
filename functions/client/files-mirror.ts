/** A mirror as files, one an article: for Node.js. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from './api.made.ts';
import type { MirrorStore } from './mirror.ts';

export interface FilesMirror extends MirrorStore {
  /** The file of an article, whether it is there or not. */
  fileOf(key: string): string;
  /** All that are there. */
  articles(): AsyncIterable<Article>;
}

/** Keys may be longer than names of files, and differ in capitals alone: a hash parts them, and the rest is for people. */
const longestName = 120;

const cursorFile = 'cursor';
const ending = '.json';

/** @param folder is made where it is not there, and should hold nothing else */
export function filesMirror(folder: string): FilesMirror {
  const fileOf = (key: string): string => {
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
    const name = encodeURIComponent(key.toWellFormed()).replace(/[*.]/g, '_').slice(0, longestName);
    return path.join(folder, `${name}~${hash}${ending}`);
  };
  /** A reader never sees half a file, nor does who comes after a crash. */
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.part`, text);
    await rename(`${file}.part`, file);
  };
  const cursorAt = path.join(folder, cursorFile);
  const files = (): Promise<string[]> =>
    readdir(folder).then(
      names => names.filter(name => name.endsWith(ending)),
      error => (isAbsent(error) ? [] : Promise.reject(error)),
    );
  return {
    fileOf,
    async *articles() {
      for (const name of await files())
        yield JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Article;
    },
    cursor: () =>
      readFile(cursorAt, 'utf8').catch(error => (isAbsent(error) ? undefined : Promise.reject(error))),
    put: article => write(fileOf(article.key), JSON.stringify(article)),
    remove: key => rm(fileOf(key), { force: true }),
    save: cursor => write(cursorAt, cursor),
    async clear() {
      // The cursor first: stopped in between, the mirror starts over.
      await rm(cursorAt, { force: true });
      for (const name of await files()) await rm(path.join(folder, name), { force: true });
    },
  };
}

const isAbsent = (error: NodeJS.ErrnoException): boolean => error.code === 'ENOENT';
