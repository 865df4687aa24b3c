/** The API's description: for programs as OpenAPI 3.1, for people as a page made of the same. */
import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { answer, checkedQuery, described, tags } from '../http/answer.ts';
import { type ApiDocument, docsPage } from '../pages/docs-page.tsx';
import { noQuery, openApiSchema } from '../schemas.ts';

/**
 * @param app whose routes are described; the two that are added here are among them
 * @param origin where the API answers
 */
export function docsRoutes(app: Hono, origin: string): Hono {
  let made: Promise<ApiDocument> | undefined;
  const document = (): Promise<ApiDocument> => {
    made ??= generateSpecs(app, {
      excludeStaticFile: false,
      defaultValidationErrorResponse: false,
      documentation: {
        servers: [{ url: origin }],
        // Said, not left out: whoever generates a client need not ask for credentials.
        security: [],
        tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
        info: {
          title: 'Faircopy',
          version: '1',
          license: { name: 'MIT', identifier: 'MIT' },
          description:
            'Articles as they were written, without what stood around them. Every address also answers HEAD and, for other sites’ pages, OPTIONS. Bodies are compressed with br or gzip as Accept-Encoding allows. Errors are problems as of RFC 9457.',
        },
      },
    }) as Promise<ApiDocument>;
    return made;
  };

  return new Hono()
    .get(
      '/openapi.json',
      described({
        tag: 'service',
        operationId: 'openApi',
        summary: 'This API as an OpenAPI 3.1 document',
        gives: { 'application/json': openApiSchema },
        conditional: true,
        asksTable: false,
        problems: [],
      }),
      checkedQuery(noQuery),
      async c => answer(c, JSON.stringify(await document()), 'application/json'),
    )
    .get(
      '/docs',
      described({
        tag: 'service',
        operationId: 'docs',
        summary: 'This API as a page',
        gives: { 'text/html': undefined },
        conditional: true,
        asksTable: false,
        problems: [],
      }),
      checkedQuery(noQuery),
      async c => answer(c, docsPage(await document()), 'text/html'),
    );
}
