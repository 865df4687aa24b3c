/** How far a long command is: a bar for a person, a line now and then for a log. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** @param value how many of `total` are done */
  at(value: number, total?: number): void;
  stop(): void;
}

/** Milliseconds between two lines where there is no terminal. */
const every = 10_000;

/** Shows on standard error, so that output can be piped. @param total 0 where it is not known */
export const showProgress = (what: string, total: number): Progress =>
  process.stderr.isTTY ? bar(what, total) : lines(what, total);

function bar(what: string, total: number): Progress {
  const format = total ? `${what} {bar} {value} of {total}, {eta_formatted} left` : `${what} {value}`;
  const shown = new SingleBar({ format, stream: process.stderr, hideCursor: true, fps: 5 }, Presets.rect);
  shown.start(total, 0);
  return {
    at(value, total) {
      if (total !== undefined) shown.setTotal(total);
      shown.update(value);
    },
    stop: () => shown.stop(),
  };
}

function lines(what: string, total: number): Progress {
  let shown = Date.now();
  let known = total;
  return {
    at(value, total) {
      known = total ?? known;
      if (Date.now() - shown < every) return;
      shown = Date.now();
      console.error(`${what} ${value}${known ? ` of ${known}` : ''}`);
    },
    stop() {},
  };
}
