/** A real browser for the tests of a file, and what every page must pass. */
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';

/** Where Debian puts it, unless CHROMIUM says otherwise. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** To be called where the file is loaded; it can be used once the tests run. */
export function browserOfThisFile(): Pick<Browser, 'newPage' | 'newContext'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const started = (): Browser => {
    if (!browser) throw new Error('the browser starts with the first test');
    return browser;
  };
  return {
    newPage: options => started().newPage(options),
    newContext: options => started().newContext(options),
  };
}

/** Evaluated in the browser, where there is a document. */
export const inPage = <Result>(page: Page, expression: string): Promise<Result> => page.evaluate(expression);

/** Nothing that a check finds keeps anybody from using the page. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await inPage<axe.AxeResults>(page, 'axe.run()');
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Nobody has to scroll to the side. */
export async function expectFitting(page: Page): Promise<void> {
  expect(await inPage(page, 'document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}
