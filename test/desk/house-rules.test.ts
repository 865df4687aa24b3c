/** House rules at the desk, by its plain forms: from what recurs to articles without it, and back. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pages } from '../cleaning/house/site.ts';
import { type DeskHouse, host, openDesk } from './house.ts';

const appeal = 'Every letter that reaches the harbour desk before Friday is read out at the quay.';

let desk: DeskHouse;
beforeEach(async () => {
  desk = await openDesk();
  for (const { name, source } of pages(6)) await desk.put(name, source);
});
afterEach(() => desk.close());

/** The values that the boxes of a page send when they are ticked. */
const boxes = (page: string): string[] =>
  [...page.matchAll(/name="(?:rule|name)" value="([^"]*)"/g)].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  );
const send = (...fields: [string, string][]) => desk.form('/desk/house', [['prefix', 'news/'], ...fields]);
const set = async () => (await desk.json('/desk/house?prefix=news/')).set;
const copy = async (name: string): Promise<string> => desk.page(`/desk/article?key=${name}&view=fair-copy`);
const take = async (...values: string[]) =>
  send(['do', 'accept'], ...values.map((value): [string, string] => ['rule', value]));

async function apply(): Promise<Response> {
  const response = await send(['do', 'apply'], ['revision', (await set()).revision]);
  await desk.settle();
  return response;
}

test('what recurs is proposed, accepted, looked at, put in force in every article, and comes back when it is retired', async () => {
  expect(await copy('news/1.txt')).toContain(appeal);
  const proposals = await desk.page('/desk/house?prefix=news/&view=proposals');
  const appeals = boxes(proposals).filter(value => value.includes('every letter that reaches'));
  expect(appeals.length).toBeGreaterThan(0);

  expect((await take(...appeals)).status).toBe(303);
  expect(await copy('news/1.txt')).toContain(appeal);
  const changes = await desk.page('/desk/house?prefix=news/&view=changes');
  expect(changes).toContain('Of 6 articles 6 would change');
  expect(changes).toContain(`<del class="piece">${appeal}</del>`);

  expect((await apply()).status).toBe(303);
  expect(await copy('news/1.txt')).not.toContain(appeal);
  const rules = await desk.page('/desk/house?prefix=news/');
  expect(rules).toMatch(/Stood in 6 of 6 files; accepted by/);
  expect(await desk.page('/desk/house?prefix=news/&view=proposals')).not.toContain(
    'every letter that reaches',
  );

  await send(['do', 'retire'], ...boxes(rules).map((name): [string, string] => ['name', name]));
  await apply();
  expect(await copy('news/1.txt')).toContain(appeal);
});

test('nothing is put in force that nobody saw', async () => {
  const [first = '', second = ''] = boxes(await desk.page('/desk/house?prefix=news/&view=proposals'));
  await take(first);
  const { revision } = await set();
  await take(second);

  const response = await send(['do', 'apply'], ['revision', revision]);

  expect(response.status).toBe(412);
  expect(await set()).toMatchObject({ version: 0, rules: [] });
});

test('a rule is accepted under a condition, rejected for good, or written by hand', async () => {
  const [first = '', second = ''] = boxes(await desk.page('/desk/house?prefix=news/&view=proposals'));
  await send(['do', 'reject'], ['rule', second]);
  expect(boxes(await desk.page('/desk/house?prefix=news/&view=proposals'))).not.toContain(second);

  await send(['do', 'write'], ['lines', '  Lost oars, 12 of them '], ['where', 'below']);
  await send(['do', 'write'], ['lines', 'Oars'], ['where', 'below']);
  await take(first);

  const { draft, rejected } = await set();
  expect(rejected).toHaveLength(1);
  expect(draft.rules).toMatchObject([
    { lines: ['lost oars, # of them'], where: ['below'], prefix: 'news/', by: expect.any(String) },
    { lines: JSON.parse(first).lines },
  ]);
});

test('where a rule holds can be narrowed when it is accepted', async () => {
  const page = await desk.page('/desk/house?prefix=news/&view=proposals');
  const [first = ''] = boxes(page);
  const [select = ''] = page.match(/where-house:[0-9a-f]{10}/) ?? [];

  await send(['do', 'accept'], ['rule', first], [select, 'below']);

  expect((await set()).draft.rules[0].where).toEqual(['below']);
});

test('a draft is discarded, and what was in force stays', async () => {
  const [first = ''] = boxes(await desk.page('/desk/house?prefix=news/&view=proposals'));
  await take(first);
  await apply();
  await send(['do', 'write'], ['lines', 'Another line of the harbour'], ['where', 'anywhere']);

  await send(['do', 'discard']);

  const { rules, draft } = await set();
  expect([rules.length, draft]).toEqual([1, undefined]);
});

test('what a section above says holds here too, until it is excepted', async () => {
  const write: [string, string][] = [
    ['do', 'write'],
    ['lines', appeal],
    ['where', 'anywhere'],
  ];
  await desk.form('/desk/house', [['prefix', ''], ...write]);
  const { set: all } = await desk.json('/desk/house?prefix=');
  await desk.form('/desk/house', [
    ['prefix', ''],
    ['do', 'apply'],
    ['revision', all.revision],
  ]);
  await desk.settle();
  expect(await copy('news/2.txt')).not.toContain(appeal);

  const page = await desk.page('/desk/house?prefix=news/');
  expect(page).toContain('From the sections above');
  await send(['do', 'except'], ...boxes(page).map((name): [string, string] => ['name', name]));
  await apply();
  expect(await copy('news/2.txt')).toContain(appeal);
});

test('a page of all sections says what each has', async () => {
  await take(...boxes(await desk.page('/desk/house?prefix=news/&view=proposals')).slice(0, 1));
  await apply();

  const page = await desk.page('/desk/house');

  expect(page).toMatch(/href="\/desk\/house\?prefix=news%2F">news\/<\/a>/);
  expect(page).toContain('1 rule, in force since');
});

describe('what a form can’t do', () => {
  test.each([
    ['nothing was chosen', [['do', 'accept']], 400],
    [
      'what came is no rule',
      [
        ['do', 'accept'],
        ['rule', '{"lines":["Not A Wording"]}'],
      ],
      400,
    ],
    [
      'what came is no JSON',
      [
        ['do', 'accept'],
        ['rule', '{'],
      ],
      400,
    ],
    ['the button is not known', [['do', 'burn']], 400],
    [
      'the prefix is no folder',
      [
        ['prefix', '/news/'],
        ['do', 'discard'],
      ],
      400,
    ],
  ] as [string, [string, string][], number][])('%s', async (_, fields, status) => {
    const response = await desk.form(
      '/desk/house',
      fields[0]?.[0] === 'prefix' ? fields : [['prefix', 'news/'], ...fields],
    );

    expect(response.status).toBe(status);
    expect((await set()).draft).toBeUndefined();
  });

  test('come from another site', async () => {
    const response = await desk.app.request('/desk/house', {
      method: 'POST',
      headers: { Host: host, Origin: 'https://evil.example' },
      body: new URLSearchParams({ prefix: 'news/', do: 'discard' }),
    });

    expect(response.status).toBe(403);
  });
});

describe('what was noticed as files came', () => {
  const rule = { lines: ['write to the harbour desk'], where: ['below' as const], prefix: 'news/' };
  const notice = {
    prefix: 'news/',
    wordings: 1,
    files: 60,
    surest: [{ ...rule, files: 59, of: 60 }],
    stopped: [],
  };
  const list = '/desk/articles?status=published';

  test('stands above the queue once for its section, is accepted with one button, and is gone then', async () => {
    await desk.close();
    desk = await openDesk(undefined, false, async () => [notice]);

    const page = await desk.page(list);
    expect(page.match(/write to the harbour desk<\/bdi>/g)).toHaveLength(1);
    await send(['do', 'accept'], ...boxes(page).map((value): [string, string] => ['rule', value]));

    expect((await set()).draft.rules).toMatchObject([{ lines: rule.lines, where: ['below'], files: 59 }]);
    expect(await desk.page(list)).not.toContain('write to the harbour desk');
  });

  test('tells of a rule that finds nothing any more, until it is retired', async () => {
    const old = { ...rule, lines: ['the old tide table'], by: 'ana', at: '2026-01-01T00:00:00.000Z' };
    await desk.close();
    desk = await openDesk(undefined, false, async () => [
      { prefix: 'news/', wordings: 0, files: 60, surest: [], stopped: [old] },
    ]);
    await take(JSON.stringify({ lines: old.lines }));
    await apply();

    const page = await desk.page(list);
    expect(page).toContain('found nothing in its newest files');
    await send(['do', 'retire'], ...boxes(page).map((name): [string, string] => ['name', name]));

    expect((await set()).draft.rules).toEqual([]);
    expect(await desk.page(list)).not.toContain('the old tide table');
  });

  test('is missed, and nothing else, where it can’t be asked for', async () => {
    await desk.close();
    desk = await openDesk(undefined, false, async () => {
      throw new Error('no table');
    });

    expect((await desk.get(list)).status).toBe(200);
  });
});
