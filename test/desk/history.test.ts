/** The history of an article at the desk, over the real tables. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { type DeskHouse, first, openDesk, second, story } from './house.ts';

let house: DeskHouse;
beforeAll(async () => {
  house = await openDesk();
});
afterAll(() => house.close());

const historyOf = (key: string, more = ''): string => `/desk/history?key=${encodeURIComponent(key)}${more}`;

describe('the history of an article', () => {
  test('tells who did what and when, the newest first', async () => {
    const key = 'told/ferry.txt';
    await house.put(key, story);
    await house.putDecisions(key, { remove: [await house.id(key, second)] });
    await house.putDecisions(key, { undo: [await house.id(key, second)] });

    const { items } = await house.json(historyOf(key));
    const page = await house.page(historyOf(key));

    expect(items).toHaveLength(3);
    expect(items[1]).toMatchObject({
      decided: [{ verdict: 'remove', text: second }],
      live: { did: 'changed' },
    });
    expect(items[2]).toMatchObject({ upload: 'came', live: { did: 'published' } });
    expect(page).toContain(`“${second}” was removed by`);
    expect(page).toContain('No longer in force');
    expect(page).toContain('Nothing before is remembered.');
  });

  test('is reached from the article, and leads back', async () => {
    const key = 'told/way.txt';
    await house.put(key, story);

    expect(await house.page(`/desk/article?key=${encodeURIComponent(key)}`)).toContain(
      `<a href="/desk/history?key=told%2Fway.txt">History</a>`,
    );
    expect(await house.page(historyOf(key))).toContain('/desk/article?key=told%2Fway.txt');
  });

  test('goes on page by page, and loses no step between two pages', async () => {
    const key = 'told/long.txt';
    await house.put(key, story);
    const steps = 107;
    for (let n = 1; n < steps; n++) await house.put(key, `${story}\nAnd boat number ${n} came in.\n`);

    const seen: { to: { revision: string }; isFirst: boolean }[] = [];
    let path: string | undefined = historyOf(key);
    while (path !== undefined) {
      const { items, cursor } = await house.json(path);
      seen.push(...items);
      path = cursor === undefined ? undefined : historyOf(key, `&cursor=${encodeURIComponent(cursor)}`);
    }

    expect(new Set(seen.map(({ to }) => to.revision)).size).toBe(steps);
    expect(seen.map(({ isFirst }) => isFirst)).toEqual([...Array(steps - 1).fill(false), true]);
    const page = await house.page(historyOf(key));
    expect(page).toContain('rel="next"');
  });

  test('outlives the article, and says so of a name that never was', async () => {
    const key = 'told/gone.txt';
    await house.put(key, story);
    await house.remove(key);

    expect(await house.page(historyOf(key))).toContain('The file was deleted.');
    expect((await house.get(historyOf('told/never.txt'))).status).toBe(404);
  });

  test('tells a state once that somebody kept who was stopped before replacing it', async () => {
    const key = 'told/stopped.txt';
    await house.put(key, story);
    await house.keepAhead(key);

    expect((await house.json(historyOf(key))).items).toHaveLength(1);
  });

  test('takes no cursor of another article', async () => {
    const { cursor } = await house.json(historyOf('told/long.txt'));

    expect(
      (await house.get(historyOf('told/ferry.txt', `&cursor=${encodeURIComponent(cursor)}`))).status,
    ).toBe(400);
  });
});

describe('two versions', () => {
  test('are compared word by word, whichever they are', async () => {
    const key = 'two/ferry.txt';
    await house.put(key, story);
    const before = (await house.item(key))?.live?.etag ?? '';
    await house.put(key, story.replace('north quay', 'south quay'));
    await house.put(key, story.replace('north quay', 'old quay'));
    const after = (await house.item(key))?.live?.etag ?? '';

    const { words, blocks } = await house.json(historyOf(key, `&from=${before}&to=${after}`));
    const page = await house.page(historyOf(key, `&from=${before}&to=${after}`));

    expect(words).toEqual({ go: 1, come: 1 });
    expect(blocks[0].pieces.map(({ text }: { text: string }) => text)).toEqual([
      first.slice(0, first.indexOf('north')),
      'north',
      'old',
      first.slice(first.indexOf(' quay')),
    ]);
    expect(page).toMatch(/<del class="piece">.*north<\/del>/s);
    expect(page).toContain('1 word goes; 1 word comes.');
  });

  test('that readers never saw are not there, and one alone is no pair', async () => {
    const etag = (await house.item('two/ferry.txt'))?.live?.etag ?? '';
    const unknown = '0'.repeat(32);

    expect((await house.get(historyOf('two/ferry.txt', `&from=${unknown}&to=${etag}`))).status).toBe(404);
    expect((await house.get(historyOf('two/ferry.txt', `&to=${etag}`))).status).toBe(400);
  });
});

describe('what a new cleaner changed', () => {
  test('is listed with how it changed, and what it left alone is not', async () => {
    await house.put('new/changed.txt', story);
    await house.put('new/same.txt', story.replace(second, 'The ice is thin.'));
    const shorter: typeof clean = (source, options) =>
      clean(Buffer.from(Buffer.from(source).toString().replace(second, '')), options);

    await house.reconcileBy('new/changed.txt', cleaner + 1, shorter);
    await house.reconcileBy('new/same.txt', cleaner + 1, shorter);

    const path = `/desk/recleaned?cleaner=${cleaner + 1}`;
    expect((await house.json(path)).items).toMatchObject([
      { key: 'new/changed.txt', words: { come: 0, go: 15 } },
    ]);
    const page = await house.page(path);
    expect(page).toContain('15 words go.');
    expect(page).toContain(second);
    expect(page).not.toContain('new/same.txt');
    expect((await house.json(`${path}&prefix=old/`)).items).toEqual([]);
    expect(await house.page('/desk/recleaned')).toContain('It changed nothing for readers.');
  });
});
