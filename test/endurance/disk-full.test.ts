/** The laptop on a disk that fills up. Needs the right to mount a small one (root on Linux). */
import { execFileSync } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled, LaptopHouse } from './laptop-house.ts';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
const story = (n: number): string =>
  `Boat ${n}\n\nIt came with the tide, and its hull was green in year ${n}.\n`;

let house: LaptopHouse;
beforeAll(async () => {
  await bundled();
});
afterAll(async () => {
  await house?.kill();
  if (house) await unmount(house.home);
  await house?.close();
});

/** What cleans ends by itself, a moment after the server that was killed; until then the disk is in use. */
async function unmount(folder: string): Promise<void> {
  for (;;)
    try {
      execFileSync('umount', [folder], { stdio: 'pipe' });
      return;
    } catch (error) {
      if (!String(error).includes('busy')) throw error;
      await sleep(50);
    }
}

const upload = (key: string, text: string): Promise<Response> =>
  house.request(`/desk/uploads?key=${key}&replace=true`, { method: 'POST', body: text });

/** Takes all of the disk but so many bytes. */
async function fill(spare: number): Promise<string> {
  const filler = path.join(house.home, 'filler');
  const { bavail, bsize } = await statfs(house.home);
  await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - spare)));
  return filler;
}

test.runIf(mayMount)(
  'a full disk: editors are told, readers go on, and all goes on when there is room again',
  async () => {
    house = await LaptopHouse.open(home =>
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', home]),
    );
    house.start();
    await house.ready('up to date');
    expect((await upload('boat 1.txt', story(1))).status).toBe(201);

    const filler = await fill(0);
    const refused = await upload(
      'boat 2.txt',
      `${story(2)}\n${'The harbour master wrote it down. '.repeat(5_000)}`,
    );
    const problem = await refused.json();
    const live = await house.request('/articles/boat%201.txt');

    expect(refused.status).toBe(507);
    expect(problem).toMatchObject({ status: 507, detail: expect.stringMatching(/disk.*full/) });
    expect([live.status, await live.text()]).toEqual([200, expect.stringContaining('in year 1')]);

    await rm(filler);
    expect((await upload('boat 2.txt', story(2))).status).toBe(201);
    expect((await upload('boat 1.txt', story(3))).status).toBe(201);
    await house.settle();

    // The file may be written and the database full: a few kilobytes are left for the former.
    const again = await fill(40_960);
    const answers: number[] = [];
    for (let n = 0; n < 12; n++) answers.push((await upload(`crate ${n}.txt`, story(n))).status);
    const read = await house.request('/articles/boat%201.txt');
    const listing = await house.request('/articles');
    await rm(again);

    // It stayed up, readable, and goes on by itself.
    expect([read.status, listing.status]).toEqual([200, 200]);
    let after = 0;
    for (let tries = 0; tries < 60 && after !== 201; tries++)
      after = (await upload('after.txt', story(99))).status;
    expect(after).toBe(201);
    await house.settle();
    expect((await house.request('/articles/after.txt')).status).toBe(200);
    await house.kill();
    expect(house.failures.filter(failure => failure.includes('ended by itself'))).toEqual([]);
    house.start();
    await house.ready('up to date');

    expect(
      answers.every(status => [201, 500, 503, 507].includes(status)),
      answers.join(),
    ).toBe(true);
    const listed = (await house.walk('/articles')).map(entry => entry.key);
    expect(new Set(listed).size).toBe(listed.length);
    for (const [n, status] of answers.entries())
      if (status === 201) expect(listed).toContain(`crate ${n}.txt`);
    expect(await (await house.request('/articles/boat%201.txt')).text()).toContain('in year 3');
  },
);
