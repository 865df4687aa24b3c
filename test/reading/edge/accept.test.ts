/** The function that runs in CloudFront, as it is, beside what on-read would make of the same header. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import fc from 'fast-check';
import type { Context } from 'hono';
import { expect, test } from 'vitest';
import { acceptable, type Format, formats, mediaTypes } from '../../../functions/reading/http/negotiation.ts';

const source = readFileSync(new URL('../../../functions/reading/edge/accept.js', import.meta.url), 'utf8');

interface Header {
  readonly value: string;
  readonly multiValue?: readonly { readonly value: string }[];
}
type Handler = (event: { request: { uri: string; headers: { accept?: Header } } }) => {
  headers: { accept: Header };
};
/** In a room of its own, where nothing of Node.js is. */
const handler: Handler = vm.runInNewContext(`${source}; handler`);

const normal = (uri: string, accept?: Header | string): string =>
  handler({
    request: {
      uri,
      headers:
        accept === undefined ? {} : { accept: typeof accept === 'string' ? { value: accept } : accept },
    },
  }).headers.accept.value;

/** What on-read would choose. */
const chosen = (accept: string | undefined, offered: readonly Format[]): Format | undefined =>
  acceptable(
    { req: { header: (name: string) => (name === 'Accept' ? accept : undefined) } } as Context,
    offered,
  );

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

test.each([
  ['an article for a browser', '/articles/a.txt', browser, 'text/html'],
  ['an article for curl', '/articles/a.txt', '*/*', 'application/json'],
  ['an article without a wish', '/articles/a.txt', undefined, 'application/json'],
  ['an article for a model', '/articles/news/a.txt', 'text/markdown, text/html;q=0.5', 'text/markdown'],
  ['an article for who takes no JSON', '/articles/a.txt', 'application/json;q=0, text/*', 'text/plain'],
  ['an article as a picture', '/articles/a.txt', 'image/png', 'none/none'],
  ['the listing, of which there is no Markdown', '/articles', 'text/markdown, text/html;q=0.5', 'text/html'],
  ['the listing as a picture', '/articles', 'image/png', 'none/none'],
  ['a feed, whatever is asked', '/feed.atom', 'application/atom+xml', 'application/json'],
  ['an error for a browser', '/nothing', browser, 'text/html'],
])('%s', (_, uri, accept, value) => {
  expect(normal(uri, accept)).toBe(value);
});

test('a header that was sent in several lines is one', () => {
  const accept = { value: 'image/png', multiValue: [{ value: 'image/png' }, { value: 'text/plain' }] };

  expect(normal('/articles/a.txt', accept)).toBe('text/plain');
});

const quality = fc.constantFrom('', '', ';q=0', ';q=0.1', '; q=0.5', ';q=1', ';Q=0.3', ';q=x');
const range = fc.constantFrom(
  ...['*/*', 'text/*', 'application/*', ...Object.values(mediaTypes), 'TEXT/HTML', 'image/png'],
  ...['text/html;level=1', 'text', '', ' '],
);
const accepts = fc
  .array(fc.tuple(range, quality), { minLength: 1, maxLength: 6 })
  .map(ranges => ranges.map(([type, q]) => type + q).join(','));

test('with the value that it makes of a header, on-read chooses what it would have chosen with the header', () => {
  fc.assert(
    fc.property(accepts, accept => {
      const article = normal('/articles/a.txt', accept);
      expect(chosen(article, formats)).toBe(chosen(accept, formats));
      const listing = normal('/articles', accept);
      expect(chosen(listing, ['json', 'html'])).toBe(chosen(accept, ['json', 'html']));
    }),
    { numRuns: 3_000 },
  );
});

test('whatever is sent, there are few values', () => {
  const values = new Set<string>();
  fc.assert(
    fc.property(
      fc.oneof(accepts, fc.string()),
      fc.constantFrom('/articles/a', '/articles', '/x'),
      (accept, uri) => {
        values.add(normal(uri, accept));
      },
    ),
    { numRuns: 3_000 },
  );

  expect([...values].sort()).toEqual([...Object.values(mediaTypes), 'none/none'].sort());
});

test('it is written in what CloudFront understands, and small enough', () => {
  // Beside ECMAScript 5.1: const, let, arrows and templates.
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
  const newer =
    /^(?:ForOfStatement|SpreadElement|ObjectPattern|ArrayPattern|AssignmentPattern|Class\w+|ChainExpression|Import\w+|Export\w+|YieldExpression|TaggedTemplateExpression)$/;
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, shorthand } = node as { type?: string; shorthand?: boolean };
    if ((type && newer.test(type)) || shorthand) found.push(type ?? '');
    for (const part of Object.values(node)) walk(part);
  };
  walk(parse(source, { ecmaVersion: 2023 }));

  expect(found).toEqual([]);
  expect(Buffer.byteLength(source)).toBeLessThan(10_240);
});
