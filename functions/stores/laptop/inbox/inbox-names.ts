/** Names in the inbox: which files are uploads, and under which keys. */
import path from 'node:path';

/** `story.txt.meta.json` beside `story.txt` is its object metadata; it is no upload itself. */
export const sidecarEnding = '.meta.json';

/**
 * What programs put down for themselves while somebody writes: locks, backups, halves of downloads, views of folders.
 * Hidden names are left out anyway: `.#story.txt`, `._story.txt`, `.story.txt.swp`, `.~lock.story.odt#`, `.DS_Store`.
 */
const ofPrograms: readonly RegExp[] = [
  // Emacs, vi and many others; LibreOffice and Word; `~syncthing~story.txt.tmp`
  /~$/,
  /^~(?:\$|wr[a-z]\d|syncthing~)/i,
  /^#.*#$/,
  // vi tries whether it may write here.
  /^4913$/,
  /\.(?:tmp|temp|bak|sw[a-p]|part|partial|filepart|crdownload|opdownload|download)$/i,
  // JetBrains; saves of macOS
  /___jb_(?:tmp|old|bak)___$/,
  /\.sb-[0-9a-f]{8}-[0-9a-z]{6}$/i,
  /^(?:ehthumbs|thumbs)\.db$/i,
  /^desktop\.ini$/i,
  /^Icon\r$/,
];

/** The name of a file or folder that is none of its author's. */
const isOfProgram = (name: string): boolean =>
  name.startsWith('.') || ofPrograms.some(pattern => pattern.test(name));

/**
 * The key of a file in the folder: its path below it, with slashes.
 * @returns undefined for what is no upload: hidden files, those of programs, and metadata files
 */
export function keyOf(folder: string, file: string): string | undefined {
  const segments = path.relative(folder, file).split(path.sep);
  if (segments.some(isOfProgram) || file.endsWith(sidecarEnding)) return undefined;
  return segments.join('/');
}

/** Is there anything for us in a folder of this name? */
export const isForUs = (name: string): boolean => !isOfProgram(name);

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
