/** What editors decide, from their word to what readers see: the real table and cleaner, a bucket in memory. */
import { describe, expect, test } from 'vitest';
import { decisionName } from '../../functions/articles/decisions.ts';
import { cleaner } from '../../functions/cleaning/clean.ts';
import { hintDelay } from '../../functions/publishing/reconcile.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { first, openEditing, second, story } from './editing.ts';

const database = databaseOfThisFile('articles');

const desk = (source?: string) => openEditing(database, source);

describe('a decision', () => {
  test('removes a line that the rules keep, and is published at once', async () => {
    const { decide, id, readers, proof } = await desk();

    const decided = await decide({ remove: [await id(second)] });

    expect(decided.did).toBe('decided');
    expect(await readers()).not.toContain(second);
    expect((await proof()).lines.find(line => line.text === second)).toMatchObject({
      removed: { rule: 'editor' },
      decision: { verdict: 'remove', by: 'ana' },
    });
  });

  test('is in force until it is undone', async () => {
    const { decide, id, readers } = await desk();
    const before = await readers();
    await decide({ remove: [await id(second)] });

    await decide({ undo: [await id(second)] });

    expect(await readers()).toBe(before);
  });

  test('replaces the one before it about the same line', async () => {
    const { decide, id, item, readers } = await desk();
    await decide({ remove: [await id(second)] });

    await decide({ keep: [await id(second)] });

    expect((await item()).decisions).toMatchObject([{ verdict: 'keep' }]);
    expect(await readers()).toContain(second);
  });

  test('that is in force already changes nothing, whoever asks and whatever they saw', async () => {
    const { decide, id, item } = await desk();
    const { revision } = await item();
    const asked = { remove: [await id(second)] };
    await decide(asked);
    const saved = await item();

    expect((await decide(asked, revision, 'ben')).did).toBe('nothing');

    expect(await item()).toEqual(saved);
  });

  test('about an article that changed meanwhile saves nothing and tells what there is now', async () => {
    const { decide, id, item, hinted } = await desk();
    const { revision } = await item();
    await decide({ remove: [await id(second)] }, revision, 'ana');
    const saved = await item();

    const decided = await decide({ remove: [await id(first)] }, revision, 'ben');

    expect(decided).toEqual({ did: 'stale', article: saved });
    expect(await item()).toEqual(saved);
    expect(hinted, 'nothing was to be repaired').toHaveLength(1);
  });

  test('about an article that another editor changed at the same moment saves nothing', async () => {
    const { decide, id, item, meanwhile } = await desk();
    const [one, other] = [await id(first), await id(second)];
    meanwhile(async () => {
      meanwhile(async () => {});
      expect((await decide({ remove: [one] }, undefined, 'ben')).did).toBe('decided');
    });

    const decided = await decide({ remove: [other] });

    expect(decided.did).toBe('stale');
    expect((await item()).decisions).toMatchObject([{ text: first, by: 'ben' }]);
  });

  test('about an upload that was replaced meanwhile saves nothing; the new one is published', async () => {
    const { bucket, key, decide, id, item, readers } = await desk();
    bucket.put(key, story.replace('ferry', 'barge'));

    const decided = await decide({ remove: [await id(second)] });

    expect(decided.did).toBe('stale');
    expect((await item()).decisions).toEqual([]);
    expect(await readers()).toContain('The barge keeps its winter berth');
  });

  test('makes another line the title, and only one', async () => {
    const { decide, id, item } = await desk();
    await decide({ title: await id(first) });
    expect((await item()).live?.title).toBe(first);

    await decide({ title: await id(second) });

    expect((await item()).live?.title).toBe(second);
    expect((await item()).decisions).toHaveLength(1);
  });

  test('outlives the file: it is gone, it comes back, and the line is still removed', async () => {
    const { bucket, key, decide, id, put, reconcile, readers } = await desk();
    await decide({ remove: [await id(second)] });
    bucket.remove(key);
    await reconcile();

    await put(`${story}\nThe crew has wished for a coffee machine for years, and it will get one now.\n`);

    expect(await readers()).toContain('coffee machine');
    expect(await readers()).not.toContain(second);
  });

  test('outlives a newer cleaner', async () => {
    const { decide, id, item, readers, reconcileBy } = await desk();
    await decide({ remove: [await id(second)] });

    await reconcileBy(cleaner + 1);

    expect(await item()).toMatchObject({ cleaner: cleaner + 1, decisions: [{ verdict: 'remove' }] });
    expect(await readers()).not.toContain(second);
  });

  test('whose line is gone is shown as unplaced, and can be taken back by its name', async () => {
    const { decide, id, put, proof, item } = await desk();
    await decide({ remove: [await id(second)] });
    await put(
      story.replace(second, 'The captain would rather have had the south quay, but it is full of herring.'),
    );
    expect((await proof()).unplaced).toMatchObject([{ verdict: 'remove', text: second }]);

    const [decision] = (await item()).decisions;
    await decide({ undo: [decision ? decisionName(decision) : ''] });

    expect((await item()).decisions).toEqual([]);
    expect((await proof()).unplaced).toEqual([]);
  });

  test('leaves no risk in what it removed', async () => {
    const { decide, id, item } = await desk();
    await decide({ remove: [await id(second)] });

    expect((await item()).live?.risk.rank).toBe(0);
  });

  test('sends a hint for later before it writes, and writes nothing if that fails', async () => {
    const { decide, id, item, meanwhile } = await desk();
    const before = await item();
    meanwhile(async () => {
      expect(await item()).toEqual(before);
      throw new Error('the queue is out');
    });

    await expect(decide({ remove: [await id(second)] })).rejects.toThrow('the queue is out');

    expect(await item()).toEqual(before);
  });

  test('sends one hint, and none where it writes nothing', async () => {
    const { decide, id, hinted, key } = await desk();

    await decide({ remove: [await id(second)] });
    await decide({ remove: [await id(second)] });

    expect(hinted).toEqual([[key, hintDelay]]);
  });

  test.each([
    ['nothing', () => ({}), 'nothing-asked'],
    ['a line that is not there', () => ({ keep: ['0123456789abcdef~1'] }), 'unknown-line'],
    ['two things of one line', (id: string) => ({ keep: [id], remove: [id] }), 'contradiction'],
    ['the release of something that is not held', () => ({ release: 'x' }), 'not-held'],
  ])('that asks %s is refused', async (_, asked, code) => {
    const { decide, id, item } = await desk();
    const before = await item();

    expect(await decide(asked(await id(second)))).toMatchObject({ did: 'refused', problem: { code } });

    expect(await item()).toEqual(before);
  });

  test('about lines that nothing tells apart is about all of them, or refused', async () => {
    const menu = 'Timetable of all boats\n\nLost and found, open on Mondays\n\nTickets for the season\n\n';
    const { decide, id, readers, item, proof, put } = await desk(
      `${story}\n${menu}${first} Again.\n\n${menu}${second} Again.\n`,
    );
    const lost = 'Lost and found, open on Mondays';
    const [a, b] = [await id(lost, 1), await id(lost, 2)];

    expect(await decide({ remove: [a] })).toMatchObject({
      did: 'refused',
      problem: { code: 'not-placeable' },
    });
    expect((await decide({ remove: [a, b] })).did).toBe('decided');
    expect(await readers()).not.toContain(lost);

    // Whichever of them is left was to be removed; a third one was never spoken of, and could be any of them.
    await put(`${story}\n${menu}${first} Again.\n`);
    expect(await readers()).not.toContain(lost);
    await put(`${story}\n${menu}${first} Again.\n\n${menu}${second} Again.\n\n${menu}${first} At last.\n`);
    expect(await readers()).toContain(lost);
    expect((await proof()).unplaced).toHaveLength(2);
    await decide({ remove: [a, b, await id(lost, 3)] });
    expect(await readers()).not.toContain(lost);
    expect((await item()).decisions).toHaveLength(3);
  });

  test('too many for the table are refused with the way out', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `In year ${i} the harbour was dredged by ${i} men.`);
    const { decide, proof, item } = await desk(`The dredging of the harbour\n\n${lines.join('\n\n')}\n`);
    const ids = (await proof()).lines.flatMap(({ id }) => id ?? []);

    const decided = await decide({ keep: ids });

    expect(decided).toMatchObject({ did: 'refused', problem: { code: 'too-many-decisions' } });
    expect((await item()).decisions).toEqual([]);
  });
});

describe('a preview', () => {
  test('shows what a decision would make of the article and saves nothing', async () => {
    const { preview, id, item } = await desk();
    const before = await item();

    const shown = await preview({ remove: [await id(second)] });

    expect(shown).toMatchObject({ did: 'previewed' });
    if (shown.did !== 'previewed') return;
    expect(shown.before?.blocks.map(({ text }) => text)).toContain(second);
    expect(shown.after?.blocks.map(({ text }) => text)).not.toContain(second);
    expect(await item()).toEqual(before);
  });

  test('of an upload that was replaced meanwhile shows nothing, and has the article brought up to date', async () => {
    const { preview, bucket, key, id, item, hinted } = await desk();
    const before = await item();
    const asked = { remove: [await id(second)] };
    bucket.put(key, story.replace('ferry', 'barge'));

    expect(await preview(asked)).toEqual({ did: 'stale', article: before });
    expect(hinted).toEqual([[key, 0]]);
  });

  test('is refused for what a decision would be refused for', async () => {
    const { preview, id } = await desk();

    expect(await preview({})).toMatchObject({ did: 'refused', problem: { code: 'nothing-asked' } });
    expect(await preview({ release: 'x' })).toMatchObject({ did: 'refused', problem: { code: 'not-held' } });
    expect(await preview({ keep: [await id(first), await id(first)] })).toMatchObject({
      did: 'refused',
      problem: { code: 'contradiction' },
    });
  });
});

describe('there is nothing to decide', () => {
  test('where the file is gone', async () => {
    const { decide, id, bucket, key, reconcile, item } = await desk();
    const asked = { remove: [await id(second)] };
    bucket.remove(key);
    await reconcile();
    const before = await item();

    expect(await decide(asked)).toMatchObject({ did: 'refused', problem: { code: 'withdrawn' } });
    expect(await item()).toEqual(before);
  });

  test('where it can’t be made into an article', async () => {
    const { decide, item, put } = await desk();
    await put('\u0000\u0001\u0002\u0003PNG\u0000\u0000\u0000');
    expect((await item()).attention?.status).toBe('rejected');

    expect(await decide({ metadata: { title: 'A title' } })).toMatchObject({
      did: 'refused',
      problem: { code: 'no-article' },
    });
  });

  test('of what was taken down but that it is lifted: nobody needs to look at it', async () => {
    const { decide } = await desk();
    await decide({ withdrawn: true });

    expect(await decide({ reviewed: true })).toMatchObject({
      did: 'refused',
      problem: { code: 'taken-down' },
    });
  });
});

describe('a held fair copy', () => {
  const empty = 'Berth';

  test('is published by the release of exactly that one: another etag is refused', async () => {
    const { decide, item } = await desk(empty);

    expect(await decide({ release: '0'.repeat(32) })).toMatchObject({
      did: 'refused',
      problem: { code: 'not-held' },
    });

    expect((await item()).live).toBeUndefined();
  });

  test('is published by its release; another one that is held is held again', async () => {
    const { decide, item, put, readers } = await desk(empty);
    const { attention } = await item();
    expect(attention?.status).toBe('held');

    await decide({ release: attention?.etag ?? '' });
    expect((await item()).attention).toBeUndefined();
    expect(await readers()).toContain('Berth');

    await put('Quay');
    expect((await item()).attention?.status).toBe('held');
    expect(await readers()).toContain('Berth');

    await put(empty);
    expect((await item()).attention).toBeUndefined();
  });

  test('is withdrawn when its release is taken back', async () => {
    const { decide, item } = await desk(empty);
    await decide({ release: (await item()).attention?.etag ?? '' });
    const released = await item();
    const [decision] = released.decisions;

    await decide({ undo: [decision ? decisionName(decision) : ''] });

    const { live, attention, changedAt = '' } = await item();
    expect(live).toBeUndefined();
    expect(attention?.status).toBe('held');
    expect(changedAt > (released.changedAt ?? '')).toBe(true);
  });
});
