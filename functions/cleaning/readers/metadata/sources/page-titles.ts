/** What a page calls its article. Pages say it four times, shaped for readers, search engines and social networks. */

import { plainForm } from '../../../characters/normal-forms.ts';
import { smallWords } from '../../../characters/words.ts';
import type { Title } from '../../../cleaning.ts';
import type { PageHead } from '../../html/page.ts';
import { isSameName } from '../metadata.ts';
import { textIn } from '../statement.ts';
import type { StatedArticle } from './json-ld.ts';
import { metaOf } from './page-head.ts';

/**
 * What parts a headline from the site's name, a section or an author in a title: dashes, colons and dots between spaces; bars
 * of all scripts, double dashes and double colons with or without; a single dash only where a script has no spaces.
 */
const titleParting =
  /\s+(?:[-–—―:/~>‹›<]|\|\|)\s+|\s*(?:[|｜│┃∣¦ㅣ_•·●«»]|——|──|--|::)\s*|：|(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[-–—](?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/g;

/** Who stands in a title and is none of it. */
export interface TitleNames {
  readonly site: string | undefined;
  readonly authors: readonly string[];
  /** The page's own address. */
  readonly url: string | undefined;
}

/**
 * What the page calls its article, best first; each once, without the site's name. Pages often say it four times, shaped
 * for readers, search engines and social networks: what the others bear out comes first, the headline before the rest.
 * `headings` are the page's first-level headings, those in the article first; `lines` what it shows.
 */
export function pageTitles(
  head: PageHead,
  stated: StatedArticle,
  headings: readonly string[],
  names: TitleNames,
  lines: readonly string[],
): Title[] {
  const candidates: Title[] = [];
  const add = (text: string | undefined, source: Title['from']): void => {
    const tidy = textIn(text);
    if (tidy !== undefined) candidates.push({ text: tidy, from: source });
  };
  const isStranger = (part: string): boolean => {
    const bare = part.replace(/^(?:by|von|par|por|di|door)\s+/i, '');
    return (
      [names.site, hostOf(names.url)].some(site => isSameName(part, site)) || isOneOf(bare, names.authors)
    );
  };
  for (const heading of headings) add(heading, 'heading');
  add(stated.headline, 'json-ld');
  add(metaOf(head, 'og:title') ?? metaOf(head, 'twitter:title'), 'og');
  add(head.title, 'title-tag');
  const known = new Set(candidates.map(each => sameness(each.text)));
  let shown: ReadonlySet<string> | undefined;
  const isKnown = (part: string): boolean => {
    const same = sameness(part);
    if (same === '' || known.has(same)) return same !== '';
    if (same.length < 8) return false;
    shown ??= new Set(lines.filter(line => line.length < 300).map(sameness));
    return shown.has(same);
  };
  const cut = candidates.map(each => ({ ...each, text: withoutStrangers(each.text, isStranger, isKnown) }));
  // Many pages have their site's name in the first heading.
  const own = cut.filter(({ text }) => !isStranger(text));
  const titles = own.length > 0 ? own : cut;
  const words = titles.map(each => new Set(smallWords(each.text)));
  const support = words.map(own =>
    words.reduce((sum, other) => sum + (other !== own && alike(own, other) ? 1 : 0), 0),
  );
  const unsupportedHeading = (at: number): number =>
    titles[at]?.from === 'heading' && support[at] === 0 ? 1 : 0;
  const order = titles.map((_, at) => at);
  order.sort(
    (a, b) => unsupportedHeading(a) - unsupportedHeading(b) || (support[b] ?? 0) - (support[a] ?? 0) || a - b,
  );
  const seen = new Set<string>();
  return order.flatMap(at => {
    const title = titles[at];
    if (title === undefined || title.text === '' || seen.has(sameness(title.text))) return [];
    seen.add(sameness(title.text));
    return [title];
  });
}

/** Most of the words of the longer are the shorter's. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common > 0 && common >= 0.6 * Math.max(one.size, other.size);
}

const isOneOf = (name: string, names: readonly string[]): boolean =>
  names.some(each => isSameName(name, each));

/** The name of a site as its address has it: `quay.example` of `https://www.quay.example/a`. */
const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

/**
 * Cuts the last (or first) part off while it is the site's own name or an author, or while the rest is another candidate or a
 * line of the page: so a section before the headline goes, and “Ebb and flood - A childhood” stays whole.
 */
function withoutStrangers(
  title: string,
  isStranger: (part: string) => boolean,
  isKnown: (part: string) => boolean,
): string {
  let rest = title;
  for (let cuts = 0; cuts < 4; cuts++) {
    const { before, after, head, tail, isLong } = outerParts(rest);
    if (before === '') return rest;
    if (isStranger(tail) || isKnown(before)) rest = before;
    else if (isStranger(head) || isKnown(after)) rest = after;
    else if (isLong && isKnown(tail)) rest = tail;
    else return rest;
  }
  return rest;
}

function outerParts(title: string): {
  before: string;
  after: string;
  head: string;
  tail: string;
  /** There are three parts or more: sections before the headline. */
  isLong: boolean;
} {
  const partings = [...title.matchAll(titleParting)];
  const first = partings[0];
  const last = partings.at(-1);
  if (first === undefined || last === undefined)
    return { before: '', after: '', head: '', tail: '', isLong: false };
  return {
    before: title.slice(0, last.index).trim(),
    tail: title.slice(last.index + last[0].length),
    isLong: first !== last,
    head: title.slice(0, first.index),
    after: title.slice(first.index + first[0].length).trim(),
  };
}

/** Letters and digits only. */
const sameness = (text: string): string =>
  plainForm(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
