/** Files and folders are dropped or chosen, sent one after the other, and beside each stands what became of it. */

import { filesDropped, isText, type NamedFile } from './dropped.browser.ts';
import { button } from './editing/changes-bar.browser.ts';

/** As `upload-routes.ts` answers. */
interface Became {
  readonly sentence?: string;
  readonly problem?: unknown;
}

interface Sent {
  /** What became of it, in a sentence. */
  readonly says: string;
  readonly isDone: boolean;
  /** A person has to look at it. */
  readonly waits: boolean;
  /** What may be tried: put in the place of the file that is there, or sent again. */
  readonly again?: 'replace' | 'retry';
}

const largest = 4 * 1024 * 1024;

export function uploads(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-drop]')) droppable(form);
  const form = document.querySelector<HTMLFormElement>('form[data-drop=many]');
  form?.addEventListener('submit', event => {
    event.preventDefault();
    const of = (name: string) => [
      ...(form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.files ?? []),
    ];
    void sendAll(form, [
      ...of('file').map(file => ({ name: file.name, file })),
      ...of('tree').map(file => ({ name: file.webkitRelativePath || file.name, file })),
    ]);
  });
}

/** Lets files be dropped on a form. One for many takes folders as well; one for one is then sent. */
function droppable(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const area = form.classList.contains('drop') ? form : (form.querySelector('textarea') ?? form);
  form.addEventListener('dragover', event => {
    event.preventDefault();
    area.classList.add('over');
  });
  form.addEventListener('dragleave', () => area.classList.remove('over'));
  form.addEventListener('drop', event => {
    event.preventDefault();
    area.classList.remove('over');
    const { dataTransfer } = event;
    if (!input || !dataTransfer) return;
    if (form.dataset.drop === 'many') {
      void filesDropped(dataTransfer).then(files => sendAll(form, files));
      return;
    }
    if (!dataTransfer.files.length) return;
    input.files = dataTransfer.files;
    form.requestSubmit();
  });
}

async function sendAll(form: HTMLFormElement, given: readonly NamedFile[]): Promise<void> {
  // A folder has all sorts of files; whoever chooses a single one means it.
  const files = given.filter(({ name, file }) => !name.includes('/') || isText(file.name));
  const field = (name: string): HTMLInputElement | null => form.querySelector(`[name=${name}]`);
  const folder = (field('folder')?.value ?? '').split('/').filter(Boolean).join('/');
  const replaces = field('replace')?.checked ?? false;
  const said = document.createElement('p');
  const bar = document.createElement('progress');
  const list = document.createElement('ul');
  bar.max = files.length;
  bar.value = 0;
  bar.ariaLabel = 'Files uploaded';
  form.querySelector('[data-progress]')?.replaceChildren(said, bar, list);
  const sent: Sent[] = [];
  const tell = (): void => {
    const done = sent.filter(({ isDone }) => isDone).length;
    const waiting = sent.filter(({ waits }) => waits).length;
    const others = given.length - files.length;
    said.textContent = [
      `${done} of ${files.length} uploaded.`,
      waiting > 0 ? `${waiting} ${waiting === 1 ? 'needs' : 'need'} you.` : '',
      others > 0
        ? `${others} other ${others === 1 ? 'file of the folder was' : 'files of the folder were'} left out.`
        : '',
    ]
      .join(' ')
      .trim();
  };
  for (const [index, { name, file }] of files.entries()) {
    said.textContent = `Uploading ${index + 1} of ${files.length}: ${name}`;
    const key = (folder ? `${folder}/` : '') + name;
    const result = await send(key, file, replaces);
    sent[index] = result;
    bar.value = index + 1;
    if (files.length === 1 && result.isDone) return location.assign(addressOf(key));
    const item = document.createElement('li');
    list.append(item);
    show(item, key, file, result, next => {
      sent[index] = next;
      tell();
    });
  }
  tell();
}

const addressOf = (key: string): string => `/desk/article?key=${encodeURIComponent(key)}&uploaded=just-now`;

/** One file and what became of it, with a button beside it where it can be done otherwise. */
function show(item: HTMLElement, key: string, file: File, result: Sent, changed: (next: Sent) => void): void {
  const link = document.createElement('a');
  link.textContent = key;
  link.href = addressOf(key);
  item.replaceChildren(link, `: ${result.says} `);
  const { again } = result;
  if (!again) return;
  const more = button('', '', again === 'replace' ? `Replace ${key}` : `Try ${key} again`);
  more.type = 'button';
  more.addEventListener('click', async () => {
    more.disabled = true;
    const next = await send(key, file, again === 'replace');
    show(item, key, file, next, changed);
    changed(next);
  });
  item.append(more);
}

async function send(key: string, file: File, replaces: boolean): Promise<Sent> {
  if (file.size > largest) return { says: 'It is larger than 4 MB.', isDone: false, waits: true };
  try {
    const response = await fetch(
      `/desk/uploads?key=${encodeURIComponent(key)}${replaces ? '&replace=true' : ''}`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          Accept: 'application/json',
          ...(!replaces && { 'If-None-Match': '*' }),
        },
        body: file,
      },
    );
    const answer = await response.json();
    if (response.ok) {
      const { sentence = 'Uploaded.', problem }: Became = answer;
      return { says: sentence, isDone: true, waits: problem !== undefined };
    }
    return {
      says: `${answer.title}. ${answer.detail}`,
      isDone: false,
      waits: true,
      ...(response.status === 412 ? { again: 'replace' } : response.status >= 500 && { again: 'retry' }),
    };
  } catch {
    return { says: 'The connection failed.', isDone: false, waits: true, again: 'retry' };
  }
}
