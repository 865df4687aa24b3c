/** What lies beside a file on a laptop: `story.txt.meta.json` stands for what S3 knows of an object besides its bytes. */
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../cleaning/cleaning.ts';
import { sidecarEnding } from './inbox-names.ts';

export interface Described {
  /** Of the description; absent where there is none. */
  readonly version?: string;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly problem?: Problem;
}

/** The largest description that is read, in bytes: S3 takes 2 KB of metadata. */
const limit = 65_536;

/** @throws the system's error if the description is there and can't be read */
export async function describedAt(file: string): Promise<Described> {
  const sidecar = file + sidecarEnding;
  const stats = await lstat(sidecar).catch(absent);
  if (!stats) return { metadata: {} };
  if (!stats.isFile() || stats.size > limit)
    return { version: `${stats.ino} ${stats.size}`, metadata: {}, problem: problemOf(sidecar) };
  const bytes = await readFile(sidecar).catch(absent);
  if (!bytes) return { metadata: {} };
  const version = createHash('md5').update(bytes).digest('hex');
  const values = textsIn(bytes);
  if (!values) return { version, metadata: {}, problem: problemOf(sidecar) };
  const { contentType, contentEncoding, ...metadata } = values;
  return {
    version,
    ...(contentType && { contentType }),
    ...(contentEncoding && { contentEncoding }),
    metadata,
  };
}

/** An object of texts; undefined for anything else. */
function textsIn(bytes: Uint8Array): Record<string, string> | undefined {
  try {
    const values: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    const entries = Object.entries(values);
    return entries.every(([, value]) => typeof value === 'string') ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG') return undefined;
  throw error;
}

const problemOf = (sidecar: string): Problem => ({
  code: 'metadata-unreadable',
  sentence: `The file ${path.basename(sidecar)} beside this one must be a JSON object of texts in UTF-8, such as {"title": "…", "author": "…"}, of at most ${limit} bytes. Mend it, or remove it.`,
});
