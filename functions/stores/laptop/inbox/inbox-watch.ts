/**
 * Tells which uploads of a folder may have changed. What the operating system reports are hints, as S3's events are: they
 * get lost when a file is replaced by a folder, when a folder is written while it is discovered, and when there are too
 * many. So the whole folder is listed again every minute, and at once after an error.
 */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './inbox-listing.ts';
import { describedBy, keyOf } from './inbox-names.ts';
import { writersAreSeen } from './open-for-writing.ts';
import { watchedFolders } from './watched-folders.ts';
import { stampOf, wholeFiles } from './whole-files.ts';

export interface InboxWatch {
  /** Resolves when everything that was noticed so far was told. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface Watching {
  /** Told of each key whose upload may have changed, once its file is whole. At the beginning, of every file there is. */
  readonly changed: (key: string) => void;
  /** Told what keeps the watch from its work; it goes on trying. */
  readonly failed: (error: unknown) => void;
  /** Milliseconds between two listings of the whole folder. */
  readonly every: number;
}

/** Resolves when the watch is on and everything that lies in the folder was noticed. @throws if it can't be listed */
export async function watchInbox(folder: string, { changed, failed, every }: Watching): Promise<InboxWatch> {
  const root = await realpath(folder);
  /** The stamp of each file that was told of; none where its name leads to no file (inbox-names.ts). */
  const told = new Map<string, string>();
  const whole = wholeFiles(
    (file, stamp) => {
      if (stamp !== undefined) told.set(file, stamp);
      else if (told.get(file) !== '') told.delete(file);
      const key = keyOf(root, describedBy(file));
      if (key !== undefined) changed(key);
    },
    await writersAreSeen(root),
  );
  let looks = Promise.resolve();
  let closed = false;
  let hasFailed = false;
  const names = new Set<string>();

  const watched = watchedFolders(
    root,
    name => {
      // One write is told several times.
      if (names.size === 0) enqueue(lookAtNames);
      names.add(name);
    },
    error => {
      failed(error);
      enqueue(listAll);
    },
  );
  await list(root);
  const timer = setInterval(() => enqueue(listAll), every);

  return {
    async idle() {
      let seen: unknown;
      do {
        seen = looks;
        await looks;
        await whole.idle();
      } while (seen !== looks);
    },
    async close() {
      closed = true;
      clearInterval(timer);
      watched.close();
      whole.close();
      await looks;
    },
  };

  /** One look after the other, so that none sees what another one is about to change. */
  function enqueue(look: () => Promise<void>): void {
    looks = looks.then(() => (closed ? undefined : look())).catch(() => {});
  }

  async function lookAtNames(): Promise<void> {
    const happened = [...names];
    names.clear();
    // Names that are no UTF-8 are not told as they are.
    if (happened.some(name => name.includes('\ufffd'))) await listAll();
    for (const name of happened) {
      const stats = await lstat(name).catch(() => undefined);
      if (told.has(name) || (isUpload(name) && !stats?.isDirectory())) whole.touch(name);
      if (stats?.isDirectory()) await list(name).catch(() => {});
      else if (watched.has(name)) {
        watched.leave(name);
        for (const file of told.keys()) if (file.startsWith(name + path.sep)) whole.touch(file);
      }
    }
  }

  /** May this be the name of an upload, or of what lies beside one? */
  function isUpload(name: string): boolean {
    return keyOf(root, describedBy(name)) !== undefined;
  }

  async function listAll(): Promise<void> {
    try {
      const there = await list(root);
      for (const [file, stamp] of told) {
        if (there.has(file)) continue;
        if (stamp === '') told.delete(file);
        whole.touch(file);
      }
      hasFailed = false;
    } catch (error) {
      // Once, and not every minute.
      if (!hasFailed) failed(error);
      hasFailed = true;
    }
  }

  /** Has a look at every file below a folder that is not as it was told. @returns all files there */
  async function list(under: string): Promise<ReadonlySet<string>> {
    const there = new Set<string>();
    for await (const file of filesBelow(root, under, watched.enter)) {
      there.add(file);
      const stats = await lstat(file).catch(() => undefined);
      if ((stats ? stampOf(stats) : '') === told.get(file)) continue;
      if (!stats) told.set(file, '');
      whole.touch(file);
    }
    return there;
  }
}
