import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cruft, type DeskHouse, first, host, openDesk, second, story, third, title } from './house.ts';

let desk: DeskHouse;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const upload = async (
  key: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  more = '',
) =>
  desk.app.request(`/desk/uploads?key=${encodeURIComponent(key)}${more}`, {
    method: 'POST',
    headers: { Host: host, ...headers },
    body,
  });
const isNew = { 'If-None-Match': '*' };

test.each(['/desk/uploads', '/desk/clean', '/desk/groups', '/desk/decisions?key=a.txt'])(
  'a body that says it is a form and is none gets an answer at %s',
  async path => {
    await desk.put('a.txt', story);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=b']) {
      const response = await desk.app.request(path, {
        method: 'POST',
        headers: { Host: host, 'Content-Type': type },
        body: 'no form',
      });

      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 'bad-request',
        detail: expect.stringMatching(/form/),
      });
    }
  },
);

describe('an upload from the desk', () => {
  test('lies in the inbox, whole and alone, and is published at once', async () => {
    const response = await upload('news/fähre.txt', story, isNew);

    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe('/desk/article?key=news%2Ff%C3%A4hre.txt');
    expect(await readFile(path.join(desk.inbox, 'news', 'fähre.txt'), 'utf8')).toBe(story);
    expect(await readdir(path.join(desk.inbox, 'news'))).toEqual(['fähre.txt']);
    expect((await desk.item('news/fähre.txt'))?.live).toBeDefined();
  });

  test('replaces a file only when that is asked for', async () => {
    await upload('a.txt', story, isNew);

    expect((await upload('a.txt', 'Other', isNew)).status).toBe(412);
    expect((await upload('a.txt', 'Other')).status).toBe(428);
    expect(await readFile(path.join(desk.inbox, 'a.txt'), 'utf8')).toBe(story);
    expect((await upload('a.txt', 'Other', {}, '&replace=true')).status).toBe(201);
    expect(await readFile(path.join(desk.inbox, 'a.txt'), 'utf8')).toBe('Other');
    expect(await readdir(desk.inbox)).toEqual(['a.txt']);
  });

  test('tells what became of it also where the bucket’s own hint was quicker', async () => {
    const quick = await openDesk(undefined, true);
    try {
      const told = async (...files: readonly [string, string][]): Promise<string> =>
        (
          await quick.form('/desk/uploads', [
            ...files.map(([name, text]): [string, File] => ['file', new File([text], name)]),
            ['replace', 'yes'],
          ])
        ).text();

      expect(await told(['a.txt', story], ['b.txt', '-'])).toMatch(/Published, \d+ lines? removed/);
      expect(await told(['a.txt', `${story}\n\nOne more day of it.\n`], ['b.txt', '-'])).toContain(
        'Published in the place of the version before',
      );
      expect(await told(['a.txt', `${story}\n\nOne more day of it.\n`], ['b.txt', '-'])).toContain(
        'it is the same file as before',
      );
    } finally {
      await quick.close();
    }
  });

  test('of two at the same moment one is taken', async () => {
    const answers = await Promise.all([upload('a.txt', 'One', isNew), upload('a.txt', 'Two', isNew)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  test.each([
    '../out.txt',
    'a/../../out.txt',
    '/etc/out.txt',
    '.hidden',
    'a/.b/c.txt',
    'folder/',
    'what?.txt',
    'a\u0000.txt',
    'a//b.txt',
    'a.txt.meta.json',
    'a.txt~',
  ])('can’t have a name that leads elsewhere: %j', async key => {
    expect((await upload(key, 'x', isNew)).status).toBe(422);
    expect(await readdir(desk.inbox, { recursive: true })).toEqual([]);
  });

  test('does not follow a symbolic link out of the inbox', async () => {
    await symlink(tmpdir(), path.join(desk.inbox, 'elsewhere'));

    expect((await upload('elsewhere/faircopy-out.txt', 'x', isNew)).status).toBe(422);
  });

  test('where a folder or a file is in the way is refused', async () => {
    await upload('a/b.txt', story, isNew);

    expect((await upload('a', 'x', isNew)).status).not.toBe(201);
    expect((await upload('a/b.txt/c.txt', 'x', isNew)).status).toBe(422);
  });

  test('of more than 4 MB is refused', async () => {
    expect((await upload('a.txt', new Uint8Array(4 * 1024 * 1024 + 1), isNew)).status).toBe(413);
    expect((await upload('a.txt', new Uint8Array(9 * 1024 * 1024), isNew)).status).toBe(413);
  });

  test('comes by a form too: one file leads to its proof, several are told of', async () => {
    const one = await desk.form('/desk/uploads', [
      ['file', new File([story], 'a.txt')],
      ['folder', '/news/'],
    ]);
    const several = await desk.form('/desk/uploads', [
      ['file', new File([story], 'a.txt')],
      ['file', new File([story], 'b.txt')],
      ['folder', 'news'],
    ]);

    expect(one.status).toBe(303);
    expect(one.headers.get('Location')).toBe('/desk/article?key=news%2Fa.txt&uploaded=just-now');
    expect(several.status).toBe(422);
    const page = await several.text();
    expect(page).toContain('<bdi>news/a.txt</bdi></a>: Left as it was');
    expect(page).toContain('<bdi>news/b.txt</bdi></a>: Published, 1 line removed.');
  });
});

describe('what became of an upload', () => {
  test.each([
    ['published', story, /^Published, 1 line removed\.$/],
    ['held', 'Berth', /^Held: /],
    ['rejected', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /^Rejected: /],
  ])('is said at once: %s, and why', async (did, body, sentence) => {
    const response = await upload('a.txt', body, isNew);

    expect(await response.json()).toMatchObject({ did, sentence: expect.stringMatching(sentence) });
  });

  test('is said of the same file again', async () => {
    await upload('a.txt', 'Berth', isNew);

    expect(await (await upload('a.txt', 'Berth', {}, '&replace=true')).json()).toMatchObject({
      did: 'held',
      sentence: expect.stringMatching(/^Held: /),
    });
  });

  test('of a whole folder stands beside each name, and files keep their places in it', async () => {
    const response = await desk.form('/desk/uploads', [
      ['folder', 'news'],
      ['tree', new File([story], 'march/a.txt')],
      ['tree', new File(['Berth'], 'march/held.txt')],
    ]);

    const page = await response.text();
    expect(page).toContain('2 of 2 uploaded; 1 needs you.');
    expect(page).toMatch(/news\/march\/held\.txt<\/bdi><\/a>: Held: /);
    expect((await desk.item('news/march/a.txt'))?.live).toBeDefined();
  });
});

describe('an original', () => {
  test('is handed over byte for byte, as a file to be stored', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00]);
    await desk.put('news/“odd” name.txt', bytes);

    const response = await desk.get(`/desk/original?key=${encodeURIComponent('news/“odd” name.txt')}`);

    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="_odd_ name.txt"; filename*=UTF-8''%E2%80%9Codd%E2%80%9D%20name.txt`,
    );
  });

  test('that was replaced since is not there any more', async () => {
    await desk.put('a.txt', story);
    await writeFile(path.join(desk.inbox, 'a.txt'), 'Other');

    expect((await desk.get('/desk/original?key=a.txt')).status).toBe(404);
  });
});

describe('a dry run', () => {
  test('tells what would become of a body, and stores nothing', async () => {
    const response = await desk.app.request('/desk/clean?name=a.txt', {
      method: 'POST',
      headers: { Host: host },
      body: story,
    });
    const cleaning = (await response.json()) as { lines: { text: string; removed?: object }[] };

    expect(cleaning.lines.find(({ text }) => text === cruft)?.removed).toBeDefined();
    expect(await readdir(desk.inbox)).toEqual([]);
    expect((await desk.json('/desk/articles?status=all')).items).toEqual([]);
  });

  test('shows the proof of what was pasted or dropped', async () => {
    const pasted = await (await desk.form('/desk/clean', [['text', story.replaceAll('\n', '\r\n')]])).text();
    const dropped = await (
      await desk.form('/desk/clean', [
        ['text', ''],
        ['file', new File([`# Berth\n\n${first}\n`], 'a.md')],
      ])
    ).text();

    expect(pasted.includes(`>${cruft}</del>`)).toBe(true);
    expect(dropped.includes('It would be published.')).toBe(true);
    expect(dropped.includes('name="keep"')).toBe(false);
  });

  test('knows what its section publishes, and the house rules there', async () => {
    const lines = `${title}\n\n${first}\n\n${second}\n\n${third}\n\nRead by the crews of the north quay\n`;
    await desk.form('/desk/house', [
      ['prefix', 'news/'],
      ['do', 'write'],
      ['lines', 'Read by the crews of the north quay'],
      ['where', 'anywhere'],
    ]);
    const { set } = await desk.json('/desk/house?prefix=news/');
    await desk.form('/desk/house', [
      ['prefix', 'news/'],
      ['do', 'apply'],
      ['revision', set.revision],
    ]);

    const here = await (
      await desk.form('/desk/clean', [
        ['text', lines],
        ['folder', 'news'],
      ])
    ).text();
    const elsewhere = await (
      await desk.form('/desk/clean', [
        ['text', lines],
        ['folder', 'sport'],
      ])
    ).text();

    expect(here).toContain('>Read by the crews of the north quay</del>');
    expect(elsewhere).not.toContain('>Read by the crews of the north quay</del>');
  });

  test('is not held for being no article under a prefix that publishes anything', async () => {
    const posts = Array.from(
      { length: 18 },
      (_, n) =>
        `<div class="post comment"><a class="username" href="/members/${n}">deckhand${n}</a> <time>March ${n + 1}</time><div class="post-body">Mine did that, too, and what helped was to turn the valve ${n + 2} times.</div><a class="reply" href="/reply/${n}">Reply</a></div>`,
    );
    const thread = `<!doctype html><html lang="en"><head><title>Pump won’t start - Quay forum</title><link rel="canonical" href="https://quay.example/forum/threads/pump.4711/"><script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Pump won’t start"}</script></head><body class="forum thread xenforo"><main><div class="thread forum"><h1>Pump won’t start</h1>${posts.join('')}<form class="reply-form"><textarea></textarea><button>Post reply</button></form></div></main></body></html>`;
    const verdictAt = async (name: string) => {
      const path = `/desk/clean?name=${name}`;
      const response = await desk.app.request(path, {
        method: 'POST',
        headers: { Host: host },
        body: thread,
      });
      const { verdict } = (await response.json()) as {
        verdict: { status: string; problem?: { code: string } };
      };
      return verdict.problem?.code ?? verdict.status;
    };

    expect(await verdictAt('news/thread.html')).toBe('not-an-article');
    expect(await verdictAt('forum/thread.html')).not.toBe('not-an-article');
  });

  test('leads to an upload of exactly what was tried', async () => {
    const page = await (
      await desk.form('/desk/clean', [
        ['file', new File([story], 'tried.txt')],
        ['folder', 'news'],
      ])
    ).text();
    const value = (name: string) => page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? '';

    const response = await desk.form('/desk/uploads', [
      ['content', value('content')],
      ['name', value('name')],
    ]);

    expect(response.headers.get('Location')).toBe('/desk/article?key=news%2Ftried.txt&uploaded=just-now');
    expect(await readFile(path.join(desk.inbox, 'news', 'tried.txt'), 'utf8')).toBe(story);
  });

  test('of nothing says so', async () => {
    expect((await desk.form('/desk/clean', [['text', '  ']])).status).toBe(400);
  });
});

describe('on a laptop the desk answers', () => {
  test.each([
    ['nothing to a page whose name was made to lead here', 'GET', { Host: 'evil.example' }, 403],
    ['nothing to a form of another site', 'POST', { Host: host, Origin: 'https://evil.example' }, 403],
    ['nothing to a form of another site that hides where it is', 'POST', { Host: host, Origin: 'null' }, 403],
    ['nothing to another port of this machine', 'POST', { Host: host, Origin: 'http://localhost:4001' }, 403],
    [
      'a request from another site without Origin',
      'POST',
      { Host: host, 'Sec-Fetch-Site': 'cross-site' },
      403,
    ],
    [
      'to its own form',
      'POST',
      { Host: host, Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' },
      200,
    ],
    ['to a program on this machine', 'GET', { Host: '127.0.0.1:4000' }, 200],
  ])('%s', async (_, method, headers, status) => {
    expect((await desk.app.request('/desk/clean', { method, headers })).status).toBe(status);
  });

  test('and lets no other site read or frame it', async () => {
    const { headers } = await desk.get('/desk/articles', {
      Origin: 'http://localhost:4000',
      Accept: 'text/html',
    });

    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe/);
  });
});
