/** Which keys can be articles: their address is `/articles/` and the key. Pure. */

import { isOfProgram } from './program-files.ts';

/** The longest key of S3, in bytes of UTF-8; an index of the table takes no longer one either. */
const longestKey = 1_024;

/** Is there exactly one address for this key? Other keys are never published. */
export const isAddressable = (key: string): boolean =>
  key !== '' &&
  Buffer.byteLength(key) <= longestKey &&
  !/[?\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/u.test(key) &&
  !key.split('/').some(isDots);

/** Segments that mean another folder, in a path as in an address. */
export const isDots = (segment: string): boolean => segment === '.' || segment === '..';

/** Consoles and file browsers make folders by storing nothing under a key that ends in a slash. */
const isFolder = ({ key, size }: { readonly key: string; readonly size: number }): boolean =>
  key.endsWith('/') && size === 0;

/** A folder, or a program's own file (`story.txt~`, `~$story.docx`): nothing is made of it, and nobody is told. */
export const isNoUpload = (object: { readonly key: string; readonly size: number }): boolean =>
  isFolder(object) || isOfProgram(object.key.slice(object.key.lastIndexOf('/') + 1));
