/** Starts the hostile process, makes it hang, and tells its process id. */
import { fork } from 'node:child_process';

const hostile = fork(new URL('./hostile-process.ts', import.meta.url), {
  execArgv: process.execArgv,
  serialization: 'advanced',
});
hostile.once('message', () => {
  hostile.send({ source: new Uint8Array(Buffer.from('native loop')), options: {} });
  setTimeout(() => process.send?.(hostile.pid), 500);
});
