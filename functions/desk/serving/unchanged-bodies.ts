/** Bodies that an HTTP API may have changed on their way to a function. */
import type { MiddlewareHandler } from 'hono';
import { deskProblem } from '../problems.ts';

/**
 * An HTTP API hands a body that calls itself text over as text, and puts U+FFFD in the place of what isn't UTF-8: a file in
 * another charset would be stored with its letters lost. Such a body is refused; as bytes it comes unchanged.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const unchangedBodies: MiddlewareHandler = async (c, next) => {
  const { isBase64Encoded, body } = c.env.event as { isBase64Encoded: boolean; body?: string };
  if (isBase64Encoded || !body?.includes('\ufffd')) return next();
  return deskProblem(
    c,
    'not-as-bytes',
    'The body is not UTF-8, or has a character that stands for lost ones, and was sent as text. Send it with Content-Type: application/octet-stream, so that it arrives byte for byte.',
  );
};
