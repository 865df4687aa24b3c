import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskProxy } from '../../functions/desk/serving/desk-proxy.ts';
import { signedRequests } from '../../functions/stores/cloud/signed-requests.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret', sessionToken: 'a token' };
const host = 'localhost:4001';

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

let upstream: Server;
let received: Received[];
let reply: (request: Received) => { status: number; headers: Record<string, string>; body?: string };
let proxy: Hono;

beforeEach(async () => {
  received = [];
  reply = () => ({
    status: 200,
    headers: { 'content-type': 'text/html', 'content-security-policy': 'x' },
    body: 'page',
  });
  upstream = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: await buffer(incoming) };
    received.push(request);
    const { status, headers: more, body } = reply(request);
    outgoing.writeHead(status, more).end(body);
  });
  await new Promise<void>(listening => upstream.listen(0, '127.0.0.1', listening));
  const origin = new URL(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`);
  proxy = deskProxy({
    send: signedRequests(origin, 'eu-central-1', credentials),
    port: 4001,
    token: 'once',
  });
});
afterEach(() => new Promise(closed => upstream.close(closed)));

const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  proxy.request(`http://${host}${path}`, { ...init, headers: { Host: host, ...init.headers } });

/** Opens the desk as a browser does: the cookie that it is given. */
async function opened(): Promise<string> {
  const response = await ask('/?token=once');
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

describe('the door', () => {
  test('opens once, by the printed address, with a cookie that no script and no other site has', async () => {
    const first = await ask('/?token=once');
    const second = await ask('/?token=once');

    expect(first.status).toBe(303);
    expect(first.headers.get('Location')).toBe('/desk');
    expect(first.headers.get('Set-Cookie')).toMatch(
      /^faircopy-desk-4001=.{40,}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(second.status).toBe(403);
    expect(second.headers.get('Set-Cookie')).toBeNull();
  });

  test.each(['/', '/?token=', '/?token=onceonce', '/desk', '/desk/articles'])(
    'stays shut without: %s',
    async path => {
      expect((await ask(path)).status).toBe(403);
      expect(received).toEqual([]);
    },
  );

  test.each([
    [{ Host: 'evil.example:4001' }, 'GET'],
    [{ Origin: 'https://evil.example' }, 'POST'],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 'POST'],
  ])('stays shut to others who have the cookie: %o', async (headers, method) => {
    const cookie = await opened();

    expect((await ask('/desk/clean', { method, headers: { Cookie: cookie, ...headers } })).status).toBe(403);
    expect(received).toEqual([]);
  });
});

describe('a request', () => {
  test('is signed as IAM wants it, query and body included', async () => {
    const cookie = await opened();
    const query = `key=${encodeURIComponent("news/ä & ö's +1 (100%).txt")}`;

    await ask(`/desk/decisions?${query}`, {
      method: 'PUT',
      headers: { Cookie: cookie, 'If-Match': '"r"', 'Content-Type': 'application/json' },
      body: '{"keep":["x~1"]}',
    });

    const [request] = received;
    expect(request && new URL(request.url, 'http://x').searchParams.get('key')).toBe(
      "news/ä & ö's +1 (100%).txt",
    );
    expect(request?.body.toString()).toBe('{"keep":["x~1"]}');
    expect(request?.headers).toMatchObject({ 'if-match': '"r"', 'x-amz-security-token': 'a token' });
    expect(request && signatureOf(request)).toBe(
      /Signature=([0-9a-f]{64})/.exec(request?.headers.authorization ?? '')?.[1],
    );
  });

  test('takes along neither cookies nor credentials nor what belongs to the connection', async () => {
    const cookie = await opened();

    await ask('/desk/articles', {
      headers: {
        Cookie: cookie,
        Authorization: 'Basic eDp5',
        'Proxy-Authorization': 'x',
        'X-Forwarded-For': '10.0.0.1',
        TE: 'trailers',
        Accept: 'text/html',
      },
    });

    const headers = received[0]?.headers ?? {};
    expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 /);
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
    for (const name of ['proxy-authorization', 'x-forwarded-for', 'te', 'origin'])
      expect(headers[name]).toBeUndefined();
    expect(headers.accept).toBe('text/html');
  });

  test('goes as bytes where it would go as text', async () => {
    const cookie = await opened();

    await ask('/desk/uploads?key=a.txt', {
      method: 'POST',
      headers: { Cookie: cookie, 'Content-Type': 'text/plain' },
      body: new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]),
    });

    expect(received[0]?.headers['content-type']).toBe('application/octet-stream');
    expect(received[0]?.body).toEqual(Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]));
  });

  test.each([
    ['GET', '/articles'],
    ['GET', '/desk/articles/more'],
    ['DELETE', '/desk/article'],
    ['GET', '/desk/decisions'],
    ['GET', '//evil.example/desk'],
    ['GET', '/desk/../articles'],
  ])('for anything but the desk’s own routes goes nowhere: %s %s', async (method, path) => {
    const cookie = await opened();

    expect((await ask(path, { method, headers: { Cookie: cookie } })).status).toBe(404);
    expect(received).toEqual([]);
  });
});

describe('an answer', () => {
  test('comes back with what a browser needs, and no cookies of others', async () => {
    const cookie = await opened();
    reply = () => ({
      status: 303,
      headers: { location: '/desk/article?key=a', 'set-cookie': 'x=y', 'apigw-requestid': 'z', etag: '"r"' },
    });

    const response = await ask('/desk/articles', { headers: { Cookie: cookie } });

    expect(response.status).toBe(303);
    expect(Object.fromEntries(response.headers)).toEqual({ location: '/desk/article?key=a', etag: '"r"' });
  });

  test('of AWS that refuses is said in words', async () => {
    const cookie = await opened();
    reply = () => ({
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"Forbidden"}',
    });

    const response = await ask('/desk/articles', { headers: { Cookie: cookie } });

    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('execute-api:Invoke') });
  });

  test('that doesn’t come is said in words', async () => {
    const cookie = await opened();
    await new Promise(closed => upstream.close(closed));
    upstream = createServer().listen(0, '127.0.0.1');

    expect((await ask('/desk/articles', { headers: { Cookie: cookie } })).status).toBe(500);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, written from there. */
function signatureOf({ method, url, headers, body }: Received): string {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const rfc3986 = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...searchParams]
    .map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`)
    .sort()
    .join('&');
  const authorization = headers.authorization ?? '';
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? '';
  const scope = /Credential=[^/]+\/([^,]+)/.exec(authorization)?.[1] ?? '';
  const canonical = [
    method,
    pathname,
    query,
    ...names.split(';').map(name => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    createHash('sha256').update(body).digest('hex'),
  ].join('\n');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`);
  const toSign = [
    'AWS4-HMAC-SHA256',
    headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ];
  return hmac(key, toSign.join('\n')).toString('hex');
}
