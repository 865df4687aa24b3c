/** Addresses: how a key becomes part of a path, and how a path becomes a key again. Each is encoded and decoded once. */

import { isDots } from '../../articles/keys/address.ts';

const articles = '/articles/';

/** The path of an article: every link to one is made here. */
export const articlePath = (key: string): string => articles + encodedSegments(key);

/**
 * The key that a path under /articles/ names.
 * @returns undefined when the path has a broken escape, `%` without two hex digits or bytes that aren't UTF-8
 */
export function keyIn(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice(articles.length));
  } catch {
    return undefined;
  }
}

/**
 * A decoded path, as an HTTP API hands it to a Lambda, written as the path of a URL that names the same.
 * The URL parser would take `.` and `..` segments out, escaped or not, and so lead to another article; a NUL keeps them, and
 * no key can have one.
 */
export const encodedPath = (decoded: string): string =>
  decoded
    .split('/')
    .map(segment => encodedSegments(isDots(segment) ? `\u0000${segment}` : segment))
    .join('/');

/**
 * The path of a request target as it came over HTTP, written as `encodedPath` does, so that both doors open on the same
 * article. A path with a broken escape stays as it is.
 */
export function samePath(pathname: string): string {
  try {
    return encodedPath(decodeURIComponent(pathname));
  } catch {
    return pathname;
  }
}

/** Half of a surrogate pair has no place in a URL; no key can have one either. */
const encodedSegments = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
