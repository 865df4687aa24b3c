/** Addresses of links as they are handed out: every program can parse them. RFC 3986 */

/**
 * @returns undefined where it is no address that a page may lead to. Backslashes, spaces, letters beyond ASCII and halves of
 * pairs are written as browsers write them when they follow the link; what is plain stays as it is.
 */
export function safeAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  if (plain.test(href)) return href;
  return url.href
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
}

/** Nothing in it but what an address may have; brackets only around the number of a host. */
const plain = /^[a-z]+:(?:\/\/\[[\da-f:.]+\])?(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;
