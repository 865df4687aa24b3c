/**
 * Cleans in a process of its own, which can be ended for certain.
 *
 * The cleaner counts its work and gives up by itself. Below that, this is the net: whatever a file does to the cleaner, to a
 * library or to the runtime, it ends by a limit of time or memory, and nobody else's article suffers. A thread won't do:
 * it can't be ended inside one native call, its limits leave buffers out, and when it aborts it takes the whole process.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { tooCostly } from '../../cleaning/budget/too-costly.ts';
import type { Cleaning, CleanOptions } from '../../cleaning/cleaning.ts';
import { residentBytes } from './resident-bytes.ts';

export interface Limits {
  /** For one source, in milliseconds; twice as many where it is tried again by itself. The largest takes two seconds. */
  readonly milliseconds: number;
  /** Of memory, in MiB, buffers included. */
  readonly megabytes: number;
}

/** For the largest upload, four times over. 4 MB of nothing but short labels take ten seconds, and are done at the second try, which has sixteen. */
export const limits: Limits = { milliseconds: 8_000, megabytes: 1_024 };

export interface CleaningApart {
  /**
   * Cleans a source as `clean` does, in its turn. If the process is ended or dies over it, it is tried once more in a new
   * one that has done nothing else; if that dies too, the source is too costly.
   *
   * @throws when the process can't be started or the cleaner throws: the source may be cleaned later
   */
  clean(source: Uint8Array, options: CleanOptions): Promise<Cleaning>;
  /** Starts the process before it is asked: that takes far longer than an article. */
  warm(): void;
  /** Ends the process. What is still in work fails. */
  close(): void;
}

/** What goes to the process and what comes back. */
export interface Request {
  readonly source: Uint8Array;
  readonly options: CleanOptions;
}
export type Answer = { readonly cleaning: Cleaning } | { readonly error: string } | 'ready';

interface Job extends Request {
  deaths: number;
  readonly done: (cleaning: Cleaning) => void;
  readonly failed: (error: Error) => void;
}

/** How often the memory of the process is looked at while it works, in milliseconds. */
const look = 100;

/**
 * The process is started for the first source, unless it was warmed before; it is kept warm and given one source at a time.
 *
 * @param program the entry that serves it (functions/entries/cleaning-process.ts, or its bundle)
 * @param execArgv options of Node.js that the program needs
 */
export function cleaningApart(
  program: URL,
  execArgv: readonly string[] = [],
  { milliseconds, megabytes } = limits,
): CleaningApart {
  const waiting: Job[] = [];
  let job: Job | undefined;
  let child: ChildProcess | undefined;
  let isReady = false;
  let isClosed = false;
  let watch: NodeJS.Timeout | undefined;

  return {
    clean: (source, options) =>
      new Promise((done, failed) => {
        waiting.push({ source, options, deaths: 0, done, failed });
        next();
      }),
    warm() {
      if (!isClosed) child ??= start();
    },
    close() {
      isClosed = true;
      end();
      const left = [...(job ? [job] : []), ...waiting.splice(0)];
      job = undefined;
      for (const { failed } of left) failed(new Error('the cleaning process was closed'));
    },
  };

  function next(): void {
    if (job !== undefined || waiting.length === 0) return;
    if (isClosed) {
      for (const { failed } of waiting.splice(0)) failed(new Error('the cleaning process was closed'));
      return;
    }
    job = waiting.shift();
    child ??= start();
    // What waits for an answer keeps this program alive; an idle process does not.
    child.ref();
    child.channel?.ref();
    if (isReady) ask();
  }

  function start(): ChildProcess {
    const heap = `--max-old-space-size=${Math.floor((megabytes * 3) / 4)}`;
    const started = fork(program, {
      execArgv: [...execArgv, heap],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('message', message => started === child && answered(message as Answer));
    started.once('error', error => started === child && died(error));
    started.once(
      'exit',
      (code, signal) => started === child && died(new Error(`it ended with ${signal ?? `code ${code}`}`)),
    );
    return started;
  }

  function ask(): void {
    if (job === undefined) return;
    const { source, options, deaths } = job;
    const ends = performance.now() + milliseconds * (deaths + 1);
    const pid = child?.pid ?? 0;
    clearInterval(watch);
    watch = setInterval(() => {
      const isLarge = (residentBytes(pid) ?? 0) > megabytes * 2 ** 20;
      if (isLarge || performance.now() > ends)
        end(new Error(isLarge ? 'it took too much memory' : 'it took too long'));
    }, look);
    child?.send({ source, options } satisfies Request);
  }

  function answered(answer: Answer): void {
    if (answer === 'ready') {
      isReady = true;
      if (job === undefined) rest();
      else ask();
      return;
    }
    clearInterval(watch);
    const settled = job;
    job = undefined;
    rest();
    if ('error' in answer) settled?.failed(new Error(`the cleaner failed: ${answer.error}`));
    else settled?.done(answer.cleaning);
    next();
  }

  function rest(): void {
    child?.unref();
    child?.channel?.unref();
  }

  /** Ends the process for certain, whatever it does. */
  function end(cause?: Error): void {
    const ended = child;
    if (cause) died(cause);
    else {
      clearInterval(watch);
      child = undefined;
      isReady = false;
    }
    ended?.kill('SIGKILL');
  }

  function died(cause: Error): void {
    const wasReady = isReady;
    const settled = job;
    clearInterval(watch);
    child = undefined;
    isReady = false;
    job = undefined;
    if (settled !== undefined) {
      if (!wasReady) settled.failed(new Error('the cleaning process could not be started', { cause }));
      else if (++settled.deaths > 1) settled.done(tooCostly);
      else waiting.unshift(settled);
    }
    next();
  }
}
