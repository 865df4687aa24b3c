/** Names in the inbox: which files are uploads, and under which keys. */
import path from 'node:path';
import { isOfProgram } from '../../../articles/keys/program-files.ts';

/** `story.txt.meta.json` beside `story.txt` is its object metadata; it is no upload itself. */
export const sidecarEnding = '.meta.json';

/** The name of a file or folder that is none of its author's: hidden, or of a program. */
const isNobodys = (name: string): boolean => name.startsWith('.') || isOfProgram(name);

/**
 * The key of a file in the folder: its path below it, with slashes.
 * @returns undefined for what is no upload: hidden files, those of programs, and metadata files
 */
export function keyOf(folder: string, file: string): string | undefined {
  const segments = path.relative(folder, file).split(path.sep);
  if (segments.some(isNobodys) || file.endsWith(sidecarEnding)) return undefined;
  return segments.join('/');
}

/** Is there anything for us in a folder of this name? */
export const isForUs = (name: string): boolean => !isNobodys(name);

/** The file whose upload a change of `file` concerns: a metadata file speaks for the file beside it. */
export const describedBy = (file: string): string =>
  file.endsWith(sidecarEnding) ? file.slice(0, -sidecarEnding.length) : file;

/**
 * A name whose bytes are no UTF-8, written so that it can be a key: `caf%E9.txt`. Node.js would put U+FFFD for such bytes,
 * which leads to no file and makes one of several.
 */
export const escapedName = (name: Buffer): string =>
  name
    .toString('latin1')
    .replace(/[^ -~]|%/g, byte => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** The bytes that `escapedName` wrote, if they are no UTF-8; undefined for every other name. */
export function rawName(name: string): Buffer | undefined {
  if (!/%[89A-F][0-9A-F]/.test(name)) return undefined;
  const bytes = Buffer.from(
    name.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return escapedName(bytes) === name && bytes.toString().includes('\ufffd') ? bytes : undefined;
}
