/** Is the command's bundle made of the sources as they are? Told by times alone: reading them would cost what it spares. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the bundle is made of, below the repository's root. */
const sources = ['bin', 'functions', 'package-lock.json', 'scripts/bundle-command.ts'];

/**
 * @param {URL} root of the repository
 * @returns {boolean} false where there is no bundle, or a source was changed, added or taken away since it was made
 */
export function isFresh(root) {
  const folder = fileURLToPath(root);
  const made = changedAt(path.join(folder, 'dist/command/faircopy.js'));
  return made !== undefined && sources.every(name => isOlder(path.join(folder, name), made));
}

/** A folder's own time tells of files that came or went. */
function isOlder(name, made) {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) return true;
  if (stats.mtimeMs > made) return false;
  return !stats.isDirectory() || readdirSync(name).every(inside => isOlder(path.join(name, inside), made));
}

const changedAt = name => statSync(name, { throwIfNoEntry: false })?.mtimeMs;
