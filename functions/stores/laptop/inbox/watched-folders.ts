/** The operating system's word that something happened in a folder or below it. It may be wrong, late, or not come at all. */
import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

export interface WatchedFolders {
  /** Begins to watch a folder, before anybody reads what is in it. Does nothing where it is watched already. */
  enter(folder: string): void;
  /** A folder is gone, or something else is in its place. */
  leave(folder: string): void;
  has(folder: string): boolean;
  close(): void;
}

/**
 * @param happened told of a file or folder that may have come, gone or changed; absolute
 * @param failed told once of each folder that can't be watched, or not any longer
 */
export function watchedFolders(
  root: string,
  happened: (file: string) => void,
  failed: (error: Error) => void,
): WatchedFolders {
  // One watcher for a whole tree, where the system has that; Node.js would imitate it on Linux with one for each file.
  const recursive = process.platform === 'darwin' || process.platform === 'win32';
  const watchers = new Map<string, FSWatcher>();
  const refused = new Set<string>();

  function leave(folder: string): void {
    for (const [name, watcher] of watchers) {
      if (name !== folder && !name.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(name);
    }
  }

  function refuse(folder: string, error: Error): void {
    leave(folder);
    if (refused.has(folder)) return;
    refused.add(folder);
    failed(error);
  }

  return {
    enter(folder) {
      if (watchers.has(folder) || (recursive && watchers.has(root))) return;
      const at = recursive ? root : folder;
      try {
        const watcher = watch(at, { recursive }, (_, name) =>
          happened(name === null ? at : path.join(at, name)),
        );
        watcher.on('error', error => refuse(at, error));
        watchers.set(at, watcher);
        refused.delete(at);
      } catch (error) {
        // A folder that is gone by now has said so, or will at the next listing.
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT' && code !== 'ENOTDIR') refuse(at, error as Error);
      }
    },
    leave,
    has: folder => watchers.has(folder),
    close: () => leave(root),
  };
}
