/** An HTTP server in front of another one, or of an answer, that fails as told. */
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault =
  | 'none'
  /** The connection is closed without an answer. */
  | 'closed'
  /** Nobody answers, ever. */
  | 'silent'
  /** The answer comes a second late. */
  | 'slow'
  /** The answer breaks off in the middle of its body. */
  | 'broken-off'
  /** The answer stops in the middle of its body and the connection stays. */
  | 'stalled'
  | { readonly status: number; readonly body: string; readonly type: string };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface FaultyServer {
  readonly address: string;
  fault: Fault;
  /** How many requests met a fault. */
  met: number;
  close(): Promise<void>;
}

export async function faultyServer(answer: Answer): Promise<FaultyServer> {
  const server: Server = createServer((request, response) => {
    const { fault } = faulty;
    if (fault !== 'none') faulty.met++;
    if (fault === 'none') answer(request, response);
    else if (fault === 'closed') request.socket.destroy();
    else if (fault === 'slow') setTimeout(answer, 1_000, request, response);
    else if (fault === 'silent') request.resume();
    else if (fault === 'broken-off' || fault === 'stalled') halfOf(request, response, fault);
    else response.writeHead(fault.status, { 'Content-Type': fault.type }).end(fault.body);
  });
  await new Promise<void>(started => server.listen(0, '127.0.0.1', started));
  const faulty: FaultyServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: 'none',
    met: 0,
    async close() {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
  return faulty;

  /** All headers of the true answer, and half of its body. */
  function halfOf(request: IncomingMessage, response: ServerResponse, fault: 'broken-off' | 'stalled'): void {
    const { writeHead, end } = response;
    Object.assign(response, {
      end(body?: Uint8Array) {
        Object.assign(response, { writeHead, end });
        if (!body?.length) return response.end();
        response.write(body.subarray(0, body.length >> 1));
        if (fault === 'broken-off') setTimeout(() => request.socket.destroy(), 20);
        return response;
      },
    });
    answer(request, response);
  }
}

/** Hands every request on to the server at `address`. */
export const proxyTo =
  (address: string): Answer =>
  (request, response) => {
    const { host } = new URL(address);
    const onward = forward(
      address + request.url,
      { method: request.method, headers: { ...request.headers, host } },
      async answered => {
        const pieces: Uint8Array[] = [];
        for await (const piece of answered) pieces.push(piece);
        const body = Buffer.concat(pieces);
        response.writeHead(answered.statusCode ?? 502, {
          ...answered.headers,
          'content-length': body.length,
        });
        response.end(body);
      },
    );
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  };

/** A bucket of one folder's worth: GetObject and HeadObject alone. */
export const bucketOf =
  (objects: ReadonlyMap<string, string>): Answer =>
  (request, response) => {
    const key = decodeURIComponent(
      new URL(request.url ?? '', 'http://x').pathname.split('/').slice(2).join('/'),
    );
    const text = objects.get(key);
    if (text === undefined) {
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end(Buffer.from(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>'));
      return;
    }
    const body = Buffer.from(text);
    response.writeHead(200, {
      'content-length': body.length,
      'content-type': 'text/plain',
      etag: `"${body.toString('base64url').slice(-24)}${body.length}"`,
      'last-modified': new Date(0).toUTCString(),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
