/** Before the tests begin: the command's bundle is made anew where a source is younger. Dozens of tests start it. */
import { fileURLToPath } from 'node:url';
import { isFresh } from '../bin/fresh.mjs';
import { bundleCommand } from '../scripts/bundle-command.ts';

const root = new URL('../', import.meta.url);

export default async function setup(): Promise<void> {
  if (!isFresh(root)) await bundleCommand(fileURLToPath(new URL('dist/command', root)));
}
