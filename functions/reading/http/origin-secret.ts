/** Behind a CDN nobody should go round it: the CDN names a secret with each request, and who names none is sent there. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problems.ts';

/** The header that the CDN adds. */
export const originSecretHeader = 'x-faircopy-origin-secret';

/**
 * @param secret what the CDN names
 * @param origin where readers should ask
 */
export function behindCdn(secret: string, origin: string): MiddlewareHandler {
  const expected = digest(secret);
  return async (c, next) => {
    if (timingSafeEqual(digest(c.req.header(originSecretHeader) ?? ''), expected)) return next();
    return problem(c, 'elsewhere', { detail: `Articles are read at ${origin}.` });
  };
}

/** Of one length, whatever somebody sent. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
