/** What the desk's addresses take. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit as limited } from 'hono/body-limit';
import { validator } from 'hono-openapi';
import * as v from 'valibot';
import { cursorLimit } from '../reading/http/cursors.ts';
import { deskProblem } from './problems.ts';

export const keyQuery = v.pipe(
  v.string('is missing; it names the file, such as ?key=news/story.txt'),
  v.minLength(1, 'is empty; it names the file, such as ?key=news/story.txt'),
  v.check(key => Buffer.byteLength(key) <= 1024, 'is longer than any key; keys have at most 1,024 bytes'),
);

export const prefixQuery = v.optional(
  v.pipe(v.string(), v.maxLength(1024, 'is longer than any key; keys have at most 1,024 bytes')),
);

export const cursorQuery = v.optional(
  v.pipe(
    v.string(),
    v.maxLength(cursorLimit, 'is longer than any cursor; send one exactly as it was given out'),
  ),
);

export const limitQuery = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^(?:[1-9]\d?|100)$/, 'must be a whole number from 1 to 100'),
    v.transform(Number),
  ),
  '50',
);

/** Checks the query parameters of a route; the answer to a bad one names it and the way out. */
export const deskQuery = <Schema extends v.GenericSchema<Record<string, unknown>>>(schema: Schema) =>
  validator('query', schema, (result, c) => {
    if (result.success) return;
    const [issue] = result.error as readonly v.BaseIssue<unknown>[];
    const parameter = String(issue?.path?.[0]?.key).slice(0, 100);
    const why =
      issue?.type === 'strict_object' && issue.expected === 'never'
        ? 'is not known here; leave it out'
        : Array.isArray(issue?.input)
          ? 'is given more than once; give it once'
          : issue?.message;
    return deskProblem(c, 'bad-request', `The parameter ${parameter} ${why}.`, { parameter });
  });

/** @param maxSize bytes */
export const bodyLimit = (maxSize: number): MiddlewareHandler =>
  limited({
    maxSize,
    onError: c =>
      deskProblem(
        c,
        'too-large',
        `At most ${Math.floor(maxSize / 1024)} KB can be sent here at once. Send less.`,
      ),
  });
