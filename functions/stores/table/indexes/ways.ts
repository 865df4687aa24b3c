/** Ways through what is published: an index for each question, and where one is in it. */
import type { Listing, MapPart } from '../../../articles/article.ts';
import { addressName } from '../../../articles/fair-copy.ts';
import type { Offer } from '../../../articles/offer.ts';
import { articlesSchema, shelf } from '../articles-schema.ts';
import { primaryPart, sectionOf } from '../items.ts';
import type { IndexQuery, Stored } from './index-query.ts';

const { newest, keys, address, cuts } = articlesSchema.indexes;

export interface Way {
  /** What lies behind a position, or all of it. */
  behind(position: string | undefined): IndexQuery;
  positionOf(item: Stored): string;
  /** False: the way is at its end, and this entry is beyond it. */
  leadsTo(item: Stored): boolean;
  /** False: the entry lies on the way and does not belong to it. */
  has(item: Stored): boolean;
}

/**
 * @param offered what there is an index for
 * @returns undefined where nothing can lie on it
 */
export function wayOf(listing: Listing, offered: readonly Offer[]): Way | undefined {
  const { prefix = '', section, language, url } = listing;
  if (prefix !== '') return Buffer.byteLength(prefix) > longestKey ? undefined : under(prefix);
  // A folder may be called like another one's shard: `news#07`.
  if (section !== undefined)
    return { ...byTime('section', section, listing), has: ({ key }) => sectionOf(key) === section };
  if (url !== undefined) {
    const name = addressName(url);
    return name === undefined ? undefined : at(name);
  }
  if (language !== undefined && offered.includes('language'))
    return byTime('language', primaryPart(language) ?? none, listing);
  return byTime('newest', shelf, listing);
}

/** Bytes. No key is longer, and DynamoDB would refuse the question. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const longestKey = 1_024;

/** No language has this name. */
const none = '-';

/** Before the first instant and behind the last one, as sort keys begin. */
const [first, last] = ['0', '9999~'];

type Span = Pick<Listing, 'since' | 'until' | 'isOldestFirst'>;

/** The sort keys by time that a listing asks for, from behind a position on. */
export const betweenTimes = (
  { since = first, until = last, isOldestFirst = false }: Span,
  position: string | undefined,
): { readonly from: string; readonly to: string } => ({
  from: isOldestFirst && position ? justBehind(position) : since,
  to: !isOldestFirst && position ? justBefore(position) : until,
});

/** Sort keys of the indexes by time: an instant, `#` and sixteen hex digits. */
const byTime = (index: 'newest' | 'section' | 'language', value: string, listing: Span): Way => ({
  behind: position => ({
    index,
    value,
    isForward: listing.isOldestFirst ?? false,
    attributes: ['key', newest.sort, ...newest.projects],
    // A sort key takes one condition, and BETWEEN has both its ends in it: an entry begins with its instant and is longer.
    condition: '#newest BETWEEN :from AND :to',
    values: { ':from': betweenTimes(listing, position).from, ':to': betweenTimes(listing, position).to },
  }),
  positionOf: item => item[newest.sort],
  leadsTo: () => true,
  has: () => true,
});

/** Between a sort key and all that come after it. */
const justBehind = (key: string): string => `${key} `;

/** Between a sort key and all that come before it. */
const justBefore = (key: string): string =>
  `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;

/** A position is what comes behind the prefix: a cursor stands in an address together with it, and keys are long. */
const under = (prefix: string): Way => ({
  behind: position => ({
    index: 'keys',
    value: shelf,
    isForward: true,
    attributes: [keys.sort, ...keys.projects],
    // A sort key takes one condition: the beginning, or what is behind a key.
    condition: position === undefined ? 'begins_with(#key, :from)' : '#key > :from',
    values: { ':from': prefix + (position ?? '') },
  }),
  positionOf: ({ key }) => key.slice(prefix.length),
  leadsTo: ({ key }) => key.startsWith(prefix),
  has: () => true,
});

/** The articles of a part of the site map, oldest first, without what only a listing shows. */
export const mapped = ({ from = first, to = last }: MapPart): IndexQuery => ({
  index: 'newest',
  value: shelf,
  isForward: true,
  attributes: ['key', newest.sort, 'changedAt'],
  // A part ends before the next one begins.
  condition: '#newest BETWEEN :from AND :to',
  values: { ':from': from, ':to': to === last ? to : justBefore(to) },
});

/** Where parts of the site map begin: those behind a place, or all from the newest back. */
export const mapPlaces = (behind: string | undefined): IndexQuery => ({
  index: 'cuts',
  value: shelf,
  isForward: behind !== undefined,
  attributes: [cuts.sort],
  ...(behind !== undefined && { condition: '#cut > :from', values: { ':from': behind } }),
});

/** Articles that state an address, in the order of their keys: more than one where a text was uploaded twice. */
const at = (name: string): Way => ({
  behind: position => ({
    index: 'address',
    value: name,
    isForward: true,
    attributes: [address.sort, ...address.projects],
    ...(position !== undefined && { condition: '#key > :from', values: { ':from': position } }),
  }),
  positionOf: ({ key }) => key,
  leadsTo: () => true,
  has: () => true,
});
