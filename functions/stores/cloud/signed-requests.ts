/** Requests to an HTTP API behind IAM, or to a service of AWS, signed with AWS credentials. */
import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Outgoing } from '../../desk/serving/desk-proxy.ts';

type Init = ConstructorParameters<typeof SignatureV4>[0];

/**
 * @param patience milliseconds after which an answer is waited for no more. Absent: none
 * @returns sends requests to `origin` and to nowhere else; redirects are not followed
 */
export function signedRequests(
  origin: URL,
  region: string,
  credentials: Init['credentials'],
  service = 'execute-api',
  patience?: number,
): (request: Outgoing) => Promise<Response> {
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
  return async ({ method, path, query, headers, body }) => {
    const signed = await signer.sign({
      method,
      protocol: origin.protocol,
      hostname: origin.hostname,
      path,
      query: { ...query },
      headers: { ...headers, host: origin.host },
      ...(body && { body }),
    });
    const { host: _, ...rest } = signed.headers;
    return fetch(new URL(`${path}${queryOf(query)}`, origin), {
      method,
      headers: rest,
      redirect: 'manual',
      ...(patience && { signal: AbortSignal.timeout(patience) }),
      ...(body && { body: new Uint8Array(body) }),
    });
  };
}

/** Written as it was signed. https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html */
function queryOf(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** What the signer needs of a hash. */
class Sha256 {
  readonly #secret: ConstructorParameters<Init['sha256']>[0];
  #hash: { update(data: Uint8Array): unknown; digest(): Buffer };

  constructor(secret?: ConstructorParameters<Init['sha256']>[0]) {
    this.#secret = secret;
    this.#hash = this.#fresh();
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = this.#fresh();
  }

  #fresh() {
    const secret = this.#secret;
    if (secret === undefined) return createHash('sha256');
    return createHmac('sha256', typeof secret === 'string' ? secret : new Uint8Array(secret as ArrayBuffer));
  }
}
