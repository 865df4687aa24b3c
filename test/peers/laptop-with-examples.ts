/** The laptop’s server with the repository’s examples, for programs of other people that ask it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Laptop, startLaptop } from '../../functions/entries/laptop.ts';

/** @param home a folder of the test. @returns the server once everything is published; whoever asks closes it */
export async function laptopWithExamples(home: string): Promise<Laptop> {
  const laptop = await startLaptop({
    inbox: path.join(home, 'inbox'),
    data: path.join(home, 'data'),
    port: 0,
    examples: fileURLToPath(new URL('../../examples', import.meta.url)),
    listening: () => {},
    settled: () => {},
    failed: () => {},
    dead: () => {},
  });
  await laptop.idle();
  return laptop;
}
