/** Lines of Markdown that are a picture: where it lies, and why it can't be shown where it lies nowhere. */
import type { Removal } from '../../cleaning.ts';
import type { ReadLine } from '../reading.ts';
import { webAddress } from '../web-address.ts';

const embedded: Removal = {
  rule: 'embedded-picture',
  reason: 'it lies inside the file and has no address of its own',
};
const nowhere: Removal = {
  rule: 'no-address',
  reason: 'its address is relative, and nothing says what it is relative to',
};
/** Longest beginning of an address that leads nowhere: what lies inside the file is never kept. */
const longestBeginning = 200;

/**
 * Completes the addresses of a document's pictures.
 *
 * @param base the document's own address, where somebody stated it
 */
export function placePictures(
  lines: readonly { -readonly [Name in keyof ReadLine]: ReadLine[Name] }[],
  base: string | undefined,
): void {
  for (const line of lines) {
    if (!line.picture) continue;
    const { address } = line.picture;
    const found = webAddress(address, base);
    if (found === undefined) line.removed ??= /^(?:data|blob):/i.test(address) ? embedded : nowhere;
    line.picture = { address: found ?? address.slice(0, longestBeginning) };
  }
}
