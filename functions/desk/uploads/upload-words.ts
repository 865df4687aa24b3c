/** What became of an uploaded file, in words. Pure. */
import type { Outcome } from '../../publishing/next-article.ts';
import { asSentence, count } from '../words.ts';

export interface UploadResult {
  readonly key: string;
  readonly did: 'stored' | 'taken' | 'impossible' | 'too-large';
  /** Of what was stored; absent: its hint still has to be followed. */
  readonly became?: Outcome;
}

const notStored: Readonly<Record<Exclude<UploadResult['did'], 'stored'>, string>> = {
  taken: 'Left as it was: there is a file of this name already.',
  impossible:
    'Not uploaded: its name can’t be part of a web address, or hides the file. Rename it and upload it again.',
  'too-large': 'Not uploaded: it is larger than 4 MB. Split it, or remove embedded pictures.',
};

/** “Published, 3 lines removed.” or “Held: …” with the reason. */
export function resultWords({ did, became }: UploadResult): string {
  if (did !== 'stored') return notStored[did];
  if (!became) return 'Uploaded; it will be cleaned in a moment.';
  const { did: fate, problem, removedLines = 0 } = became;
  const removed = removedLines > 0 ? `${count(removedLines, 'line')} removed` : 'nothing removed';
  switch (fate) {
    case 'published':
      return `Published, ${removed}.`;
    case 'changed':
      return `Published in the place of the version before, ${removed}.`;
    case 'unchanged':
      return `Uploaded; readers see no difference, ${removed}.`;
    case 'moved':
    case 'nothing':
      return 'Uploaded; it is the same file as before.';
    case 'held':
    case 'rejected':
    case 'unreadable':
    case 'archived':
      return `${fates[fate]}: ${asSentence(problem?.sentence ?? '')}`;
    case 'withdrawn':
    case 'forgotten':
      return 'Uploaded, and gone again since.';
  }
}

const fates = {
  held: 'Held',
  rejected: 'Rejected',
  unreadable: 'Could not be read',
  archived: 'Archived',
} as const;

/** Does a person have to do something about it? */
export const needsPerson = ({ did, became }: UploadResult): boolean =>
  did !== 'stored' || became?.problem !== undefined;
