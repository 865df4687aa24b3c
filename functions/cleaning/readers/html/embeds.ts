/** What a page shows of others inside its text: videos, posts, sound, maps. They become a link to what they show. */
import type { Embed } from '../../cleaning.ts';

/** What an element shows of others. */
export interface StatedEmbed {
  /** Where a reader opens it: the page of a video, not its player. As the page wrote it, where no host is known. */
  readonly address: string;
  readonly what: Embed['what'];
  /** What the page calls it; empty where it doesn't. */
  readonly title: string;
}

/** Attributes that tell of embeds, besides those that tell of pictures. */
export const embedAttributes: readonly string[] = [
  'title',
  'aria-label',
  'data',
  'cite',
  'videoid',
  'video-id',
  'data-videoid',
  'data-video-id',
  'data-tweetid',
  'data-shortcode',
  'data-href',
  'data-url',
  'data-embed-url',
  'data-cookieblock-src',
  'data-consent-src',
  'data-instgrm-permalink',
  'data-bluesky-uri',
];

/** Elements that can show something of others. Custom ones are known by the beginning of their names. */
const frames = new Set(['iframe', 'frame', 'embed', 'object', 'amp-iframe']);
const players: ReadonlyMap<string, Embed['what']> = new Map([
  ['video', 'video'],
  ['amp-video', 'video'],
  ['audio', 'audio'],
  ['amp-audio', 'audio'],
]);

/** Elements of scripts that know a video or a post by its number alone, and where a reader opens it. */
const numbered: readonly {
  readonly tag: RegExp;
  readonly attributes: readonly string[];
  readonly what: Embed['what'];
  readonly address: (number: string) => string;
}[] = [
  {
    tag: /^(?:lite-youtube|amp-youtube|youtube-video)$/,
    attributes: ['videoid', 'video-id', 'data-videoid', 'data-video-id'],
    what: 'video',
    address: number => `https://www.youtube.com/watch?v=${number}`,
  },
  {
    tag: /^(?:lite-vimeo|amp-vimeo)$/,
    attributes: ['videoid', 'video-id', 'data-videoid', 'data-video-id'],
    what: 'video',
    address: number => `https://vimeo.com/${number}`,
  },
  {
    tag: /^amp-twitter$/,
    attributes: ['data-tweetid'],
    what: 'post',
    address: number => `https://twitter.com/i/status/${number}`,
  },
  {
    tag: /^amp-instagram$/,
    attributes: ['data-shortcode'],
    what: 'post',
    address: number => `https://www.instagram.com/p/${number}/`,
  },
];
const number = /^[\w-]{3,40}$/;

/** Boxes that scripts put a post in, by the names that the networks prescribe, and where their address stands. */
const boxes: readonly {
  readonly names: RegExp;
  readonly attributes: readonly string[];
  readonly what: Embed['what'];
}[] = [
  { names: /(?:^|\s)instagram-media(?:\s|$)/, attributes: ['data-instgrm-permalink'], what: 'post' },
  { names: /(?:^|\s)tiktok-embed(?:\s|$)/, attributes: ['cite'], what: 'video' },
  { names: /(?:^|\s)fb-post(?:\s|$)/, attributes: ['data-href'], what: 'post' },
  { names: /(?:^|\s)fb-video(?:\s|$)/, attributes: ['data-href'], what: 'video' },
];
const anyBox = /instagram-media|tiktok-embed|fb-(?:post|video)/;

/** Where frames find their address, what waits for consent or for scrolling first. */
const sources = [
  'data-cookieblock-src',
  'data-consent-src',
  'data-embed-url',
  'data-lazy-src',
  'data-src',
  'src',
  'data',
  'data-url',
];

const longestTitle = 200;

/**
 * What an element shows of others.
 *
 * @param names of the element: class, id and the like
 * @returns undefined where it shows nothing, or does not say what
 */
export function statedEmbed(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  names: string,
): StatedEmbed | undefined {
  // Most elements show nothing: what costs something is looked at behind what rules them out.
  const isBox = names !== '' && anyBox.test(names);
  if (!isBox && !frames.has(tag) && !players.has(tag) && !tag.includes('-')) return undefined;
  const title = (attributes.get('title') ?? attributes.get('aria-label') ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestTitle);
  const stated = (wanted: readonly string[]): string =>
    wanted.map(name => attributes.get(name)?.trim() ?? '').find(each => each !== '') ?? '';
  if (frames.has(tag)) {
    const address = sources
      .map(name => attributes.get(name)?.trim() ?? '')
      .find(each => each !== '' && !leadsNowhere.test(each));
    return address === undefined ? undefined : { ...shownBy(address), title };
  }
  const player = players.get(tag);
  if (player !== undefined) {
    const address = stated(['src', 'data-src']);
    return address === '' || leadsNowhere.test(address) ? undefined : { address, what: player, title };
  }
  if (isBox)
    for (const { names: called, attributes: wanted, what } of boxes)
      if (called.test(names)) {
        const address = stated(wanted);
        return address === '' ? undefined : { ...shownBy(address), what, title };
      }
  if (!tag.includes('-')) return undefined;
  const found = numbered.find(each => each.tag.test(tag));
  const id = found ? stated(found.attributes) : '';
  return found && number.test(id) ? { address: found.address(id), what: found.what, title } : undefined;
}

const leadsNowhere = /^(?:about|data|blob|javascript):|^#/i;

/** Hosts that show what others made: how a player's address tells the one that a reader opens. */
const hosts: readonly {
  readonly host: RegExp;
  readonly what: Embed['what'];
  /** What the path of the player is replaced by. */
  readonly path?: readonly [RegExp, string];
  /** Parameter that holds the whole address. */
  readonly by?: string;
}[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    what: 'video',
    path: [/^\/(?:embed|v|shorts)\/([\w-]{6,20})(?:\/.*)?$/, 'https://www.youtube.com/watch?v=$1'],
  },
  {
    host: /^player\.vimeo\.com$/,
    what: 'video',
    path: [/^\/video\/(\d{1,20})(?:\/.*)?$/, 'https://vimeo.com/$1'],
  },
  {
    host: /(?:^|\.)dailymotion\.com$/,
    what: 'video',
    path: [/^\/embed\/video\/(\w{1,20})(?:\/.*)?$/, 'https://www.dailymotion.com/video/$1'],
  },
  {
    host: /^open\.spotify\.com$/,
    what: 'audio',
    path: [/^\/embed(?:-podcast)?(\/.*)$/, 'https://open.spotify.com$1'],
  },
  { host: /^w\.soundcloud\.com$/, what: 'audio', by: 'url' },
  {
    host: /^embed\.podcasts\.apple\.com$/,
    what: 'audio',
    path: [/^(\/.*)$/, 'https://podcasts.apple.com$1'],
  },
  {
    host: /^(?:bandcamp\.com|.*\.(?:simplecast\.com|acast\.com|megaphone\.fm|podigee\.io|buzzsprout\.com|libsyn\.com|podbean\.com|audioboom\.com))$/,
    what: 'audio',
  },
  { host: /^www\.facebook\.com$/, what: 'post', by: 'href' },
  { host: /^platform\.(?:twitter|x)\.com$/, what: 'post', by: 'id' },
  {
    host: /(?:^|\.)instagram\.com$/,
    what: 'post',
    path: [/^(\/(?:p|reel|tv)\/[\w-]{1,40})\/.*$/, 'https://www.instagram.com$1/'],
  },
  { host: /^embed\.bsky\.app$/, what: 'post' },
  {
    host: /(?:^|\.)(?:tiktok\.com|twitch\.tv|wistia\.(?:com|net)|brightcove\.net|jwplatform\.com|jwplayer\.com|rumble\.com|bitchute\.com|vk\.com|rutube\.ru|bilibili\.com|youku\.com)$/,
    what: 'video',
  },
  {
    host: /^(?:maps\.google\.[a-z.]+|www\.openstreetmap\.org|umap\.openstreetmap\.[a-z]+|.*\.arcgis\.com|api\.mapbox\.com|yandex\.[a-z]+)$/,
    what: 'map',
  },
  {
    host: /^(?:datawrapper\.dwcdn\.net|flo\.uri\.sh|public\.flourish\.studio|e\.infogram\.com|infogram\.com|public\.tableau\.com|ourworldindata\.org)$/,
    what: 'chart',
  },
];

/** What a frame's address shows. */
export function shownBy(address: string): Pick<StatedEmbed, 'address' | 'what'> {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole)) return { address, what: 'page' };
  const { hostname, pathname, searchParams } = new URL(whole);
  if (/^www\.google\.[a-z.]+$/.test(hostname) && pathname.startsWith('/maps'))
    return { address: whole, what: 'map' };
  const known = hosts.find(({ host }) => host.test(hostname));
  // Buttons lie on the same hosts.
  if (!known || (/(?:^|\.)facebook\.com$/.test(hostname) && !/\/plugins\/(?:post|video)\b/.test(pathname)))
    return { address, what: 'page' };
  const { path, by } = known;
  if (path?.[0].test(pathname)) return { address: pathname.replace(path[0], path[1]), what: known.what };
  const stated = by === undefined ? undefined : (searchParams.get(by) ?? undefined);
  if (by === 'id' && stated !== undefined && /^\d+$/.test(stated))
    return { address: `https://twitter.com/i/status/${stated}`, what: known.what };
  if (stated !== undefined && /^https?:\/\//i.test(stated))
    return { address: stated, what: /\/plugins\/video/.test(pathname) ? 'video' : known.what };
  return { address: whole, what: known.what };
}
