/** Whether pages show an article's pictures: whoever loads one tells its host who reads what. */

/**
 * `none`: pages are without pictures. `link`: a link in each picture's place, so that nothing is loaded unasked. `show`: the
 * pictures of these hosts and of hosts below them, links for those of others.
 */
export type Pictures =
  | { readonly mode: 'none' | 'link' }
  | { readonly mode: 'show'; readonly hosts: readonly string[] };

export const linkedPictures: Pictures = { mode: 'link' };

/** Only https, and only hosts that the publisher named. */
export function isShown(address: string, pictures: Pictures): boolean {
  if (pictures.mode !== 'show' || !URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  return (
    protocol === 'https:' &&
    port === '' &&
    pictures.hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))
  );
}

/** A name for a setting other than the usual one, as a part of an ETag: pages differ by it. */
export const pictureTag = (pictures: Pictures): string =>
  pictures.mode === 'show' ? `-show-${pictures.hosts.join('+')}` : pictures.mode === 'none' ? '-none' : '';

/** What a policy's `img-src` names: https://www.w3.org/TR/CSP3/#directive-img-src */
export const pictureSources = (pictures: Pictures): string[] =>
  pictures.mode === 'show'
    ? pictures.hosts.flatMap(host => [`https://${host}`, `https://*.${host}`])
    : ["'none'"];

/**
 * Reads a setting: `none`, `link`, or `show` and the hosts behind it, parted by blanks: `show images.example.org`.
 * @throws an error that says what is wrong and what is right
 */
export function picturesOf(setting: string): Pictures {
  const [mode, ...hosts] = setting.trim().split(/\s+/);
  if ((mode === 'none' || mode === 'link') && hosts.length === 0) return { mode };
  if (mode !== 'show' || hosts.length === 0)
    throw new Error(
      `“${setting}” is no setting for pictures; it is none, link, or show and the hosts whose pictures are shown`,
    );
  for (const host of hosts)
    if (!isPublicHost(host))
      throw new Error(
        `“${host}” is no host that pictures can be shown from; name it like images.example.org: no scheme, port, path or number, nothing private`,
      );
  return { mode, hosts };
}

/** Names of the public web alone: numbers and private names would have a reader's browser look around its own network. */
const isPublicHost = (host: string): boolean =>
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host) &&
  !/\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|arpa)$/.test(host);
