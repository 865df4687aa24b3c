/** A laptop's folder learns: what comes back in twenty files of a site is proposed without anybody asking. */
import { expect, test } from 'vitest';
import type { HouseNotice } from '../../functions/articles/house/house-watch.ts';
import { pages } from '../cleaning/house/site.ts';
import { eventually, laptopHome } from './laptop-home.ts';

const home = laptopHome();

test('twenty files of one site are enough to propose house rules, in the log and at the desk', async () => {
  const told: HouseNotice[] = [];
  for (const { name, source } of pages(20)) await home.drop(name, source);
  await home.drop('other/alone.txt', 'One file of another site\n\nIt says nothing of what comes back.\n');

  await home.start({ recurring: notice => told.push(notice) });
  await eventually(() => told.length > 0);

  expect(told).toEqual([{ prefix: 'news/', wordings: expect.any(Number), files: 20 }]);
  expect(told[0]?.wordings).toBeGreaterThan(0);
  const page = await (await home.get('/desk/articles?status=published', { Accept: 'text/html' })).text();
  expect(page).toContain('back in 20 files of');
  expect(page).toContain('/desk/house?prefix=news%2F&amp;view=proposals');
  expect(home.failed).toEqual([]);
});

test('fewer files say nothing', async () => {
  const told: HouseNotice[] = [];
  for (const { name, source } of pages(19)) await home.drop(name, source);

  await home.start({ recurring: notice => told.push(notice) });
  await new Promise(resolve => setTimeout(resolve, 2_000));

  expect(told).toEqual([]);
});
