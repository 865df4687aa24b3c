#!/usr/bin/env node
// Runs the bundle that scripts/bundle-command.ts makes of the sources; where there is none, or a source is younger, the
// sources themselves: nobody is ever served by what was built of older ones.
import { isFresh } from './fresh.mjs';

if (isFresh(new URL('../', import.meta.url))) await import('../dist/command/faircopy.js');
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./faircopy.ts');
}
