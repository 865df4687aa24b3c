/** Where a long command writes its lines: a file or standard output, as fast as its reader takes them. */
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

export interface Sink {
  /** Nobody reads any more, or writing failed. */
  readonly isClosed: boolean;
  /** Resolves when more may come. */
  write(text: string): Promise<void>;
  /** @throws what went wrong with a file; `| head` has just had enough */
  end(): Promise<void>;
}

/** @param file to append to; standard output where there is none */
export function openSink(file: string | undefined): Sink {
  const to: Writable = file === undefined ? process.stdout : createWriteStream(file, { flags: 'a' });
  let failure: NodeJS.ErrnoException | undefined;
  to.on('error', error => {
    failure = error;
  });
  return {
    get isClosed() {
      return failure !== undefined;
    },
    async write(text) {
      if (!failure && !to.write(text)) await caughtUp(to);
    },
    async end() {
      if (to !== process.stdout && !failure) await new Promise<void>(resolve => to.end(resolve));
      if (failure && failure.code !== 'EPIPE') throw failure;
    },
  };
}

/** Resolves when the reader has caught up, or is gone. */
const caughtUp = (to: Writable): Promise<void> =>
  new Promise(resolve => {
    const events = ['drain', 'close', 'error'];
    const done = () => {
      for (const event of events) to.off(event, done);
      resolve();
    };
    for (const event of events) to.on(event, done);
  });
