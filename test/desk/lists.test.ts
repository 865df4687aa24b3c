import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruft, type DeskHouse, first, openDesk, second, story, third, title } from './house.ts';

let desk: DeskHouse;
beforeAll(async () => {
  desk = await openDesk();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await desk.put(`held/${name}.txt`, 'Berth');
  await desk.put('rejected/picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  await desk.put('news/one.txt', story);
  await desk.put('news/three.txt', story.replaceAll(`\n\n${cruft}`, `\n\n${cruft}\n\n|\n\n${cruft}`));
  await desk.put('news/good.txt', story.replace(`${cruft}\n\n`, ''));
  await desk.put('old.txt', story);
  await desk.put('old.txt', 'Berth');
});
afterAll(() => desk.close());

const keys = (list: { items: { key: string }[] }) => list.items.map(({ key }) => key);

describe('GET /desk/articles', () => {
  test('lists what is held, the newest first, with the reason and its age', async () => {
    const list = await desk.json('/desk/articles?status=held');

    expect(keys(list).slice(0, 2)).toEqual(['old.txt', 'held/e.txt']);
    expect(list.items[0]).toMatchObject({
      isPublished: true,
      title,
      since: expect.any(String),
      problem: { sentence: expect.stringMatching(/\.$/) },
    });
    expect(list.items[1]).toMatchObject({ isPublished: false });
  });

  test('lists what was rejected', async () => {
    expect(keys(await desk.json('/desk/articles?status=rejected'))).toEqual(['rejected/picture.txt']);
  });

  test('lists what was published by how much there is to look at, and leaves out what has nothing', async () => {
    const [most, ...others] = keys(await desk.json('/desk/articles?status=published'));

    expect(most).toBe('news/three.txt');
    expect(others.sort()).toEqual(['news/one.txt', 'old.txt']);
  });

  test('lists everything by name', async () => {
    const list = await desk.json('/desk/articles?status=all&prefix=news/');

    expect(keys(list)).toEqual(['news/good.txt', 'news/one.txt', 'news/three.txt']);
  });

  test('says the titles of what is published, in the list of everything too', async () => {
    const { items } = await desk.json('/desk/articles?status=all');
    const titleOf = (key: string) => items.find((item: { key: string }) => item.key === key)?.title;

    expect([titleOf('news/one.txt'), titleOf('old.txt')]).toEqual([title, title]);
    expect(titleOf('held/a.txt')).toBeUndefined();
    expect(await desk.page('/desk/articles?status=all')).toContain('<bdi>news/one.txt</bdi>');
  });

  test('says how many there are on the first page of a whole list', async () => {
    const totals = await Promise.all(
      ['held', 'rejected', 'newest', 'all'].map(
        async status => (await desk.json(`/desk/articles?status=${status}`)).total,
      ),
    );

    expect(totals.map(({ entries }) => entries)).toEqual([6, 1, 4, 10]);
    expect(await desk.page('/desk/articles?status=held')).toContain('<strong>6 articles.</strong>');
    expect((await desk.json('/desk/articles?status=held&prefix=held/')).total).toBeUndefined();
  });

  test('filters by name, reason and rule', async () => {
    const [held] = (await desk.json('/desk/articles?status=held')).items;
    const proof = await desk.json('/desk/article?key=news/one.txt');
    const [rule] = Object.keys(proof.removed);

    expect(keys(await desk.json('/desk/articles?status=held&prefix=held/b'))).toEqual(['held/b.txt']);
    expect(keys(await desk.json(`/desk/articles?status=held&problem=${held.problem.code}`))).toHaveLength(6);
    expect(keys(await desk.json('/desk/articles?status=held&problem=other'))).toEqual([]);
    expect(keys(await desk.json(`/desk/articles?status=published&rule=${rule}`))).toContain('news/one.txt');
    expect(keys(await desk.json('/desk/articles?status=published&rule=other'))).toEqual([]);
  });

  test.each(['held', 'all'])('pages through %s: every entry once', async status => {
    const all = keys(await desk.json(`/desk/articles?status=${status}`));
    const met: string[] = [];
    let path: string | undefined = `/desk/articles?status=${status}&limit=2`;
    while (path !== undefined) {
      const response = await desk.get(path);
      met.push(...keys((await response.json()) as { items: { key: string }[] }));
      path = /<(.+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
    }
    expect(met).toEqual(all);
  });

  test('takes back only cursors that it gave out for the same list', async () => {
    const { cursor } = await desk.json('/desk/articles?status=held&limit=1');

    expect((await desk.get(`/desk/articles?status=rejected&cursor=${cursor}`)).status).toBe(400);
    expect((await desk.get(`/desk/articles?status=held&cursor=${cursor}`)).status).toBe(200);
  });

  test('says in sentences what is there, and what an empty list means', async () => {
    const held = await desk.page('/desk/articles?status=held');
    const none = await desk.page('/desk/articles?status=held&prefix=nothing');

    expect(held).toContain('Readers still see what was published before');
    expect(none).toContain('There are none of this kind.');
    expect(await (await openDeskPage('/desk/articles?status=held')).text()).toContain(
      'Nothing waits for you',
    );
  });
});

async function openDeskPage(path: string): Promise<Response> {
  const empty = await openDesk();
  const response = await empty.get(path, { Accept: 'text/html' });
  await empty.close();
  return response;
}

test('what turns a name round for whoever reads it is written out', async () => {
  const house = await openDesk();
  await house.put('news/cod.\u202etxt.exe', 'Berth');
  const place = encodeURIComponent('news/cod.\u202etxt.exe');

  for (const path of [
    '/desk/articles?status=held',
    '/desk/articles?status=all',
    `/desk/article?key=${place}`,
  ]) {
    const page = await house.page(path);
    expect([path, page.includes('news/cod.\\u202etxt.exe')]).toEqual([path, true]);
    // Addresses and what a script reads have it as it is.
    expect([path, page.replace(/<[^>]*>/g, '').includes('\u202e')]).toEqual([path, false]);
  }
  await house.close();
});

describe('a search', () => {
  test('finds words of titles and names, without case and accents, in every list', async () => {
    const house = await openDesk();
    await house.put('news/fähre.txt', story);
    await house.put('news/barge.txt', story.replace('ferry', 'barge'));
    await house.put('held/FÄHRE.txt', 'Berth');
    const found = async (status: string, search: string) =>
      keys(await house.json(`/desk/articles?status=${status}&search=${encodeURIComponent(search)}`));

    expect(await found('newest', 'fahre')).toEqual(['news/fähre.txt']);
    expect(await found('newest', 'WINTER Barge')).toEqual(['news/barge.txt']);
    expect(await found('published', 'fahre berth')).toEqual(['news/fähre.txt']);
    expect(await found('held', 'fahre')).toEqual(['held/FÄHRE.txt']);
    expect(await found('all', 'fahre')).toEqual(['held/FÄHRE.txt', 'news/fähre.txt']);
    expect(await found('newest', 'submarine')).toEqual([]);
    const page = await house.page('/desk/articles?status=newest&search=fahre');
    expect(page).toContain('Titles and names with “<bdi>fahre</bdi>”');
    expect(page).toContain('/desk/articles?status=held&amp;search=fahre');
    await house.close();
  });

  test('is one walk that goes on where it stopped', async () => {
    const house = await openDesk();
    for (const name of ['a', 'b', 'c']) await house.put(`${name}.txt`, story);
    const one = await house.json('/desk/articles?status=newest&search=ferry&limit=2');
    const other = await house.json(
      `/desk/articles?status=newest&search=ferry&limit=2&cursor=${encodeURIComponent(one.cursor)}`,
    );

    expect([keys(one), keys(other)]).toEqual([['c.txt', 'b.txt'], ['a.txt']]);
    await house.close();
  });

  test('of what is published by time shows what a listing knows, by language too', async () => {
    const house = await openDesk();
    await house.put('a.txt', `---\nlanguage: de\nauthor: Ida Hook\n---\n\n${story}`);
    await house.put('b.txt', story);

    const list = await house.json('/desk/articles?status=newest&language=de');

    expect(list.items).toEqual([
      expect.objectContaining({ key: 'a.txt', title, author: 'Ida Hook', language: 'de' }),
    ]);
    expect(list.items[0].excerpt).toBeUndefined();
    await house.close();
  });
});

describe('what was put aside', () => {
  test('is in a list of its own and in no other, and comes back from there', async () => {
    const house = await openDesk();
    await house.put('a.txt', 'Berth');
    await house.put('b.txt', 'Berth');
    const listed = async (status: string) => keys(await house.json(`/desk/articles?status=${status}`));
    const say = async (word: 'yes' | 'no') =>
      house.form('/desk/decisions?key=a.txt', [
        ['revision', await house.revision('a.txt')],
        ['preview', 'yes'],
        ['aside', word],
      ]);

    const response = await say('yes');

    expect(response.headers.get('Location')).toBe('/desk/article?key=b.txt#first-removal');
    expect([await listed('held'), await listed('aside')]).toEqual([['b.txt'], ['a.txt']]);
    expect(await house.page('/desk/articles?status=aside')).toContain('Put aside');
    expect(await house.json('/desk/article?key=a.txt')).toMatchObject({
      status: 'held',
      attention: { isAside: true },
    });

    await say('no');
    expect([(await listed('held')).sort(), await listed('aside')]).toEqual([['a.txt', 'b.txt'], []]);
    await house.close();
  });
});

describe('the next one to look at', () => {
  test('is the one behind it in the list, and the first one when there is nothing to look at any more', async () => {
    const house = await openDesk();
    await house.put('most.txt', story.replaceAll(`\n\n${cruft}`, `\n\n${cruft}\n\n|\n\n${cruft}`));
    await house.put('some.txt', story);
    const linkOn = async (key: string) =>
      /Next to look at: <a [^>]*>([^<]+)</.exec(await house.page(`/desk/article?key=${key}`))?.[1];

    expect(await linkOn('most.txt')).toBe(title);
    expect(await linkOn('some.txt')).toBeUndefined();
    const settled = await house.form('/desk/decisions?key=most.txt', [
      ['revision', await house.revision('most.txt')],
      ['preview', 'yes'],
      ['reviewed', 'yes'],
    ]);

    expect(settled.headers.get('Location')).toBe('/desk/article?key=some.txt#first-removal');
    expect((await house.item('most.txt'))?.live?.risk.rank).toBe(0);
    expect(keys(await house.json('/desk/articles?status=published'))).toEqual(['some.txt']);
    expect(await linkOn('most.txt')).toBe(title);
    await house.close();
  });
});

describe('an editor who goes through the list', () => {
  test('is told how many are in it, and behind the last one what else waits', async () => {
    const desk = await openDesk();
    const doubtful = [title, first, 'Read also: What the frost did to the plums', second, third].join('\n\n');
    for (const name of ['one', 'two', 'three']) await desk.put(`news/${name}.txt`, doubtful);
    await desk.put('news/short.txt', 'Berth');

    expect(await desk.page('/desk/article?key=news/one.txt')).toMatch(/, of 3 articles in the list/);
    for (const name of ['one', 'two', 'three'])
      await desk.putDecisions(`news/${name}.txt`, { reviewed: true });
    const list = await desk.page('/desk/articles?status=published');

    expect(list).toContain('There is nothing to look at');
    expect(list).toMatch(/href="\/desk\/articles\?status=held">\s*1 article is held/);
    await desk.close();
  });
});
