/** Who may ask the desk on a laptop: a browser or a program on this machine that really means it. */
import type { MiddlewareHandler } from 'hono';
import { deskProblem } from '../problems.ts';

const names = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * The interface keeps out other machines. `Host` keeps out pages whose own name was made to lead here (DNS rebinding), and
 * `Origin` keeps out pages that send forms here.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? '';
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  const isOurs =
    names.test(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (c.req.method === 'GET' || site === undefined || site === 'same-origin' || site === 'none');
  if (isOurs) return next();
  return deskProblem(
    c,
    'not-from-here',
    'The desk answers pages of its own and programs on this machine only. Open it by its own address, http://localhost.',
  );
};
