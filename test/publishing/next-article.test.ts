import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Article, Upload } from '../../functions/articles/article.ts';
import { unpackFairCopy } from '../../functions/articles/fair-copy.ts';
import { unpackProof } from '../../functions/articles/proof.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { cleanUpload, ofHeldOnes, wanted } from '../../functions/publishing/next-article.ts';
import {
  type AtOnce,
  cleaner,
  five,
  making,
  monday,
  next,
  published,
  six,
  stored,
  upload,
} from './bakery.ts';

describe('an upload', () => {
  test('that cleans well is published with its proof', () => {
    const { article, outcome } = next(undefined, upload(six));

    expect(outcome).toMatchObject({ did: 'published', title: 'The bakery opens at six' });
    expect(article).toMatchObject({
      upload: { version: 'The bakery opens at six\n\nFrom Monday on ', etag: 'e' },
      cleaner: 7,
      publishedAt: '2026-03-02T06:00:00.123Z',
      changedAt: '2026-03-02T06:00:00.123Z',
      live: { title: 'The bakery opens at six', words: 15 },
    });
    expect(unpackFairCopy(stored(article).live?.packed ?? new Uint8Array()).title).toBe(
      'The bakery opens at six',
    );
    const { lines } = unpackProof(stored(article).proof ?? new Uint8Array());
    expect(lines.map(line => line.text + line.ending).join('')).toBe(six);
  });

  test('with more blocks than a page can show is rejected, and what was published stays', () => {
    const many = clean(six).blocks.slice(0, 1);
    const splinters: AtOnce = {
      generation: 0,
      version: 7,
      clean: (source, options) => ({
        ...clean(source, options),
        blocks: Array.from({ length: 100_001 }, () => many).flat(),
      }),
    };
    const before = published();

    const { article, outcome } = next(before, upload(five), monday, splinters);

    expect(outcome).toMatchObject({ did: 'rejected', problem: { code: 'too-many-blocks' } });
    expect(outcome.problem?.sentence).toContain('100001 paragraphs');
    expect(article?.live).toEqual(before.live);
  });

  test('that replaces another changes the article, but not when it was first published', () => {
    const before = published();

    const { article, outcome } = next(before, upload(five), monday + 5000);

    expect(outcome.did).toBe('changed');
    expect(article).toMatchObject({
      live: { title: 'The bakery opens at five' },
      publishedAt: before.publishedAt,
    });
    expect(article?.changedAt).toBe('2026-03-02T06:00:05.123Z');
  });

  test('is stamped later than the change before it, even when the clock went back', () => {
    const { article } = next(published(), upload(five), monday - 3_600_000);

    expect(article?.changedAt).toBe('2026-03-02T06:00:00.124Z');
  });

  test('with the same fair copy notes where it came from; nothing that a reader can see moves', () => {
    const before = published();

    const { article, outcome } = next(before, upload(`The bakery opens at six\n${six}`), monday + 5000);

    expect(outcome.did).toBe('unchanged');
    expect(article?.upload).not.toEqual(before.upload);
    expect(article?.live?.upload).toEqual(article?.upload);
    expect(article).toMatchObject({
      publishedAt: before.publishedAt,
      changedAt: before.changedAt,
      changeToken: before.changeToken,
      live: { etag: before.live?.etag },
    });
  });

  test('that was reconciled already is left alone, also by an older cleaner, and its body is not fetched', () => {
    const before = published();

    expect(next(before, upload(six)).article).toBe(before);
    expect(next(before, upload(six), monday, { generation: 0, version: 6, clean }).article).toBe(before);
    expect(wanted(before, upload(six), cleaner)).toBe(false);
  });

  test('is cleaned again by a newer cleaner', () => {
    const before = published();

    const { article } = next(before, upload(six), monday + 1, { generation: 0, version: 8, clean });

    expect(article?.cleaner).toBe(8);
    expect(article?.revision).not.toBe(before.revision);
  });

  test('that is new may be published by an older cleaner', () => {
    expect(
      next(published(), upload(five), monday, { generation: 0, version: 6, clean }).article,
    ).toMatchObject({
      cleaner: 6,
      live: { title: 'The bakery opens at five' },
    });
  });
});

describe('an upload that readers must not see', () => {
  test('an empty one is held; what was published before stays', () => {
    const before = published();

    const { article, outcome } = next(before, upload(''), monday + 5000);

    expect(outcome.did).toBe('held');
    expect(article?.attention).toMatchObject({ status: 'held', since: '2026-03-02T06:00:05.123Z' });
    expect(article?.live).toEqual(before.live);
    expect(article?.changedAt).toBe(before.changedAt);
  });

  test('once a good one follows, nothing is held any more', () => {
    const held = stored(next(published(), upload('')).article);

    expect(next(held, upload(five)).article).toMatchObject({ live: { title: 'The bakery opens at five' } });
    expect(next(held, upload(five)).article?.attention).toBeUndefined();
  });

  test.each([
    ['binary', upload(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))],
    ['too large', upload('x', { size: 4 * 1024 * 1024 + 1 })],
    ['not addressable: ?', upload(six, { key: 'what?.txt' })],
    ['not addressable: ..', upload(six, { key: 'x/../y.txt' })],
    ['not addressable: control character', upload(six, { key: 'a\u0007.txt' })],
  ])('one that can’t be an article is rejected, with what to do: %s', (_, upload) => {
    const { article, outcome } = next(undefined, upload);

    expect(outcome.did).toBe('rejected');
    expect(article?.attention).toMatchObject({
      status: 'rejected',
      problem: { sentence: expect.stringMatching(/\.$/) },
    });
    expect(article?.live).toBeUndefined();
  });

  test('a body that is too large, or whose key has no address, is never fetched', () => {
    expect(wanted(undefined, upload(six, { size: 4 * 1024 * 1024 + 1 }), cleaner)).toBe(false);
    expect(wanted(undefined, upload(six, { key: 'what?.txt' }), cleaner)).toBe(false);
  });

  const problem = { code: 'short', sentence: 'It is short.' };
  const held = making(() => ({ verdict: { status: 'held', problem } }));

  test('an article whose proof the table can’t hold is rejected, whatever its text: published, unchanged or held', () => {
    const noise = Array.from({ length: 60_000 }, (_, i) => ({
      id: `${i}~1`,
      text: `${(i * 2_654_435_761) % 4_294_967_296}`,
      ending: '\n',
    }));
    const before = published();
    const codeOf = (item: Article | undefined, body: string, by: AtOnce) =>
      next(item, upload(body), monday, by).article?.attention?.problem.code;
    const long = making(() => ({ lines: noise }));
    const longAndHeld = making(() => ({ lines: noise, verdict: { status: 'held', problem } }));

    expect(codeOf(undefined, six, long)).toBe('too-large-to-store');
    expect(codeOf(before, six, long)).toBe('too-large-to-store');
    expect(codeOf(before, five, long)).toBe('too-large-to-store');
    expect(codeOf(before, five, longAndHeld)).toBe('too-large-to-store');
    expect(codeOf(before, five, held)).toBe('short');
  });

  test('decisions take their part of what the table can hold', () => {
    const noise = (lines: number) =>
      making(() => ({
        lines: Array.from({ length: lines }, (_, i) => ({
          id: `${i}~1`,
          text: createHash('sha256').update(String(i)).digest('hex'),
          ending: '\n',
        })),
      }));
    const fits = (lines: number, decisions: Article['decisions']) =>
      next({ ...published(), decisions }, upload(five), monday, noise(lines)).outcome.did === 'changed';
    const decisions = Array.from({ length: 300 }, (_, i) => ({
      verdict: 'release' as const,
      etag: createHash('sha256').update(String(i)).digest('hex'),
      by: 'ana',
      at: '2026-03-02T06:00:00.000Z',
    }));

    let most = 8_000;
    while (fits(most + 500, [])) most += 500;

    expect(fits(most, decisions)).toBe(false);
    expect(fits(most - 2_000, decisions)).toBe(true);
  });

  test('an article that the table can’t hold is rejected; what was published before stays', () => {
    const noise = Array.from(
      { length: 60_000 },
      (_, i) => `${(i * 2_654_435_761) % 4_294_967_296} ships`,
    ).join(' sailed and ');

    const { article } = next(published(), upload(`A long list of ships\n\n${noise}.\n`));

    expect(article?.attention).toMatchObject({ status: 'rejected', problem: { code: 'too-large-to-store' } });
    expect(article?.live?.title).toBe('The bakery opens at six');
  });

  test('keeps its age while it is looked at again', () => {
    const held = stored(next(undefined, upload('')).article);

    const { article } = next(held, upload(''), monday + 9000, { generation: 0, version: 8, clean });

    expect(article?.attention?.since).toBe(held.attention?.since);
  });
});

describe('a generation', () => {
  const rolledBack: AtOnce = { generation: 1, version: 6, clean };

  test('that is higher gives an older cleaner the last word', () => {
    const { article } = next(published(), upload(six), monday, rolledBack);

    expect(article).toMatchObject({ generation: 1, cleaner: 6 });
  });

  test('that is lower leaves it alone, whatever its cleaner', () => {
    const before = stored(next(published(), upload(six), monday, rolledBack).article);

    expect(next(before, upload(six), monday, cleaner).article).toBe(before);
    expect(next(before, upload(five), monday, cleaner).article).toMatchObject({ generation: 0, cleaner: 7 });
  });
});

describe('an upload that lies in an archive', () => {
  const { bytes, ...described } = upload(five);
  const archived: Upload = { ...described, isArchived: true };

  test('changes nothing where it is the one that the article was made of', () => {
    const before = published(five);

    expect(next(before, archived, monday, { generation: 1, version: 8, clean })).toEqual({
      article: before,
      outcome: { did: 'nothing' },
    });
  });

  test('waits where another one was published, which readers still see', () => {
    const before = published();

    const { article, outcome } = next(before, archived);

    expect(outcome.did).toBe('archived');
    expect(article).toMatchObject({
      upload: { version: archived.version },
      live: before.live,
      publishedAt: before.publishedAt,
      attention: { status: 'archived', problem: { code: 'archived' } },
    });
    expect(next(article, archived).article).toBe(article);
  });

  test('is cleaned when it is restored, though it is the same upload', () => {
    const waiting = stored(next(undefined, archived).article);

    expect(wanted(waiting, upload(five), cleaner)).toBe(true);
    const { article, outcome } = next(waiting, upload(five));
    expect(outcome.did).toBe('published');
    expect(article?.live?.title).toBe('The bakery opens at five');
    expect(article?.attention).toBeUndefined();
  });
});

describe('an upload that is gone', () => {
  test('leaves a tombstone for thirty days if it was published', () => {
    const { article, outcome } = next(published(), undefined, monday + 5000);

    expect(outcome.did).toBe('withdrawn');
    expect(article).toMatchObject({
      changedAt: '2026-03-02T06:00:05.123Z',
      expires: Math.ceil((monday + 5000) / 1000) + 30 * 86_400,
    });
    expect(article?.live).toBeUndefined();
    expect(article?.proof).toBeUndefined();
    expect(article?.upload).toBeUndefined();
  });

  test('leaves nothing if it was never published', () => {
    const held = next(undefined, upload('')).article;

    expect(next(held, undefined)).toMatchObject({ article: undefined, outcome: { did: 'forgotten' } });
    expect(next(undefined, undefined)).toMatchObject({ article: undefined, outcome: { did: 'nothing' } });
  });

  test('leaves the decisions of an editor', () => {
    const decision = { verdict: 'release', etag: 'e', by: 'ana', at: '2026-03-02T06:00:00.000Z' } as const;
    const held = { ...stored(next(undefined, upload('')).article), decisions: [decision] };

    expect(next(held, undefined).article).toMatchObject({ decisions: [decision] });
  });

  test('and was gone before changes nothing; a tombstone past its time goes', () => {
    const tombstone = stored(next(published(), undefined).article);

    expect(next(tombstone, undefined, monday + 1).article).toBe(tombstone);
    expect(next(tombstone, undefined, monday + 31 * 86_400_000).article).toBeUndefined();
  });

  test('and is back is published again after its withdrawal, with its first publication time', () => {
    const tombstone = stored(next(published(), undefined, monday + 5000).article);

    const { article, outcome } = next(tombstone, upload(six), monday);

    expect(outcome.did).toBe('published');
    expect(article).toMatchObject({
      changedAt: '2026-03-02T06:00:05.124Z',
      publishedAt: '2026-03-02T06:00:00.123Z',
    });
    expect(article?.expires).toBeUndefined();
  });

  test('and is back when its tombstone is past its time is new', () => {
    const tombstone = stored(next(published(), undefined).article);
    const later = monday + 31 * 86_400_000;

    expect(next(tombstone, upload(six), later).article?.publishedAt).toBe(new Date(later).toISOString());
  });

  test('a folder that a console made is no upload', () => {
    expect(next(undefined, upload('', { key: 'town/' })).outcome.did).toBe('nothing');
  });

  test('what a program put down for itself is no upload; an article that was made of one is withdrawn', () => {
    const half = upload(six, { key: 'town/boats.txt.part' });

    expect(wanted(undefined, half, cleaner)).toBe(false);
    expect(next(undefined, half).outcome.did).toBe('nothing');
    expect(next(published(), half).outcome.did).toBe('withdrawn');
  });
});

describe('a stricter guard', () => {
  const problem = { code: 'not-an-article', sentence: 'This looks like a shop.' };
  const stricter: AtOnce = {
    generation: 0,
    version: 8,
    clean: (source, options) => ({ ...clean(source, options), verdict: { status: 'held', problem } }),
  };

  test('takes nothing from readers that they have had all along, and puts it first in the queue', () => {
    const before = published();
    const { article, outcome } = next(before, upload(six), monday + 1, stricter);

    expect(outcome.did).toBe('unchanged');
    expect(article).toMatchObject({
      cleaner: 8,
      live: { etag: before.live?.etag, risk: { rank: ofHeldOnes } },
    });
    expect(article?.attention).toBeUndefined();
    expect(article?.changedAt).toBe(before.changedAt);
  });

  test('holds another text, and what was published before stays', () => {
    const before = published();
    const { article, outcome } = next(before, upload(five, { etag: 'f' }), monday + 1, stricter);

    expect(outcome).toMatchObject({ did: 'held', problem });
    expect(article?.live?.etag).toBe(before.live?.etag);
  });
});

describe('prefixes under which anything is published', () => {
  test('are those of the key', () => {
    const asked: (string | undefined)[] = [];
    const asking: AtOnce = {
      ...cleaner,
      anything: ['shop/', 'town/b'],
      clean(source, options) {
        asked.push(options.publish);
        return clean(source, options);
      },
    };
    for (const name of ['town/bakery.txt', 'shop/all.txt', 'town/cafe.txt', 'my/shop/all.txt'])
      cleanUpload(undefined, upload(six, { key: name }), asking);

    expect(asked).toEqual(['anything', 'anything', undefined, undefined]);
  });
});
