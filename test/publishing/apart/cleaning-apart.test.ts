import { fork } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { type CleaningApart, cleaningApart } from '../../../functions/publishing/apart/cleaning-apart.ts';
import { residentBytes } from '../../../functions/publishing/apart/resident-bytes.ts';

const execArgv = ['--import', import.meta.resolve('tsx')];
const hostile = new URL('./hostile-process.ts', import.meta.url);
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const article = bytes('A title\n\nThe ferry left the north quay at seven, and nobody was on it.\n');

let apart: CleaningApart | undefined;
afterEach(() => apart?.close());

/** Time ends only what never ends by itself: a busy machine may take minutes for the rest. */
const start = (program = hostile, milliseconds = 200_000): CleaningApart => {
  apart = cleaningApart(program, execArgv, { milliseconds, megabytes: 400 });
  return apart;
};

test('a process of its own gives what the cleaner gives', async () => {
  const served = start(new URL('../../../functions/entries/cleaning-process.ts', import.meta.url));

  const cleaning = await served.clean(article, { name: 'a.txt', metadata: { author: 'A. Berg' } });

  expect(cleaning).toEqual({ ...clean(article, { name: 'a.txt', metadata: { author: 'A. Berg' } }) });
});

test.each(['native loop', 'full heap', 'huge buffer', 'abort'])(
  '%s: ended twice, the source is too costly, and the others are cleaned',
  async what => {
    const served = start(hostile, what === 'native loop' ? 8_000 : undefined);

    const [before, costly, after] = await Promise.all(
      [article, bytes(what), article].map(source => served.clean(source, {})),
    );

    expect(costly?.verdict).toMatchObject({ status: 'rejected', problem: { code: 'too-costly' } });
    expect(before?.verdict.status).toBe('clean');
    expect(after?.verdict.status).toBe('clean');
  },
);

test('what dies once is tried again by itself, in a new process', async () => {
  const served = start();
  const process = async () => (await served.clean(bytes('who'), {})).lines[0]?.text;
  const first = await process();

  const [again] = await Promise.all([served.clean(bytes('abort'), {}), process()]);

  expect(again.verdict.status).toBe('rejected');
  expect(await process()).not.toBe(first);
});

test('the process is kept for the next source', async () => {
  const served = start();
  const process = async () => (await served.clean(bytes('who'), {})).lines[0]?.text;

  expect(await process()).toBe(await process());
});

test('a process that was warmed is there before the first source, and keeps nobody alive', async () => {
  const processes = () => process.getActiveResourcesInfo().filter(name => name === 'ProcessWrap').length;
  await expect.poll(processes, { timeout: 200_000 }).toBe(0);
  const served = start();

  served.warm();

  expect(processes()).toBe(1);
  await expect.poll(processes, { timeout: 200_000 }).toBe(0);
  expect((await served.clean(article, {})).verdict.status).toBe('clean');
});

test('a cleaner that throws is a failure, and no verdict on the source', async () => {
  await expect(start().clean(bytes('throws'), {})).rejects.toThrow('by mistake');
});

test('a process that can’t be started is a failure too', async () => {
  const missing = start(new URL('./missing-process.ts', import.meta.url));

  await expect(missing.clean(article, {})).rejects.toThrow('could not be started');
});

test('whoever started it may die while it hangs: it does not stay behind', async () => {
  const started = fork(new URL('./short-lived.ts', import.meta.url), { execArgv });
  const pid = await new Promise<number>(resolve =>
    started.once('message', message => resolve(Number(message))),
  );

  started.kill('SIGKILL');

  await expect.poll(() => residentBytes(pid), { timeout: 200_000 }).toBeUndefined();
});

test('closed, it fails what is in work and what comes later', async () => {
  const served = start();
  const cleaning = served.clean(bytes('native loop'), {});
  served.close();

  await expect(cleaning).rejects.toThrow('closed');
  await expect(served.clean(article, {})).rejects.toThrow('closed');
});
