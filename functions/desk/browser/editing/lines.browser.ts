/** How a line of a proof looks while its change is not saved: at once, before the desk has answered. */

export type Fate = 'kept' | 'removed' | 'title';

/** How each changed line was. */
const before = new WeakMap<Element, { readonly classes: string; readonly nodes: readonly Node[] }>();

export const lineOf = (id: string): HTMLElement | null => document.getElementById(`line-${id}`);

export const idOf = (line: Element): string => line.id.slice('line-'.length);

export const numberOf = (line: Element): string => line.querySelector('.number')?.textContent ?? '';

export const isRemoved = (line: Element): boolean => line.classList.contains('removed');

/** What a choice makes of a line; of a decision that is taken back only the desk knows. */
export const fateOf = (kind: string): Fate | undefined =>
  kind === 'remove'
    ? 'removed'
    : kind === 'title'
      ? 'title'
      : kind === 'keep' || kind === 'asIs'
        ? 'kept'
        : undefined;

/** Shows a change that is not saved yet, with the way to take it back. */
export function showChange(line: HTMLElement, fate: Fate | undefined): void {
  if (!before.has(line))
    before.set(line, {
      classes: line.className,
      nodes: [...line.childNodes].map(node => node.cloneNode(true)),
    });
  else showNoChange(line, true);
  line.classList.add('changes');
  if (fate) {
    line.classList.toggle('removed', fate === 'removed');
    line.classList.toggle('kept', fate !== 'removed');
    line.classList.toggle('title', fate === 'title');
    strike(line, fate === 'removed');
  }
  const choices = line.querySelector('.choices');
  const drop = document.createElement('button');
  drop.type = 'submit';
  drop.name = 'drop';
  drop.value = idOf(line);
  drop.append('Don’t change', hidden(` (line ${numberOf(line)})`));
  choices?.replaceChildren(drop);
  const note = document.createElement('p');
  note.className = 'verdict';
  note.lang = 'en';
  note.dir = 'ltr';
  const strong = document.createElement('strong');
  strong.textContent = 'Not saved yet.';
  note.append(strong);
  for (const old of line.querySelectorAll('.verdict')) if (old.querySelector('button, strong')) old.remove();
  line.append(note);
  const run = line.closest('details');
  if (run && !run.open) run.open = true;
}

/** The line as it was. @param again it is about to change otherwise */
export function showNoChange(line: HTMLElement, again = false): void {
  const was = before.get(line);
  if (!was) return;
  line.className = was.classes;
  line.replaceChildren(...was.nodes.map(node => node.cloneNode(true)));
  if (!again) before.delete(line);
}

/** Puts the words of a line between marks that say that it is removed, or takes these away. */
function strike(line: HTMLElement, isStruck: boolean): void {
  const text = line.querySelector('.text');
  const words = text?.querySelector(':scope > del, :scope > span[dir]');
  if (!text || !words || (words.localName === 'del') === isStruck) return;
  const next = document.createElement(isStruck ? 'del' : 'span');
  next.dir = 'auto';
  next.append(...words.childNodes);
  words.replaceWith(next);
  for (const old of text.querySelectorAll(':scope > .visually-hidden')) old.remove();
  if (isStruck) text.prepend(hidden('Removed: '));
}

export function hidden(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.textContent = text;
  return span;
}
