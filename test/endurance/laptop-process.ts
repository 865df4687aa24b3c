/** The laptop in a process of its own that may be killed at any moment: tells its address, and when all is up to date. */
import path from 'node:path';
import { startLaptop } from '../../functions/entries/laptop.ts';

const home = process.argv[2] ?? '';
const laptop = await startLaptop({
  inbox: path.join(home, 'inbox'),
  data: path.join(home, 'data'),
  port: 0,
  listening: address => process.send?.({ address }),
  settled: () => {},
  failed: (key, error) => process.send?.({ failed: `${key}: ${error}` }),
  dead: keys => process.send?.({ failed: `given up: ${keys}` }),
});
await laptop.idle();
process.send?.({ idle: true });
process.on('message', async () => {
  await laptop.idle();
  process.send?.({ idle: true });
});
process.once('disconnect', () => process.exit());
