import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { steadyClock } from '../../functions/stores/laptop/steady-clock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faircopy-clock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const noon = Date.parse('2026-03-02T12:00:00Z');

/** A machine whose clock can be set while time goes on. */
function machine() {
  const state = { wall: noon, elapsed: 50 };
  return {
    state,
    pass(milliseconds: number) {
      state.wall += milliseconds;
      state.elapsed += milliseconds;
    },
    clock: (file = path.join(folder, 'clock'), newest = 0) =>
      steadyClock(
        file,
        newest,
        () => state.wall,
        () => state.elapsed,
      ),
  };
}

test('is the machine’s own time as long as that goes on', () => {
  const { clock, pass, state } = machine();
  const now = clock();

  for (const step of [0, 1, 999, 86_400_000]) {
    pass(step);
    expect(now()).toBe(state.wall);
  }
});

test('goes on from where it was when the machine’s clock is set back, and at the same pace', () => {
  const { clock, pass, state } = machine();
  const now = clock();
  now();

  state.wall -= 3_600_000;
  pass(500);

  expect(now()).toBe(noon + 500);
  pass(3_600_000);
  expect(now()).toBe(noon + 3_600_500);
});

test('follows when the machine’s clock is set forward', () => {
  const { clock, state } = machine();
  const now = clock();
  now();

  state.wall += 60_000;

  expect(now()).toBe(noon + 60_000);
});

test('was never read later than a restarted one begins, wherever the clock stands by then', () => {
  const { clock, pass, state } = machine();
  const before = clock();
  let latest = 0;
  for (let n = 0; n < 50; n++) {
    pass(70);
    latest = before();
  }
  state.wall -= 86_400_000;

  expect(clock()()).toBeGreaterThanOrEqual(latest);
});

test('begins no earlier than the newest stamp that is known', () => {
  const { clock } = machine();

  expect(clock(path.join(folder, 'clock'), noon + 5_000)()).toBe(noon + 5_000);
});

test('takes nothing back that another one has noted', async () => {
  const file = path.join(folder, 'clock');
  const { clock } = machine();
  const now = clock(file);
  await writeFile(file, `${noon + 60_000}\n`);

  now();

  expect(Number(await readFile(file, 'utf8'))).toBeGreaterThanOrEqual(noon + 60_000);
});

test('goes without a file where none can be written', () => {
  const { clock } = machine();

  expect(clock(path.join(folder, 'nowhere/clock'))()).toBe(noon);
});
