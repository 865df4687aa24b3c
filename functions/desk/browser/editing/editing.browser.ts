/**
 * A proof that is edited without leaving it: a choice shows at once and is kept by the browser until it is saved; what readers
 * would see follows beside it, as the desk makes it of what was chosen.
 */
import { changesBar, earlierBanner, type Told } from './changes-bar.browser.ts';
import { draftsOf } from './draft.browser.ts';
import { copyBeside } from './fair-copy.browser.ts';
import {
  type Fate,
  fateOf,
  idOf,
  isRemoved,
  lineOf,
  numberOf,
  showChange,
  showNoChange,
} from './lines.browser.ts';

/** As `draft-json.ts` tells it. */
interface Answer extends Told {
  readonly pending: readonly string[];
  readonly fates: Readonly<Record<string, Fate>>;
  readonly copy?: string;
}

/** What a line may be told by a button beside it; what else a form has goes to the desk and comes back as these. */
const ofLines = ['keep', 'remove', 'asIs', 'title', 'undo', 'drop'];
/** What leaves the page. */
const leaving = ['save', 'reviewed', 'aside'];
/** Of these there is one, whatever it names. */
const single = ['title', 'release', 'withdrawn'];

/** Milliseconds between a choice and the question what it makes of the fair copy: several in a row are one question. */
const patience = 200;

export interface Editing {
  /** Says of a line what a button of it would. */
  choose(line: HTMLElement, kind: string): void;
  isChosen(line: HTMLElement): boolean;
  /** Takes back what was chosen last. */
  undo(): void;
  /** Saves, says that the rest is right where that can be said, and opens the next one. */
  finish(): void;
}

/** `keep 0123456789abcdef~1` */
const parts = (choice: string): readonly [kind: string, id: string] => {
  const [kind = '', id = ''] = choice.split(' ');
  return [kind, id];
};

/** Two choices of one name can't both be. */
const nameOf = (choice: string): string => {
  const [kind, id] = parts(choice);
  return single.includes(kind) && kind !== 'title' ? kind : id;
};

export function editing(form: HTMLFormElement): Editing {
  const revision = form.querySelector<HTMLInputElement>('[name=revision]')?.value ?? '';
  const drafts = draftsOf(form.dataset.draft ?? '', revision);
  const aside = form.querySelector<HTMLElement>('[data-copy]');
  const given = [...form.querySelectorAll<HTMLInputElement>('input[name=pending]')];
  // A page that came with changes shows what they make of it, and not what there is without them.
  const isPlain = given.length === 0;
  const copy = aside && copyBeside(aside, isPlain);
  const bar = changesBar(form.dataset.right !== undefined);
  /** By name, in the order in which they were chosen. */
  const chosen = new Map<string, string>();
  let asked: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;

  for (const input of given) input.remove();
  form.querySelector('.pending')?.remove();
  form.append(bar.element);
  take(isPlain ? drafts.read() : given.map(input => input.value));
  if (!isPlain) keep();
  const earlier = drafts.earlier();
  if (isPlain && earlier.length > 0) form.prepend(earlierBanner(earlier.length, () => take(earlier), keep));
  drafts.onChange(take);

  form.addEventListener('submit', event => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    if (leaving.includes(button.name) || button.closest('.draft')?.matches('.attention')) return leave();
    event.preventDefault();
    const lines = button.value.split(' ').map(lineOf);
    if (ofLines.includes(button.name) && lines.every(line => line !== null))
      for (const line of lines) say(line, button.name);
    else ask(button);
    if (lines[0]) focusOn(lines[0]);
  });
  bar.discard.addEventListener('click', () => {
    if (!isPlain) {
      chosen.clear();
      leave();
      location.assign(location.pathname.replace('decisions', 'article') + location.search);
      return;
    }
    for (const name of [...chosen.keys()]) drop(name);
    form.reset();
    changed();
  });
  addEventListener('beforeunload', event => {
    if ((chosen.size > 0 || saysOther()) && !isLeaving) event.preventDefault();
  });
  // Back may bring the page as it was left.
  addEventListener('pageshow', event => {
    isLeaving = false;
    if (event.persisted) take(drafts.read());
  });

  return {
    choose(line, kind) {
      say(line, kind);
      focusOn(line);
    },
    isChosen: line => chosen.has(idOf(line)),
    undo() {
      const last = [...chosen.keys()].at(-1);
      if (last === undefined) return;
      const line = lineOf(last);
      if (line) say(line, 'drop');
      else {
        drop(last);
        changed();
      }
      if (line) focusOn(line);
    },
    finish() {
      const right = form.querySelector<HTMLButtonElement>('[data-reviewed]');
      const go = chosen.size === 0 ? right : bar.right.hidden ? bar.save : bar.right;
      if (go) form.requestSubmit(go);
      else document.querySelector<HTMLAnchorElement>('a[rel=next]')?.click();
    },
  };

  /** One choice about one line, shown at once. */
  function say(line: HTMLElement, kind: string): void {
    const id = idOf(line);
    if (kind === 'title') for (const [name, choice] of chosen) if (parts(choice)[0] === 'title') drop(name);
    drop(id);
    if (kind !== 'drop') {
      chosen.set(id, `${kind} ${id}`);
      showChange(line, fateOf(kind));
    }
    bar.announce(`Line ${numberOf(line)} ${becomes(line, kind)}; ${chosen.size} to be saved.`);
    changed();
  }

  function drop(name: string): void {
    chosen.delete(name);
    const line = lineOf(name);
    if (line) showNoChange(line);
  }

  /** Keeps the draft, and asks soon what it makes of the fair copy. */
  function changed(): void {
    keep();
    follow();
  }

  function follow(): void {
    show();
    clearTimeout(timer);
    asked?.abort();
    timer = setTimeout(chosen.size > 0 || saysOther() ? ask : () => copy?.restore(), patience);
  }

  /** Do title, authors, date or language say something that is not saved? Only the desk can tell where the page came so. */
  function saysOther(): boolean {
    const fields = form.querySelectorAll<HTMLInputElement>('input[name^="said-"]');
    return !isPlain || [...fields].some(field => field.value !== field.defaultValue);
  }

  function keep(isSent = false): void {
    drafts.keep({ pending: [...chosen.values()], isSent });
  }

  function show(told?: Told, changes = chosen.size): void {
    bar.show(changes, told, chosen.get('withdrawn') === 'withdrawn yes');
  }

  /** Takes a whole draft in the place of what is chosen. */
  function take(pending: readonly string[]): void {
    for (const name of [...chosen.keys()]) drop(name);
    for (const choice of pending) {
      const [kind, id] = parts(choice);
      if (kind === 'stated' || !id) continue;
      chosen.set(nameOf(choice), choice);
      const line = lineOf(id);
      if (line) showChange(line, fateOf(kind));
    }
    // What another tab has kept is not kept again: two tabs would do so for ever.
    follow();
  }

  /** Asks the desk what the draft makes of the article; what a button stands for goes with it. */
  async function ask(button?: HTMLButtonElement): Promise<void> {
    clearTimeout(timer);
    asked?.abort();
    const asking = new AbortController();
    asked = asking;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    for (const choice of chosen.values()) body.append('pending', choice);
    if (button && button.name !== 'preview') body.append(button.name, button.value);
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body,
        signal: asking.signal,
      });
      const answer: Partial<Answer> = await response.json();
      if (asked !== asking) return;
      if (response.status === 412) bar.stale();
      else if (answer.pending && answer.fates)
        hear({ ...answer, pending: answer.pending, fates: answer.fates });
      else show({ effect: 'What this makes of the article can’t be told at the moment.' });
    } catch {
      if (asked === asking)
        show({
          effect: 'The desk can’t be reached. What you chose is kept here, and can be saved when it can.',
        });
    }
  }

  /** Shows what the desk made of the draft: all lines that are decided together, and the fair copy. */
  function hear(answer: Answer): void {
    const heard = new Map(
      answer.pending.flatMap(choice =>
        choice.startsWith('stated ') ? [] : [[nameOf(choice), choice] as const],
      ),
    );
    for (const name of [...chosen.keys()]) if (!heard.has(name)) drop(name);
    // Setting what is there keeps its place, so that the last choice can be taken back.
    for (const [name, choice] of heard) {
      const [kind, id] = parts(choice);
      const line = lineOf(id);
      const isNew = chosen.get(name) !== choice;
      chosen.set(name, choice);
      if (line && (isNew || kind === 'undo')) showChange(line, answer.fates[id] ?? fateOf(kind));
    }
    keep();
    show(answer, answer.pending.length);
    if (answer.copy !== undefined) copy?.show(answer.copy);
    else if (answer.pending.length === 0) copy?.restore();
  }

  /** Sends what is chosen with the form. */
  function leave(): void {
    clearTimeout(timer);
    asked?.abort();
    asked = undefined;
    for (const old of form.querySelectorAll('input[name=pending]')) old.remove();
    for (const choice of chosen.values()) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = 'pending';
      input.value = choice;
      form.append(input);
    }
    keep(true);
    isLeaving = true;
  }
}

const becomes = (line: Element, kind: string): string =>
  kind === 'drop'
    ? 'stays as it was'
    : kind === 'undo'
      ? 'is no longer decided'
      : kind === 'title'
        ? 'becomes the title'
        : isRemoved(line)
          ? 'is removed'
          : 'is kept';

/** The focus was on a button that is gone. */
function focusOn(line: HTMLElement): void {
  line.querySelector<HTMLElement>('.choices button')?.focus();
}
