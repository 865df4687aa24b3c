/** Conditional requests and compression: the last step of every answer that has an ETag. What readers get is made by it, once. */
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
 * Answers with a text that an ETag names: by a 304 where the client has it already, compressed where the client takes that. The
 * ETag of a compressed body has the coding behind it (RFC 9110 §8.8.3.3), and `If-None-Match` is met by every tag of the family:
 * the client has the content, however it came.
 *
 * @param tag of the content, with its quotes
 * @param make called unless the client has it
 */
export function namedBy(c: Context, tag: string, make: () => string): Response {
  c.header('Vary', 'Accept-Encoding', { append: true });
  const known = knownTag(c, tag);
  if (known !== undefined) {
    for (const name of notOf304) c.header(name, undefined);
    c.header('ETag', known);
    return c.body(null, 304);
  }
  const body = make();
  const sent = asTaken(c, body);
  if (!sent) {
    for (const name of ofContent) c.header(name, undefined);
    return tooLarge(c);
  }
  c.header('ETag', sent.coding ? withCoding(tag, sent.coding) : tag);
  if (sent.coding) c.header('Content-Encoding', sent.coding);
  return c.body(sent.body);
}

/** The same for answers that were made without it and have an ETag: the desk's. */
export const conditional: MiddlewareHandler = async (c, next) => {
  await next();
  const tag = c.res.headers.get('ETag');
  if (c.res.status !== 200 || tag === null) return;
  const headers = new Headers(c.res.headers);
  headers.append('Vary', 'Accept-Encoding');
  const known = knownTag(c, tag);
  if (known !== undefined) {
    for (const name of notOf304) headers.delete(name);
    headers.set('ETag', known);
    return replace(c, new Response(null, { status: 304, headers }));
  }
  const sent = asTaken(c, await c.res.text());
  if (!sent) {
    for (const name of ofContent) c.res.headers.delete(name);
    return replace(c, tooLarge(c));
  }
  if (sent.coding) {
    headers.set('ETag', withCoding(tag, sent.coding));
    headers.set('Content-Encoding', sent.coding);
  }
  replace(c, new Response(sent.body, { status: 200, headers }));
};

/** RFC 9110 §15.4.5: what no cache needs to freshen what it has. */
const notOf304 = ['Content-Type', 'Content-Language', 'Last-Modified'];
/** What tells of a body that is not sent after all. */
const ofContent = ['ETag', 'Last-Modified', 'Content-Language', 'Content-Location'];

/** A body as the client takes it; undefined where it is too large for that. */
function asTaken(
  c: Context,
  body: string,
): { readonly body: string | Uint8Array<ArrayBuffer>; readonly coding?: Coding } | undefined {
  const length = Buffer.byteLength(body);
  const isLarge = length > largestPlain;
  const coding = acceptableCoding(c) ?? (isLarge && takesAnyCoding(c) ? 'gzip' : undefined);
  if (!coding) return isLarge ? undefined : { body };
  return length < worthCompressing ? { body } : { body: new Uint8Array(compress[coding](body)), coding };
}

/** Bytes for the entries of a page that ends where it must. What a client takes compressed may be larger. */
export const room = (c: Context): number =>
  acceptableCoding(c) || takesAnyCoding(c) ? largestPage : largestPlain - 100_000;

function tooLarge(c: Context): Response {
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
  const asked = c.req.header('If-Modified-Since');
  if (asked === undefined) return undefined;
  const now = Date.now();
  const since = httpDate(asked, now);
  const modified = httpDate(c.res.headers.get('Last-Modified') ?? '', now);
  return since !== undefined && modified !== undefined && modified <= since ? tag : undefined;
}

const withCoding = (tag: string, coding: Coding): string => `${tag.slice(0, -1)}-${coding}"`;

const compress: Readonly<Record<Coding, (body: string) => Uint8Array>> = {
  br: body =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: body => gzipSync(body),
};
