/** What comes from outside as small pieces of data: events, cursors, decisions. */
import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Asked, decisionName, decisionsAfter } from '../../functions/articles/decisions.ts';
import { hintBody, keysIn, NotAHint } from '../../functions/articles/keys/hint.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { receiveHints } from '../../functions/publishing/receive-hints.ts';
import { cursors } from '../../functions/reading/http/cursors.ts';
import { fuzz } from './fuzz.ts';
import { texts } from './sources.ts';

const anything = fc.string({ unit: 'binary', maxLength: 30 });
const encodedKey = fc.oneof(
  anything.filter(key => key.isWellFormed()).map(key => encodeURIComponent(key).replaceAll('%20', '+')),
  fc.constantFrom(
    '',
    '%',
    '%zz',
    '%c3',
    '%c3%28',
    'a+b',
    'a%2Bb',
    'a/../b',
    '__proto__',
    'constructor',
    '%00',
  ),
  anything,
);
const record = fc.oneof(
  {
    weight: 6,
    arbitrary: encodedKey.map(key => ({ eventName: 'ObjectCreated:Put', s3: { object: { key } } })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      {},
      7,
      { s3: null },
      { s3: { object: {} } },
      { s3: { object: { key: 7 } } },
    ),
  },
);
const body = fc.oneof(
  { weight: 6, arbitrary: fc.array(record, { maxLength: 4 }).map(Records => JSON.stringify({ Records })) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: anything },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{"Event":"s3:TestEvent"}',
      '{"Records":{}}',
      '{"Records":[]}',
      '{"__proto__":{"Records":[]}}',
      'null',
      '[[[[',
    ),
  },
);

test('events', () =>
  fuzz('events', fc.array(body, { minLength: 1, maxLength: 5 }), async bodies => {
    const event = {
      Records: bodies.map((body, n) => ({ messageId: `${n}`, body, attributes: { SentTimestamp: '1' } })),
    } as unknown as SQSEvent;
    const settled: string[] = [];
    const { batchItemFailures } = await receiveHints(event, {
      reconcile: async () => ({ did: 'published' }) as never,
      settled: key => settled.push(key),
      failed: (_, error) => expect(error).toBeInstanceOf(NotAHint),
      timeLeft: () => 1e9,
    });

    const wanted = new Set<string>();
    const unread = bodies.flatMap((body, n) => {
      try {
        for (const key of keysIn(body)) wanted.add(key);
        return [];
      } catch (error) {
        expect(error).toBeInstanceOf(NotAHint);
        return [`${n}`];
      }
    });
    expect(batchItemFailures.map(item => item.itemIdentifier).sort()).toEqual(unread.sort());
    expect(new Set(settled)).toEqual(wanted);
    expect(settled).toHaveLength(wanted.size);
    for (const key of wanted) if (key.isWellFormed()) expect(keysIn(hintBody(key))).toEqual([key]);
  }));

const ours = cursors('a table');
const walks = fc.constantFrom('articles', 'changes', 'articles en', '');

test('cursors', () =>
  fuzz(
    'cursors',
    fc.tuple(
      walks,
      anything,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'AZaz09-_=+/ %\u0000é')), { maxLength: 3 }),
      anything,
    ),
    ([walk, state, changes, foreign]) => {
      const cursor = ours.seal(walk, state);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(ours.open(walk, cursor)).toBe(state.toWellFormed());
      const letters = [...cursor];
      for (const [at, letter] of changes) letters[at % letters.length] = letter;
      const changed = letters.join('');
      if (changed !== cursor) expect(ours.open(walk, changed)).toBeUndefined();
      expect(ours.open(`${walk}x`, cursor)).toBeUndefined();
      expect(cursors('another table').open(walk, cursor)).toBeUndefined();
      expect(ours.open(walk, foreign)).toBeUndefined();
    },
  ));

const id = fc.oneof(
  { weight: 5, arbitrary: fc.nat(30) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '~', '__proto__', 'constructor', 'ffffffffffffffff~1', '0'.repeat(16)),
  },
);
const asked = fc.record(
  {
    keep: fc.array(id, { maxLength: 4 }),
    remove: fc.array(id, { maxLength: 4 }),
    asIs: fc.array(id, { maxLength: 2 }),
    undo: fc.array(id, { maxLength: 3 }),
    title: id,
    release: fc.constantFrom('e', ''),
  },
  { requiredKeys: [] },
);

test('decisions', () =>
  fuzz('decisions', fc.tuple(texts, fc.array(asked, { maxLength: 4 })), ([source, steps]) => {
    let decisions: ReturnType<typeof clean>['unplaced'][number][] | readonly unknown[] = [];
    for (const [n, step] of steps.entries()) {
      const { lines } = clean(source, { type: 'text', decisions: decisions as never });
      const named = lines.flatMap(line => line.id ?? []);
      const real = (each: number | string | undefined) =>
        typeof each === 'number' ? (named[each % (named.length || 1)] ?? 'none~1') : each;
      const words = Object.fromEntries(
        Object.entries(step).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.map(real) : real(value),
        ]),
      ) as Asked;
      const after = decisionsAfter(words, lines, decisions as never, {
        by: 'e',
        at: `2026-01-01T00:00:0${n}Z`,
      });
      if ('problem' in after) {
        expect(after.problem.sentence).toMatch(/\.$/);
        continue;
      }
      const names = after.decisions.map(decisionName);
      expect(new Set(names).size, 'no decision twice').toBe(names.length);
      expect(after.decisions.filter(each => each.verdict === 'title').length).toBeLessThanOrEqual(1);
      decisions = after.decisions;
    }
  }));
