/** What is printed for people: nothing that was uploaded may steer their terminal, and nobody is told of a closed pipe. */

/**
 * Text from outside, a file's name or an article's words, as it may stand in a line on a terminal: escape sequences, line
 * breaks, marks that turn the direction of what follows, and halves of characters are written as `\u001b`.
 */
export const shown = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu,
    escaped,
  );

/** JSON that is as safe on a terminal; it means the same. */
export const shownJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    escaped,
  );

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * `faircopy … | head` closes the pipe when it has enough. A command that can be interrupted is; others go on to their end,
 * which is near, and say nothing more.
 */
export function endQuietlyWithoutReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (process.listenerCount('SIGINT') > 0) process.emit('SIGINT');
    });
}
