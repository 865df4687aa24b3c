/**
 * Writes the client's types from the OpenAPI document: `npm run client-types`. A test fails when they are not what the document
 * says. The schemas are the few forms that ours have; one of another form is an error here, and no `unknown` there.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readApp } from '../functions/reading/read-app.ts';

const root = path.resolve(import.meta.dirname, '..');
export const made = 'functions/client/api.made.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly operationId: string;
          readonly parameters?: readonly (Schema & {
            readonly in: string;
            readonly name: string;
            readonly schema: Schema;
          })[];
        };
      }
    >
  >;
}

/** Schemas that the client gives out, and those that they are made of. */
const wanted = ['Article', 'Listing', 'Changes', 'Problem'];
/** Operations that the client asks for, and what the type of their parameters is called. */
const queries = { listArticles: 'ListingQuery', listChanges: 'ChangesQuery' } as const;

export async function clientTypes(): Promise<string> {
  const { components, paths } = await document();
  const parts = ['/** Made of the OpenAPI document by `npm run client-types`. */'];
  const named = new Set(wanted);
  for (const name of named) {
    const schema = components.schemas[name];
    if (!schema) throw new Error(`the OpenAPI document has no schema ${name}`);
    parts.push(`${comment(schema)}export type ${name} = ${typeOf(schema, named)};`);
  }
  for (const { get } of Object.values(paths)) {
    const name = queries[get.operationId as keyof typeof queries];
    if (!name) continue;
    const parameters = (get.parameters ?? []).filter(each => each.in === 'query');
    const members = parameters.map(
      each => `${comment(each)}readonly ${each.name}?: ${typeOf(each.schema, named)} | undefined;`,
    );
    parts.push(`export type ${name} = {\n${members.join('\n')}\n};`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** @param named gets the names of the schemas that it is made of */
function typeOf(schema: Schema, named: Set<string>): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    named.add(name);
    return name;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map(each => JSON.stringify(each)).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map(each => typeOf(each, named)).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `readonly (${typeOf(schema.items ?? {}, named)})[]`;
    case 'object':
      return `{\n${Object.entries(schema.properties ?? {})
        .map(([name, member]) => {
          const isSure = schema.required?.includes(name);
          return `${comment(member)}readonly ${name}${isSure ? '' : '?'}: ${typeOf(member, named)};`;
        })
        .join('\n')}\n}`;
    default:
      throw new Error(`no type is known for ${JSON.stringify(schema)}`);
  }
}

const comment = ({ description }: Schema): string => (description ? `/** ${description} */\n` : '');

async function document(): Promise<Document> {
  const app = readApp({
    articles: new Proxy({} as never, {}),
    now: Date.now,
    horizon: 0,
    cursorScope: '',
    origin: 'https://articles.example',
    feedWriters: () => Promise.reject(new Error('nobody asks for a feed here')),
  });
  return (await (await app.request('/openapi.json')).json()) as Document;
}

if (process.argv[1] === import.meta.filename) writeFileSync(path.join(root, made), await clientTypes());
