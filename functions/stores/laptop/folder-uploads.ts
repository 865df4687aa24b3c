/** A folder as the uploads bucket: what a laptop has instead of S3. */
import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Upload, type Uploads, uploadLimit } from '../../articles/article.ts';
import { byKey } from '../../articles/key-order.ts';

/** `story.txt.meta.json` beside `story.txt` is its object metadata; it is no upload itself. */
const sidecarEnding = '.meta.json';

/**
 * A file's key is its path below the folder, with slashes. Its ETag is the MD5 of its bytes, as S3 has it for single
 * uploads, its version that of its metadata. A missing folder is an outage, not a deletion. Symbolic links are not followed.
 */
export const folderUploads = (folder: string): Uploads => ({
  async current(key, wanted) {
    const found = await look(folder, key);
    if (!found) return undefined;
    return wanted(found.upload) ? { ...found.upload, bytes: found.bytes } : found.upload;
  },

  async identity(key) {
    const found = await look(folder, key);
    if (!found) return undefined;
    const { version, etag } = found.upload;
    return { ...(version && { version }), etag };
  },

  async *keys() {
    yield* await keysIn(folder);
  },

  async *list(prefix, after = '') {
    const keys = (await keysIn(folder)).filter(key => key.startsWith(prefix) && byKey(key, after) > 0);
    for (const key of keys.sort(byKey)) {
      const found = await find(folder, key);
      if (!found) continue;
      // A file that can't be read has an ETag like no other; whoever looks closer will say what is wrong with it.
      const sidecar = await readFile(found.file + sidecarEnding, 'utf8').catch(() => undefined);
      const etag = await md5OfFile(found.file).catch(() => 'unreadable');
      yield { key, ...(sidecar && { version: md5(sidecar) }), etag, size: found.stats.size };
    }
  },
});

async function keysIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap(entry => {
    const key = entry.isFile() ? keyOf(folder, path.join(entry.parentPath, entry.name)) : undefined;
    return key === undefined ? [] : [key];
  });
}

interface Found {
  readonly file: string;
  readonly stats: Stats;
}

async function find(folder: string, key: string): Promise<Found | undefined> {
  await stat(folder).catch(cause => {
    throw new Error(`The inbox folder ${folder} can’t be read; put it back or choose another with --inbox`, {
      cause,
    });
  });
  const file = path.join(folder, ...key.split('/'));
  if (keyOf(folder, file) !== key) return undefined;
  const stats = await lstat(file).catch(nothing);
  return stats?.isFile() ? { file, stats } : undefined;
}

interface Read {
  readonly upload: Upload;
  readonly bytes?: Uint8Array;
}

/** A file that is taken away between finding and reading it is gone, as one that was not found. */
async function look(folder: string, key: string): Promise<Read | undefined> {
  const found = await find(folder, key);
  if (!found) return undefined;
  try {
    return await read(key, found);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !(await find(folder, key))) return undefined;
    throw error;
  }
}

/** Bytes first, then their hash: a file that is being written to has an identity that belongs to what was read. */
async function read(key: string, { file, stats }: Found): Promise<Read> {
  const sidecar = await readFile(file + sidecarEnding, 'utf8').catch(nothing);
  const bytes = stats.size <= uploadLimit ? await readFile(file) : undefined;
  const { contentType, ...metadata } = sidecar ? metadataFrom(sidecar, file) : {};
  const upload: Upload = {
    key,
    ...(sidecar && { version: md5(sidecar) }),
    etag: bytes ? md5(bytes) : await md5OfFile(file),
    size: bytes ? bytes.byteLength : stats.size,
    ...(contentType && { contentType }),
    uploadedAt: stats.mtime.toISOString(),
    metadata,
  };
  return { upload, ...(bytes && { bytes }) };
}

const md5 = (data: string | Uint8Array): string => createHash('md5').update(data).digest('hex');

async function md5OfFile(file: string): Promise<string> {
  const hash = createHash('md5');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function metadataFrom(sidecar: string, file: string): Record<string, string> {
  const wrong = `${file}${sidecarEnding} must be a JSON object of texts, such as {"title": "…", "author": "…"}`;
  let values: unknown;
  try {
    values = JSON.parse(sidecar);
  } catch (cause) {
    throw new Error(wrong, { cause });
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Error(wrong);
  const entries = Object.entries(values);
  if (entries.some(([, value]) => typeof value !== 'string')) throw new Error(wrong);
  return Object.fromEntries(entries);
}

/** A file that is not there, or is in the way of a folder, is nothing; anything else is an outage. */
function nothing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE')
    return undefined;
  throw error;
}

/** The key of a file in the folder; undefined for what is no upload: hidden files and metadata files. */
export function keyOf(folder: string, file: string): string | undefined {
  const segments = path.relative(folder, file).split(path.sep);
  if (segments.some(segment => segment.startsWith('.')) || file.endsWith(sidecarEnding)) return undefined;
  return segments.join('/');
}

/** The file whose upload a change of `file` concerns: a metadata file speaks for the file beside it. */
export const describedBy = (file: string): string =>
  file.endsWith(sidecarEnding) ? file.slice(0, -sidecarEnding.length) : file;
