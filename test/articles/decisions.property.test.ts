/**
 * Decisions outlive edits of the source. A file is paragraphs, each with an identity that only the test knows; some have the
 * same words. An editor decides about one, then the file is edited, and it is cleaned again with the decision.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionsAfter } from '../../functions/articles/decisions.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Decision, LineDecision } from '../../functions/cleaning/cleaning.ts';
import { isLightEdit, looseWords } from '../../functions/cleaning/result/likeness.ts';

interface Paragraph {
  readonly identity: number;
  readonly text: string;
}

const verbs = ['opens', 'closes', 'sails', 'waits', 'leaves', 'returns', 'anchors', 'sinks'];
const boats = ['ferry', 'trawler', 'pilot boat', 'dredger', 'yacht', 'barge', 'cutter', 'lifeboat', 'tug'];
const words = (n: number): string =>
  `The ${boats[n % boats.length]} of berth ${n} ${verbs[n % verbs.length]} at ${(n % 12) + 1} in the morning, and nobody minds.`;
/** What stands in the file several times. */
const refrain = 'And so the harbour sleeps until the morning comes, as harbours always do.';

/** Distinct paragraphs with a refrain between some of them, never twice in a row. */
const file: fc.Arbitrary<readonly Paragraph[]> = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }))
  .map(([length, refrains]) => {
    const texts = Array.from({ length }, (_, n) => [words(n), ...(refrains[n] ? [refrain] : [])]).flat();
    return texts.map((text, identity) => ({ identity, text }));
  });

type Edit = (paragraphs: readonly Paragraph[]) => readonly Paragraph[];

const at = (share: number, length: number): number => Math.min(length - 1, Math.floor(share * length));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const loud = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  text: paragraph.text.toUpperCase().replace(/\.$/, '!'),
});
const added = (text: string): Paragraph => ({ identity: -1, text });

const edit: fc.Arbitrary<{ name: string; apply: Edit }> = fc.oneof(
  share.map(s => ({
    name: `an unknown paragraph inserted at ${s}`,
    apply: (all: readonly Paragraph[]) => all.toSpliced(at(s, all.length), 0, added('Rain is not expected.')),
  })),
  fc.tuple(share, share).map(([s, t]) => ({
    name: `a copy of the paragraph at ${s} inserted at ${t}`,
    apply: (all: readonly Paragraph[]) =>
      all.toSpliced(at(t, all.length + 1), 0, added(all[at(s, all.length)]?.text ?? '')),
  })),
  share.map(s => ({
    name: `the paragraph at ${s} deleted`,
    apply: (all: readonly Paragraph[]) => all.toSpliced(at(s, all.length), 1),
  })),
  fc.tuple(share, share).map(([s, t]) => ({
    name: `the paragraphs at ${s} and ${t} swapped`,
    apply: (all: readonly Paragraph[]) => {
      const [i, j] = [at(s, all.length), at(t, all.length)];
      const [a, b] = [all[i], all[j]];
      return a && b ? all.with(i, b).with(j, a) : all;
    },
  })),
  share.map(s => ({
    name: `the paragraph at ${s} rewritten`,
    apply: (all: readonly Paragraph[]) =>
      all.with(at(s, all.length), added('This was written anew by the author.')),
  })),
  share.map(s => ({
    name: `the paragraph at ${s} in capitals, with another end mark`,
    apply: (all: readonly Paragraph[]) => all.map((one, n) => (n === at(s, all.length) ? loud(one) : one)),
  })),
  fc.constant({ name: 'all in capitals', apply: (all: readonly Paragraph[]) => all.map(loud) }),
  share.map(s => ({
    name: `a word of the paragraph at ${s} changed`,
    apply: (all: readonly Paragraph[]) =>
      all.map((one, n) =>
        n === at(s, all.length) ? { ...one, text: one.text.replace('the', 'every') } : one,
      ),
  })),
  fc.constant({ name: 'nothing', apply: (all: readonly Paragraph[]) => all }),
);

const title = 'What the harbour does at night';
const source = (paragraphs: readonly Paragraph[]): string =>
  `${[title, ...paragraphs.map(({ text }) => text)].join('\n\n')}\n`;

/** Lines with text, in order: the title first. */
const linesOf = (paragraphs: readonly Paragraph[], decisions: readonly Decision[]) => {
  const cleaning = clean(source(paragraphs), { type: 'text', decisions });
  return { ...cleaning, lines: cleaning.lines.filter(({ id }) => id) };
};

const decide = (
  paragraphs: readonly Paragraph[],
  index: number,
  verdict: 'keep' | 'remove',
  before: readonly Decision[] = [],
  at = '2026-03-02T06:00:00.000Z',
): readonly Decision[] => {
  const cleaning = clean(source(paragraphs), { type: 'text', decisions: before });
  const id = cleaning.lines.filter(({ id }) => id)[index + 1]?.id ?? '';
  const next = decisionsAfter({ [verdict]: [id] }, cleaning.lines, before, { by: 'ana', at });
  if ('problem' in next) throw new Error(next.problem.sentence);
  return next.decisions;
};

/** Identity of the paragraph that the decision is in force at; undefined: it was not placed. */
function landed(paragraphs: readonly Paragraph[], decision: Decision): number | undefined {
  const { lines, unplaced } = linesOf(paragraphs, [decision]);
  expect(lines).toHaveLength(paragraphs.length + 1);
  const places = lines.flatMap((line, index) => (line.decision ? [index] : []));
  // It never vanishes.
  expect(places.length + unplaced.length).toBe(1);
  const [place] = places;
  if (place === undefined) return undefined;
  const { verdict, text } = decision as LineDecision;
  const [before, now] = [looseWords(text), looseWords(lines[place]?.text ?? '')];
  if (verdict === 'remove') expect(now).toEqual(before);
  else expect(isLightEdit(before, now)).toBe(true);
  expect(lines[place]?.removed !== undefined).toBe(verdict === 'remove');
  return paragraphs[place - 1]?.identity;
}

describe('a decision', () => {
  test('never lands on another line and never vanishes, whatever is edited', () => {
    fc.assert(
      fc.property(
        file,
        share,
        fc.constantFrom('keep', 'remove'),
        edit,
        (paragraphs, s, verdict, { apply }) => {
          const index = at(s, paragraphs.length);
          const [decision] = decide(paragraphs, index, verdict);
          const edited = apply(paragraphs);

          const place = decision && landed(edited, decision);

          if (place !== undefined) expect(place).toBe(paragraphs[index]?.identity);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is in force wherever its line is, as long as it can be told from others', () => {
    fc.assert(
      fc.property(file, share, edit, (paragraphs, s, { apply }) => {
        const index = at(s, paragraphs.length);
        const decided = paragraphs[index];
        const [decision] = decide(paragraphs, index, 'remove');
        const edited = apply(paragraphs);
        const isThere = edited.some(({ identity }) => identity === decided?.identity);
        const alike = (all: readonly Paragraph[]) => all.filter(({ text }) => text === decided?.text).length;
        const now = edited.find(({ identity }) => identity === decided?.identity)?.text ?? '';
        const isRewritten = String(looseWords(now)) !== String(looseWords(decided?.text ?? ''));
        fc.pre(isThere && !isRewritten && alike(paragraphs) === 1 && alike(edited) <= 1);

        expect(decision && landed(edited, decision)).toBe(decided?.identity);
      }),
      { numRuns: 300 },
    );
  });

  test('about one of several lines alike is in force while its neighbours are the same', () => {
    fc.assert(
      fc.property(file, share, (paragraphs, s) => {
        const refrains = paragraphs.flatMap(({ text }, index) => (text === refrain ? [index] : []));
        const index = refrains[at(s, refrains.length)] ?? 0;
        // What is added at the end is the last line's new neighbour.
        fc.pre(refrains.length > 1 && index < paragraphs.length - 1);
        const [decision] = decide(paragraphs, index, 'remove');
        const more = [...paragraphs, added('Rain is not expected.'), added(refrain)];

        expect(decision && landed(more, decision)).toBe(paragraphs[index]?.identity);
      }),
      { numRuns: 200 },
    );
  });

  test('changes no other line’s verdict', () => {
    fc.assert(
      fc.property(file, share, fc.constantFrom('keep', 'remove'), (paragraphs, s, verdict) => {
        const index = at(s, paragraphs.length);
        const decisions = decide(paragraphs, index, verdict);

        const before = linesOf(paragraphs, []).lines;
        const after = linesOf(paragraphs, decisions).lines;

        expect(after.toSpliced(index + 1, 1)).toEqual(before.toSpliced(index + 1, 1));
      }),
      { numRuns: 100 },
    );
  });

  test('stands beside others: each is in force at its own line', () => {
    fc.assert(
      fc.property(
        file,
        fc.array(share, { minLength: 2, maxLength: 6 }),
        edit,
        (paragraphs, shares, { apply }) => {
          const indexes = [...new Set(shares.map(s => at(s, paragraphs.length)))];
          const decisions = indexes.reduce<readonly Decision[]>(
            (before, index, n) => decide(paragraphs, index, 'remove', before, `2026-03-02T06:00:0${n}.000Z`),
            [],
          );
          expect(decisions).toHaveLength(indexes.length);
          const edited = apply(paragraphs);

          const { lines, unplaced } = linesOf(edited, decisions);

          const inForce = lines.flatMap((line, place) =>
            line.decision ? [[place, line.decision] as const] : [],
          );
          expect(inForce.length + unplaced.length).toBe(decisions.length);
          for (const [place, decision] of inForce) {
            const index = indexes[Number(decision.at.slice(18, 19))] ?? -1;
            expect(edited[place - 1]?.identity).toBe(paragraphs[index]?.identity);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
