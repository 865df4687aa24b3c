/** What is packed into one attribute of an item: JSON, gzipped, and checked when it is unpacked. */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { DamagedItem } from './article.ts';

export const pack = (content: object): Uint8Array => gzipSync(JSON.stringify(content));

/** @throws where it was not packed here, or is not of this schema */
export const unpack = <Schema extends v.GenericSchema>(
  packed: Uint8Array,
  schema: Schema,
): v.InferOutput<Schema> => v.parse(schema, JSON.parse(gunzipSync(packed).toString()), { abortEarly: true });

/** What `read` makes of an attribute of the item of `key`. @throws DamagedItem */
export function fromAttribute<Content>(
  key: string,
  attribute: string,
  packed: Uint8Array,
  read: (packed: Uint8Array) => Content,
): Content {
  try {
    return read(packed);
  } catch {
    // Its cause would quote the article's text.
    throw new DamagedItem(key, `its attribute ${attribute} can’t be unpacked`);
  }
}
