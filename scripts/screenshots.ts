/**
 * `npm run screenshots [-- NAME …]`: every page of the desk and of the readers' side, at 1280 and 390 pixels, by day and by night, as
 * pictures in screenshots/, to be looked at. Needs a Chromium: `apt-get install chromium`, or CHROMIUM says where one is.
 */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { clean, cleaner } from '../functions/cleaning/clean.ts';
import { quietAboutNode20 } from '../functions/entries/environment.ts';
import { startLaptop } from '../functions/entries/laptop.ts';
import { reconciler } from '../functions/publishing/reconcile.ts';
import { openData } from '../functions/stores/laptop/data-folder.ts';
import { folderUploads } from '../functions/stores/laptop/folder-uploads.ts';
import { articlesTable } from '../functions/stores/table/articles-table.ts';
import { pages as siteOf } from '../test/cleaning/house/site.ts';

quietAboutNode20();
const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'screenshots');
const wanted = process.argv.slice(2);

const folder = mkdtempSync(path.join(tmpdir(), 'faircopy-screenshots-'));
const inbox = path.join(folder, 'inbox');
cpSync(path.join(root, 'examples'), inbox, { recursive: true });
for (const { name, source } of siteOf(22)) {
  mkdirSync(path.join(inbox, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(inbox, name), source);
}
writeFileSync(path.join(inbox, 'too-short.txt'), 'Berth');
writeFileSync(path.join(inbox, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));

const ferry = 'harbour/ferry-keeps-its-winter-berth.txt';
await cleanedBefore([ferry, 'weather/the-rain-gauge.html']);
const laptop = await startLaptop({
  inbox,
  data: path.join(folder, 'data'),
  port: 0,
  listening: () => {},
  settled: () => {},
  failed: (key, error) => console.error(key, error),
  dead: () => {},
});
await laptop.idle();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

await editedMeanwhile();
const article = `/desk/article?key=${encodeURIComponent(ferry)}`;
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Name, address, and what is done there before the picture is taken. */
const shots: readonly (readonly [name: string, address: string, act?: (page: Page) => Promise<unknown>])[] = [
  ['desk-held', '/desk/articles?status=held'],
  ['desk-rejected', '/desk/articles?status=rejected'],
  ['desk-aside', '/desk/articles?status=aside'],
  ['desk-to-be-looked-at', '/desk/articles?status=published'],
  ['desk-published', '/desk/articles?status=newest'],
  ['desk-all', '/desk/articles?status=all'],
  ['desk-proof', article],
  [
    'desk-proof-changed',
    article,
    async page => {
      await press(/^Keep/)(page);
      await page
        .getByText(/changes?, not saved yet/)
        .first()
        .waitFor();
    },
  ],
  ['desk-proof-keys', article, page => page.keyboard.press('?')],
  ['desk-proof-metadata', article, page => page.getByText('Title, authors, date and language').click()],
  ['desk-proof-html', '/desk/article?key=weather/the-rain-gauge.html'],
  ['desk-fair-copy', `${article}&view=fair-copy`],
  ['desk-source', `${article}&view=source`],
  ['desk-history', `/desk/history?key=${encodeURIComponent(ferry)}`],
  [
    'desk-compared',
    `/desk/history?key=${encodeURIComponent(ferry)}`,
    async page => {
      await press(/^Compare/)(page);
      await page.getByRole('heading', { name: /^Two versions/ }).waitFor();
    },
  ],
  ['desk-changed-by-a-cleaner', '/desk/recleaned'],
  ['desk-article-held', '/desk/article?key=too-short.txt'],
  ['desk-article-rejected', '/desk/article?key=picture.txt'],
  ['desk-groups', '/desk/groups?prefix=news/&what=kept'],
  [
    'desk-groups-dry-run',
    '/desk/groups?prefix=news/&what=kept',
    async page => {
      await page.locator('input[name=hash]').first().check();
      await press(/^See what/)(page);
      await page.getByRole('heading', { name: 'What this would do' }).waitFor();
    },
  ],
  ['desk-house', '/desk/house'],
  ['desk-house-proposals', '/desk/house?prefix=news/&view=proposals'],
  [
    'desk-house-draft',
    '/desk/house?prefix=news/',
    async page => {
      await page.locator('#lines').fill('Write to the harbour desk');
      await press(/^Take it in/)(page);
      await page.getByRole('heading', { name: 'Not in force yet' }).waitFor();
    },
  ],
  ['desk-house-changes', '/desk/house?prefix=news/&view=changes'],
  ['desk-upload', '/desk/uploads'],
  ['desk-try-out', '/desk/clean'],
  [
    'desk-tried-out',
    '/desk/clean',
    async page => {
      await page.locator('#text').fill(siteOf(1)[0]?.source ?? '');
      await press(/^Clean/)(page);
      await page.getByRole('button', { name: 'Upload this' }).waitFor();
    },
  ],
  ['desk-problem', '/desk/nothing'],
  ['readers-list', '/articles'],
  ['readers-article', `/articles/${ferry}`],
  ['readers-article-html', '/articles/weather/the-rain-gauge.html'],
  ['readers-verse', '/articles/harbour/a-song-for-the-long-haul.txt'],
  ['readers-german', '/articles/kitchen/brot-ohne-eile.md'],
  ['readers-problem', '/articles/nothing'],
  ['readers-docs', '/docs'],
];

mkdirSync(out, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390]) {
    const context = await browser.newContext({
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: width === 390 ? 844 : 800 },
    });
    for (const [name, address, act] of shots) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const page = await context.newPage();
      page.on('dialog', dialog => dialog.accept());
      await page.goto(laptop.address + address);
      await act?.(page);
      // What is out of sight is not painted, and a picture of the whole page has it all.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
      await page.screenshot({ path: path.join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.evaluate('localStorage.clear()');
      await page.close({ runBeforeUnload: false });
    }
    await context.close();
  }
console.log(`${(wanted.length || shots.length) * 4} pictures in ${out}`);
await browser.close();
await laptop.close();
rmSync(folder, { recursive: true, force: true });

/** As an older cleaner left these articles: without the lines that begin with The, which it took for furniture. */
async function cleanedBefore(keys: readonly string[]): Promise<void> {
  const data = await openData(path.join(folder, 'data'), cleaner);
  const older: typeof clean = (source, options) =>
    clean(
      Buffer.from(
        Buffer.from(source)
          .toString()
          .replace(/^(?:<p>)?The .*$/gm, ''),
      ),
      options,
    );
  const reconcile = reconciler({
    articles: articlesTable(data.client, data.table),
    uploads: folderUploads(inbox),
    cleaner: { generation: data.generation, version: cleaner - 1, clean: older },
    now: data.now,
    newRevision: randomUUID,
  });
  for (const key of keys) await reconcile(key);
  await data.close();
}

/** A correction in the file, and two words of editors. */
async function editedMeanwhile(): Promise<void> {
  const file = path.join(inbox, ferry);
  writeFileSync(file, readFileSync(file, 'utf8').replace('four hundred', 'five hundred'));
  for (let tries = 0; tries < 100 && !(await revisionOf(ferry)).text.includes('five hundred'); tries++)
    await new Promise(resolve => setTimeout(resolve, 50));
  await decide('remove');
  await decide('undo');
}

async function decide(verdict: 'remove' | 'undo'): Promise<void> {
  const { revision, line } = await revisionOf(ferry);
  await fetch(`${laptop.address}/desk/decisions?key=${encodeURIComponent(ferry)}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` },
    body: JSON.stringify({ [verdict]: [line] }),
  });
}

/** The article as it is, and the id of its last line with text. */
async function revisionOf(key: string): Promise<{ revision: string; line: string; text: string }> {
  const response = await fetch(`${laptop.address}/desk/article?key=${encodeURIComponent(key)}&format=json`);
  const { revision, lines } = (await response.json()) as {
    revision: string;
    lines: { id?: string; text: string; removed?: object; decision?: object }[];
  };
  const line = lines.findLast(({ id, removed, decision }) => id && (!removed || decision));
  return { revision, line: line?.id ?? '', text: lines.map(({ text }) => text).join('\n') };
}
