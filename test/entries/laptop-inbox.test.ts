/** How programs put files into a folder, and what a laptop makes of it. */
import { appendFile, mkdir, open, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { article, eventually, laptopHome } from './laptop-home.ts';

const house = laptopHome();
const at = (name: string) => path.join(house.inbox, name);
const has = (line: string) => () => house.did.includes(line);

/** Longer than a file must be missing until its article is withdrawn. Milliseconds. */
const beyondGrace = 1_500;

describe('a save is one change', () => {
  test('of an editor that moves the old file away and writes a new one', async () => {
    await house.drop('pond.txt', article(1));
    await house.start();

    await rename(at('pond.txt'), at('pond.txt~'));
    await sleep(500);
    const meanwhile = await house.get('/articles/pond.txt');
    await writeFile(at('pond.txt'), article(2));
    await rm(at('pond.txt~'));
    await eventually(has('changed pond.txt'));
    await sleep(beyondGrace);

    expect(meanwhile.status).toBe(200);
    expect(house.did).toEqual(['published pond.txt', 'changed pond.txt']);
  });

  test('of an editor that writes beside it and swaps the two', async () => {
    await house.drop('pond.txt', article(1));
    await house.start();

    await writeFile(at('pond.txt___jb_tmp___'), article(2));
    await rename(at('pond.txt'), at('pond.txt___jb_old___'));
    await rename(at('pond.txt___jb_tmp___'), at('pond.txt'));
    await sleep(100);
    await rm(at('pond.txt___jb_old___'));
    await eventually(has('changed pond.txt'));
    await sleep(beyondGrace);

    expect(house.did).toEqual(['published pond.txt', 'changed pond.txt']);
  });

  test('of a program that stops in the middle of writing', async () => {
    await mkdir(house.inbox);
    await house.start();
    const [title = '', text = ''] = article('half').split('\n\n');

    const file = await open(at('slow.txt'), 'w');
    await file.write(`${title}\n\nThe first half came before noon, and nobody saw it until the evening.\n\n`);
    await sleep(500);
    const meanwhile = await house.get('/articles/slow.txt');
    await file.write(text);
    await file.close();
    await eventually(has('published slow.txt'));
    await house.laptop.idle();

    expect(meanwhile.status).toBe(404);
    expect(house.did).toEqual(['published slow.txt']);
    expect(await (await house.get('/articles/slow.txt?format=text')).text()).toContain('painted on its bow');
  });

  test('and a file that is appended to without end is published as it is, now and then', async () => {
    await house.drop('log.txt', article(1));
    await house.start();
    for (let n = 0; n < 20; n++) {
      await appendFile(at('log.txt'), `\nAnother boat came in, and it was boat number ${n} of that day.\n`);
      await sleep(30);
    }
    await eventually(async () =>
      (await (await house.get('/articles/log.txt?format=text')).text()).includes('boat number 19'),
    );
  });
});

test('an article is withdrawn when its file stays away', async () => {
  await house.drop('a.txt', article(1));
  await house.start();

  await rm(at('a.txt'));
  await eventually(has('withdrawn a.txt'));

  expect((await house.get('/articles/a.txt')).status).toBe(410);
});

describe('what the operating system does not tell', () => {
  test('a file that a folder takes the place of, and the other way round', async () => {
    await house.drop('a.txt', article(1));
    await house.drop('b/c.txt', article(2));
    await house.start();

    await rm(at('a.txt'));
    await house.drop('a.txt/d.txt', article(3));
    await rm(at('b'), { recursive: true });
    await writeFile(at('b'), article(4));

    await eventually(has('published a.txt/d.txt'));
    await eventually(has('published b'));
    await eventually(has('withdrawn a.txt'));
    await eventually(has('withdrawn b/c.txt'));
  });

  test('folders that are written while they are discovered', async () => {
    await mkdir(house.inbox);
    await house.start();

    const names = Array.from({ length: 120 }, (_, n) => `deep/${n % 7}/er/${n % 13}/boat ${n}.txt`);
    await Promise.all(names.map((name, n) => house.drop(name, article(n))));

    await eventually(() => house.did.length === names.length);
    expect(new Set(house.did)).toEqual(new Set(names.map(name => `published ${name}`)));
  });

  test('is found by listing the inbox again', async () => {
    await house.drop('gone.txt', article(1));
    await house.start({ listEvery: 200 });
    // A folder that was moved away takes its watch along; what comes into a new one of its name is not reported.
    await rename(house.inbox, path.join(house.home, 'elsewhere'));
    await mkdir(house.inbox);

    await house.drop('new.txt', article(2));

    await eventually(has('published new.txt'));
    await eventually(has('withdrawn gone.txt'));
  });
});

describe('an inbox behind a link', () => {
  test('is watched like any other', async () => {
    const real = path.join(house.home, 'real');
    await mkdir(real);
    await writeFile(path.join(real, 'old.txt'), article(1));
    await symlink(real, house.inbox);
    await house.start();

    await writeFile(path.join(real, 'new.txt'), article(2));
    await writeFile(path.join(real, 'old.txt'), article(3));
    await eventually(has('published new.txt'));
    await eventually(has('changed old.txt'));
    await rm(path.join(real, 'old.txt'));
    await eventually(has('withdrawn old.txt'));

    expect(house.failed).toEqual([]);
  });
});

describe('what can’t be read', () => {
  test('stands in a list of its own at the desk, each with what to do, until that is done', async () => {
    await writeFile(path.join(house.home, 'secret.txt'), article('secret'));
    await house.drop('good.txt', article(1));
    await house.drop('described.txt', article(2));
    await house.drop('described.txt.meta.json', '{"title": ');
    await symlink(path.join(house.home, 'secret.txt'), at('link.txt'));
    await writeFile(Buffer.from(`${house.inbox}/caf\u00e9.txt`, 'latin1'), article(3));
    await house.start();

    const { items } = await house.json('/desk/articles?status=unreadable');
    const page = await (await house.get('/desk/articles?status=unreadable', { accept: 'text/html' })).text();

    const codes = Object.fromEntries(
      items.map(({ key, problem }: { key: string; problem: { code: string } }) => [key, problem.code]),
    );
    expect(codes).toEqual({
      'caf%E9.txt': 'name-not-utf-8',
      'described.txt': 'metadata-unreadable',
      'link.txt': 'link',
    });
    expect(page).toContain('described.txt.meta.json beside this one must be a JSON object');
    expect((await house.json('/articles')).items).toHaveLength(1);
    expect(house.failed).toEqual([]);

    await house.drop('described.txt.meta.json', '{"title": "Described"}');
    await rename(Buffer.from(`${house.inbox}/caf\u00e9.txt`, 'latin1'), at('café.txt'));
    await eventually(has('published described.txt'));
    await eventually(has('published café.txt'));
    await eventually(async () => (await house.json('/desk/articles?status=unreadable')).items.length === 1);
  });
});
