/** Conditional requests and compression: the last step of every answer that has an ETag. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { httpDate } from './http-date.ts';
import { acceptableCoding, type Coding, codings, takesAnyCoding } from './negotiation.ts';
import { problem } from './problems.ts';

/** Bodies below this many bytes are not worth compressing. */
const worthCompressing = 1024;

/**
 * A larger body goes out compressed or not at all, in bytes: a Lambda may answer with 6 MB of JSON, in which quotes and line
 * breaks of the body take two. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const largestPlain = 3_000_000;

/** Of a page of many entries, in bytes before it is compressed. */
const largestPage = 4_000_000;

/**
 * Turns a 200 with an ETag into a 304 where the client has it already, and compresses it otherwise. The ETag that a handler
 * sets names the content; a compressed body has the coding behind it (RFC 9110 §8.8.3.3), and `If-None-Match` is met by
 * every tag of the family: the client has the content, however it came.
 */
export const conditional: MiddlewareHandler = async (c, next) => {
  await next();
  const tag = c.res.headers.get('ETag');
  if (c.res.status !== 200 || tag === null) return;
  c.res.headers.append('Vary', 'Accept-Encoding');
  const known = knownTag(c, tag);
  if (known !== undefined) return replace(c, notModified(c.res, known));
  const body = Buffer.from(await c.res.arrayBuffer());
  const isLarge = body.length > largestPlain;
  const coding = acceptableCoding(c) ?? (isLarge && takesAnyCoding(c) ? 'gzip' : undefined);
  if (isLarge && !coding) return replace(c, tooLarge(c));
  const headers = new Headers(c.res.headers);
  const compressed = coding && body.length >= worthCompressing ? compress[coding](body) : undefined;
  if (coding && compressed) {
    headers.set('ETag', withCoding(tag, coding));
    headers.set('Content-Encoding', coding);
  }
  replace(c, new Response(new Uint8Array(compressed ?? body), { status: 200, headers }));
};

/** Bytes for the entries of a page that ends where it must. What a client takes compressed may be larger. */
export const room = (c: Context): number =>
  acceptableCoding(c) || takesAnyCoding(c) ? largestPage : largestPlain - 100_000;

function tooLarge(c: Context): Response {
  for (const name of ['ETag', 'Last-Modified', 'Content-Language', 'Content-Location'])
    c.res.headers.delete(name);
  return problem(c, 'not-acceptable', {
    detail: 'This is too large to be sent as it is. Ask with Accept-Encoding: gzip, as most clients do.',
  });
}

/** Set over another one, a response would get that one's headers. */
function replace(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}

/**
 * RFC 9110 §13.2.2: `If-Modified-Since` counts only without `If-None-Match`.
 * @param tag of the content, with its quotes
 * @returns the tag of what the client has, if that is still the content
 */
export function knownTag(c: Context, tag: string): string | undefined {
  const ifNoneMatch = c.req.header('If-None-Match');
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() === '*') return tag;
    const family = [tag, ...codings.map(coding => withCoding(tag, coding))];
    const known = new Set(ifNoneMatch.split(',').map(entry => entry.trim().replace(/^W\//, '')));
    return family.find(member => known.has(member));
  }
  const now = Date.now();
  const since = httpDate(c.req.header('If-Modified-Since') ?? '', now);
  const modified = httpDate(c.res.headers.get('Last-Modified') ?? '', now);
  return since !== undefined && modified !== undefined && modified <= since ? tag : undefined;
}

const withCoding = (tag: string, coding: Coding): string => `${tag.slice(0, -1)}-${coding}"`;

/** RFC 9110 §15.4.5: what a cache needs to freshen what it has. */
function notModified({ headers }: Response, tag: string): Response {
  const kept = new Headers(headers);
  for (const name of ['Content-Type', 'Content-Language', 'Last-Modified']) kept.delete(name);
  kept.set('ETag', tag);
  return new Response(null, { status: 304, headers: kept });
}

const compress: Readonly<Record<Coding, (body: Uint8Array) => Uint8Array>> = {
  br: body =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: body => gzipSync(body),
};
