/** How a route answers: what all answers have in common is said here once. */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import type * as v from 'valibot';
import { gatewaySchema, problemSchema } from '../schemas.ts';
import { namedBy } from './conditional.ts';
import { type ProblemCode, problem, problemKinds } from './problems.ts';

/**
 * Browsers ask each time, which costs a 304 as long as nothing changed; a CDN in front may answer for a minute, and so a
 * withdrawn article is gone after a minute at the most. CloudFront would go on while we fail, whatever must be revalidated.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html
 */
const cacheControl = 'public, max-age=0, s-maxage=60, must-revalidate, stale-if-error=0';

/**
 * Answers 200 with a text and its media type; `charset` is added where it counts. The ETag is a hash of the text.
 * @param caching what caches may do with it, where it is not what they may with an article
 */
export const answer = (c: Context, body: string, mediaType: string, caching?: string): Response =>
  tagged(c, () => body, mediaType, createHash('sha256').update(body).digest('hex').slice(0, 32), caching);

/** The same for a text that is named before it is made: who has it already gets a 304, and it isn't made at all. */
export const answerNamed = (c: Context, etag: string, mediaType: string, make: () => string): Response =>
  tagged(c, make, mediaType, etag);

function tagged(
  c: Context,
  make: () => string,
  mediaType: string,
  etag: string,
  caching: string = cacheControl,
): Response {
  c.header('Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
  c.header('Cache-Control', caching);
  return namedBy(c, `"${etag}"`, make);
}

/** Checks the query parameters of a route; the answer to a bad one names it and the way out. */
export const checkedQuery = <Schema extends v.GenericSchema<unknown, Record<string, unknown>>>(
  schema: Schema,
) =>
  validator(
    'query',
    schema,
    (result, c) => (result.success ? undefined : refused(c, result.error[0] as v.BaseIssue<unknown>)),
    // Documented as what it is read as: a limit is a number.
    { options: { typeMode: 'output' } },
  );

function refused(c: Context, { type, path, input, message }: v.BaseIssue<unknown>): Response {
  const parameter = String(path?.[0]?.key).slice(0, 100);
  if (type === 'strict_object')
    return problem(c, 'unknown-parameter', {
      detail:
        'This address has no query parameter of that name. Leave it out; /docs lists those that there are.',
      parameter,
    });
  const isTwice = Array.isArray(input) && type === 'string';
  const reason = isTwice ? 'is given more than once; give it once' : message;
  return problem(c, 'bad-parameter', { detail: `The parameter ${parameter} ${reason}.`, parameter });
}

/** What belongs together, for whoever reads the description. */
export const tags = {
  articles: 'The published articles, one by one and in lists.',
  mirrors: 'What a mirror follows.',
  feeds: 'What feed readers follow.',
  sites: 'For search engines, and for pages that link to articles.',
  service: 'This API itself.',
} as const;

interface Described {
  readonly tag: keyof typeof tags;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** Media types of the 200, with their schemas. */
  readonly gives: Readonly<Record<string, v.GenericSchema | undefined>>;
  /** Has it an ETag, so that it can answer 304? */
  readonly conditional: boolean;
  /** Does it ask the table? Then that can fail. */
  readonly asksTable: boolean;
  /** Besides those that every route has. */
  readonly problems: readonly ProblemCode[];
  readonly parameters?: Parameters<typeof describeRoute>[0]['parameters'];
}

/** A route's part of the OpenAPI document. */
export const described = ({ tag, gives, conditional, asksTable, problems, ...operation }: Described) => {
  const content = Object.entries(gives).map(([mediaType, schema]) => [
    mediaType,
    { schema: schema ? resolver(schema) : { type: 'string' as const } },
  ]);
  return describeRoute({
    ...operation,
    tags: [tag],
    responses: {
      200: { description: operation.summary, content: Object.fromEntries(content) },
      ...(conditional && {
        304: { description: 'Nothing has changed since the answer that the request names.' },
      }),
      ...problemResponses([
        ...problems,
        'unknown-parameter',
        'query-too-long',
        ...(asksTable ? (['unexpected-failure', 'busy'] as const) : []),
      ]),
      429: tooMany,
    },
  });
};

/** The gateway’s answer before a request comes here: an environment lets so many requests a second through, of all readers. */
const tooMany = {
  description:
    'Too many requests at once, of all readers together. Ask again after a second, then after two, and so on.',
  content: { 'application/json': { schema: resolver(gatewaySchema) } },
};

/** Problems by their status. */
function problemResponses(codes: readonly ProblemCode[]) {
  const titles = new Map<number, string[]>();
  for (const code of codes) {
    const { status, title } = problemKinds[code];
    titles.set(status, [...(titles.get(status) ?? []), title]);
  }
  return Object.fromEntries(
    [...titles].map(([status, sentences]) => [
      status,
      {
        description: `${sentences.join('; or: ')}.`,
        content: { 'application/problem+json': { schema: resolver(problemSchema) } },
      },
    ]),
  );
}
