/** Which files does some program still have open to write to? Linux tells; elsewhere only waiting does. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { statfs } from 'node:fs/promises';

/** File systems whose every writer is a program of this machine. `statfs` magic numbers, linux/magic.h. */
const local = new Set([
  0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x2fc12fc1, 0xf2f52010, 0x794c7630, 0xca451a4e,
]);

/** Can `openForWriting` see who writes below this folder? Never where files come over a network, or from outside of a container. */
export async function writersAreSeen(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    return local.has((await statfs(folder)).type) && readdirSync('/proc/self/fd').length > 0;
  } catch {
    return false;
  }
}

/**
 * Those of `files` that are open for writing, as far as this user may see: its own programs, for `root` all of them.
 * @param files absolute, without links on the way
 */
export function openForWriting(files: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Set<string>();
  for (const pid of namesIn('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    for (const descriptor of namesIn(`/proc/${pid}/fd`)) {
      const file = quietly(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`));
      if (file !== undefined && files.has(file) && writes(pid, descriptor)) open.add(file);
    }
  }
  return open;
}

/** The access mode is in the last two bits of the flags, which are octal; 0 is reading. */
function writes(pid: string, descriptor: string): boolean {
  const info = quietly(() => readFileSync(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8'));
  return (Number.parseInt(/^flags:\s*([0-7]+)/m.exec(info ?? '')?.[1] ?? '0', 8) & 3) !== 0;
}

/** Programs and their files come and go while they are looked at; those of others may not be looked at. */
function quietly<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

const namesIn = (folder: string): readonly string[] => quietly(() => readdirSync(folder)) ?? [];
