/** What an open page is told of its draft: what is chosen by now, what becomes of those lines, and what readers would see. */
import type { Article } from '../../articles/article.ts';
import type { Asked } from '../../articles/decisions.ts';
import { fairCopyOf } from '../../articles/fair-copy.ts';
import { proofOf } from '../../articles/proof.ts';
import type { Line } from '../../cleaning/cleaning.ts';
import type { Decided, Preview } from '../../publishing/decide.ts';
import { fairCopyMarkup, fitsBeside } from '../pages/fair-copy.tsx';
import { effectOf } from '../pages/proof-page.tsx';
import { asSentence } from '../words.ts';
import { pendingOf } from './decision-form.ts';

export interface DraftJson {
  /** As a form keeps them; lines that nothing tells apart are all among them. */
  readonly pending: readonly string[];
  /** What becomes of the lines that were chosen, by id. */
  readonly fates: Readonly<Record<string, 'kept' | 'removed' | 'title'>>;
  /** What readers would notice, in sentences. */
  readonly effect: string;
  /** Why it can't be saved, in a sentence. */
  readonly problem?: string;
  /** Etag of the fair copy as it would be, where it would be held. */
  readonly held?: string;
  /** The fair copy as it would be, as markup; absent where there is none, or a very long one. */
  readonly copy?: string;
}

export function draftJson(
  asked: Asked,
  article: Article,
  preview: Exclude<Preview | Decided, { did: 'decided' | 'nothing' | 'stale' }>,
): DraftJson {
  const pending = pendingOf(asked);
  if (preview.did === 'refused')
    return {
      pending,
      fates: fatesOf(pending, proofOf(article)?.lines ?? []),
      effect: '',
      ...(preview.problem.code !== 'nothing-asked' && { problem: asSentence(preview.problem.sentence) }),
    };
  const { before, after, etag } = preview;
  const copy = after && fairCopyOf(after);
  const isHeld = after?.verdict.status === 'held' && asked.release === undefined;
  return {
    pending,
    fates: fatesOf(pending, after?.lines ?? []),
    effect: effectOf(pending, before, after),
    ...(isHeld && etag !== undefined && { held: etag }),
    ...(copy && fitsBeside(copy) && { copy: fairCopyMarkup(copy) }),
  };
}

function fatesOf(pending: readonly string[], lines: readonly Line[]): DraftJson['fates'] {
  const chosen = new Set(pending.map(each => each.split(' ')[1]));
  return Object.fromEntries(
    lines.flatMap(({ id, removed, role }) =>
      id && chosen.has(id) ? [[id, removed ? 'removed' : role === 'title' ? 'title' : 'kept'] as const] : [],
    ),
  );
}
