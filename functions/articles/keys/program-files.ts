/** Files that programs put down for themselves, on a disk or in a bucket that a disk is copied to. Pure. */

/**
 * What programs put down for themselves while somebody writes: locks, backups, halves of downloads, views of folders.
 */
const ofPrograms: readonly RegExp[] = [
  // Emacs, vi and many others; LibreOffice and Word; `~syncthing~story.txt.tmp`
  /~$/,
  /^\.~lock\..*#$/,
  /^~(?:\$|wr[a-z]\d|syncthing~)/i,
  /^#.*#$/,
  // vi tries whether it may write here.
  /^4913$/,
  /\.(?:tmp|temp|bak|sw[a-p]|part|partial|filepart|crdownload|opdownload|download)$/i,
  // JetBrains; saves of macOS
  /___jb_(?:tmp|old|bak)___$/,
  /\.sb-[0-9a-f]{8}-[0-9a-z]{6}$/i,
  // Emacs' locks; what macOS keeps beside a file, and of a folder
  /^\.(?:#|_)/,
  /^\.DS_Store$/,
  /^(?:ehthumbs|thumbs)\.db$/i,
  /^desktop\.ini$/i,
  /^Icon\r$/,
];

/** Is a file or folder of this name a program's own? */
export const isOfProgram = (name: string): boolean => ofPrograms.some(pattern => pattern.test(name));
