/** Who may read a laptop: programs and pages of this machine that ask for it by its own name. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { picturesOf } from '../../functions/representations/pictures.ts';
import { article, laptopHome } from './laptop-home.ts';

const house = laptopHome();

/** What comes back to a request with these headers exactly. */
const asked = (route: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((answered, failed) => {
    const { port } = new URL(house.laptop.address);
    request({ host: '127.0.0.1', port, path: route, method, headers })
      .on('response', async response =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: await text(response),
        }),
      )
      .on('error', failed)
      .end();
  });

test('a laptop answers under its own names alone', async () => {
  await house.drop('a.txt', article(1));
  await house.start({ hosts: ['Articles.Example'] });

  for (const host of ['localhost', 'LOCALHOST:4000', '127.0.0.1:80', '[::1]:1', 'articles.example:8080'])
    expect((await asked('/articles/a.txt', { host })).status, host).toBe(200);
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.example',
    'xlocalhost',
    '[::2]',
  ])
    for (const route of ['/articles/a.txt', '/changes', '/feed.json', '/desk/articles', '/health']) {
      const { status, body } = await asked(route, { host });
      expect([status, JSON.parse(body).detail], host).toEqual([421, expect.stringContaining('--host')]);
      expect(body).not.toContain('Boat');
    }
});

test('pages of other sites read nothing of it, unless somebody asks for that', async () => {
  await house.drop('a.txt', article(1));
  await house.start();
  const page = { host: 'localhost', origin: 'https://evil.example' };

  const closed = await asked('/articles/a.txt', page);
  const preflight = await asked(
    '/articles/a.txt',
    { ...page, 'access-control-request-method': 'GET' },
    'OPTIONS',
  );
  await house.stop();
  await house.start({ cors: true });
  const open = await asked('/articles/a.txt', page);

  for (const { headers } of [closed, preflight])
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
  expect(closed.headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(open.headers['access-control-allow-origin']).toBe('*');
  expect(open.headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('pages load pictures of the hosts that somebody names, and no others', async () => {
  await house.drop(
    'a.md',
    `${article(1)}\n\n![The quay](https://img.paper.example/quay.jpg)\n\nNobody was on it.\n`,
  );
  const page = async () => asked('/articles/a.md?format=html', { host: 'localhost' });
  await house.start();
  const linked = await page();
  await house.stop();
  await house.start({ pictures: picturesOf('show paper.example') });
  const shown = await page();

  expect(linked.body).toContain('href="https://img.paper.example/quay.jpg"');
  expect(linked.body).not.toContain('<img');
  expect(shown.body).toContain('<img src="https://img.paper.example/quay.jpg"');
  expect(shown.headers['content-security-policy']).toContain('img-src https://paper.example');
});
