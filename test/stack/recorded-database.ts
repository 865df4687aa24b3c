/** A look at what is asked of DynamoDB: a proxy that notes each request and passes it on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { Request } from './template.ts';

export interface RecordedDatabase {
  readonly endpoint: string;
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

/** @param arnOf a table's name */
export async function recordedDatabase(
  target: string,
  arnOf: (table: string) => string,
): Promise<RecordedDatabase> {
  const requests: Request[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    requests.push(requestIn(operation, JSON.parse(body.toString('utf8')), arnOf));
    const { host: _, connection: __, 'content-length': ___, ...headers } = incoming.headers;
    const answer = await fetch(target, {
      method: 'POST',
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      body: new Uint8Array(body),
    });
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

interface Body {
  readonly TableName?: string;
  /** Of a batch: by table. Ours ask one. */
  readonly RequestItems?: Readonly<
    Record<string, Pick<Body, 'ProjectionExpression' | 'ExpressionAttributeNames'>>
  >;
  readonly IndexName?: string;
  readonly Key?: object;
  readonly Item?: object;
  readonly ProjectionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly Select?: string;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html#amazondynamodb-policy-keys */
function requestIn(operation: string, body: Body, arnOf: (table: string) => string): Request {
  const {
    RequestItems = {},
    TableName = Object.keys(RequestItems)[0] ?? '',
    IndexName,
    Key,
    Item,
    ProjectionExpression = RequestItems[TableName]?.ProjectionExpression,
    ExpressionAttributeNames = RequestItems[TableName]?.ExpressionAttributeNames ?? {},
    Select,
  } = body;
  const named = [
    ...(ProjectionExpression?.split(',').map(name => name.trim()) ?? []),
    ...(body.KeyConditionExpression?.match(/#\w+/g) ?? []),
  ].map(name => ExpressionAttributeNames[name] ?? name);
  const isRead = ['BatchGetItem', 'GetItem', 'Query', 'Scan'].includes(operation);
  return {
    action: `dynamodb:${operation}`,
    resource: IndexName ? `${arnOf(TableName)}/index/${IndexName}` : arnOf(TableName),
    context: {
      'dynamodb:Attributes':
        isRead && !ProjectionExpression
          ? []
          : [...new Set([...named, ...Object.keys(Key ?? {}), ...Object.keys(Item ?? {})])],
      ...(isRead && {
        'dynamodb:Select': [Select ?? (ProjectionExpression ? 'SPECIFIC_ATTRIBUTES' : 'ALL_ATTRIBUTES')],
      }),
    },
  };
}
