/** The API for people: the OpenAPI document as a page. */
import type { FC } from 'hono/jsx';
import { problemKinds } from '../problems.ts';
import { Page } from './page.tsx';

/** What this page reads of an OpenAPI document. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly schema?: { readonly description?: string };
  }[];
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, unknown>> }>
  >;
}

export const docsPage = ({ info, paths }: ApiDocument): string =>
  Page({
    title: `${info.title}: the API`,
    language: 'en',
    path: '/docs',
    children: (
      <main>
        <h1>The API</h1>
        <p>{info.description}</p>
        <p>
          For programs: <a href="/openapi.json">OpenAPI 3.1</a>.
        </p>
        {Object.entries(paths).map(([path, { get }]) => get && <Route path={path} {...get} />)}
        <h2>Problems</h2>
        <dl>
          {Object.entries(problemKinds).map(([code, { status, title }]) => (
            <div id={code}>
              <dt>
                <code>{code}</code> ({status})
              </dt>
              <dd>{title}.</dd>
            </div>
          ))}
        </dl>
      </main>
    ),
  });

const Route: FC<Operation & { path: string }> = ({
  path,
  summary,
  description,
  parameters = [],
  responses = {},
}) => (
  <section>
    <h2>
      <code>GET {path}</code>
    </h2>
    <p>{summary}.</p>
    {description && <p>{description}</p>}
    <dl>
      {parameters.map(({ name, description, schema }) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{description ?? schema?.description}</dd>
        </div>
      ))}
      {Object.entries(responses).map(([status, { description, content = {} }]) => (
        <div>
          <dt>
            {status} <code>{Object.keys(content).join(', ')}</code>
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  </section>
);
