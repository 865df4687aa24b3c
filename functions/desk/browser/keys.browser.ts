/** Keys for those who go through many articles: none fires in a field, and all can be switched off. */
import type { Editing } from './editing/editing.browser.ts';
import { isRemoved } from './editing/lines.browser.ts';

const name = 'faircopy keys';

const help: readonly (readonly [key: string, does: string])[] = [
  ['j', 'to the next removal'],
  ['k', 'to the one before'],
  ['d', 'to the next removal that may be the author’s, the likeliest first'],
  ['f', 'to the next kept line that is probably furniture'],
  ['x', 'keep what is removed, remove what is kept, or leave it as it was'],
  ['t', 'make it the title'],
  ['u', 'take back what was chosen last'],
  ['s', 'save what is chosen, say that the rest is right, and open the next article'],
  ['/', 'search'],
  ['?', 'this help'],
];

export function keys(edited: Editing | undefined): void {
  const dialog = helpDialog();
  document.body.append(dialog);
  const nav = document.querySelector('nav[aria-label="Desk"]');
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.className = 'keys';
  opener.textContent = 'Keys';
  opener.addEventListener('click', () => dialog.showModal());
  nav?.append(opener);

  addEventListener('keydown', event => {
    const { key, target, ctrlKey, altKey, metaKey, isComposing } = event;
    if (ctrlKey || altKey || metaKey || isComposing || dialog.open || isOff()) return;
    if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
    const act = actions(edited, dialog)[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actions(
  edited: Editing | undefined,
  dialog: HTMLDialogElement,
): Readonly<Record<string, () => void>> {
  const always = { '?': () => dialog.showModal(), '/': search };
  if (!edited) return always;
  return {
    ...always,
    j: () => step(1),
    k: () => step(-1),
    d: nextDoubtful,
    f: nextFurniture,
    x() {
      const line = current();
      if (!line) return;
      const run = line.closest('details:not(.more):not([open])');
      if (run instanceof HTMLDetailsElement) run.open = true;
      else edited.choose(line, edited.isChosen(line) ? 'drop' : isRemoved(line) ? 'keep' : 'remove');
    },
    t() {
      const line = current();
      if (line) edited.choose(line, 'title');
    },
    u: edited.undo,
    s: edited.finish,
  };
}

/** The line that has the focus, or whose run has. */
function current(): HTMLElement | null {
  const at = document.activeElement;
  return (
    at?.closest<HTMLElement>('.line') ?? at?.closest('.passage')?.querySelector<HTMLElement>('.line') ?? null
  );
}

/** To the next removed or changed line; of a folded run to its heading. */
function step(by: 1 | -1): void {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      '.proof .line:is(.removed, .changes), .passage > details > summary',
    ),
  ].filter(stop =>
    stop.localName === 'summary' ? !isOpen(stop) : stop.closest('details:not([open])') === null,
  );
  const at = document.activeElement;
  const here = stops.findIndex(stop => stop === at || stop.contains(at));
  const next =
    here >= 0
      ? stops[here + by]
      : at && at !== document.body
        ? stops.find(stop => at.compareDocumentPosition(stop) & (by > 0 ? 4 : 2))
        : stops[by > 0 ? 0 : stops.length - 1];
  if (!next) return;
  (next.localName === 'summary' ? next : next.querySelector<HTMLElement>('.choices button'))?.focus();
  next.scrollIntoView({ block: 'center' });
}

/** To the removed line that is the likeliest to be the author’s, then to the next; behind the last one to the first again. */
function nextDoubtful(): void {
  const wrongOf = ({ dataset }: HTMLElement): number => Number(dataset.wrong);
  const lines = [...document.querySelectorAll<HTMLElement>('.proof .line.removed[data-wrong]')].sort(
    (one, other) => wrongOf(other) - wrongOf(one),
  );
  const here = current();
  const next = lines[(here ? lines.indexOf(here) : -1) + 1] ?? lines[0];
  const run = next?.closest('details');
  if (run) run.open = true;
  next?.querySelector<HTMLElement>('.choices button')?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** To the next kept line that is probably furniture, in the order of the text; behind the last one to the first again. */
function nextFurniture(): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.proof .line.kept[data-furniture]')];
  const here = document.activeElement;
  const isBehind = (line: HTMLElement): boolean =>
    here !== null && !line.contains(here) && (here.compareDocumentPosition(line) & 4) !== 0;
  const next = here === document.body ? lines[0] : (lines.find(isBehind) ?? lines[0]);
  next?.querySelector<HTMLElement>('.choices button')?.focus();
  next?.scrollIntoView({ block: 'center' });
}

const isOpen = (summary: HTMLElement): boolean => summary.closest('details')?.open ?? false;

function search(): void {
  document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
}

const isOff = (): boolean => {
  try {
    return localStorage.getItem(name) === 'off';
  } catch {
    return false;
  }
};

function helpDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys');
  const heading = document.createElement('h2');
  heading.id = 'keys';
  heading.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const [key, does] of help) {
    const term = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = key;
    term.append(kbd);
    const meaning = document.createElement('dd');
    meaning.textContent = does;
    list.append(term, meaning);
  }
  const label = document.createElement('label');
  label.className = 'check';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !isOff();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(name, box.checked ? 'on' : 'off');
    } catch {
      box.checked = true;
    }
  });
  label.append(box, ' Use these keys');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(heading, list, label, close);
  return dialog;
}
