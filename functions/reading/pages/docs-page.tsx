/** The API for people: the OpenAPI document as a page. */
import type { FC } from 'hono/jsx';
import { problemKinds } from '../http/problems.ts';
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
    current: '/docs',
    children: (
      <main>
        <h1>The API</h1>
        <Prose text={info.description ?? ''} />
        <p>
          For programs: <a href="/openapi.json">OpenAPI 3.1</a>.
        </p>
        {Object.entries(paths).map(([path, { get }]) => get && <Route path={path} {...get} />)}
        <h2>Problems</h2>
        <p>
          Errors are <code>application/problem+json</code>; <code>type</code> is one of these.
        </p>
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
    {description && <Prose text={description} />}
    {parameters.length > 0 && (
      <dl>
        {parameters.map(({ name, description, schema }) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <Prose text={description ?? schema?.description ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    )}
    <p class="about">
      {Object.entries(responses)
        .map(([status, { content = {} }]) => {
          const types = Object.keys(content).filter(type => type !== 'application/problem+json');
          return types.length > 0 ? `${status} (${types.join(', ')})` : status;
        })
        .join(' · ')}
    </p>
  </section>
);

/** The document's descriptions mark code by backticks. */
const Prose: FC<{ text: string }> = ({ text }) => (
  <p>{text.split('`').map((piece, index) => (index % 2 === 1 ? <code>{piece}</code> : piece))}</p>
);
