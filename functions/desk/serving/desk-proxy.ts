/** The desk of the cloud on this machine: lets its own pages through, and signs what they ask with somebody's credentials. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { deskRoutes } from '../desk-routes.ts';
import { deskProblem } from '../problems.ts';
import { loopbackOnly } from './loopback.ts';

/** A request as it goes to the cloud. */
export interface Outgoing {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface DeskProxySettings {
  /** Signs a request and sends it to the one configured origin. Follows no redirects. */
  readonly send: (request: Outgoing) => Promise<Response>;
  /** The port that this is served on: part of the cookie's name, because cookies know no ports. */
  readonly port: number;
  /** Opens the desk once. */
  readonly token: string;
}

/** What the desk reads of a request. Everything else stays here: cookies, credentials, what belongs to the connection. */
const sent = ['accept', 'content-type', 'if-match', 'if-none-match'];

/** What a browser needs of an answer. */
const received = [
  'cache-control',
  'content-disposition',
  'content-security-policy',
  'content-type',
  'etag',
  'link',
  'location',
  'referrer-policy',
  'retry-after',
  'vary',
  'x-content-type-options',
  'x-frame-options',
];

export function deskProxy({ send, port, token }: DeskProxySettings): Hono {
  const session = randomBytes(32).toString('base64url');
  const cookie = `faircopy-desk-${port}`;
  let unused: string | undefined = token;
  const app = new Hono();
  app.use(loopbackOnly);

  app.get('/', c => {
    if (unused === undefined || !same(c.req.query('token') ?? '', unused)) return notOpened(c);
    unused = undefined;
    setCookie(c, cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    return c.redirect('/desk', 303);
  });

  app.use(async (c, next) => (same(getCookie(c, cookie) ?? '', session) ? next() : notOpened(c)));
  for (const [path, methods] of Object.entries(deskRoutes))
    app.on([...methods], path, async c => answered(c, await send(await outgoing(c, path))));
  app.notFound(c => deskProblem(c, 'no-such-route', 'Only the desk is served here; it begins at /desk.'));
  app.onError((error, c) =>
    deskProblem(c, 'unexpected-failure', `The desk in the cloud could not be asked: ${error.message}`),
  );
  return app;
}

const notOpened = (c: Context) =>
  deskProblem(
    c,
    'not-from-here',
    'Open the desk by the address that faircopy desk printed when it started; it works once. Start it again for another one.',
  );

const same = (given: string, wanted: string): boolean =>
  Buffer.byteLength(given) === Buffer.byteLength(wanted) &&
  timingSafeEqual(Buffer.from(given), Buffer.from(wanted));

async function outgoing(c: Context, path: string): Promise<Outgoing> {
  const headers = sent.flatMap(name => {
    const value = c.req.header(name);
    return value === undefined ? [] : [[name, value]];
  });
  // Sent as text, what isn't UTF-8 would be lost on its way (unchanged-bodies.ts).
  if (/^text\//i.test(c.req.header('Content-Type') ?? ''))
    headers.push(['content-type', 'application/octet-stream']);
  const body = c.req.method === 'GET' ? undefined : new Uint8Array(await c.req.arrayBuffer());
  return {
    method: c.req.method,
    path,
    query: c.req.query(),
    headers: Object.fromEntries(headers),
    ...(body?.length && { body }),
  };
}

async function answered(c: Context, response: Response): Promise<Response> {
  if (response.status === 403 && response.headers.get('content-security-policy') === null)
    return deskProblem(
      c,
      'not-from-here',
      'AWS refused the request: your credentials may not call the desk, or they have expired. The role needs execute-api:Invoke on its routes.',
    );
  const headers = received.flatMap((name): [string, string][] => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(response.body, { status: response.status, headers });
}
