/**
 * The charsets of the web (https://encoding.spec.whatwg.org/), by tables that come with Faircopy: those of the runtime differ
 * from one Node.js to the next, and the same file must give the same article on all of them.
 */
import { TextDecoder as Decoder } from '@exodus/bytes/encoding.js';

/**
 * Makes a function from bytes to text.
 *
 * @param label any name of a charset that a page may use: `latin1`, `windows-1251`, `gbk`
 * @returns undefined when there is no such charset; the function answers undefined when the charset doesn't have all the bytes
 */
export function charset(label: string): ((bytes: Uint8Array) => string | undefined) | undefined {
  let decoder: InstanceType<typeof Decoder>;
  try {
    decoder = new Decoder(label, { fatal: true });
  } catch {
    return undefined;
  }
  return bytes => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
}

/** Decodes windows-1252, which has a character for every byte. ASCII and ISO-8859-1 are read as it on the web. */
export const decodeWindows1252 = (bytes: Uint8Array): string => windows1252.decode(bytes);
const windows1252 = new Decoder('windows-1252');
