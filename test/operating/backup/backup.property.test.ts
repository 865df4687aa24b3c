/** Whatever happened to a house: with its uploads, a backup makes the same articles again in an empty one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/articles/article.ts';
import { proofOf } from '../../../functions/articles/proof.ts';
import { type Town, town } from './town.ts';

const keys = ['a.txt', 'harbour/b.txt', 'harbour/ü.md'];
const sentences = [
  'The first boat leaves at six in the morning, when the harbour is still dark.',
  'The second boat leaves at seven in the morning, with the milk and the letters.',
  'The third boat leaves at eight in the morning, and everybody can see it go.',
];
const bodies: readonly (string | Uint8Array)[] = [
  `Boats of the day\n\n${sentences.join('\n\n')}\n`,
  `Boats of the day\n\n•\n\n${sentences.join('\n\n')}\n\n•\n`,
  `Boats of tomorrow\n\n${[...sentences].reverse().join('\n\n')}\n`,
  'Boats of the day\n',
  '',
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
];

const step = fc.record({
  what: fc.constantFrom('put', 'put', 'keep', 'remove', 'title', 'asIs', 'release', 'undo', 'delete'),
  key: fc.constantFrom(...keys),
  n: fc.nat(20),
});

async function take({ what, key, n }: { what: string; key: string; n: number }, place: Town): Promise<void> {
  if (what === 'put') return place.put(key, bodies[n % bodies.length] ?? '');
  if (what === 'delete') {
    place.uploads.remove(key);
    await place.reconcile(key);
    return;
  }
  const article = await place.articles.read(key);
  const lines = ((article && proofOf(article)?.lines) ?? []).filter(({ id }) => id);
  const id = lines[n % lines.length]?.id;
  if (what === 'release') {
    if (article?.attention?.etag) await place.decide(key, { release: article.attention.etag });
  } else if (id) await place.decide(key, what === 'title' ? { title: id } : { [what]: [id] });
}

/** All of an article that does not tell when its state was written here. */
function lasting(article: Article | undefined) {
  if (!article?.upload) return undefined;
  const { revision, written, changedAt, changeToken, attention, ...rest } = article;
  const { since, ...why } = attention ?? {};
  return { ...rest, attention: why };
}

async function states(place: Town) {
  return Promise.all(keys.map(async key => lasting(await place.articles.read(key))));
}

describe('after backup, restore into an empty table and reconcile', () => {
  test('every article is byte for byte what it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), async steps => {
        const old = town();
        for (const one of steps) await take(one, old);
        const backup = await old.backup();

        const empty = town(old.uploads, { now: old.clock.now + 86_400_000 });
        await empty.restore(backup, true);
        await empty.reconcileAll();

        expect(await states(empty)).toEqual(await states(old));
      }),
      { numRuns: 150, seed: 18 },
    );
  });

  test('it is the same where the empty table was reconciled before it is restored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), async steps => {
        const old = town();
        for (const one of steps) await take(one, old);
        const backup = await old.backup();

        const empty = town(old.uploads, { now: old.clock.now + 86_400_000 });
        await empty.reconcileAll();
        await empty.restore(backup, true);
        await empty.reconcileAll();

        expect(await states(empty)).toEqual(await states(old));
      }),
      { numRuns: 100, seed: 18 },
    );
  });
});

test('restoring again writes nothing, at any time in the life of a house', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12 }),
      fc.array(step, { maxLength: 12 }),
      async (before, after) => {
        const place = town();
        for (const one of before) await take(one, place);
        const backup = await place.backup();
        for (const one of after) await take(one, place);
        await place.restore(backup);
        await place.reconcileAll();
        const state = await Promise.all(keys.map(key => place.articles.read(key)));

        const again = await place.restore(backup);

        expect(again.map(({ did }) => did).filter(did => did !== 'same')).toEqual([]);
        expect(await Promise.all(keys.map(key => place.articles.read(key)))).toEqual(state);
      },
    ),
    { numRuns: 100, seed: 18 },
  );
});
