/** Where the program lies that cleans apart: beside this one, as a source or as a bundle. */
import { type CleaningApart, cleaningApart } from '../publishing/apart/cleaning-apart.ts';

/** Cleaning in a process of its own, which is started when it is first asked. */
export function startCleaningApart(): CleaningApart {
  const [extension = ''] = /\.[a-z]+$/.exec(import.meta.url) ?? [];
  const program = new URL(`./cleaning-process${extension}`, import.meta.url);
  return cleaningApart(program, extension === '.ts' ? ['--import', import.meta.resolve('tsx')] : []);
}
