/** The desk as an editor uses it: in a real browser, by mouse and by keyboard, with and without scripts. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruft, first, second, story, third, title } from '../desk/house.ts';
import { laptopOfThisFile } from '../support/laptop.ts';
import { browserOfThisFile, expectAccessible, expectFitting, inPage } from './browser.ts';

const laptop = laptopOfThisFile(async ({ put }) => {
  for (const name of [...names, 'many/1', 'many/2', 'many/3']) await put(`news/${name}.txt`, story);
  await put('news/held.txt', 'Berth');
  await put('news/picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  await put(
    'ar/مقال.txt',
    `العبّارة تبقى في مرساها الشتوي\n\n${arabic}\n\n${cruft}\n\n${arabic.replace('الشمالي', 'الجنوبي')}\n`,
  );
});
const { put, readers } = laptop;
const browser = browserOfThisFile();

/** An article for each test, so that none sees what another did. */
const names = [
  'looks',
  'keep',
  'keyboard',
  'plain',
  'conflict',
  'title',
  'original',
  'above',
  'right',
  'down',
  'said',
  'beside',
  'follows',
  'draft',
  'earlier',
  'keys',
  'settle',
  'stretch',
  'words',
] as const;
const arabic = 'سمح مدير الميناء للعبّارة بالبقاء عند الرصيف الشمالي حتى نهاية شهر مارس من العام المقبل.';

const article = (key: string, more = ''): string =>
  `${laptop.address}/desk/article?key=${encodeURIComponent(key)}${more}`;
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 768, 1280])
    describe(`${width} pixels, ${colorScheme}`, () => {
      let page: Page;
      const complaints: string[] = [];
      beforeAll(async () => {
        page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
        page.on('console', message => complaints.push(message.text()));
        page.on('pageerror', error => complaints.push(error.message));
      });
      afterAll(() => page.close());

      test.each([
        '/desk/articles?status=held',
        '/desk/articles?status=rejected',
        '/desk/articles?status=aside',
        '/desk/articles?status=published',
        '/desk/articles?status=all',
        '/desk/articles?status=held&prefix=nothing',
        '/desk/article?key=news/looks.txt',
        '/desk/article?key=news/looks.txt&view=fair-copy',
        '/desk/article?key=news/looks.txt&view=source',
        '/desk/article?key=news/held.txt',
        '/desk/article?key=news/picture.txt',
        `/desk/article?key=${encodeURIComponent('ar/مقال.txt')}`,
        '/desk/groups',
        '/desk/uploads',
        '/desk/clean',
      ])('%s fits, is accessible, and the browser has no complaint', async address => {
        const response = await page.goto(laptop.address + address);

        expect(response?.status()).toBe(200);
        // The same elements in the same colours: once by day and once by night is enough.
        if (width !== 768 && (width === 360) === (colorScheme === 'light')) await expectAccessible(page);
        await expectFitting(page);
        expect(complaints).toEqual([]);
      });

      test('so do a preview and what else is not an address', async () => {
        await page.goto(article('news/looks.txt'));
        await page.getByRole('button', { name: 'Keep', exact: false }).first().click();
        await page.getByText('1 change, not saved yet.').waitFor();

        await expectAccessible(page);
        await expectFitting(page);
        expect(complaints).toEqual([]);
      });
    });

test('a removed line stands struck out in its place; kept, it is published at once', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/articles?status=published&prefix=news/keep`);
  await page.getByRole('link', { name: title }).click();
  await page.locator('del', { hasText: cruft }).waitFor();
  expect(await readers('news/keep.txt')).not.toContain(cruft);

  await page.locator('.removed').getByRole('button', { name: 'Keep' }).click();
  await page.getByText('1 change, not saved yet.').waitFor();
  expect(await readers('news/keep.txt')).not.toContain(cruft);

  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByText(/^Kept by .+ on /).waitFor();
  expect(await readers('news/keep.txt')).toContain(cruft);

  await page.getByRole('button', { name: /^Undo what was decided about line/ }).click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.locator('del', { hasText: cruft }).waitFor();
  expect(await readers('news/keep.txt')).not.toContain(cruft);
  await page.close();
});

test('everything goes by keyboard alone, and the focus can be seen', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/keyboard.txt'));
  const focused = () => inPage<string>(page, 'document.activeElement.textContent');
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 60 && !(await focused()).startsWith(text); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(new RegExp(`^${text}`));
  };

  await tabTo('Keep');
  expect(await inPage(page, 'getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  await page.keyboard.press('Enter');
  await page.getByText('1 change, not saved yet.').waitFor();
  await tabTo('Save and publish');
  await page.keyboard.press('Enter');
  await page.getByText(/^Kept by .+ on /).waitFor();

  expect(await readers('news/keyboard.txt')).toContain(cruft);
  await page.close();
});

test('a choice shows at once, the fair copy follows it, and nothing is saved before it is asked', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(article('news/beside.txt'));
  const copy = page.locator('aside.copy');
  expect(await copy.textContent()).toContain(second);
  const address = page.url();

  await page.locator('.kept', { hasText: second }).getByRole('button', { name: 'Remove' }).click();
  await page.locator('.proof del', { hasText: second }).waitFor({ timeout: 200 });
  await copy.getByText(second).waitFor({ state: 'detached' });
  await page.locator('.removed', { hasText: cruft }).getByRole('button', { name: 'Keep' }).click();
  await copy.getByText(cruft).waitFor();
  await page.getByText('2 changes, not saved yet.').waitFor();
  expect(page.url()).toBe(address);
  expect(await readers('news/beside.txt')).toContain(second);

  await page.getByRole('button', { name: 'Discard' }).click();
  await copy.getByText(second).waitFor();
  await page.locator('.proof del', { hasText: cruft }).waitFor();
  expect(await page.getByText('not saved yet').isVisible()).toBe(false);
  await page.close();
});

test('the fair copy follows a choice block by block: what does not differ stays as it is, and new text is set off', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('dialog', dialog => dialog.accept());
  await page.goto(article('news/follows.txt'));
  const copy = page.locator('[data-copy]');
  await inPage(
    page,
    `for (const block of document.querySelectorAll('[data-copy] article > *')) block.isOld = true`,
  );
  const old = () =>
    inPage<boolean[]>(
      page,
      `Array.from(document.querySelectorAll('[data-copy] article > *'), block => block.isOld === true)`,
    );

  await page.locator('.kept', { hasText: second }).getByRole('button', { name: 'Remove' }).click();
  await copy.getByText(second).waitFor({ state: 'detached' });
  expect(await old()).toEqual([true, true, true]);
  await page.keyboard.press('u');
  await copy.getByText(second).waitFor();
  expect(await old()).toEqual([true, true, false, true]);
  expect(await copy.locator('.fresh').count()).toBe(0);

  await page.locator('.removed', { hasText: cruft }).getByRole('button', { name: 'Keep' }).first().click();
  await copy.locator('.fresh').waitFor();
  expect(await copy.locator('.fresh').allTextContents()).toEqual([cruft]);
  await page.close();
});

test('a draft survives reload, another tab and a desk that can’t be reached; it holds no text', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', dialog => dialog.accept());
  await page.goto(article('news/draft.txt'));
  await context.route('**/desk/decisions*', route => route.abort());
  await page.locator('.kept', { hasText: second }).getByRole('button', { name: 'Remove' }).click();
  await page.getByText('The desk can’t be reached.').waitFor();
  await context.unroute('**/desk/decisions*');

  const kept = await inPage<string>(page, 'JSON.stringify(Object.entries(localStorage))');
  expect(kept).toContain('remove ');
  expect(kept).not.toContain('captain');
  await page.reload();
  await page.locator('.changes del', { hasText: second }).waitFor();
  const other = await context.newPage();
  await other.goto(article('news/draft.txt'));
  await other.locator('.changes del', { hasText: second }).waitFor();
  await other.locator('.changes').getByRole('button', { name: 'Don’t change' }).click();
  await page.locator('.kept', { hasText: second }).waitFor();
  await context.close();
});

test('a draft for a state that is gone is offered, not taken', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', dialog => dialog.accept());
  await page.goto(article('news/earlier.txt'));
  await page.locator('.kept', { hasText: third }).getByRole('button', { name: 'Remove' }).click();
  await page.getByText('1 change, not saved yet.').waitFor();
  await put('news/earlier.txt', story.replace(second, 'Nobody was asked, and nobody answered that day.'));
  await laptop.idle();
  for (let tries = 0; tries < 50 && (await readers('news/earlier.txt')).includes(second); tries++)
    await new Promise(resolve => setTimeout(resolve, 100));

  await page.reload();
  await page.getByText('and the article has changed since').waitFor();
  await page.locator('.kept', { hasText: third }).waitFor();
  await page.getByRole('button', { name: 'Choose it again' }).click();
  await page.locator('.changes del', { hasText: third }).waitFor();
  await context.close();
});

test('keys do what buttons do, none fires in a field, and all can be switched off', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/keys.txt'));
  const kept = page.locator('.changes', { hasText: cruft });

  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await kept.waitFor();
  await page.keyboard.press('x');
  await kept.waitFor({ state: 'detached' });
  await page.keyboard.press('t');
  await page.locator('.changes.title', { hasText: cruft }).waitFor();
  await page.keyboard.press('u');
  await kept.waitFor({ state: 'detached' });

  await page.getByText('Title, authors, date and language').click();
  await page.locator('input[name=said-title]').press('x');
  expect(await kept.count()).toBe(0);

  await page.keyboard.press('Tab');
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Use these keys').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  expect(await kept.count()).toBe(0);
  await page.close();
});

test('the key s saves, says that the rest is right, and opens the next one', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/settle.txt'));
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText('1 change, not saved yet.').waitFor();
  await page.keyboard.press('s');
  await page.waitForURL(url => !url.href.includes('settle'));

  expect(await readers('news/settle.txt')).toContain(cruft);
  await page.goto(article('news/settle.txt'));
  await page.getByText(/^It was looked at and found right by /).waitFor();
  expect(await inPage(page, 'Object.keys(localStorage).length')).toBe(0);
  await page.close();
});

test('a stretch of lines is removed by its numbers, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(article('news/stretch.txt'));
    await page.getByText('Keep or remove a stretch of lines').click();
    await page.getByLabel('From line').fill('3');
    await page.getByLabel('To line').fill('7');
    await page.getByRole('button', { name: 'Remove all of them' }).click();
    await page.getByText('2 changes, not saved yet.').waitFor();
    expect(await page.locator('.changes del').count()).toBe(2);
    await page.close({ runBeforeUnload: false });
  }
});

test('without scripts the same can be done', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article('news/plain.txt'));

  await page.locator('.kept', { hasText: second }).getByRole('button', { name: 'Remove' }).click();
  await page.getByText('1 change, not saved yet.').waitFor();
  expect(page.url()).toContain('#line-');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.locator('del', { hasText: second }).waitFor();
  expect(await readers('news/plain.txt')).not.toContain(second);

  await page.goto(`${laptop.address}/desk/uploads`);
  await page
    .locator('input[name=file]')
    .setInputFiles({ name: 'by-form.txt', mimeType: 'text/plain', buffer: Buffer.from(story) });
  await page.locator('input[name=folder]').fill('up');
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.locator('del', { hasText: cruft }).waitFor();
  expect(await readers('up/by-form.txt')).toContain(first);
  await context.close();
});

test('of two editors at once the second is told what the first one did, and loses nothing', async () => {
  const [ana, ben] = [await browser.newPage(), await browser.newPage()];
  for (const page of [ana, ben]) await page.goto(article('news/conflict.txt'));
  await ana.locator('.kept', { hasText: second }).getByRole('button', { name: 'Remove' }).click();
  await ana.getByRole('button', { name: 'Save and publish' }).click();
  await ana.locator('del', { hasText: second }).waitFor();

  await ben.locator('.kept', { hasText: third }).getByRole('button', { name: 'Remove' }).click();
  await ben.getByText('Nothing of yours was saved, and nothing is lost.').waitFor();
  await ben.getByRole('button', { name: 'See what changed' }).click();
  await ben.getByRole('heading', { name: 'This article changed meanwhile' }).waitFor();
  expect(await ben.textContent('main')).toContain(`“${second}” was removed by`);
  await expectAccessible(ben);
  expect(await readers('news/conflict.txt')).toContain(third);

  await ben.getByRole('button', { name: /^See what you had chosen/ }).click();
  await ben.getByRole('button', { name: 'Save and publish' }).click();
  await ben.locator('del', { hasText: third }).waitFor();
  expect(await readers('news/conflict.txt')).not.toContain(third);
  expect(await readers('news/conflict.txt')).not.toContain(second);
  await ana.close();
  await ben.close();
});

test('another line becomes the title, and a line goes with all above it', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/title.txt'));
  const line = page.locator('.kept', { hasText: first });
  await line.getByText('More').click();
  await line.getByRole('button', { name: 'Make it the title' }).click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByText(/^Made the title by /).waitFor();
  expect((await readers('news/title.txt')).split('\n')[0]).toBe(first);

  await page.goto(article('news/above.txt'));
  const above = page.locator('.kept', { hasText: second });
  await above.getByText('More').click();
  await above.getByRole('button', { name: 'Remove it and all above' }).click();
  await page.getByText('2 changes, not saved yet.').waitFor();
  await page.locator('.changes', { hasText: first }).getByRole('button', { name: 'Don’t change' }).click();
  await page.getByText('1 change, not saved yet.').waitFor();
  await page.close();
});

test('at 390 pixels the menu of a line lies within the page', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(article('news/looks.txt'));
  for (const menu of await page.locator('.more > summary').all()) {
    await menu.click();
    const box = await page.locator('.more[open] > div').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await menu.click();
  }
  await page.close();
});

test('what is held is published as it is, and held again', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/articles?status=held&prefix=news/`);
  await page.getByRole('link', { name: 'news/held.txt', exact: true }).click();
  await page.getByRole('button', { name: 'Publish as it is' }).click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByRole('button', { name: 'Hold it again' }).waitFor();
  expect(await readers('news/held.txt')).toContain('Berth');

  await page.getByRole('button', { name: 'Hold it again' }).click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByRole('button', { name: 'Publish as it is' }).waitFor();
  expect(await readers('news/held.txt')).not.toContain('Berth');
  await page.close();
});

test('what is right is said so with one press, no longer waits to be looked at, and the next one comes', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/right.txt'));
  await page.getByRole('button', { name: 'Looked at, it is right' }).click();
  await page.waitForURL(url => !url.href.includes('right'));

  await page.goto(`${laptop.address}/desk/articles?status=published&prefix=news/right`);
  await page.getByText('There are none of this kind.').waitFor();
  await page.close();
});

test('an article is taken down, and comes back when that is lifted', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/down.txt'));
  await page.getByText('Take it down').first().click();
  await page.getByRole('button', { name: 'Take this article down' }).click();
  await page.getByText('Readers will see nothing of it').waitFor();
  await page.getByRole('button', { name: 'Take it down' }).click();
  await page.getByText('Taken down.').waitFor();
  expect((await fetch(`${laptop.address}/articles/news/down.txt`)).status).toBe(410);

  await page.getByRole('button', { name: 'Lift that' }).click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByRole('link', { name: 'what readers see', exact: true }).waitFor();
  expect(await readers('news/down.txt')).toContain(first);
  await page.close();
});

test('an editor’s title and author come before the file’s', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/said.txt'));
  await page.getByText('Title, authors, date and language').click();
  await page.locator('input[name=said-title]').fill('A berth for the winter');
  await page.getByLabel('Authors', { exact: false }).fill('Ida Hook; Ben Keel');
  await page.getByRole('button', { name: 'See the change' }).click();
  await page.getByText('2 changes, not saved yet.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByRole('heading', { name: 'A berth for the winter', level: 1 }).waitFor();

  expect((await readers('news/said.txt')).split('\n')[0]).toBe('A berth for the winter');
  await page.close();
});

test('a page that came with an editor’s words, before scripts ran, still lets them be saved', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/words.txt'));
  await page.evaluate(
    `fetch('/desk/article?key=news/words.txt').then(r => r.json()).then(({ revision }) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/desk/decisions?key=news/words.txt';
      for (const [name, value] of [['revision', revision], ['preview', 'yes'], ['said-title', 'Other words']]) {
        const input = document.createElement('input');
        input.name = name;
        input.value = value;
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    })`,
  );
  await page.getByText('1 change, not saved yet.').waitFor();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByRole('heading', { name: 'Other words', level: 1 }).waitFor();
  expect((await readers('news/words.txt')).split('\n')[0]).toBe('Other words');
  await page.close();
});

test('the same line is decided once for many articles', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/groups?prefix=news/many/&what=kept`);
  await page.getByLabel(second).check();
  await page.getByRole('button', { name: 'See what removing the chosen lines does' }).click();
  await page.getByText('would be removed in 3 articles').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove them everywhere' }).click();
  await page.getByText('removed in 3 articles now').waitFor();

  for (const n of [1, 2, 3]) expect(await readers(`news/many/${n}.txt`)).not.toContain(second);
  await page.close();
});

test('files are dropped and uploaded with progress; one that is there is replaced only when asked', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/uploads`);
  const drop = (files: Record<string, string>) =>
    inPage(
      page,
      `(() => {
        const data = new DataTransfer();
        for (const [name, text] of Object.entries(${JSON.stringify(files)})) data.items.add(new File([text], name));
        document.querySelector('form[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
      })()`,
    );
  await page.locator('input[name=folder]').fill('dropped');

  await drop({ 'a.txt': story, 'b.txt': story.replace(title, 'Another berth') });
  await page.getByText('2 of 2 uploaded.').waitFor();
  expect((await readdir(path.join(laptop.inbox, 'dropped'))).sort()).toEqual(['a.txt', 'b.txt']);

  await drop({ 'a.txt': 'Something else, and shorter.' });
  await page.getByText(/There is a file of this name already/).waitFor();
  await page.getByLabel('Replace files of the same name').check();
  await drop({ 'a.txt': `${title}\n\n${third}\n` });
  await page.waitForURL('**/desk/article?key=dropped%2Fa.txt**');
  expect(await page.textContent('main')).toContain(third);
  await page.close();
});

test('a text is pasted, and its proof is seen without anything being stored', async () => {
  const page = await browser.newPage();
  await page.goto(`${laptop.address}/desk/clean`);
  await page.getByLabel('Paste the text, Markdown or HTML').fill(story);
  await page.getByRole('button', { name: 'Clean' }).click();
  await page.locator('del', { hasText: cruft }).waitFor();

  expect(await page.getByRole('button', { name: 'Keep' }).count()).toBe(0);
  await expectAccessible(page);
  await page.close();
});

test('the file is downloaded exactly as it came, and never shown', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/original.txt'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the file' }).click(),
  ]);

  expect(download.suggestedFilename()).toBe('original.txt');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toBe(story);
  await page.close();
});

test('a screen reader hears what is removed, where it is and what a button is about', async () => {
  const page = await browser.newPage();
  await page.goto(article('news/looks.txt'));

  expect(await page.locator('main h1').count()).toBe(1);
  expect(await page.locator('.removed .text').first().textContent()).toBe(`Removed: ${cruft}`);
  expect(await page.getByRole('button', { name: 'Keep (line 5)' }).count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Proof' }).count()).toBe(1);
  await page.close();
});

test('a proof opens at the first removal inside its text', async () => {
  const long = Array.from(
    { length: 80 },
    (_, n) => `In year ${n} the harbour was dredged by ${n + 3} men with great care.`,
  );
  await put(
    'news/long.txt',
    `${title}\n\n${[...long, cruft, ...long.map(line => `${line} And again.`)].join('\n\n')}\n`,
  );
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await expect
    .poll(async () => (await page.goto(article('news/long.txt')))?.status(), { timeout: 10_000 })
    .toBe(200);

  const top = await inPage<number>(
    page,
    "document.getElementById('first-removal').getBoundingClientRect().top",
  );
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(800);
  await page.close();
});
