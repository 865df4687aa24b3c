/** One JSON line an event: what happened, to which key, how long it took. Never an article's text. */

type Fields = Readonly<Record<string, unknown>>;

const line =
  (level: string, write: (line: string) => void) =>
  (event: string, { error, ...fields }: Fields = {}): void =>
    write(
      JSON.stringify({ level, event, ...fields, ...(error !== undefined && { error: describe(error) }) }),
    );

/** An error as text, with what caused it; its stack stays in the log. */
const describe = (error: unknown): unknown =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        stack: error.stack,
        ...(error.cause ? { cause: describe(error.cause) } : {}),
      }
    : String(error);

export const log = {
  info: line('info', console.log),
  error: line('error', console.error),
};
