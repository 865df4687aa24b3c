/** An article's history as an editor meets it: in a real browser, with and without scripts. */
import { expect, test } from 'vitest';
import { browserOfThisFile, expectAccessible, expectFitting } from '../../browser/browser.ts';
import { eventually } from '../../entries/laptop-home.ts';
import { laptopOfThisFile } from '../../support/laptop.ts';
import { second, story } from '../house.ts';

const laptop = laptopOfThisFile(({ put }) => put('news/ferry.txt', story));
const browser = browserOfThisFile();
const article = (): string => `${laptop.address}/desk/article?key=news%2Fferry.txt`;

test('what was decided and taken back is told, and any two versions are compared, without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article());
  await page.locator('.kept', { hasText: second }).getByRole('button', { name: 'Remove' }).first().click();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await laptop.put('news/ferry.txt', story.replace('north quay', 'south quay'));
  await eventually(async () => (await laptop.readers('news/ferry.txt')).includes('south'));

  await page.goto(article());
  await page.getByRole('link', { name: 'History', exact: true }).click();

  await page.getByText(`“${second}” was removed by`).waitFor();
  await page.getByText('Another file was uploaded').waitFor();
  await page
    .getByRole('radio', { name: /^compare this/ })
    .last()
    .check();
  await page.getByRole('button', { name: 'Compare the two chosen versions' }).click();
  await page.getByText('16 words go; 1 word comes.').waitFor();
  expect(await page.locator('del').allTextContents()).toEqual([' goes: north', ` goes: ${second}`]);
  expect(await page.locator('ins').allTextContents()).toEqual([' comes: south']);
  await page.getByRole('link', { name: 'The other way round' }).click();
  await page.getByText('1 word goes; 16 words come.').waitFor();
  await context.close();
});

test.each([
  [390, 'dark'],
  [1280, 'light'],
] as const)('its pages fit %i pixels and are accessible (%s)', async (width, colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 844 } });
  await page.goto(`${laptop.address}/desk/history?key=news%2Fferry.txt`);
  await expectAccessible(page);
  await expectFitting(page);
  await page.getByRole('button', { name: 'Compare the two chosen versions' }).click();
  await page.getByRole('heading', { name: 'Two versions of' }).waitFor();
  await expectAccessible(page);
  await expectFitting(page);
  await page.goto(`${laptop.address}/desk/recleaned`);
  await expectAccessible(page);
  await expectFitting(page);
  await page.close();
});
