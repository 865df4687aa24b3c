/** A folder as the uploads bucket: what a laptop has instead of S3. */
import { createHash } from 'node:crypto';
import { constants, createReadStream, type Stats } from 'node:fs';
import { access, lstat, readFile, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Upload, type Uploads, uploadLimit } from '../../articles/article.ts';
import { byKey } from '../../articles/keys/key-order.ts';
import type { Problem } from '../../cleaning/cleaning.ts';
import { unpacked } from '../content-coding.ts';
import { keysIn } from './inbox/inbox-listing.ts';
import { type Described, describedAt } from './inbox/inbox-metadata.ts';
import { keyOf, rawName } from './inbox/inbox-names.ts';

/**
 * A file's key is its path below the folder, with slashes. Its ETag is the MD5 of its bytes, as S3 has it for single
 * uploads, its version that of its metadata. A missing folder is an outage, not a deletion. The folder may be a link, or
 * lie behind one: its owner named it. Links inside it are not followed; each is an upload that can't be read.
 */
export const folderUploads = (folder: string): Uploads => ({
  async current(key, wanted) {
    const found = await look(folder, key);
    if (!found) return undefined;
    const { upload, bytes, contentEncoding } = found;
    if (!wanted(upload) || !bytes) return upload;
    return { ...upload, ...(await unpacked(bytes, contentEncoding)) };
  },

  async identity(key) {
    const found = await look(folder, key);
    if (!found) return undefined;
    const { version, etag } = found.upload;
    return { ...(version && { version }), etag };
  },

  keys: () => keysIn(folder),

  async *list(prefix, after = '') {
    const keys: string[] = [];
    for await (const key of keysIn(folder))
      if (key.startsWith(prefix) && byKey(key, after) > 0) keys.push(key);
    for (const key of keys.sort(byKey)) {
      const found = await look(folder, key).catch(() => undefined);
      if (!found) continue;
      const { version, etag, size } = found.upload;
      yield { key, ...(version && { version }), etag, size };
    }
  },
});

interface Found {
  readonly upload: Upload;
  /** As they lie in the folder. Absent where they are too many, or can't be read. */
  readonly bytes?: Uint8Array;
  readonly contentEncoding?: string | undefined;
}

/** A file that is taken away between finding and reading it is gone, as one that was not found. */
async function look(folder: string, key: string): Promise<Found | undefined> {
  const file = path.join(folder, ...key.split('/'));
  if (!(await isInside(folder, file)) || keyOf(folder, file) !== key) return undefined;
  const stats = await lstat(file).catch(nothing);
  if (!stats) return strange(key, file);
  if (stats.isSymbolicLink()) return unreadable(key, stats, link, await readlink(file).catch(() => ''));
  if (stats.isDirectory()) return (await isReadable(file)) ? undefined : unreadable(key, stats, notPermitted);
  if (!stats.isFile()) return undefined;
  const twin = await hasTwin(file, stats);
  try {
    const described = await describedAt(file);
    const problem = described.problem ?? (twin ? sameName : undefined);
    return await read(key, file, stats, described, problem);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') return unreadable(key, stats, notPermitted);
    if (code === 'ENOENT' && !(await lstat(file).catch(nothing))) return undefined;
    throw error;
  }
}

/** @throws if the folder itself can't be asked */
async function isInside(folder: string, file: string): Promise<boolean> {
  const root = await realpath(folder).catch(cause => {
    throw new Error(`The inbox folder ${folder} can’t be read; put it back or choose another with --inbox`, {
      cause,
    });
  });
  const below = path.relative(folder, path.dirname(file));
  // The file may be a link, which is told below; a folder on the way to it may not.
  return (await realpath(path.join(folder, below)).catch(nothing)) === path.join(root, below);
}

/** Bytes first, then their hash: a file that is being written to has an identity that belongs to what was read. */
async function read(
  key: string,
  file: string,
  stats: Stats,
  { version, contentType, contentEncoding, metadata }: Described,
  problem: Problem | undefined,
): Promise<Found> {
  const bytes = stats.size <= uploadLimit ? await readFile(file) : undefined;
  // What is wrong is part of the identity: when it is put right, the same bytes are another upload.
  const versions = [version, problem && problem.code !== metadataProblem ? problem.code : undefined];
  const upload: Upload = {
    key,
    ...(versions.some(Boolean) && { version: versions.filter(Boolean).join(' ') }),
    etag: bytes ? md5(bytes) : await md5OfFile(file),
    size: bytes ? bytes.byteLength : stats.size,
    ...(contentType && { contentType }),
    uploadedAt: stats.mtime.toISOString(),
    metadata,
    ...(problem && { problem }),
  };
  return { upload, ...(bytes && !problem && { bytes }), contentEncoding };
}

const metadataProblem = 'metadata-unreadable';

/** Something is there whose bytes are not to be had. @param more what tells it from another one of its kind */
const unreadable = (key: string, stats: Stats, problem: Problem, more = String(stats.ctimeMs)): Found => ({
  upload: {
    key,
    etag: md5(`${problem.code} ${more}`),
    size: stats.size,
    uploadedAt: stats.mtime.toISOString(),
    metadata: {},
    problem,
  },
});

/** What has a name that Node.js can't write (inbox-names.ts). */
async function strange(key: string, file: string): Promise<Found | undefined> {
  const raw = rawName(path.basename(file));
  if (!raw) return undefined;
  const stats = await lstat(Buffer.concat([Buffer.from(`${path.dirname(file)}${path.sep}`), raw])).catch(
    nothing,
  );
  return stats && unreadable(key, stats, notUtf8);
}

/** Another file beside it has the same name, spelt in composed characters. On some disks both spellings lead to one file. */
async function hasTwin(file: string, stats: Stats): Promise<boolean> {
  const composed = file.normalize('NFC');
  if (composed === file) return false;
  const twin = await lstat(composed).catch(nothing);
  return twin !== undefined && twin.ino !== stats.ino;
}

const isReadable = (folder: string): Promise<boolean> =>
  access(folder, constants.R_OK | constants.X_OK).then(
    () => true,
    error => error.code !== 'EACCES',
  );

const md5 = (data: string | Uint8Array): string => createHash('md5').update(data).digest('hex');

async function md5OfFile(file: string): Promise<string> {
  const hash = createHash('md5');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** What is not there, or is in the way of a folder, or has a name that no file can have, is nothing; anything else is an outage. */
function nothing(error: NodeJS.ErrnoException): undefined {
  if (noFile.has(error.code ?? '')) return undefined;
  throw error;
}

const noFile = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);

const link: Problem = {
  code: 'link',
  sentence:
    'This name is a symbolic link, and links inside the inbox are not followed. Put a copy of the file in its place.',
};

const notPermitted: Problem = {
  code: 'not-permitted',
  sentence:
    'The user that runs Faircopy may not read this file or folder. Change its permissions; it will be looked at again within a minute.',
};

const notUtf8: Problem = {
  code: 'name-not-utf-8',
  sentence:
    'The name of this file or folder is not UTF-8, so that nobody could ask for it; the bytes in question are shown as %XX. Rename it.',
};

const sameName: Problem = {
  code: 'same-name',
  sentence:
    'Another file beside this one has the same name, spelt with other characters that look alike (Unicode NFC and NFD). That one is the article; remove this one, or rename it.',
};
