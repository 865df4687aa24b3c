/**
 * One JSON line an event: what happened, to which key, how long it took. Never an article's text. Lines go straight to the
 * process's streams: Lambda wraps what is written by `console`, and CloudWatch would find neither fields nor metrics in it.
 */

import { sourceStack } from './source-stack.ts';

type Fields = Readonly<Record<string, unknown>>;

const line = (level: string, event: string, { error, ...fields }: Fields): string =>
  `${JSON.stringify({ level, event, ...fields, ...(error !== undefined && { error: describe(error) }) })}\n`;

/** An error as text, with what caused it; its stack stays in the log. */
const describe = (error: unknown): unknown =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        stack: sourceStack(error.stack),
        ...(error.cause ? { cause: describe(error.cause) } : {}),
      }
    : String(error);

export const log = {
  info(event: string, fields: Fields = {}): void {
    process.stdout.write(line('info', event, fields));
  },
  error(event: string, fields: Fields = {}): void {
    process.stderr.write(line('error', event, fields));
  },
  /** A document of metrics.ts, as it is: CloudWatch looks for its mark at the root. */
  metrics(document: object): void {
    process.stdout.write(`${JSON.stringify(document)}\n`);
  },
};
