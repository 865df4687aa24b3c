/** Threads that clean, fed in order and answering in order. */
import { pMapIterable } from 'p-map';
import { Piscina } from 'piscina';

export interface Workers {
  /**
   * Answers in the order of the tasks. Tasks are read as they are needed: a few more than there are threads wait at once,
   * whatever their number.
   */
  all<Task, Done>(tasks: AsyncIterable<Task>): AsyncIterable<{ readonly task: Task; readonly done: Done }>;
  close(): Promise<void>;
}

/** Tasks that wait for each thread, so that none of them idles while an answer is written. */
const waiting = 3;

/**
 * @param program a module whose default export does a task
 * @param jobs threads
 * @param execArgv options of Node.js that the program needs
 */
export function startWorkers(program: URL, jobs: number, execArgv: readonly string[] = []): Workers {
  const pool = new Piscina({
    filename: program.href,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: [...execArgv],
  });
  return {
    all: <Task, Done>(tasks: AsyncIterable<Task>) =>
      pMapIterable(tasks, async task => ({ task, done: (await pool.run(task)) as Done }), {
        concurrency: jobs * waiting,
      }),
    close: () => pool.destroy(),
  };
}
