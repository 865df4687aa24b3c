/** Is the reading side alive, and can it reach its table? */
import { Hono } from 'hono';
import { checkedQuery, described } from '../http/answer.ts';
import type { ReadSettings } from '../read-settings.ts';
import { healthSchema, noQuery } from '../schemas.ts';

export const healthRoute = ({ articles }: ReadSettings): Hono =>
  new Hono().get(
    '/health',
    described({
      tag: 'service',
      operationId: 'health',
      summary: 'Whether articles can be read',
      gives: { 'application/json': healthSchema },
      conditional: false,
      asksTable: true,
      problems: [],
    }),
    checkedQuery(noQuery),
    async c => {
      await articles.newestChange();
      c.header('Cache-Control', 'no-store');
      return c.json({ status: 'ok' });
    },
  );
