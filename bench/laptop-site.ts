/** The laptop's server for bench/laptop.ts, in a process of its own: tells its address, and on request how it is. */
import path from 'node:path';
import { startLaptop } from '../functions/laptop.ts';

const home = process.argv[2] ?? '';
const settled = new Set<string>();
/** The guard may hold an article that was put together at random. */
const held = new Set<string>();
let failures = 0;
const laptop = await startLaptop({
  inbox: path.join(home, 'inbox'),
  data: path.join(home, 'data'),
  port: 0,
  listening: () => {},
  settled: (key, { did }) => {
    if (did !== 'nothing') settled.add(key);
    if (did === 'held' || did === 'rejected') held.add(key);
  },
  failed: (key, error) => {
    if (failures++ < 3) console.error(key, error);
  },
  dead: keys => console.error('given up', keys),
});
process.on('message', async message => {
  if (message === 'stop') {
    await laptop.close();
    process.exit();
  }
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({
    memory: rss / 1_048_576,
    heap: heapUsed / 1_048_576,
    settled: settled.size,
    held: held.size,
  });
});
process.once('disconnect', () => process.exit());
process.send?.(laptop.address);
