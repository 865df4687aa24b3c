/** The fair copy beside a proof, which follows what is chosen there: only the blocks that differ are put anew. */

export interface CopyBeside {
  /** Shows what the desk made of the draft, with what readers did not see before set off. It was escaped where it was made. */
  show(markup: string): void;
  /** Shows what there is without a draft. */
  restore(): void;
}

/** @param isSaved it stands there as it is saved, and not as a draft would make it */
export function copyBeside(copy: HTMLElement, isSaved: boolean): CopyBeside {
  const saved = copy.innerHTML;
  let known: ReadonlySet<string> | undefined;
  /** What stands there, block by block; read when it is first needed, for a long article has thousands. */
  let shown: string[] | undefined;

  function put(markup: string): void {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const [old, next] = [copy.querySelector('article'), template.content.querySelector('article')];
    if (!old || !next) return;
    shown ??= markupsOf(old);
    known ??= new Set(shown);
    const before = shown;
    const after = markupsOf(next);
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
    let end = 0;
    while (
      end < before.length - start &&
      end < after.length - start &&
      before[before.length - 1 - end] === after[after.length - 1 - end]
    )
      end += 1;
    const blocks = [...next.children].slice(start, after.length - end);
    for (const [at, block] of blocks.entries())
      if (!known.has(after[start + at] ?? '')) block.classList.add('fresh');
    for (const block of [...old.children].slice(start, before.length - end)) block.remove();
    [old.lang, old.dir] = [next.lang, next.dir];
    const behind = old.children[start] ?? null;
    for (const block of blocks) old.insertBefore(block, behind);
    shown = after;
  }

  return {
    show: put,
    restore() {
      // Before anything was shown, what stands there is what was saved.
      if (isSaved && shown) put(saved);
    },
  };
}

const markupsOf = (article: Element): string[] => Array.from(article.children, ({ outerHTML }) => outerHTML);
