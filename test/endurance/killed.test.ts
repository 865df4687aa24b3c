/**
 * The laptop's process is killed (SIGKILL) at moments drawn at random: while files come and go, while they are published,
 * while editors decide, while indexes are rebuilt. After each restart nothing that was acknowledged is lost or doubled, and
 * listings, the desk's lists and a mirror that follows /changes say the same as the articles themselves.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled, LaptopHouse } from './laptop-house.ts';

const kills = Number(process.env.FAIRCOPY_ENDURANCE_KILLS ?? 25);
const seed = Number(process.env.FAIRCOPY_ENDURANCE_SEED ?? Date.now() % 2 ** 31);
const keys = Array.from({ length: 24 }, (_, n) => `boats/boat ${n}.txt`);
/** Longest time that a process lives after it listens, in milliseconds. */
const life = 300;
/** Changes are told when they are this old, in milliseconds. */
const horizon = 1_000;

const cruft = 'Nobody had painted a name on it';
const textOf = (key: string, state: number): string =>
  `${key}\n\nIt came with the tide in state-${state}-, and its hull was green.\n\n${cruft}\n\nThe harbour master wrote it into his book.\n`;

interface Decided {
  readonly id: string;
  readonly verdict: 'remove' | 'keep';
}

/** What must be true of one key. Where a request was under way when the process died, either may be. */
interface Known {
  /** States that the file may have; undefined: it is gone. */
  files: (number | undefined)[];
  /** Decisions that the line may have. */
  decisions: (Decided['verdict'] | undefined)[];
}

let house: LaptopHouse;
beforeAll(async () => {
  await bundled();
  house = await LaptopHouse.open();
});
afterAll(() => house.close());

interface DeskArticle {
  readonly revision: string;
  readonly status: string;
  readonly lines: readonly {
    readonly id?: string;
    readonly text: string;
    readonly removed?: { rule: string };
  }[];
  readonly decisions: readonly { readonly verdict: string; readonly id: string; readonly name: string }[];
}
const desk = (key: string) => `/desk/article?key=${encodeURIComponent(key)}&format=json`;

test(`a laptop that is killed ${kills} times (FAIRCOPY_ENDURANCE_SEED=${seed})`, async () => {
  const random = fc.sample(fc.infiniteStream(fc.nat(2 ** 30)), { numRuns: 1, seed })[0]?.[Symbol.iterator]();
  const next = (below: number): number => (random?.next().value ?? 0) % below;
  const known = new Map<string, Known>(
    keys.map(key => [key, { files: [undefined], decisions: [undefined] }]),
  );
  const mirror = new Map<string, string>();
  let cursor = '';
  let state = 0;
  /** One after the other at each key, so that it is known what was acknowledged last. */
  const busy = new Set<string>();
  const odd: string[] = [];

  for (let kill = 0; kill < kills; kill++) {
    // What changes while it is off is published all at once when it starts: most writes of the database are then.
    for (const key of keys) {
      const fact = known.get(key);
      if (fact && next(2) === 0) await write(key, fact);
    }
    house.start();
    const fate = next(4);
    // One in four dies while it starts: its indexes are being rebuilt then.
    if (fate === 0) {
      await new Promise(resolve => setTimeout(resolve, next(700)));
      await house.kill();
      continue;
    }
    await house.ready('listening');
    // One in four dies while it publishes what changed meanwhile; the others are looked at first.
    if (fate > 1) {
      await house.ready('up to date');
      await check(`after kill ${kill}`);
    }
    const ends = Date.now() + next(life);
    const death = new Promise<void>(resolve => setTimeout(resolve, ends - Date.now())).then(() =>
      house.kill(),
    );
    await Promise.all([death, ...Array.from({ length: 3 }, () => work(ends))]);
  }

  house.start();
  await house.ready('up to date');
  await check('at last');
  await new Promise(resolve => setTimeout(resolve, 2 * horizon));
  await follow();
  const listed = await house.walk('/articles?limit=3');
  expect(Object.fromEntries(mirror), 'a mirror that went on with its cursor has what is published').toEqual(
    Object.fromEntries(listed.map(({ key, etag }) => [key, etag])),
  );
  expect([...house.failures, ...odd], 'nothing failed that was not killed').toEqual([]);

  async function work(ends: number): Promise<void> {
    while (Date.now() < ends) {
      const key = keys[next(keys.length)] ?? '';
      const fact = known.get(key);
      if (!fact) return;
      if (busy.has(key)) continue;
      busy.add(key);
      const does = next(10);
      try {
        if (does < 3) await upload(key, fact);
        else if (does < 5) await write(key, fact);
        else if (does < 6) await remove(key, fact);
        else if (does < 9) await decide(key, fact);
        else await (await house.request('/articles')).arrayBuffer();
      } catch {
        // The process is gone; what was under way may have been done or not.
        return;
      } finally {
        busy.delete(key);
      }
    }
  }

  /** Through the desk: once it says so, the file is stored and its article published. */
  async function upload(key: string, fact: Known): Promise<void> {
    const mine = ++state;
    fact.files = [...fact.files, mine];
    const { status } = await house.request(`/desk/uploads?key=${encodeURIComponent(key)}&replace=true`, {
      method: 'POST',
      body: textOf(key, mine),
    });
    if (status === 201) fact.files = [mine];
    else odd.push(`${status} for an upload`);
  }

  async function write(key: string, fact: Known): Promise<void> {
    const mine = ++state;
    const file = path.join(house.inbox, ...key.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, textOf(key, mine));
    fact.files = [mine];
  }

  async function remove(key: string, fact: Known): Promise<void> {
    await rm(path.join(house.inbox, ...key.split('/')), { force: true });
    fact.files = [undefined];
  }

  async function decide(key: string, fact: Known): Promise<void> {
    const seen = await house.request(desk(key));
    if (!seen.ok) return;
    const article = (await seen.json()) as DeskArticle;
    const id = article.lines.find(line => line.text === cruft)?.id;
    if (!id) return;
    const undo = article.decisions.length > 0 && next(2) === 0;
    const verdict = next(2) ? ('remove' as const) : ('keep' as const);
    const wanted = undo ? undefined : verdict;
    const before = fact.decisions;
    fact.decisions = [...before, wanted];
    const response = await house.request(`/desk/decisions?key=${encodeURIComponent(key)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${article.revision}"` },
      body: JSON.stringify(undo ? { undo: article.decisions.map(each => each.name) } : { [verdict]: [id] }),
    });
    // Acknowledged: nothing that was decided before is true any more.
    if (response.ok) fact.decisions = [wanted];
    else if (response.status === 412 || response.status === 422) fact.decisions = before;
    else odd.push(`${response.status} for a decision`);
  }

  async function check(when: string): Promise<void> {
    const listed = await house.walk('/articles?limit=3');
    const all = await house.walk('/desk/articles?status=all&limit=100');
    const doubtful = await house.walk('/desk/articles?status=published&limit=100');
    const names = listed.map(entry => entry.key);
    expect(new Set(names).size, `${when}: no article is listed twice`).toBe(names.length);
    for (const list of [all, doubtful])
      expect(
        new Set(list.map(entry => entry.key)).size,
        `${when}: nothing is on the desk’s lists twice`,
      ).toBe(list.length);

    for (const [key, fact] of known) {
      const response = await house.request(`/articles/${key}?format=json`);
      const text = await response.text();
      const entry = listed.find(each => each.key === key);
      if (response.status === 200) {
        const found = Number(/state-(\d+)-/.exec(text)?.[1]);
        expect(fact.files, `${when}: ${key} is in a state that it was given`).toContain(found);
        expect(entry?.etag, `${when}: ${key} is listed as it is`).toBe(
          response.headers.get('etag')?.replace(/^"|(?:-br|-gzip)?"$/g, ''),
        );
        expect(
          all.filter(each => each.key === key),
          `${when}: ${key} is on the desk’s list`,
        ).toHaveLength(1);
        fact.files = [found];
      } else {
        expect([404, 410], `${when}: ${key}`).toContain(response.status);
        expect(fact.files, `${when}: ${key} may be gone`).toContain(undefined);
        expect(entry, `${when}: ${key} is gone and listed`).toBeUndefined();
        fact.files = [undefined];
      }
      const item = await house.request(desk(key));
      if (!item.ok) {
        expect(fact.decisions, `${when}: ${key} was never decided`).toContain(undefined);
        fact.decisions = [undefined];
        continue;
      }
      const { decisions } = (await item.json()) as DeskArticle;
      expect(decisions.length, `${when}: ${key} has one decision at most`).toBeLessThanOrEqual(1);
      const verdict = decisions[0]?.verdict as Decided['verdict'] | undefined;
      expect(fact.decisions, `${when}: ${key} has a decision that was made`).toContain(verdict);
      fact.decisions = [verdict];
    }
    await follow();
  }

  /** What a mirror does: it goes on where it was, across every restart. */
  async function follow(): Promise<void> {
    for (;;) {
      const page = await house.json<{
        items: { key: string; type: string; etag?: string }[];
        cursor: string;
      }>(`/changes?limit=3${cursor && `&cursor=${cursor}`}`);
      cursor = page.cursor;
      for (const { key, type, etag } of page.items) {
        if (type === 'withdrawn') mirror.delete(key);
        else mirror.set(key, etag ?? '');
      }
      if (page.items.length === 0) return;
    }
  }
});
