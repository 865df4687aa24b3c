/**
 * What the desk's pages do more where scripts run: a proof is edited without leaving it and opens at the first removal inside its
 * text, keys do what buttons do, files can be dropped, uploads show how far they are, and a long batch goes on by itself.
 * Everything works without.
 */

import { editing } from './editing.browser.ts';
import { keys } from './keys.browser.ts';

const edited = document.querySelector<HTMLFormElement>('form[data-draft]');
keys(edited ? editing(edited) : undefined);

const proof = document.querySelector<HTMLFormElement>('form[data-at]');
if (proof && !location.hash)
  document.getElementById(proof.dataset.at ?? '')?.scrollIntoView({ block: 'center' });

const batch = document.querySelector('form[data-continue]');
if (batch) setTimeout(() => batch.querySelector<HTMLButtonElement>('button[name=save]')?.click(), 500);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-drop]')) dropFiles(form);

const uploads = document.querySelector<HTMLFormElement>('form[data-drop=many]');
uploads?.addEventListener('submit', event => {
  event.preventDefault();
  void uploadAll(uploads);
});

/** Lets files be dropped on a form, which is then sent. */
function dropFiles(form: HTMLFormElement): void {
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
    if (!input || !event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

/** Sends the chosen files one after the other and says of each what became of it. */
async function uploadAll(form: HTMLFormElement): Promise<void> {
  const field = (name: string): HTMLInputElement | null => form.querySelector(`[name=${name}]`);
  const files = [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])];
  const folder = (field('folder')?.value ?? '').split('/').filter(Boolean).join('/');
  const replace = field('replace')?.checked ?? false;
  const said = document.createElement('p');
  const bar = document.createElement('progress');
  const list = document.createElement('ul');
  bar.max = files.length;
  bar.value = 0;
  bar.ariaLabel = 'Files uploaded';
  form.querySelector('[data-progress]')?.replaceChildren(said, bar, list);
  let last: string | undefined;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    said.textContent = `Uploading ${index + 1} of ${files.length}: ${file.name}`;
    const key = (folder ? `${folder}/` : '') + file.name;
    const address = `/desk/article?key=${encodeURIComponent(key)}`;
    const problem = file.size > 4 * 1024 * 1024 ? 'It is larger than 4 MB.' : await send(key, file, replace);
    if (problem) failed++;
    else last = `${address}&uploaded=just-now`;
    if (problem || files.length > 1) list.append(entry(key, address, problem));
    bar.value = index + 1;
  }
  if (files.length === 1 && last) location.assign(last);
  said.textContent = `${files.length - failed} of ${files.length} uploaded.`;
}

function entry(key: string, address: string, problem: string | undefined): HTMLLIElement {
  const link = document.createElement('a');
  link.textContent = key;
  link.href = address;
  const item = document.createElement('li');
  item.append(link, problem ? `: ${problem}` : ': uploaded.');
  return item;
}

/** @returns what went wrong, in a sentence; undefined when nothing did */
async function send(key: string, file: File, replace: boolean): Promise<string | undefined> {
  try {
    const response = await fetch(
      `/desk/uploads?key=${encodeURIComponent(key)}${replace ? '&replace=true' : ''}`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          Accept: 'application/json',
          ...(!replace && { 'If-None-Match': '*' }),
        },
        body: file,
      },
    );
    if (response.ok) return undefined;
    const problem = await response.json();
    return `${problem.title}. ${problem.detail}`;
  } catch {
    return 'The connection failed. Try it again.';
  }
}
