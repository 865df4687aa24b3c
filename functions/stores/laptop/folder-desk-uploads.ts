/** The inbox folder, as editors use it: files as they came, and new ones. */

import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sameUpload } from '../../articles/article.ts';
import type { DeskUploads } from '../../desk/desk-stores.ts';
import { folderUploads } from './folder-uploads.ts';
import { keyOf } from './inbox/inbox-names.ts';

/** @param folder absolute */
export const folderDeskUploads = (folder: string): DeskUploads => ({
  /** A folder keeps no versions: what was replaced is gone. */
  async original(key, identity) {
    if (!sameUpload(await folderUploads(folder).identity(key), identity)) return undefined;
    const file = fileOf(folder, key);
    return { size: (await stat(file)).size, body: () => createReadStream(file) };
  },

  /** The file appears under its name when it is complete, and not at all if that name is taken. */
  async put(key, bytes, { replace }) {
    const file = fileOf(folder, key);
    if (keyOf(folder, file) !== key) return 'impossible';
    const parent = path.dirname(file);
    // Hidden files are no uploads.
    const unfinished = path.join(parent, `.${randomUUID()}.part`);
    try {
      if (!(await isFolder(parent)) || !(await isInside(folder, parent))) return 'impossible';
      await writeFile(unfinished, bytes);
      if (replace) await rename(unfinished, file);
      else await link(unfinished, file);
      return 'stored';
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return replace ? 'impossible' : 'taken';
      if (impossible.has(code)) return 'impossible';
      throw error;
    } finally {
      await rm(unfinished, { force: true }).catch(() => {});
    }
  },
});

/** A file where a folder should be, a folder where a file should be, a name that the file system doesn't take. */
const impossible = new Set([
  'EISDIR',
  'ENOTDIR',
  'ENOTEMPTY',
  'ENAMETOOLONG',
  'EINVAL',
  'EPERM',
  'ERR_INVALID_ARG_VALUE',
]);

/** Makes it where there is none. False if a file is in the way. */
const isFolder = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true }).then(
    () => true,
    error => {
      if (error.code === 'EEXIST' || impossible.has(error.code)) return false;
      throw error;
    },
  );

const fileOf = (folder: string, key: string): string => path.join(folder, ...key.split('/'));

/** A symbolic link may lead out of the folder. */
async function isInside(folder: string, parent: string): Promise<boolean> {
  const [root, real] = await Promise.all([realpath(folder), realpath(parent)]);
  return real === root || real.startsWith(root + path.sep);
}
