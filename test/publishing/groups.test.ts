/** The same line in many articles: which are met, and what a decision about all of them does to each. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Article, DamagedItem, type Ledger } from '../../functions/articles/article.ts';
import type { Asked } from '../../functions/articles/decisions.ts';
import { byKey } from '../../functions/articles/keys/key-order.ts';
import { unpackProof } from '../../functions/articles/proof.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { lineHash } from '../../functions/cleaning/result/line-ids.ts';
import { type Decided, decider } from '../../functions/publishing/decide.ts';
import {
  type BatchAsked,
  batch,
  isChange,
  lineGroups,
  newGroup,
  type Stretch,
} from '../../functions/publishing/groups.ts';
import { type Reconciling, reconciler, reviser } from '../../functions/publishing/reconcile.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { MemoryTable } from '../peers/memory-table.ts';

const first = 'The harbour master has let the ferry stay at the north quay until the end of March.';
const second = 'The captain had asked for it, because the ice is thinner there than anywhere else.';
const title = 'The ferry keeps its winter berth';
const story = `${title}\n\n${first}\n\n${second}\n`;

/** A table with articles, its ledger, and what editors decide there. */
async function house(files: Readonly<Record<string, string>>, cleanedBy: typeof clean = clean) {
  const articles = new MemoryTable();
  const bucket = new MemoryBucket();
  const settings: Reconciling = {
    articles,
    uploads: bucket,
    cleaner: { generation: 0, version: 1, clean: cleanedBy },
    now: Date.now,
    newRevision: randomUUID,
    pause: async () => {},
  };
  const reconcile = reconciler(settings);
  const stored = articles.read.bind(articles);
  const ledger: Ledger = {
    async *list(prefix, after = '') {
      const keys: string[] = [];
      for await (const key of articles.keys())
        if (key.startsWith(prefix) && byKey(key, after) > 0) keys.push(key);
      for (const key of keys.sort(byKey)) {
        const { upload, generation = 0, cleaner = 0, live } = (await stored(key)) ?? {};
        yield { key, ...(upload && { upload }), generation, cleaner, isPublished: live !== undefined };
      }
    },
  };
  const decisions = decider({
    ...settings,
    reconcile,
    revise: reviser(settings),
    hints: { send: async () => {} },
  });
  const put = async (key: string, text: string) => {
    bucket.put(key, text);
    await reconcile(key);
  };
  for (const [key, text] of Object.entries(files)) await put(key, text);
  const stretch = (more: Partial<Stretch> = {}): Stretch => ({
    prefix: '',
    articles: 100,
    until: Number.POSITIVE_INFINITY,
    ...more,
  });
  return {
    articles,
    bucket,
    reconcile,
    decisions,
    put,
    groups: (what: 'removed' | 'kept', more: Partial<Stretch> = {}) =>
      lineGroups({ ledger, articles }, stretch(more), what),
    batch: (
      asked: BatchAsked,
      more: Partial<Stretch> = {},
      by = 'ana',
      instead = decisions,
      group?: string,
    ) => batch({ ledger, articles, decisions: instead }, stretch(more), asked, by, group),
    /** What is stored of an article is found to be damaged from now on. */
    damage(key: string) {
      articles.read = async one => {
        if (one === key) throw new DamagedItem(key, 'it is not as articles are stored');
        return stored(one);
      };
    },
    async removed(key: string) {
      const proof = (await articles.read(key))?.proof;
      return proof ? unpackProof(proof).lines.flatMap(line => (line.removed ? [line.text] : [])) : [];
    },
  };
}

const remove = (...texts: string[]): BatchAsked => ({ remove: texts.map(lineHash) });
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${String(n).padStart(2, '0')}.txt`);
const many = (count: number) => house(Object.fromEntries(names(count).map(name => [name, story])));

describe('a walk over articles', () => {
  test('goes on exactly behind the last article of the stretch before', async () => {
    const { groups } = await many(20);

    let after: string | undefined;
    const examined: number[] = [];
    const stops: (string | undefined)[] = [];
    do {
      const walked = await groups('kept', { after, articles: 9 });
      examined.push(walked.examined);
      stops.push(walked.after);
      after = walked.after;
    } while (after !== undefined);

    expect(examined).toEqual([9, 9, 2]);
    expect(stops).toEqual(['08.txt', '17.txt', undefined]);
  });

  test('is at its end when the last article is the last of its stretch', async () => {
    const { groups } = await many(8);

    expect(await groups('kept', { articles: 8 })).toMatchObject({ examined: 8 });
    expect((await groups('kept', { articles: 8 })).after).toBeUndefined();
    expect((await groups('kept', { articles: 7 })).after).toBe('06.txt');
  });

  test('begins nothing more when its time is over, but always something', async () => {
    const { groups } = await many(20);

    const walked = await groups('kept', { until: Date.now() - 1 });

    expect(walked).toMatchObject({ examined: 8, after: '07.txt' });
    expect((await groups('kept', { until: Date.now() + 3_600_000 })).examined).toBe(20);
  });

  test('passes over what is withdrawn', async () => {
    const { groups, bucket, reconcile } = await many(3);
    bucket.remove('01.txt');
    await reconcile('01.txt');

    const { examined, groups: found } = await groups('kept');

    expect(examined).toBe(2);
    expect(found.every(({ articles }) => articles === 2)).toBe(true);
  });
});

describe('groups of lines', () => {
  test('count articles, not lines, those in the most articles first', async () => {
    const { groups } = await house({
      'a.txt': `${title}\n\n${first}\n\n${second}\n\nAnd so it stays.\n\n${first}\n`,
      'b.txt': `Another title\n\n${first}\n\n${second}\n`,
      'c.txt': `A third title\n\n${second}\n\nAnd so it goes, as all boats know that were ever here.\n`,
    });

    expect((await groups('kept')).groups.map(({ text, articles }) => [text, articles])).toEqual([
      [second, 3],
      [first, 2],
    ]);
  });

  test('leave out titles, which are printed once in any case', async () => {
    const { groups, batch, removed } = await many(2);

    expect((await groups('kept')).groups.map(({ text }) => text)).not.toContain(title);
    expect((await batch(remove(title))).entries).toEqual([]);
    expect(await removed('00.txt')).toEqual([]);
  });

  test('tell first of those that stand inside the text, where a removal does harm', async () => {
    const { groups, batch } = await many(3);
    await batch(remove(first), {}, 'ana');
    const inside = await house({
      'a.txt': `${title}\n\nOne.\n\n${first}\n\n${second}\n`,
      'b.txt': `Another title\n\n${second}\n\nThe end of it is near.\n`,
      'c.txt': `A third title\n\n${second}\n\nThe end of it is near.\n`,
    });
    await inside.batch({ remove: [lineHash(first), lineHash('The end of it is near.')] });

    expect((await groups('removed')).groups).toMatchObject([{ text: first, inside: 0, articles: 3 }]);
    expect(
      (await inside.groups('removed')).groups.map(({ text, inside, articles }) => [text, inside, articles]),
    ).toEqual([
      [first, 1, 1],
      ['The end of it is near.', 0, 2],
    ]);
  });

  test('of as many articles stand in the order of their words', async () => {
    const { groups } = await many(2);

    // The body’s first and last line do not stand inside of it.
    expect((await groups('kept')).groups.map(({ text, inside }) => [text, inside])).toEqual([
      [second, 0],
      [first, 0],
    ]);
  });

  test('tell what was removed once, with why; what is kept in one article alone is no group', async () => {
    const { groups, batch } = await house({ 'a.txt': story });
    await batch(remove(second));

    expect((await groups('removed')).groups).toMatchObject([
      { text: second, articles: 1, rule: 'editor', example: 'a.txt' },
    ]);
    expect((await groups('kept')).groups).toEqual([]);
  });
});

describe('a decision about many', () => {
  test('is made in each of them, in the order of keys; said again it changes nothing', async () => {
    const { batch, removed, articles } = await many(3);

    const { entries } = await batch(remove(second));
    const before = (await articles.read('01.txt'))?.revision;
    const again = await batch(remove(second));

    expect(entries.map(({ key, remove }) => [key, remove])).toEqual(names(3).map(key => [key, [second]]));
    expect(await removed('02.txt')).toEqual([second]);
    expect(again.entries).toEqual([]);
    expect((await articles.read('01.txt'))?.revision).toBe(before);
  });

  test('is only told where it is a dry run', async () => {
    const { batch, removed } = await many(2);

    expect((await batch(remove(second), {}, 'dry run')).entries).toHaveLength(2);
    expect(await removed('00.txt')).toEqual([]);
  });

  test('is about all of the lines that nothing tells apart', async () => {
    const menu = 'Timetable of all boats\n\nLost and found, open on Mondays\n\nTickets for the season\n\n';
    const { batch, removed } = await house({
      'a.txt': `${story}\n${menu}${first} Again.\n\n${menu}${second} Again.\n`,
    });
    const lost = 'Lost and found, open on Mondays';

    const { entries } = await batch(remove(lost));

    expect(entries).toMatchObject([{ key: 'a.txt', remove: [lost, lost] }]);
    expect(entries[0]?.problem).toBeUndefined();
    expect(await removed('a.txt')).toEqual([lost, lost]);
  });

  test('is about all of them, too, where the rules have judged one of them so already', async () => {
    const menu = 'Timetable of all boats\n\nLost and found, open on Mondays\n\nTickets for the season\n\n';
    const lost = 'Lost and found, open on Mondays';
    const { batch, removed } = await house(
      { 'a.txt': `${story}\n${menu}${first} Again.\n\n${menu}${second} Again.\n` },
      (...source) => {
        const cleaning = clean(...source);
        const last = cleaning.lines.findLast(({ text }) => text === lost);
        const removed = { rule: 'furniture', reason: 'it is one' };
        const lines = cleaning.lines.map(line =>
          line === last && !line.decision ? { ...line, removed } : line,
        );
        return { ...cleaning, lines };
      },
    );
    expect(await removed('a.txt')).toEqual([lost]);

    const { entries } = await batch(remove(lost));

    expect(entries).toMatchObject([{ key: 'a.txt', remove: [lost] }]);
    expect(entries[0]?.problem).toBeUndefined();
    expect(await removed('a.txt')).toEqual([lost, lost]);
  });

  /** Answers `stale` so many times before it lets a decision through. */
  const stale = (times: number, here: Awaited<ReturnType<typeof house>>) => {
    let asked = 0;
    const decide = async (key: string, words: Asked, revision: string, by: string): Promise<Decided> =>
      asked++ < times
        ? { did: 'stale', article: await here.articles.read(key) }
        : here.decisions.decide(key, words, revision, by);
    return { decide, preview: here.decisions.preview, asked: () => asked };
  };

  test('is tried three times on an article that keeps changing', async () => {
    const here = await many(1);
    const twice = stale(2, here);

    expect((await here.batch(remove(second), {}, 'ana', twice)).entries).toMatchObject([{ key: '00.txt' }]);
    expect(twice.asked()).toBe(3);
    expect(await here.removed('00.txt')).toEqual([second]);
  });

  test('is given up after that, and said', async () => {
    const here = await many(1);
    const always = stale(Number.POSITIVE_INFINITY, here);

    expect((await here.batch(remove(second), {}, 'ana', always)).entries).toMatchObject([
      { key: '00.txt', problem: { code: 'stale' } },
    ]);
    expect(always.asked()).toBe(3);
  });

  test('is made of what the article has become: a line that is gone needs none', async () => {
    const here = await many(1);
    const asked: Asked[] = [];
    const decide = async (key: string, words: Asked): Promise<Decided> => {
      asked.push(words);
      await here.put(
        key,
        story.replace(second, 'It was none of the captain’s business to ask for it at all.'),
      );
      return { did: 'stale', article: await here.articles.read(key) };
    };

    const { entries } = await here.batch(remove(second), {}, 'ana', {
      decide,
      preview: here.decisions.preview,
    });

    expect(asked).toHaveLength(1);
    expect(entries).toEqual([]);
  });

  test('says of each article why it was refused there', async () => {
    const here = await many(1);
    const problem = { code: 'too-many-decisions', sentence: 'Too many.' };
    const decide = async (): Promise<Decided> => ({ did: 'refused', problem });

    expect(
      (await here.batch(remove(second), {}, 'ana', { decide, preview: here.decisions.preview })).entries,
    ).toMatchObject([{ key: '00.txt', problem }]);
  });

  test('releases what is held for one of the problems, and nothing that is rejected', async () => {
    const { articles, batch, put } = await house({ 'held.txt': 'Berth' });
    await put('binary.txt', '\u0000\u0001\u0002\u0003PNG\u0000\u0000\u0000');
    const problemOf = async (key: string) => (await articles.read(key))?.attention?.problem.code ?? '';
    const [held, rejected] = [await problemOf('held.txt'), await problemOf('binary.txt')];
    const readable = async (key: string): Promise<Article['live']> => (await articles.read(key))?.live;

    expect((await batch({ release: ['another-problem'] })).entries).toEqual([]);
    expect((await batch({ release: [held, rejected] })).entries).toMatchObject([
      { key: 'held.txt', releases: true },
    ]);

    expect(await readable('held.txt')).toBeDefined();
    expect(await readable('binary.txt')).toBeUndefined();
  });
});

describe('a line that an editor decided otherwise', () => {
  const menu = 'Timetable of all boats\n\nLost and found, open on Mondays\n\nTickets for the season\n\n';
  const lost = 'Lost and found, open on Mondays';

  test('stays as decided, and is told of with who said it', async () => {
    const { batch, removed } = await many(2);
    await batch(remove(second), {}, 'ben');

    const { entries } = await batch({ keep: [lineHash(second)] }, {}, 'ana');

    expect(entries).toMatchObject(
      names(2).map(key => ({ key, keep: [], remove: [], contrary: [{ verdict: 'remove', by: 'ben' }] })),
    );
    expect(await removed('00.txt')).toEqual([second]);
  });

  test('is decided anew where that is asked for', async () => {
    const { batch, removed } = await many(1);
    await batch(remove(second), {}, 'ben');

    const { entries } = await batch({ keep: [lineHash(second)], overrules: true }, {}, 'ana');

    expect(entries).toMatchObject([{ keep: [second], contrary: [{ by: 'ben' }] }]);
    expect(await removed('00.txt')).toEqual([]);
  });

  test('speaks for those that nothing tells from it, and is told of once', async () => {
    const { batch, removed } = await house({
      'a.txt': `${story}\n${menu}${first} Again.\n\n${menu}${second} Again.\n`,
    });
    await batch(remove(lost), {}, 'ben');

    const { entries } = await batch({ keepRules: ['editor'] }, {}, 'ana');

    expect(entries[0]).toMatchObject({ keep: [], contrary: [{ by: 'ben' }, { by: 'ben' }] });
    expect(entries[0]?.contrary).toHaveLength(2);
    expect(await removed('a.txt')).toEqual([lost, lost]);
  });
});

const unchanged = { key: 'a.txt', keep: [], remove: [], releases: false, undone: 0, contrary: [] };

test('an article is changed by what is kept, removed, released or undone there, and by nothing that was not done', () => {
  const changes = [{ keep: ['a'] }, { remove: ['a'] }, { releases: true }, { undone: 1 }];
  const problem = { code: 'stale', sentence: 'It kept changing.' };

  expect(isChange(unchanged)).toBe(false);
  expect(changes.map(change => isChange({ ...unchanged, ...change }))).toEqual([true, true, true, true]);
  expect(changes.map(change => isChange({ ...unchanged, ...change, problem }))).toEqual(
    changes.map(() => false),
  );
});

describe('an article of which what is stored is damaged', () => {
  test('stops nothing, and is told of where something was to be decided', async () => {
    const { groups, batch, removed, damage } = await many(3);
    damage('01.txt');

    const { entries } = await batch(remove(second));

    expect(entries).toMatchObject([
      { key: '00.txt', remove: [second] },
      { key: '01.txt', remove: [], releases: false, undone: 0, problem: { code: 'damaged' } },
      { key: '02.txt', remove: [second] },
    ]);
    expect(entries.map(isChange)).toEqual([true, false, true]);
    expect(await removed('02.txt')).toEqual([second]);
    expect((await groups('removed')).groups).toMatchObject([{ text: second, articles: 2 }]);
  });

  test('is not what stops a walk where the table is out', async () => {
    const { articles, groups } = await many(1);
    articles.read = async () => {
      throw new Error('the table is out');
    };

    await expect(groups('kept')).rejects.toThrow('the table is out');
  });
});

describe('a decision about many that was wrong', () => {
  test('is taken back since a time, of one editor or of all, and what others decided before stays', async () => {
    const { batch, removed, articles } = await many(3);
    await batch(remove(first), {}, 'ben');
    const since = new Date(Date.now() + 1).toISOString();
    while (Date.now() < Date.parse(since)) await new Promise(resolve => setTimeout(resolve, 1));
    await batch(remove(second), {}, 'ana');

    const { entries } = await batch({ undo: { since } }, {}, 'dry run');
    await batch({ undo: { since, by: 'ben' } });
    expect(await removed('00.txt')).toEqual([first, second]);
    await batch({ undo: { since, by: 'ana' } });

    expect(entries.map(({ undone }) => undone)).toEqual([1, 1, 1]);
    for (const name of names(3)) expect(await removed(name)).toEqual([first]);
    expect((await articles.read('00.txt'))?.decisions).toMatchObject([{ by: 'ben' }]);
  });

  test('is taken back also where it was made at that very moment', async () => {
    const { batch, articles, removed } = await many(1);
    await batch(remove(second));
    const [made] = (await articles.read('00.txt'))?.decisions ?? [];

    await batch({ undo: { since: made?.at ?? '' } });

    expect(await removed('00.txt')).toEqual([]);
  });

  test('is taken back by its name, and others stay', async () => {
    const { batch, removed } = await many(2);
    await batch(remove(first), {}, 'ana', undefined, 'one');
    await batch(remove(second), {}, 'ana', undefined, 'another');

    const { entries } = await batch({ undo: { group: 'one' } });

    expect(entries.map(({ undone }) => undone)).toEqual([1, 1]);
    expect(await removed('00.txt')).toEqual([second]);
  });

  test('is named by ten hex digits, whatever the token', () => {
    expect(newGroup(() => '01234567-89ab-cdef-0123-456789abcdef')).toBe('0123456789');
  });
});
