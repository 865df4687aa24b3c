/** House rules, doubtful removals and uploads as an editor meets them: in a real browser, with and without scripts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfThisFile, expectAccessible, expectFitting, inPage } from '../../browser/browser.ts';
import { pages } from '../../cleaning/house/site.ts';
import { laptopOfThisFile } from '../../support/laptop.ts';
import { story } from '../house.ts';

const laptop = laptopOfThisFile(async ({ put }) => {
  for (const { name, source } of pages(8)) await put(name, source);
  await put('there.txt', story);
});
const { readers } = laptop;
const browser = browserOfThisFile();

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFitting(page);
}

const appeal = 'Every letter that reaches the harbour desk before Friday is read out at the quay.';

test.each([
  [390, 'dark'],
  [1280, 'light'],
] as const)('the pages of house rules fit %i pixels and are accessible (%s)', async (width, colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 844 } });
  for (const address of [
    '/desk/house',
    '/desk/house?prefix=news/',
    '/desk/house?prefix=news/&view=proposals',
  ]) {
    await page.goto(laptop.address + address);
    await expectGood(page);
  }
  await page.close();
});

test('without scripts what recurs is accepted, looked at and put in force', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${laptop.address}/desk/house`);
  await page.locator('main input[name=prefix]').fill('news');
  await page.getByRole('button', { name: 'See what comes back in it' }).click();
  await page.getByRole('checkbox', { name: appeal.toLowerCase() }).check();
  await page.getByRole('button', { name: 'Accept the chosen ones' }).click();
  await page.getByRole('heading', { name: 'Not in force yet' }).waitFor();
  expect(await readers('news/1.txt')).toContain(appeal);

  await page.getByRole('link', { name: 'See what that changes' }).click();
  await page.getByText('Of 8 articles 8 would change').waitFor();
  await page.getByRole('button', { name: 'Put it in force' }).click();
  await page.getByText('1 rule, in force since').waitFor();
  await laptop.idle();

  for (let n = 0; n < 8; n++) expect(await readers(`news/${n}.txt`)).not.toContain(appeal);
  await context.close();
});

test('the key d goes to the removals that may be the author’s, the likeliest first, and opens their run', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/article?key=there.txt`);
  // As the desk writes them; which lines the cleaner doubts is not what is shown here.
  await page.evaluate(`(() => {
    const line = document.querySelector('.line.removed');
    const run = document.createElement('details');
    for (const [id, wrong] of [['one', 250], ['two', 625]]) {
      const copy = line.cloneNode(true);
      copy.id = 'line-' + id;
      copy.dataset.wrong = wrong;
      run.append(copy);
    }
    line.after(run);
  })()`);
  const at = () => inPage<string>(page, "document.activeElement.closest('.line').id");

  await page.keyboard.press('d');
  expect(await at()).toBe('line-two');
  await page.keyboard.press('d');
  expect(await at()).toBe('line-one');
  await page.keyboard.press('d');
  expect(await at()).toBe('line-two');
  await page.close();
});

test('beside each upload stands what became of it, and a file of the same name is replaced there', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${laptop.address}/desk/uploads`);
  await page.locator('input[name=file]').setInputFiles(
    Object.entries({
      'new.txt': story,
      'short.txt': 'Berth',
      'there.txt': story.replace('ice', 'mud'),
    }).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.getByText('2 of 3 uploaded. 2 need you.').waitFor();

  expect(await page.textContent('[data-progress] li:nth-child(1)')).toContain('Published, 1 line removed.');
  expect(await page.textContent('[data-progress] li:nth-child(2)')).toContain('Held: ');
  await expectGood(page);
  await page.getByRole('button', { name: 'Replace there.txt' }).click();
  await page.getByText('3 of 3 uploaded. 1 needs you.').waitFor();
  expect(await readers('there.txt')).toContain('mud');
  await page.close();
});

test('what failed on its way is tried again beside its name', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/uploads`);
  await page.route('**/desk/uploads?*', route => route.abort());
  await page.locator('input[name=file]').setInputFiles(
    ['again-a.txt', 'again-b.txt'].map(name => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(story),
    })),
  );
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.getByText('0 of 2 uploaded. 2 need you.').waitFor();

  await page.unroute('**/desk/uploads?*');
  await page.getByRole('button', { name: 'Try again-a.txt again' }).click();

  await page.getByText('1 of 2 uploaded. 1 needs you.').waitFor();
  await page.close();
});

test('a whole folder is uploaded, each file to its place, and what is no text is left out', async () => {
  const page = await browser.newPage();
  const tree = path.join(laptop.folder, 'tree', 'march');
  await mkdir(path.join(tree, 'deep'), { recursive: true });
  await writeFile(path.join(tree, 'a.txt'), story);
  await writeFile(path.join(tree, 'deep', 'b.txt'), story);
  await writeFile(path.join(tree, 'picture.png'), 'no text');
  await page.goto(`${laptop.address}/desk/uploads`);
  await page.locator('input[name=tree]').setInputFiles(tree);
  await page.locator('input[name=folder]').fill('sent');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.getByText('2 of 2 uploaded. 1 other file of the folder was left out.').waitFor();

  expect(await readers('sent/march/deep/b.txt')).toContain('harbour master');
  await page.close();
});

test('what was tried out is uploaded as it is', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/clean`);
  await page.locator('#text').fill(story);
  await page.getByRole('button', { name: 'Clean' }).click();
  await page.getByLabel('Upload it as').fill('tried/pasted.txt');
  await page.getByRole('button', { name: 'Upload this' }).click();
  await page.waitForURL('**/desk/article?key=tried%2Fpasted.txt**');

  expect(await readers('tried/pasted.txt')).toContain('harbour master');
  await page.close();
});
