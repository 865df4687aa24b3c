/** The bar that says what is not saved yet, what that makes of the article, and lets it be saved or given up. */
import { hidden } from './lines.browser.ts';

export interface Told {
  readonly effect?: string;
  readonly problem?: string;
  /** Etag of what would be held. */
  readonly held?: string;
}

export interface ChangesBar {
  readonly element: HTMLElement;
  readonly save: HTMLButtonElement;
  /** Saves, and says that the rest is right. */
  readonly right: HTMLButtonElement;
  readonly discard: HTMLButtonElement;
  /** @param told what the desk says of it; absent: nothing yet */
  show(changes: number, told?: Told, takesDown?: boolean): void;
  /** Somebody else was quicker. */
  stale(): void;
  /** To those who don't see it. */
  announce(text: string): void;
}

const countWords = (changes: number): string =>
  `${changes} ${changes === 1 ? 'change' : 'changes'}, not saved yet.`;

/** @param mayBeRight the rest of the article can be said to be right */
export function changesBar(mayBeRight: boolean): ChangesBar {
  const element = document.createElement('div');
  element.className = 'banner good draft';
  element.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const says = document.createElement('p');
  const count = document.createElement('strong');
  const effect = document.createElement('span');
  says.append(count, ' ', effect);
  const save = button('save', 'yes', 'Save and publish', 'primary');
  const right = button('reviewed', 'yes', 'Save: the rest is right, next one');
  const release = button('release', '', 'Publish it although it is held');
  const look = button('preview', 'yes', 'See what changed');
  const discard = button('', '', 'Discard');
  discard.type = 'button';
  const buttons = document.createElement('p');
  buttons.append(...[save, right, release, look, discard].flatMap(each => [each, ' ']));
  element.append(says, buttons, status);

  function show(changes: number, told: Told | undefined, takesDown: boolean, isStale: boolean): void {
    const { problem } = told ?? {};
    element.hidden = changes === 0 && !problem && !isStale;
    element.classList.toggle('attention', problem !== undefined || isStale);
    element.classList.toggle('good', problem === undefined && !isStale);
    count.textContent = isStale
      ? 'This article changed meanwhile.'
      : problem
        ? 'This can’t be saved.'
        : countWords(changes);
    effect.textContent = isStale
      ? 'Nothing of yours was saved, and nothing is lost.'
      : (problem ?? told?.effect ?? '');
    save.textContent = takesDown ? 'Take it down' : 'Save and publish';
    save.hidden = problem !== undefined || isStale;
    right.hidden = !mayBeRight || save.hidden || takesDown || told?.held !== undefined;
    release.hidden = told?.held === undefined;
    release.value = told?.held ?? '';
    look.hidden = !isStale;
  }

  return {
    element,
    save,
    right,
    discard,
    show: (changes, told, takesDown = false) => show(changes, told, takesDown, false),
    stale: () => show(1, undefined, false, true),
    announce(text) {
      status.textContent = text;
    },
  };
}

export function button(name: string, value: string, text: string, className = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'submit';
  made.name = name;
  made.value = value;
  made.className = className;
  made.textContent = text;
  return made;
}

/** Says that there is a draft for an earlier state of the article, with the two things that can be done about it. */
export function earlierBanner(changes: number, take: () => void, forget: () => void): HTMLElement {
  const banner = document.createElement('div');
  banner.className = 'banner attention';
  const says = document.createElement('p');
  says.textContent = `You had chosen ${changes === 1 ? 'one thing' : `${changes} things`} here and not saved it, and the article has changed since.`;
  const yes = button('', '', 'Choose it again');
  const no = button('', '', 'Forget it');
  no.append(hidden(' what was chosen'));
  for (const [each, act] of [
    [yes, take],
    [no, forget],
  ] as const) {
    each.type = 'button';
    each.addEventListener('click', () => {
      banner.remove();
      act();
    });
  }
  const buttons = document.createElement('p');
  buttons.append(yes, ' ', no);
  banner.append(says, buttons);
  return banner;
}
