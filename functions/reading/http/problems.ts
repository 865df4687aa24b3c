/** Errors as RFC 9457 problems: a status, a fixed sentence, and the way out. The cause goes to the log, never to the body. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemPage } from '../pages/problem-page.tsx';
import { acceptable, type Format, mediaTypes } from './negotiation.ts';

interface ProblemKind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

/** Every kind of problem that a public route answers with; the documentation page lists them. */
export const problemKinds = {
  'unknown-parameter': { status: 400, title: 'There is no such query parameter' },
  'bad-parameter': { status: 400, title: 'A query parameter has a value that can’t be used' },
  'bad-combination': { status: 400, title: 'These query parameters can’t be asked for together' },
  'not-offered': { status: 400, title: 'This site has no index for that' },
  'foreign-cursor': { status: 400, title: 'This cursor was not given out here' },
  'broken-path': { status: 400, title: 'The path has a broken escape' },
  elsewhere: { status: 403, title: 'Articles are read at another address' },
  'no-such-route': { status: 404, title: 'There is nothing at this address' },
  'no-such-article': { status: 404, title: 'There is no such article' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  'not-acceptable': { status: 406, title: 'There is no representation of the kind that was asked for' },
  withdrawn: { status: 410, title: 'This article was withdrawn' },
  'cursor-expired': { status: 410, title: 'This cursor is too old' },
  'query-too-long': { status: 414, title: 'The query is too long' },
  'unexpected-failure': { status: 500, title: 'Something failed on our side' },
  'no-such-embedding': { status: 501, title: 'There is no embedding in this format' },
  busy: { status: 503, title: 'Too many requests at once' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** Members of a problem besides its kind. */
interface ProblemMembers {
  /** What is wrong in this case, and the way out. */
  readonly detail: string;
  /** The query parameter that is at fault. */
  readonly parameter?: string;
  /** Media types that there are. */
  readonly available?: readonly string[];
  /** ISO 8601. */
  readonly withdrawnAt?: string;
}

/** The page that explains a kind of problem: its `type`. */
const problemType = (code: ProblemCode): string => `/docs#${code}`;

/** Answers with a problem, which is never stored by caches: a page for whoever asks for pages before all else. */
export function problem(c: Context, code: ProblemCode, members: ProblemMembers): Response {
  const { status, title } = problemKinds[code];
  c.header('Vary', 'Accept', { append: true });
  if (acceptable(c, ['json', 'html']) === 'html')
    return c.body(problemPage({ title, detail: members.detail }), status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
  return c.body(JSON.stringify({ type: problemType(code), title, status, ...members }), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

/** @param offered what there is at this address */
export function notAcceptable(c: Context, offered: readonly Format[]): Response {
  const available = offered.map(format => mediaTypes[format]);
  return problem(c, 'not-acceptable', {
    detail: `There is ${available.join(', ')}. Name one of them in Accept, or send no Accept at all.`,
    available,
  });
}
