/** The public pages as people get them: in a real browser, narrow and wide, by day and by night. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { payloads } from '../reading/payloads.ts';
import { paragraph } from '../reading/site.ts';
import { articles } from './articles.ts';
import { fill, openReadingRoom, type ReadingRoom } from './reading-room.ts';

let room: ReadingRoom;

beforeAll(async () => {
  room = await openReadingRoom();
  await fill(room.site);
});
afterAll(() => room.close());

const pages = [
  ...Object.keys(articles).map(key => `/articles/${key}`),
  '/articles',
  '/articles?limit=1&language=en',
  '/articles?prefix=nothing',
  '/docs',
];

/** Evaluated in the browser, where there is a document. */
const inPage = <Result>(page: Page, expression: string): Promise<Result> => page.evaluate(expression);

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 768, 1280])
    describe(`${width} pixels, ${colorScheme}`, () => {
      let page: Page;
      const complaints: string[] = [];
      beforeAll(async () => {
        page = await room.browser.newPage({ colorScheme, viewport: { width, height: 800 } });
        page.on('console', message => complaints.push(message.text()));
        page.on('pageerror', error => complaints.push(error.message));
      });
      afterAll(() => page.close());

      test.each(pages)('%s fits, is accessible, and the browser has no complaint', async path => {
        const response = await page.goto(room.address + path);
        await page.evaluate(axe.source);
        const found = await inPage<axe.AxeResults>(page, 'axe.run()');
        const overflow = await inPage<number>(page, 'document.documentElement.scrollWidth - innerWidth');

        expect(response?.status()).toBe(200);
        expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(found.passes.map(({ id }) => id)).toEqual(
          expect.arrayContaining([
            'color-contrast',
            'html-has-lang',
            'page-has-heading-one',
            'landmark-one-main',
          ]),
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
    });

test('the style sheet is applied under the policy that the page comes with', async () => {
  const page = await room.browser.newPage({ colorScheme: 'dark' });
  await page.goto(`${room.address}/articles/coast/lighthouse.md`);

  expect(await inPage(page, 'getComputedStyle(document.body).backgroundColor')).toBe('rgb(25, 24, 22)');
  await page.close();
});

test('headings go down one level at a time, and the language is said', async () => {
  const page = await room.browser.newPage();
  await page.goto(`${room.address}/articles/coast/lighthouse.md`);
  const levels = await inPage<string[]>(
    page,
    "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName)",
  );

  expect(levels).toEqual(['H1', 'H2', 'H3', 'H2']);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.goto(`${room.address}/articles/ar/manara.txt`);
  expect(await page.getAttribute('html', 'lang')).toBe('ar');
  expect(await inPage(page, "getComputedStyle(document.querySelector('h1')).direction")).toBe('rtl');
  expect(await inPage(page, "getComputedStyle(document.querySelector('footer')).direction")).toBe('ltr');
  await page.close();
});

test('on paper there is the article and where its links lead, and nothing else', async () => {
  const page = await room.browser.newPage({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${room.address}/articles/coast/lighthouse.md`);

  expect(await page.isVisible('nav')).toBe(false);
  expect(await page.isVisible('footer')).toBe(false);
  expect(await inPage(page, 'getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await inPage(page, "getComputedStyle(document.querySelector('p a'), '::after').content")).toContain(
    '(',
  );
  await page.close();
});

test('the keyboard leads from the listing to an article and back', async () => {
  const page = await room.browser.newPage();
  await page.goto(`${room.address}/articles?prefix=coast/`);
  await page.focus('h2 a');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/coast/lighthouse.md');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles');
  await page.close();
});

test('no upload does anything in a browser', async () => {
  const page = await room.browser.newPage();
  const wrong: string[] = [];
  page.on('dialog', dialog => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (!request.url().startsWith(room.address)) wrong.push(request.url());
  });
  for (const [n, payload] of payloads.entries()) {
    // A half character is in no address, and such a file is none of the listing's.
    const key = `p${n}/${payload
      .toWellFormed()
      .replace(/[?\u0000-\u001f]/g, '')
      .slice(0, 200)}`;
    await room.site.publish(key, {
      title: payload,
      metadata: { author: payload, date: payload, language: payload, site: payload, url: payload },
      blocks: [
        paragraph(payload),
        { kind: 'heading', level: 2, text: payload },
        { kind: 'code', text: payload },
        { kind: 'row', text: payload },
        { kind: 'verse', text: payload },
        { kind: 'item', text: payload },
        { ...paragraph(payload), marks: [{ kind: 'link', start: 0, end: payload.length, href: payload }] },
      ],
    });
    const { items } = await room.site.json(`/articles?prefix=p${n}/`);
    for (const path of [
      items[0].href,
      `/articles?prefix=p${n}/`,
      `/articles?prefix=${encodeURIComponent(payload.toWellFormed())}`,
    ]) {
      await page.goto(room.address + path);
      const urls = await inPage<string[]>(page, "[...document.querySelectorAll('a')].map(a => a.protocol)");

      expect(await inPage(page, 'typeof window.broken'), path).toBe('undefined');
      // What an article says of itself for programs is data, which no browser runs.
      const scripts = `document.querySelectorAll('script:not([type="application/ld+json"])').length`;
      expect(await inPage(page, scripts), path).toBe(0);
      expect(urls.filter(protocol => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
      expect(new URL(page.url()).origin).toBe(room.address);
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test('without the page, its text and Markdown are shown as text by a browser', async () => {
  const page = await room.browser.newPage();
  await room.site.publish('evil.txt', {
    title: '<script>window.broken = 1</script>',
    blocks: [paragraph('<b>x</b>')],
  });
  for (const format of ['text', 'json']) {
    await page.goto(`${room.address}/articles/evil.txt?format=${format}`);

    expect(await inPage(page, 'typeof window.broken')).toBe('undefined');
    expect(await inPage(page, 'document.body.innerText')).toContain('<b>x</b>');
  }
  await page.close();
});
