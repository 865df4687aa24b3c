import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { houseFrom } from '../../functions/articles/house/house-file.ts';
import { proposalsOf } from '../../functions/cleaning/house/proposals.ts';
import { noCounts } from '../../functions/cleaning/house/tally.ts';
import { learnFile } from '../../functions/cleaning/learn.ts';
import { learnSection } from '../../functions/publishing/house/learn-section.ts';
import { articleOf, pages } from '../cleaning/house/site.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';

const site = pages(12);

describe('a walk over a section', () => {
  const bucket = new MemoryBucket();
  for (const { name, source } of site) bucket.put(name, source);
  bucket.put('sport/1.txt', 'Another section\n\nWrite to the harbour desk\n');
  bucket.put('news/copy.txt', site[0]?.source ?? '');
  bucket.put('news/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  const walk = { prefix: 'news/', atOnce: 3, learnFile, done: () => {} };

  test('learns from each file of it once, and not from copies', async () => {
    const counts = noCounts();

    const { passed, last } = await learnSection(bucket, counts, walk);

    expect(counts.files).toBe(12);
    expect(passed).toBe(2);
    expect(last).toBe('news/picture.png');
    expect(proposalsOf(counts).proposals.every(({ of }) => of === 12)).toBe(true);
  });

  test('that is stopped and goes on has learnt the same', async () => {
    const whole = noCounts();
    await learnSection(bucket, whole, walk);
    const halves = noCounts();
    const stopping = new AbortController();

    const { last } = await learnSection(bucket, halves, {
      ...walk,
      signal: stopping.signal,
      done(_, files) {
        if (files === 5) stopping.abort();
      },
    });
    expect(halves.files).toBe(5);
    await learnSection(bucket, halves, { ...walk, after: last });
    const nothing = await learnSection(bucket, noCounts(), { ...walk, after: 'news/zz' });

    expect(nothing).toEqual({ passed: 0, last: 'news/zz' });
    expect(proposalsOf(halves)).toEqual(proposalsOf(whole));
  });
});

describe('the command', () => {
  const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'faircopy-learn-'));
    await mkdir(path.join(home, 'inbox', 'news'), { recursive: true });
    for (const { name, source } of site) await writeFile(path.join(home, 'inbox', name), source);
  });
  afterEach(() => rm(home, { recursive: true, force: true }));
  const faircopy = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise(resolve => {
      const child = execFile(process.execPath, [command, ...args], { cwd: home }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
      child.stdin?.end();
    });

  test('proposes, writes what is accepted, and clean uses it', async () => {
    const learnt = await faircopy('learn', '--prefix', 'news/', '--out', 'house.json', '--by', 'ana');

    expect(learnt).toMatchObject({ code: 0, out: expect.stringContaining('12 files in') });
    expect(learnt.out).toContain('12 of 12 files · still there in 12');
    const { rules } = houseFrom(await readFile(path.join(home, 'house.json'), 'utf8'));
    expect(new Set(rules.map(({ by, prefix }) => `${by} ${prefix}`))).toEqual(new Set(['ana news/']));

    const cleaned = await faircopy('clean', '--house', 'house.json', 'inbox/news/7.txt');
    const explained = await faircopy('clean', '--house', 'house.json', '--explain', 'inbox/news/7.txt');

    expect(cleaned.out.split(/\n+/).filter(Boolean)).toEqual(articleOf(7));
    expect(explained.out).toContain('stands in 12 of 12 files of news/; accepted by ana on');
  });

  test('writes some of the proposals', async () => {
    const { out } = await faircopy('learn', '--prefix', 'news/', '--out', 'house.json', '--accept', '2-3');

    const { rules } = houseFrom(await readFile(path.join(home, 'house.json'), 'utf8'));
    expect(rules).toHaveLength(2);
    expect(out).toContain(`\n  2. `);
  });

  test('says what is wrong', async () => {
    await writeFile(path.join(home, 'wrong.json'), '{"house":1,"rules":[{"lines":["share"]}]}');

    const [none, many, where, wrong, missing] = await Promise.all([
      faircopy('learn', '--prefix', 'sport/'),
      faircopy('learn', '--out', 'h.json', '--accept', '900'),
      faircopy('learn', '--accept', '1'),
      faircopy('clean', '--house', 'wrong.json', 'inbox/news/7.txt'),
      faircopy('clean', '--house', 'none.json', 'inbox/news/7.txt'),
    ]);

    expect(none.out).toContain('0 files in');
    expect(many).toMatchObject({ code: 1, err: expect.stringContaining('no number 900') });
    expect(where).toMatchObject({ code: 1, err: expect.stringContaining('give --out too') });
    expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringContaining('wrong.json: rules.0') });
    expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('ENOENT') });
  });
});
