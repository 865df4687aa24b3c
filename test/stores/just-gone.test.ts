import { expect, test } from 'vitest';
import { JustGone, waitingForSaves, withGrace } from '../../functions/stores/laptop/inbox/just-gone.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';

const all = () => true;

function graced(grace: number) {
  const bucket = new MemoryBucket();
  const clock = { time: 0 };
  return { bucket, clock, uploads: withGrace(bucket, grace, () => clock.time) };
}

test('a file that is missing is gone once it has been missing for a while', async () => {
  const { clock, uploads } = graced(1_000);

  await expect(uploads.current('a.txt', all)).rejects.toMatchObject({ name: 'JustGone', left: 1_000 });
  clock.time = 400;
  await expect(uploads.current('a.txt', all)).rejects.toMatchObject({ left: 600 });
  clock.time = 1_000;
  expect(await uploads.current('a.txt', all)).toBeUndefined();
});

test('a file that came back has a whole while again', async () => {
  const { bucket, clock, uploads } = graced(1_000);
  await expect(uploads.current('a.txt', all)).rejects.toThrow(JustGone);
  clock.time = 900;
  bucket.put('a.txt', 'text');
  expect(await uploads.current('a.txt', all)).toBeDefined();

  bucket.remove('a.txt');
  clock.time = 1_100;

  await expect(uploads.current('a.txt', all)).rejects.toMatchObject({ left: 1_000 });
});

test('an editor’s request waits for it', async () => {
  const bucket = new MemoryBucket();
  const uploads = waitingForSaves(withGrace(bucket, 60));

  const back = uploads.current('a.txt', all);
  setTimeout(() => bucket.put('a.txt', 'text'), 20);

  expect(await back).toBeDefined();
  expect(await uploads.current('never.txt', all)).toBeUndefined();
});
