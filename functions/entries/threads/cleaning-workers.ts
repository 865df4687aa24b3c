/** Where the program lies that cleans in threads: beside this one, as a source or as a bundle. */
import { startWorkers, type Workers } from '../../piping/workers.ts';

/** @param jobs threads */
export function startCleaningWorkers(jobs: number): Workers {
  const [extension = ''] = /\.[a-z]+$/.exec(import.meta.url) ?? [];
  const program = new URL(`./cleaning-worker${extension}`, import.meta.url);
  return startWorkers(program, jobs, extension === '.ts' ? ['--import', import.meta.resolve('tsx')] : []);
}
