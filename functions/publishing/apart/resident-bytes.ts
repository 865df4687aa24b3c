/** How much memory a process of this machine has in use. */
import { readFileSync } from 'node:fs';

/** In bytes; undefined where the system doesn't say (it is asked on Linux alone), or where there is no such process any more. */
export function residentBytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    // https://www.man7.org/linux/man-pages/man5/proc_pid_status.5.html
    const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
