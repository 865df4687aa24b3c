/**
 * Editors at work while files are uploaded, replaced, deleted and brought back, workers follow hints, and anybody may die
 * before or after any step. The order of all steps is drawn by fast-check. What was acknowledged is never lost, and what
 * was erased is never left for readers.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Articles, Uploads } from '../../functions/articles/article.ts';
import { unpackFairCopy } from '../../functions/articles/fair-copy.ts';
import { unpackProof } from '../../functions/articles/proof.ts';
import { isWithdrawn } from '../../functions/articles/words/whole-words.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { decider } from '../../functions/publishing/decide.ts';
import { type Reconciling, reconciler, reviser } from '../../functions/publishing/reconcile.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { MemoryTable } from '../peers/memory-table.ts';
import { Turns } from './turns.ts';

const key = 'a.txt';
const sentences = [
  'The first boat leaves at six in the morning, when the harbour is still dark.',
  'The second boat leaves at seven in the morning, with the milk and the letters.',
  'The third boat leaves at eight in the morning, and everybody can see it go.',
];
const version = (n: number): string =>
  `Boats of the day\n\n${sentences.join('\n\n')}\n\nThis is version ${n} of the list, and it holds until there is another one.\n`;

class Crash extends Error {}

interface Hand {
  readonly who: 'worker' | 'old worker' | 'editor';
  /** Which sentence an editor speaks of. */
  readonly sentence: number;
  readonly verdict: 'remove' | 'keep' | 'take down' | 'lift';
  /** Turns that pass between the look at the bucket and the write. */
  readonly slow: number;
  readonly diesAt: number | null;
  readonly afterTheStep: boolean;
}

const hand: fc.Arbitrary<Hand> = fc.record({
  who: fc.constantFrom('worker', 'old worker', 'editor', 'editor', 'editor'),
  sentence: fc.nat(2),
  verdict: fc.constantFrom('remove', 'keep', 'remove', 'keep', 'take down', 'lift'),
  slow: fc.nat(12),
  diesAt: fc.option(fc.nat(9), { freq: 2 }),
  afterTheStep: fc.boolean(),
});
const changes = fc.array(fc.constantFrom('put', 'put', 'remove', 'erase newest', 'empty'), {
  minLength: 1,
  maxLength: 4,
});

/** What a test may leave out, to show that the property needs it. */
interface Without {
  /** Writes replace whatever is there. */
  readonly revision?: true;
  /** Nobody hears that a write was refused. */
  readonly answer?: true;
}

/** One run of the world. Throws where something was lost or left. */
async function live(
  turns: Turns,
  changes: readonly string[],
  hands: readonly Hand[],
  without: Without,
): Promise<void> {
  const bucket = new MemoryBucket();
  const table = new MemoryTable();
  /** Every state that was written, in order. */
  const written: Article[] = [];
  const hints: string[] = [];
  const delayed: string[] = [];
  /** The last word that was acknowledged about each sentence, or the whole, and which write it was saved by. */
  const acknowledged = new Map<number | 'whole', { readonly verdict: string; readonly write: number }>();
  /** What an editor spoke of and died: what was said may hold or not. */
  const uncertain = new Set<number | 'whole'>();

  let editors = 0;

  function process({ who, slow, diesAt, afterTheStep }: Hand) {
    let steps = 0;
    const own: number[] = [];
    const step = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
      await turns.next();
      const dies = steps++ === diesAt;
      if (dies && !afterTheStep) throw new Crash();
      const answer = await act();
      if (dies) throw new Crash();
      return answer;
    };
    const uploads: Uploads = {
      current: (key, wanted) => step(() => bucket.current(key, wanted)),
      identity: key => step(() => bucket.identity(key)),
      keys: () => bucket.keys(),
      list: prefix => bucket.list(prefix),
    };
    const articles: Articles = {
      read: key => step(() => table.read(key)),
      async write(next, over) {
        for (let i = 0; i < slow; i++) await turns.next();
        return step(async () => {
          const now = without.revision ? await table.read(key) : over;
          const done = await table.write(next, now);
          if (done) own.push(written.push(next) - 1);
          return without.answer ? true : done;
        });
      },
      remove: over => step(() => table.remove(over)),
      keys: () => table.keys(),
    };
    const settings: Reconciling = {
      articles,
      uploads,
      cleaner: { generation: 0, version: who === 'old worker' ? 1 : 2, clean },
      now: Date.now,
      newRevision: randomUUID,
      pause: async () => {},
    };
    const reconcile = reconciler(settings);
    const send = (key: string) => step(async () => void delayed.push(key));
    return {
      reconcile,
      articles,
      /** Which of the writes were its own. */
      own,
      ...decider({ ...settings, reconcile, revise: reviser(settings), hints: { send } }),
    };
  }

  /** Takes a hint, and puts it back unless the work was done: at least once. */
  async function work(hand: Hand): Promise<void> {
    const hint = hints.shift();
    if (hint === undefined) return;
    try {
      await process(hand).reconcile(hint);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      hints.push(hint);
    }
  }

  /** Opens the article, decides, and is told whether it was saved: then it was, by one of the writes. */
  async function edit(hand: Hand): Promise<void> {
    const { sentence, verdict } = hand;
    const by = `editor ${++editors}`;
    const { articles, decide, own } = process(hand);
    const isWhole = verdict === 'take down' || verdict === 'lift';
    const subject = isWhole ? 'whole' : sentence;
    let said = false;
    try {
      const seen = await articles.read(key);
      const lines = seen?.proof ? unpackProof(seen.proof).lines : [];
      const id = lines.find(({ text }) => text === sentences[sentence])?.id;
      if (!seen || !(id || isWhole)) return;
      said = true;
      const asked = isWhole ? { withdrawn: verdict === 'take down' } : { [verdict]: [id ?? ''] };
      const decided = await decide(key, asked, seen.revision, by);
      if (decided.did !== 'decided') return;
      // Of what was lifted nothing is left that would name who did it.
      const write =
        verdict === 'lift'
          ? (own[0] ?? -1)
          : written.findIndex(({ decisions }) => decisions.some(decision => decision.by === by));
      expect(write, 'what was acknowledged was saved').not.toBe(-1);
      const before = acknowledged.get(subject);
      if (!before || before.write < write) acknowledged.set(subject, { verdict, write });
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      if (said) uncertain.add(subject);
    }
  }

  async function act(hand: Hand): Promise<void> {
    for (let i = 0; i < 5; i++) {
      await turns.next();
      await (hand.who === 'editor' ? edit(hand) : work(hand));
      if (hand.who === 'editor') return;
    }
  }

  let uploaded = 0;
  async function publisher(): Promise<void> {
    for (const change of changes) {
      await turns.next();
      if (change === 'put') bucket.put(key, version(++uploaded));
      if (change === 'empty') bucket.put(key, '');
      if (change === 'remove') bucket.remove(key);
      if (change === 'erase newest') bucket.eraseNewest(key);
      hints.push(key);
    }
  }

  // There is something to decide about.
  bucket.put(key, version(0));
  hints.push(key);
  const calm: Hand = {
    who: 'worker',
    sentence: 0,
    verdict: 'keep',
    slow: 0,
    diesAt: null,
    afterTheStep: false,
  };
  const deliverAll = async () => {
    while (hints.length) await work(calm);
  };
  await turns.all([deliverAll]);
  await turns.all([publisher, ...hands.map(hand => () => act(hand))]);
  hints.push(...delayed);
  await turns.all([deliverAll]);

  for (const article of written) expectNothingShown(article);
  const item = await table.read(key);
  await expectAgreement(bucket, item);
  for (const [sentence, { verdict }] of acknowledged) {
    if (uncertain.has(sentence)) continue;
    if (sentence === 'whole') {
      expect(isWithdrawn(item?.decisions ?? []), 'down or not, as the last word was').toBe(
        verdict === 'take down',
      );
      continue;
    }
    const about = item?.decisions.filter(d => 'text' in d && d.text === sentences[sentence]);
    expect(
      about?.map(d => d.verdict),
      'the last acknowledged word is the one that is there',
    ).toEqual([verdict]);
  }
  const texts = item?.live ? unpackFairCopy(item.live.packed).blocks.map(({ text }) => text) : [];
  for (const decision of item?.attention ? [] : (item?.decisions ?? []))
    if (decision.verdict === 'remove') expect(texts).not.toContain(decision.text);
}

async function expectAgreement(bucket: MemoryBucket, item: Article | undefined): Promise<void> {
  const upload = await bucket.identity(key);
  expect(item?.upload, 'the table tells of the upload that lies in the bucket').toEqual(upload);
  if (!upload) expect(item?.live, 'nothing is published').toBeUndefined();
  if (upload && !item?.attention && !isWithdrawn(item?.decisions ?? []))
    expect(item?.live?.upload, 'readers see it').toEqual(upload);
}

/** What is down is down in every state that was ever written, waits for nobody, and is not forgotten after a while. */
function expectNothingShown({ decisions, live, attention, expires }: Article): void {
  if (isWithdrawn(decisions))
    expect([live, attention, expires], 'what was taken down').toEqual([undefined, undefined, undefined]);
}

const anybody = fc.array(hand, { minLength: 2, maxLength: 5 });
/** Each at another sentence, at the same time, for long. */
const editorsAlone = fc.constant(
  [0, 1, 2].map(
    (sentence): Hand => ({
      who: 'editor',
      sentence,
      verdict: 'remove',
      slow: 12,
      diesAt: null,
      afterTheStep: false,
    }),
  ),
);

const world = (without: Without, hands: fc.Arbitrary<readonly Hand[]> = anybody) =>
  fc.asyncProperty(fc.infiniteStream(fc.nat(1000)), changes, hands, (choices, changes, hands) =>
    live(new Turns(choices), changes, hands, without),
  );

describe('editors among uploads and crashes', () => {
  test('lose nothing that was acknowledged, and leave nothing that was erased', async () => {
    await fc.assert(world({}), { numRuns: 200 });
  });

  test('without the condition on the revision they would', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const of = world({ revision: true }, editorsAlone);
      const { failed } = await fc.check(of, { numRuns: 300, endOnFailure: true, seed });
      expect(failed, `from seed ${seed}`).toBe(true);
    }
  });

  test('and without the answer that it was not met', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { failed } = await fc.check(world({ answer: true }), { numRuns: 300, endOnFailure: true, seed });
      expect(failed, `from seed ${seed}`).toBe(true);
    }
  });
});
