/** A served site with articles of every shape, for looking at its pages in a real browser. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { requestListener } from '../../functions/reading/serve-read-app.ts';
import { openDatabase, openSite, type Site } from '../reading/site.ts';
import { articles } from './articles.ts';
import { launch } from './browser.ts';

export interface ReadingRoom {
  readonly site: Site;
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openReadingRoom(): Promise<ReadingRoom> {
  const database = await openDatabase();
  const site = await openSite(database);
  const server: Server = createServer(requestListener(site.app)).listen(0, '127.0.0.1');
  await new Promise(listening => server.once('listening', listening));
  const browser = await launch();
  return {
    site,
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await database.close();
    },
  };
}

export async function fill(site: Site): Promise<void> {
  for (const [key, copy] of Object.entries(articles)) {
    site.time += 3_600_000;
    await site.publish(key, copy);
  }
}
