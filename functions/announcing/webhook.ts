/** Announcements as POSTs to an address, signed so that whoever answers there knows whom they come from. */
import { createHmac } from 'node:crypto';
import type { Announcement } from './announcement.ts';

/** Milliseconds that an answer is waited for. */
const patience = 5_000;

/** `t=<seconds since 1970>,v1=<HMAC-SHA-256 of “<the same seconds>.<body>”, in hex>` */
export const signatureHeader = 'Faircopy-Signature';

/** @param seconds since 1970: whoever checks it refuses what is old, so that nobody plays a request again */
export const signatureOf = (body: string, secret: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

/** @returns what is wrong with an address that is to be told, for the person who gave it; undefined: nothing */
export function faultOf(address: string): string | undefined {
  if (!URL.canParse(address)) return 'It is like https://hooks.example/articles.';
  const { protocol, username, password, hash } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'It begins with http:// or https://.';
  if (username || password || hash) return 'It has no user, no password and no #.';
  return undefined;
}

/**
 * Any answer with 2xx is good. A redirect is a failure: what is signed for one address goes to no other.
 * @param environment what the body names it
 */
export const webhook =
  (address: string, secret: string, environment: string) =>
  async (announcement: Announcement): Promise<void> => {
    const body = JSON.stringify({ environment, ...announcement });
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Faircopy',
        [signatureHeader]: signatureOf(body, secret, Math.floor(Date.now() / 1_000)),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    // A body that nobody reads would keep the connection.
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`${new URL(address).host} answers ${answer.status}`);
  };
