/** Errors of the desk: RFC 9457 for programs, a page with the same sentences for people. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { acceptable } from '../reading/http/negotiation.ts';
import { problemPage } from './pages/problem-page.tsx';

interface ProblemKind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

const problemKinds = {
  'bad-request': { status: 400, title: 'This request can’t be understood' },
  'nothing-asked': { status: 400, title: 'Nothing was chosen' },
  contradiction: { status: 400, title: 'One line was named twice' },
  'not-from-here': { status: 403, title: 'This request came from another site' },
  'no-such-route': { status: 404, title: 'There is nothing at this address' },
  'no-such-article': { status: 404, title: 'There is no file of this name' },
  'no-such-original': { status: 404, title: 'This version of the file is not kept any more' },
  'no-such-version': { status: 404, title: 'This version is not kept any more' },
  'method-not-allowed': { status: 405, title: 'This can’t be done at this address' },
  'not-acceptable': { status: 406, title: 'There is no representation of the kind that was asked for' },
  'no-article': { status: 409, title: 'This file can’t be made into an article' },
  'waits-for-nobody': { status: 409, title: 'Nothing is to be done about this' },
  'held-still': { status: 409, title: 'This is held' },
  'taken-down': { status: 409, title: 'This article was taken down' },
  'not-held': { status: 409, title: 'This is not what is held' },
  withdrawn: { status: 409, title: 'The file of this article is gone' },
  exists: { status: 412, title: 'There is a file of this name already' },
  stale: { status: 412, title: 'The article changed meanwhile' },
  'stale-rules': { status: 412, title: 'The house rules changed meanwhile' },
  'too-large': { status: 413, title: 'This is too large' },
  'not-as-bytes': { status: 415, title: 'The file would not arrive as it is' },
  'unknown-line': { status: 422, title: 'There is no such line' },
  'not-placeable': { status: 422, title: 'This line can’t be told from others' },
  'not-metadata': { status: 422, title: 'This can’t be said of an article' },
  'not-addressable': { status: 422, title: 'A file can’t have this name' },
  'too-many-decisions': { status: 422, title: 'There are too many decisions on this article' },
  'too-large-to-store': { status: 422, title: 'The article would be too large' },
  'revision-required': { status: 428, title: 'Say which revision you saw' },
  'say-whether-new': { status: 428, title: 'Say whether the file is new' },
  'unexpected-failure': { status: 500, title: 'Something failed on our side' },
  busy: { status: 503, title: 'Too many requests at once' },
  'no-room': { status: 507, title: 'There is no room for it' },
} as const satisfies Record<string, ProblemKind>;

export type DeskProblemCode = keyof typeof problemKinds;

/** Problems that use cases report are problems of the desk by the same code. */
export const isDeskProblem = (code: string): code is DeskProblemCode => Object.hasOwn(problemKinds, code);

/**
 * @param detail what is wrong in this case, and the way out
 * @param members more of what programs are told
 */
export function deskProblem(
  c: Context,
  code: DeskProblemCode,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): Response | Promise<Response> {
  const { status, title } = problemKinds[code];
  c.header('Cache-Control', 'no-store');
  if (acceptable(c, ['json', 'html']) === 'html') return c.html(problemPage({ title, detail }), status);
  return c.body(JSON.stringify({ type: 'about:blank', title, status, detail, code, ...members }), status, {
    'Content-Type': 'application/problem+json',
  });
}
