/** Which representation a request asks for. */
import type { Context } from 'hono';
import Negotiator from 'negotiator';

/** The representations of an article. The first one is for programs that take anything. */
export const formats = ['json', 'text', 'markdown', 'html'] as const;

export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json',
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
};

/** RFC 9110 §12.5.1. @returns the best of `offered` for the request's `Accept`; undefined when it takes none of them */
export function acceptable<Offered extends Format>(
  c: Context,
  offered: readonly Offered[],
): Offered | undefined {
  const best = negotiator(c).mediaType(offered.map(format => mediaTypes[format]));
  return offered.find(format => mediaTypes[format] === best);
}

/** Codings that bodies are compressed with, the better one first. */
export const codings = ['br', 'gzip'] as const;

export type Coding = (typeof codings)[number];

/** RFC 9110 §12.5.3. @returns undefined: as it is */
export function acceptableCoding(c: Context): Coding | undefined {
  const best = negotiator(c).encoding([...codings, 'identity'], { preferred: [...codings] });
  return codings.find(coding => coding === best);
}

/** RFC 9110 §12.5.3: who says nothing about codings takes any. Most of those can't, so this is for when it must be. */
export const takesAnyCoding = (c: Context): boolean => c.req.header('Accept-Encoding') === undefined;

/** A header that says nothing counts as none. */
const negotiator = (c: Context): Negotiator => {
  const accept = c.req.header('Accept')?.trim() || undefined;
  return new Negotiator({ headers: { accept, 'accept-encoding': c.req.header('Accept-Encoding') } });
};
