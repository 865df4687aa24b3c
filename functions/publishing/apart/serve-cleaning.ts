/** The other side of cleaning-apart.ts: what the process does. */
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Cleaning, CleanOptions } from '../../cleaning/cleaning.ts';
import type { Answer, Request } from './cleaning-apart.ts';

/** Cleans what the process that started this one sends, one source after the other, until that process is gone. */
export function serveCleaning(clean: (source: Uint8Array, options: CleanOptions) => Cleaning): void {
  goFirst();
  leaveNoOrphan();
  const answer = (message: Answer) => process.send?.(message);
  process.on('message', ({ source, options }: Request) => {
    try {
      // Lines are made when they are asked for: here, not in the process that must not suffer.
      answer({ cleaning: { ...clean(source, options) } });
    } catch (error) {
      answer({ error: String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  answer('ready');
}

/** The process that started this one may be gone while this one hangs: a thread of its own looks, and ends both. */
function leaveNoOrphan(): void {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}

/** When the machine has no memory left, Linux is to end this process and no other. */
function goFirst(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Other systems choose for themselves.
  }
}
