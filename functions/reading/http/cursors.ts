/**
 * Cursors: the state of a walk, sealed so that only what this site gave out for this walk is taken back. They are encrypted and
 * authenticated in the manner of SIV (RFC 5297: the authentication tag is the initial vector), so the same state always gives
 * the same cursor. The seal keeps mistakes out, and nobody comes to rely on what is in a cursor; it guards nothing. Whoever
 * knows the name of the table could make one up, and would gain a place in a list that everybody may walk.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

export interface Cursors {
  /** @param walk what the cursor is good for: a route with its filters. @param state what to remember */
  seal(walk: string, state: string): string;
  /** The state, or undefined for anything that `seal` didn't give out for this walk. */
  open(walk: string, cursor: string): string | undefined;
}

/** Longest cursor that is looked at, in characters: one may hold most of a key, of 1,024 bytes at most. */
export const cursorLimit = 1_500;

/** Bytes of the tag that go into a cursor. */
const tagLength = 12;
const cipher = 'aes-128-ctr';

/** @param scope something that outlives deployments and is another one on every site: the name of its table */
export function cursors(scope: string): Cursors {
  const key = (purpose: string) => createHmac('sha256', `faircopy ${purpose}`).update(scope).digest();
  const authentication = key('cursor authentication');
  const encryption = key('cursor encryption').subarray(0, 16);
  const tagOf = (walk: string, state: Uint8Array): Buffer =>
    createHmac('sha256', authentication)
      .update(`${Buffer.byteLength(walk)} ${walk}`)
      .update(state)
      .digest()
      .subarray(0, tagLength);
  const vector = (tag: Uint8Array) => Buffer.concat([tag], 16);

  return {
    seal(walk, state) {
      const plain = Buffer.from(state);
      const tag = tagOf(walk, plain);
      const sealing = createCipheriv(cipher, encryption, vector(tag));
      return Buffer.concat([tag, sealing.update(plain)]).toString('base64url');
    },
    open(walk, cursor) {
      const bytes = Buffer.from(cursor.slice(0, cursorLimit), 'base64url');
      // Decoding forgives what is not base64url, and then it isn't what was given out.
      if (bytes.length < tagLength || bytes.toString('base64url') !== cursor) return undefined;
      const tag = bytes.subarray(0, tagLength);
      const plain = createDecipheriv(cipher, encryption, vector(tag)).update(bytes.subarray(tagLength));
      return timingSafeEqual(tag, tagOf(walk, plain)) ? plain.toString() : undefined;
    },
  };
}
