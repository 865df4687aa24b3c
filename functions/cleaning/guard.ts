/** Judges whether what is left can be trusted to be an article. */
import type { Block, Title, Verdict } from './cleaning.ts';

export function guard(title: Title, blocks: readonly Block[]): Verdict {
  const words = blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  if (words < 3) {
    const sentence = title.text
      ? 'Nothing but a title is left of this file. Look at what was removed, or upload the complete file.'
      : 'There is no text in this file. Upload it again when it is complete.';
    return { status: 'held', problem: { code: 'no-text', sentence } };
  }
  return { status: 'clean' };
}
