import { describe, expect, test } from 'vitest';
import { cruft, first, openDesk, second, story } from './house.ts';

describe('the same line in many articles', () => {
  test('is listed with how many articles it is in', async () => {
    const desk = await openDesk();
    for (const name of ['a', 'b']) await desk.put(`news/${name}.txt`, story);
    await desk.put('news/c.txt', story.replace(`${cruft}\n\n`, ''));

    const removed = await desk.json('/desk/groups?prefix=news/');
    const kept = await desk.json('/desk/groups?prefix=news/&what=kept');

    expect(removed.groups[0]).toMatchObject({ text: cruft, articles: 2, reason: expect.any(String) });
    expect(removed.examined).toBe(3);
    expect(kept.groups).toMatchObject([{ articles: 3 }, { articles: 3 }, { articles: 3 }]);
    await desk.close();
  });

  test('is decided once for all of them, after a preview that saves nothing', async () => {
    const house = await openDesk();
    for (const name of ['1', '2', '3'])
      await house.put(`site/${name}.txt`, `${story}\nFile ${name} ends here, as all files do.\n`);
    await house.put('other.txt', story);
    const { groups } = await house.json('/desk/groups?prefix=site/&what=kept');
    const { hash } = groups.find(({ text }: { text: string }) => text === second);
    const fields: [string, string][] = [
      ['prefix', 'site/'],
      ['verdict', 'remove'],
      ['hash', hash],
    ];

    const preview = await (await house.form('/desk/groups', fields)).text();
    expect(preview).toContain('would be removed in 3 articles of the 3 looked at.');
    expect((await house.item('site/1.txt'))?.decisions).toEqual([]);

    const done = await (await house.form('/desk/groups', [...fields, ['save', 'yes']])).text();
    expect(done).toContain('removed in 3 articles now.');
    for (const name of ['1', '2', '3'])
      expect((await house.item(`site/${name}.txt`))?.decisions).toMatchObject([
        { verdict: 'remove', text: second },
      ]);
    expect((await house.item('other.txt'))?.decisions).toEqual([]);

    const again = await (await house.form('/desk/groups', [...fields, ['save', 'yes']])).text();
    expect(again).toContain('removed in 0 articles now.');
    await house.close();
  });

  test('is decided by programs by rule, text or problem, and first without saving', async () => {
    const house = await openDesk();
    await house.put('a.txt', story);
    await house.put('b.txt', 'Berth');
    const ask = async (asked: object) => {
      const response = await house.app.request('/desk/groups', {
        method: 'POST',
        headers: { Host: 'localhost', 'Content-Type': 'application/json' },
        body: JSON.stringify(asked),
      });
      return response.json();
    };
    const [rule = ''] = Object.keys((await house.json('/desk/article?key=a.txt')).removed);
    const { problem } = (await house.json('/desk/article?key=b.txt')).attention;

    expect(await ask({ dryRun: true, keepRules: [rule] })).toMatchObject({
      examined: 2,
      entries: [{ key: 'a.txt', keep: [cruft] }],
    });
    expect((await house.item('a.txt'))?.decisions).toEqual([]);
    await ask({ keepRules: [rule], removeTexts: [`  ${first} `], releaseProblems: [problem.code] });
    expect((await house.item('a.txt'))?.decisions).toMatchObject([
      { verdict: 'keep' },
      { verdict: 'remove' },
    ]);
    expect((await house.item('b.txt'))?.live).toBeDefined();
    await house.close();
  });
});

describe('what colleagues decided', () => {
  const reverse = async (house: Awaited<ReturnType<typeof openDesk>>) => {
    for (const name of ['1', '2', '3'])
      await house.put(`site/${name}.txt`, `${story}\nFile ${name} ends here, as all files do.\n`);
    await house.putDecisions('site/2.txt', { asIs: [await house.id('site/2.txt', second)] });
    const { groups } = await house.json('/desk/groups?prefix=site/&what=kept');
    const { hash } = groups.find(({ text }: { text: string }) => text === second);
    const fields: [string, string][] = [
      ['prefix', 'site/'],
      ['verdict', 'remove'],
      ['hash', hash],
    ];
    return fields;
  };
  const verdicts = async (house: Awaited<ReturnType<typeof openDesk>>, name: string) =>
    (await house.item(`site/${name}.txt`))?.decisions.map(({ verdict }) => verdict);

  test('is shown before, and stays', async () => {
    const house = await openDesk();
    const fields = await reverse(house);

    const preview = await (await house.form('/desk/groups', fields)).text();
    expect(preview).toContain('would be removed in 2 articles of the 3 looked at.');
    expect(preview).toContain('In 1 article an editor has decided otherwise; that stays as it is.');
    expect(preview).toContain('Left as it was written by');
    await house.form('/desk/groups', [...fields, ['save', 'yes']]);

    expect(await verdicts(house, '2')).toEqual(['as-is']);
    expect(await verdicts(house, '1')).toEqual(['remove']);
    await house.close();
  });

  test('is overruled where that is said', async () => {
    const house = await openDesk();
    const fields = await reverse(house);

    await house.form('/desk/groups', [...fields, ['overrules', 'yes'], ['save', 'yes']]);

    expect(await verdicts(house, '2')).toEqual(['remove']);
    await house.close();
  });
});

test('a decision about many is taken back as a whole, and nothing else with it', async () => {
  const house = await openDesk();
  for (const name of ['1', '2', '3'])
    await house.put(`site/${name}.txt`, `${story}\nFile ${name} ends here, as all files do.\n`);
  await house.putDecisions('site/3.txt', { keep: [await house.id('site/3.txt', cruft)] });
  const response = await house.app.request('/desk/groups', {
    method: 'POST',
    headers: { Host: 'localhost', 'Content-Type': 'application/json' },
    body: JSON.stringify({ removeTexts: [second] }),
  });
  const { group } = (await response.json()) as { group: string };
  expect(group).toMatch(/^[0-9a-f]{10}$/);

  const page = await house.page(`/desk/groups?group=${group}`);
  expect(page).toContain('It would be taken back in 3 articles of the 3 looked at.');
  expect((await house.item('site/1.txt'))?.decisions).toMatchObject([{ verdict: 'remove', group }]);
  const done = await house.form('/desk/groups', [
    ['prefix', ''],
    ['undo', group],
    ['save', 'yes'],
  ]);

  expect(await done.text()).toContain('It is taken back in 3 articles now.');
  expect((await house.item('site/1.txt'))?.decisions).toEqual([]);
  expect((await house.item('site/3.txt'))?.decisions).toMatchObject([{ verdict: 'keep' }]);
  await house.close();
});

test('lines inside the text come before those that are in more articles, and all pages together are all lines', async () => {
  const house = await openDesk();
  const menu = Array.from(
    { length: 120 },
    (_, n) => `Menu ${'abcdefghij'[n % 10]}${'klmnopqrstuv'[Math.floor(n / 10)]}`,
  );
  for (const name of ['a', 'b'])
    await house.put(
      `${name}.html`,
      `<title>T</title><nav>${menu.map(text => `<div><a href="/x">${text}</a></div>`).join('')}</nav><article><h1>${name}: the ferry</h1><p>${first}</p><p>${second}</p><p>${first.replace('March', 'May')}</p></article>`,
    );
  await house.put('inside.txt', story);

  const [one, two] = [await house.json('/desk/groups'), await house.json('/desk/groups?page=2')];

  expect(one.groups[0]).toMatchObject({ text: cruft, inside: 1, articles: 1 });
  expect(one.groups).toHaveLength(100);
  expect(new Set([...one.groups, ...two.groups].map(({ hash }: { hash: string }) => hash)).size).toBe(
    one.groups.length + two.groups.length,
  );
  expect(await house.page('/desk/groups?page=2')).toContain('Page 2 of 2');
  await house.close();
});
