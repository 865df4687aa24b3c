/** Serves a cleaner that does what its source says, and does it to the whole process. */
import { clean } from '../../../functions/cleaning/clean.ts';
import { serveCleaning } from '../../../functions/publishing/apart/serve-cleaning.ts';

const held: unknown[] = [];

serveCleaning((source, options) => {
  switch (Buffer.from(source).toString()) {
    case 'native loop':
      // One call of the engine that takes years.
      /^(?:a+)+$/.test(`${'a'.repeat(60)}b`);
      break;
    case 'full heap':
      for (;;) held.push(new Array(1_000).fill(held.length));
    case 'huge buffer':
      for (;;) held.push(Buffer.alloc(64 * 2 ** 20, 1));
    case 'abort':
      process.abort();
      break;
    case 'throws':
      throw new Error('by mistake');
    case 'who':
      return { ...clean(String(process.pid)), unplaced: [] };
    default:
  }
  return clean(source, options);
});
