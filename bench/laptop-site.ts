/** The laptop's server for bench/laptop.ts, in a process of its own: tells its address, and on request how it is. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startLaptop } from '../functions/entries/laptop.ts';

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
  // LevelDB maps its files into memory: pages of files count as resident, and the kernel takes them back when it likes.
  const anonymous = existsSync('/proc/self/status')
    ? /RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    : undefined;
  process.send?.({
    memory: (anonymous ? Number(anonymous) * 1_024 : rss) / 1_048_576,
    heap: heapUsed / 1_048_576,
    settled: settled.size,
    held: held.size,
    heldKeys: [...held],
  });
});
process.once('disconnect', () => process.exit());
process.send?.(laptop.address);
