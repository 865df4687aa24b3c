/**
 * What the desk's pages do more where scripts run: files can be dropped, uploads show how far they are, a long batch goes on
 * by itself, and a proof opens at the first removal inside its text. Everything works without.
 */
export const deskScript = `
const proof = document.querySelector('form[data-at]');
if (proof && !location.hash) document.getElementById(proof.dataset.at)?.scrollIntoView({ block: 'center' });

const batch = document.querySelector('form[data-continue]');
if (batch) setTimeout(() => batch.querySelector('button[name=save]').click(), 500);

for (const form of document.querySelectorAll('form[data-drop]')) {
  const input = form.querySelector('input[type=file]');
  const area = form.classList.contains('drop') ? form : form.querySelector('textarea') ?? form;
  form.addEventListener('dragover', event => { event.preventDefault(); area.classList.add('over'); });
  form.addEventListener('dragleave', () => area.classList.remove('over'));
  form.addEventListener('drop', event => {
    event.preventDefault();
    area.classList.remove('over');
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

const uploads = document.querySelector('form[data-drop=many]');
uploads?.addEventListener('submit', async event => {
  event.preventDefault();
  const files = [...uploads.querySelector('input[type=file]').files];
  const folder = uploads.elements.folder.value.replace(/^\\/+|\\/+$/g, '');
  const replace = uploads.elements.replace.checked;
  const report = uploads.querySelector('[data-progress]');
  const bar = Object.assign(document.createElement('progress'), { max: files.length, value: 0, ariaLabel: 'Files uploaded' });
  const list = document.createElement('ul');
  const said = document.createElement('p');
  report.replaceChildren(said, bar, list);
  let last;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    said.textContent = 'Uploading ' + (index + 1) + ' of ' + files.length + ': ' + file.name;
    const key = (folder ? folder + '/' : '') + file.name;
    const problem = file.size > 4 * 1024 * 1024 ? 'It is larger than 4 MB.' : await send(key, file, replace);
    if (problem) failed++; else last = '/desk/article?key=' + encodeURIComponent(key) + '&uploaded=just-now';
    const entry = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { textContent: key, href: '/desk/article?key=' + encodeURIComponent(key) });
    entry.append(link, problem ? ': ' + problem : ': uploaded.');
    if (problem || files.length > 1) list.append(entry);
    bar.value = index + 1;
  }
  if (files.length === 1 && last) location.assign(last);
  said.textContent = (files.length - failed) + ' of ' + files.length + ' uploaded.';
});

async function send(key, file, replace) {
  try {
    const response = await fetch('/desk/uploads?key=' + encodeURIComponent(key) + (replace ? '&replace=true' : ''), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json', ...(!replace && { 'If-None-Match': '*' }) },
      body: file,
    });
    if (response.ok) return undefined;
    const problem = await response.json();
    return problem.title + '. ' + problem.detail;
  } catch {
    return 'The connection failed. Try it again.';
  }
}
`;
