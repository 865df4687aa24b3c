/** What becomes of a source that costs more than any article: nothing is read of it, and its editor is told. */
import type { Cleaning, Problem } from '../cleaning.ts';

const problem: Problem = {
  code: 'too-costly',
  sentence:
    'To read this file takes more work than any article does: something in it is repeated or nested without end. Take that out, or split the file, and upload it again.',
};

/** The cleaning of a source that was given up. */
export const tooCostly: Cleaning = {
  type: 'text',
  title: { text: '', from: 'none' },
  metadata: {},
  shape: { kind: 'unknown', evidence: [] },
  lines: [],
  blocks: [],
  verdict: { status: 'rejected', problem },
  risk: { rank: 0, sentence: 0, words: 0, furniture: 0 },
  unplaced: [],
};
