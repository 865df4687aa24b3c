/** Files that come in a form. */
import type { Context } from 'hono';
import { uploadLimit } from '../../articles/article.ts';
import { formFields } from '../form-fields.ts';

/** Longest body with files in it, in bytes: a file, and what a form puts around it. */
export const formLimit = uploadLimit + 64 * 1024;

export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** Its name says where it lies in a folder that was chosen as a whole. */
  readonly isOfFolder?: true;
}

/** The field for whole folders. */
const folderField = 'tree';

export const isForm = (c: Context): boolean =>
  /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(c.req.header('Content-Type') ?? '');

/** The files of a form that were chosen, and its text fields. A field for files that was left empty has one without a name. */
export async function filesIn(c: Context): Promise<{
  readonly files: readonly FormFile[];
  readonly fields: Readonly<Record<string, string | undefined>>;
}> {
  const body = await formFields(c);
  const files: FormFile[] = [];
  const fields: Record<string, string> = {};
  for (const [field, values] of Object.entries(body)) {
    for (const value of [values].flat()) {
      if (typeof value === 'string') fields[field] = value;
      else if (value.name)
        files.push({
          name: value.name,
          bytes: new Uint8Array(await value.arrayBuffer()),
          ...(value.type && { contentType: value.type }),
          ...(field === folderField && { isOfFolder: true as const }),
        });
    }
  }
  return { files, fields };
}

/** Longer files are not carried from “Try out” to “Upload” by a page, in bytes. */
export const carriedLimit = 1024 * 1024;

/** A file that was tried out and is now to be uploaded: the page carried it, for a form can't keep one. */
export function triedFile({
  content,
  name,
}: Readonly<Record<string, string | undefined>>): FormFile | undefined {
  if (content === undefined || !name) return undefined;
  return { name, bytes: Buffer.from(content, 'base64'), isOfFolder: true };
}
