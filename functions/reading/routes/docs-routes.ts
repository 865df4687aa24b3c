/** The API's description: for programs as OpenAPI 3.1, for people as a page made of the same. */
import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { answer, checkedQuery, described } from '../http/answer.ts';
import { type ApiDocument, docsPage } from '../pages/docs-page.tsx';
import { noQuery, openApiSchema } from '../schemas.ts';

/** @param app whose routes are described; the two that are added here are among them */
export function docsRoutes(app: Hono): Hono {
  let made: Promise<ApiDocument> | undefined;
  const document = (): Promise<ApiDocument> => {
    made ??= generateSpecs(app, {
      excludeStaticFile: false,
      defaultValidationErrorResponse: false,
      documentation: {
        info: {
          title: 'Faircopy',
          version: '1',
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
