/** Cleans one page of a web archive into a file. */
import { uploadLimit } from '../../articles/article.ts';
import type { House, Problem, SourceType } from '../../cleaning/cleaning.ts';
import { cleanInto, type FileDone } from '../clean-file.ts';
import type { Format } from '../formats.ts';

/** One page of many. */
export interface PageTask {
  /** The address that it was fetched from. */
  readonly page: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly contentEncoding: string;
  /** Where its fair copy goes. */
  readonly to: string;
  readonly format: Format;
  readonly type?: SourceType;
  readonly house?: House;
}

/** Takes the codings off; what unpacks to more than the longest source has a problem. */
export type Unpack = (
  bytes: Uint8Array,
  contentEncoding: string,
) => Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }>;

export const cleanPage = (task: PageTask, unpack: Unpack): Promise<FileDone> =>
  cleanInto(task.to, task.format, async () => {
    const { page, contentType, contentEncoding, type, house } = task;
    const unpacked = await unpack(task.bytes, contentEncoding);
    if ('problem' in unpacked) return unpacked;
    if (unpacked.bytes.length > uploadLimit) return { problem: tooLarge };
    const metadata = /^https?:/i.test(page) ? { url: page } : {};
    return {
      source: unpacked.bytes,
      options: { contentType, metadata, ...(type && { type }), ...(house && { house }) },
    };
  });

export const tooLarge: Problem = {
  code: 'too-large',
  sentence: `This page has more than ${uploadLimit} bytes; at most these (4 MiB) can be cleaned.`,
};
