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
