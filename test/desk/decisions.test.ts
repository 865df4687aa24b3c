import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDatabase, startDatabase } from '../../functions/stores/laptop/local-database.ts';
import { cruft, type DeskHouse, first, openDesk, second, story, third } from './house.ts';

let database: LocalDatabase;
let desk: DeskHouse;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  desk = await openDesk(database);
  await desk.put(key, story);
  return () => desk.close();
});

const key = 'harbour/fähre & co.txt';
const path = `/desk/article?key=${encodeURIComponent(key)}`;
const decisions = `/desk/decisions?key=${encodeURIComponent(key)}`;

describe('GET /desk/article', () => {
  test('tells every line with its verdict; its ETag is the revision', async () => {
    const response = await desk.get(path);
    const article = (await response.json()) as Record<string, unknown> & { lines: { text: string }[] };

    expect(response.headers.get('ETag')).toBe(`"${await desk.revision(key)}"`);
    expect(article).toMatchObject({
      key,
      status: 'published',
      title: { text: expect.any(String) },
      unplaced: [],
    });
    expect(article.lines.find(({ text }) => text === cruft)).toMatchObject({
      removed: { reason: expect.any(String) },
    });
  });

  test('gives a diff that takes the removed lines out', async () => {
    const diff = await (await desk.get(path, { Accept: 'text/x-diff' })).text();

    expect(diff).toContain(`\n-${cruft}\n`);
    expect(diff).toContain(`\n ${first}\n`);
    expect(diff).not.toContain(`-${second}`);
  });

  test('gives a page in which the removed line stands struck out where it was', async () => {
    const page = await desk.page(path);

    const places = [first, `>${cruft}<`, second].map(text => page.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page.includes(`>${cruft}</del>`)).toBe(true);
  });

  test('knows nothing of a file that was never there, and says it to people and programs', async () => {
    const program = await desk.get('/desk/article?key=nothing.txt');
    const person = await desk.get('/desk/article?key=nothing.txt', { Accept: 'text/html' });

    expect(program.status).toBe(404);
    expect(program.headers.get('Content-Type')).toBe('application/problem+json');
    expect(person.status).toBe(404);
    expect(await person.text()).toContain('<h1>There is no file of this name</h1>');
  });

  test.each(['/desk/article', `${path}&what=1`, `${path}&view=odd`, '/desk/article?key='])(
    'tells of a wrong query: %s',
    async path => {
      expect((await desk.get(path)).status).toBe(400);
    },
  );
});

describe('PUT /desk/decisions', () => {
  test('saves, publishes at once and answers with the article and its new revision', async () => {
    const response = await desk.putDecisions(key, { keep: [await desk.id(key, cruft)] });

    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toBe(`"${await desk.revision(key)}"`);
    expect(await response.json()).toMatchObject({
      status: 'published',
      decisions: [{ verdict: 'keep', text: cruft }],
    });
  });

  test('needs If-Match', async () => {
    const ask = (headers: Record<string, string>) =>
      desk.app.request(decisions, { method: 'PUT', headers: { Host: 'localhost', ...headers }, body: '{}' });

    expect((await ask({})).status).toBe(428);
    expect((await ask({ 'If-Match': '*' })).status).toBe(428);
  });

  test('with a revision that is gone saves nothing and tells what there is now', async () => {
    const seen = await desk.revision(key);
    await desk.putDecisions(key, { remove: [await desk.id(key, second)] });

    const response = await desk.putDecisions(key, { remove: [await desk.id(key, third)] }, seen);

    expect(response.status).toBe(412);
    expect(await response.json()).toMatchObject({
      code: 'stale',
      current: { revision: await desk.revision(key), decisions: [{ verdict: 'remove', text: second }] },
    });
  });

  test('answers 200 to what is in force already, though the revision is gone', async () => {
    const seen = await desk.revision(key);
    const asked = { remove: [await desk.id(key, second)] };
    await desk.putDecisions(key, asked);
    const saved = await desk.revision(key);

    const response = await desk.putDecisions(key, asked, seen);

    expect(response.status).toBe(200);
    expect(await desk.revision(key)).toBe(saved);
  });

  test.each([
    ['{', 400],
    ['[]', 400],
    ['{"keeps":[]}', 400],
    ['{"keep":"x"}', 400],
    ['{}', 400],
    ['{"keep":["x~1"]}', 422],
    ['{"release":"x"}', 409],
    ['{"aside":true}', 409],
    ['{"reviewed":"yes"}', 400],
    ['{"metadata":{"name":"x"}}', 400],
    ['{"metadata":{"date":"yesterday"}}', 422],
  ])('tells of a wrong body: %s', async (body, status) => {
    const response = await desk.app.request(decisions, {
      method: 'PUT',
      headers: { Host: 'localhost', 'If-Match': `"${await desk.revision(key)}"` },
      body,
    });

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/\.$/) });
  });

  test('about a file that is gone has nothing to decide', async () => {
    const id = await desk.id(key, second);
    await desk.remove(key);

    const response = await desk.putDecisions(key, { remove: [id] });

    expect(response.status).toBe(409);
  });
});

describe('the form', () => {
  test('shows first what would be, and saves nothing', async () => {
    const before = await desk.item(key);

    const response = await desk.form(decisions, [
      ['revision', before?.revision ?? ''],
      ['preview', 'yes'],
      ['keep', await desk.id(key, cruft)],
    ]);
    const page = await response.text();

    expect(response.status).toBe(200);
    expect(page.includes('1 change, not saved yet.')).toBe(true);
    expect(page.includes(`>${cruft}</del>`)).toBe(false);
    expect(await desk.item(key)).toEqual(before);
  });

  test('takes one change after the other, and any of them back', async () => {
    const [a, b] = [await desk.id(key, cruft), await desk.id(key, second)];
    const revision = await desk.revision(key);
    const press = async (pending: readonly string[], name: string, value: string) =>
      (
        await desk.form(decisions, [
          ['revision', revision],
          ['preview', 'yes'],
          ...pending.map((value): [string, string] => ['pending', value]),
          [name, value],
        ])
      ).text();

    const two = await press([`keep ${a}`], 'remove', b);
    const one = await press([`keep ${a}`, `remove ${b}`], 'drop', a);

    expect(two).toContain('2 changes, not saved yet.');
    expect(one).toContain('1 change, not saved yet.');
    expect(one).toContain(`value="remove ${b}"`);
  });

  test('saves, and leads back to the line', async () => {
    const id = await desk.id(key, second);

    const response = await desk.form(decisions, [
      ['revision', await desk.revision(key)],
      ['preview', 'yes'],
      ['pending', `remove ${id}`],
      ['save', 'yes'],
    ]);

    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(path);
    expect((await desk.item(key))?.decisions).toMatchObject([{ verdict: 'remove', text: second }]);
  });

  test('removes a line with all above it', async () => {
    const response = await desk.form(decisions, [
      ['revision', await desk.revision(key)],
      ['above', await desk.id(key, second)],
    ]);

    expect(response.status).toBe(303);
    expect((await desk.item(key))?.decisions).toMatchObject([
      { verdict: 'remove', text: first },
      { verdict: 'remove', text: second },
    ]);
  });

  test('decides about lines that nothing tells apart together, and takes that back together', async () => {
    const lost = 'Lost and found, open on Mondays';
    const menu = `Timetable of all boats\n\n${lost}\n\nTickets for the season\n\n`;
    await desk.put(key, `${story}\n${menu}${first} Again.\n\n${menu}${second} Again.\n`);
    const revision = await desk.revision(key);
    const id = await desk.id(key, lost);
    const press = async (pending: readonly string[], name: string) =>
      (
        await desk.form(decisions, [
          ['revision', revision],
          ['preview', 'yes'],
          ...pending.map((value): [string, string] => ['pending', value]),
          [name, id],
        ])
      ).text();
    const twin = id.replace('~1', '~2');

    const two = await press([], 'remove');
    const kept = await press([`remove ${id}`, `remove ${twin}`], 'keep');
    const none = await desk.form(decisions, [
      ['revision', revision],
      ['preview', 'yes'],
      ['pending', `remove ${id}`],
      ['pending', `remove ${twin}`],
      ['drop', id],
    ]);

    expect(two.includes('2 changes, not saved yet.')).toBe(true);
    expect(kept.includes(`value="keep ${twin}"`)).toBe(true);
    expect(none.headers.get('Location')).toBe(path);
  });

  test('of the second of two editors is not saved: the page says what the first one did', async () => {
    const seen = await desk.page(path);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(seen)?.[1] ?? '';
    await desk.putDecisions(key, { remove: [await desk.id(key, second)] });
    const saved = await desk.item(key);

    const response = await desk.form(decisions, [
      ['revision', hidden('revision')],
      ['seen', hidden('seen').replaceAll('&quot;', '"')],
      ['remove', await desk.id(key, third)],
    ]);
    const page = await response.text();

    expect(response.status).toBe(412);
    expect(page).toContain('This article changed meanwhile');
    expect(page).toMatch(new RegExp(`“${second}” was removed by .+ on `));
    expect(page).toContain(`${third}</q> was to be removed.`);
    expect(await desk.item(key)).toEqual(saved);
  });

  test('tells that another version was uploaded meanwhile', async () => {
    const seen = await desk.page(path);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(seen)?.[1] ?? '';
    const id = await desk.id(key, third);
    await desk.put(key, story.replace(third, 'Nobody was asked.'));

    const response = await desk.form(decisions, [
      ['revision', hidden('revision')],
      ['seen', hidden('seen').replaceAll('&quot;', '"')],
      ['remove', id],
    ]);
    const page = await response.text();

    expect(page).toContain('Another version of the file was uploaded.');
    expect(page).toContain('A line that is not in the file any more.');
  });

  test('publishes what is held, and holds it again', async () => {
    await desk.put('held.txt', 'Berth');
    const held = await desk.item('held.txt');
    expect(await desk.page('/desk/article?key=held.txt')).toContain('Publish as it is');

    await desk.form('/desk/decisions?key=held.txt', [
      ['revision', held?.revision ?? ''],
      ['release', held?.attention?.etag ?? ''],
    ]);
    expect((await desk.item('held.txt'))?.live).toBeDefined();

    const page = await desk.page('/desk/article?key=held.txt');
    const name = /name="undo" value="([0-9a-f]{16})"/.exec(page)?.[1] ?? '';
    await desk.form('/desk/decisions?key=held.txt', [
      ['revision', await desk.revision('held.txt')],
      ['undo', name],
    ]);
    expect((await desk.item('held.txt'))?.live).toBeUndefined();
  });
});

describe('a decision whose line was edited', () => {
  test('is in force where the edit was light, and its line says how it read', async () => {
    await desk.putDecisions(key, { remove: [await desk.id(key, second)] });

    const now = second.toUpperCase().replace('.', '!');
    await desk.put(key, story.replace(second, now));

    expect((await desk.item(key))?.live?.lapsed).toBeUndefined();
    expect(await desk.page(path)).toContain(`The line read <q dir="auto">${second}</q> then.`);
  });

  test('stands beside the nearest line where it was not, puts the article in the queue, and can be said of that line', async () => {
    await desk.put(key, story.replace(`${cruft}\n\n`, ''));
    await desk.putDecisions(key, { remove: [await desk.id(key, second)] });
    expect((await desk.item(key))?.live?.risk.rank).toBe(0);
    const now = `${second} So he did not ask twice.`;
    await desk.put(key, story.replace(`${cruft}\n\n`, '').replace(second, now));
    expect((await desk.item(key))?.live).toMatchObject({ risk: { rank: expect.any(Number) }, lapsed: 1 });

    const page = await desk.page(path);
    expect(page).toContain('1 decision found no line in this version of the file');
    expect(page).toContain(`The nearest line now:</span> <q dir="auto">${now}</q>`);
    const [, again = ''] = /name="again" value="([^"]+)"/.exec(page) ?? [];
    await desk.form(decisions, [
      ['revision', await desk.revision(key)],
      ['again', again],
    ]);

    expect((await desk.item(key))?.decisions).toMatchObject([{ verdict: 'remove', text: now }]);
  });
});

describe('the article as a whole', () => {
  const press = async (fields: readonly (readonly [string, string])[]) =>
    desk.form(decisions, [['revision', await desk.revision(key)], ['preview', 'yes'], ...fields]);

  test('is marked as right with one press; the page says who did, and takes it back', async () => {
    expect(await desk.page(path)).toContain('Looked at, it is right');

    expect((await press([['reviewed', 'yes']])).status).toBe(303);

    const page = await desk.page(path);
    expect(page).not.toContain('Looked at, it is right');
    expect(page).toMatch(/It was looked at and found right by .+ on /);
  });

  test('says on its page that a review is over, and why', async () => {
    await press([['reviewed', 'yes']]);

    await desk.put(key, story.replace(cruft, `${cruft}\n\n|`));
    expect(await desk.page(path)).toContain('Since then other lines are removed: look again.');

    await desk.put(key, story.replace(third, 'Nobody was asked.'));
    expect(await desk.page(path)).toContain('Since then its text has changed: look again.');
  });

  test('is taken down after a look at what that means, and lifted again', async () => {
    const seen = await press([['withdrawn', 'yes']]);
    expect(await seen.text()).toContain('Readers will see nothing of it');
    expect((await desk.item(key))?.live).toBeDefined();

    await press([
      ['pending', 'withdrawn yes'],
      ['save', 'yes'],
    ]);
    expect((await desk.item(key))?.live).toBeUndefined();
    expect(await desk.page(path)).toContain('Taken down.');

    await press([
      ['pending', 'withdrawn no'],
      ['save', 'yes'],
    ]);
    expect((await desk.item(key))?.live).toBeDefined();
  });

  test('is given another title, author and date; what was not touched is not asked', async () => {
    const said = [
      ['said-title', 'A berth for the winter'],
      ['said-authors', 'Ben Keel; Ida Hook'],
      ['said-date', ''],
      ['said-language', 'en'],
    ] as const;
    const preview = await (await press(said)).text();
    expect(preview).toContain('2 changes, not saved yet.');
    expect(preview).toContain('value="A berth for the winter"');

    await press([...said, ['save', 'yes']]);

    expect((await desk.item(key))?.decisions).toMatchObject([
      { verdict: 'metadata', name: 'title', value: 'A berth for the winter' },
      { verdict: 'metadata', name: 'authors', value: ['Ben Keel', 'Ida Hook'] },
    ]);
    expect(await desk.page(path)).toContain('From: an editor’s word.');
  });

  test('refuses what is no date, and says how to write one', async () => {
    const response = await press([['said-date', 'yesterday']]);

    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Write the date as 2026-03-02');
  });
});

test('whatever was uploaded is text on the page, never markup', async () => {
  await desk.put(
    'x.txt',
    `<script>alert(1)</script>\n\n${first}\n\n"><img src=x onerror=alert(2)>\n\n${second}\n`,
  );
  for (const view of ['proof', 'fair-copy', 'source']) {
    const page = await desk.page(`/desk/article?key=x.txt&view=${view}`);
    expect([view, page.includes('<script>'), page.includes('<img')]).toEqual([view, false, false]);
    expect([view, page.includes('&lt;script&gt;')]).toEqual([view, true]);
  }
});
