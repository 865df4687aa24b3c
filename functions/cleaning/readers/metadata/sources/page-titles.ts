/** What a page calls its article. Pages say it four times, shaped for readers, search engines and social networks. */
import { plainForm } from '../../../characters/normal-forms.ts';
import type { Title } from '../../../cleaning.ts';
import type { PageHead } from '../../html/page.ts';
import { isSameName } from '../metadata.ts';
import { textIn } from '../statement.ts';
import type { StatedArticle } from './json-ld.ts';
import { metaOf } from './page-head.ts';

/** What parts a headline from the site's name in a title. */
const titleParting = /\s+(?:[-|–—•·:»«/]|::|\|\|)\s+|\s*[|｜_]\s*|：/g;

/**
 * What the page calls its article, best first; each once, without the site's name. Pages often say it four times, shaped
 * for readers, search engines and social networks: what the others bear out comes first, the headline before the rest.
 * `headings` are the page's first-level headings, those in the article first; `lines` what it shows.
 */
export function pageTitles(
  head: PageHead,
  stated: StatedArticle,
  headings: readonly string[],
  site: string | undefined,
  lines: readonly string[],
): Title[] {
  const candidates: Title[] = [];
  const add = (text: string | undefined, source: Title['from']): void => {
    const tidy = textIn(text);
    if (tidy !== undefined) candidates.push({ text: tidy, from: source });
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
  const titles = candidates.map(each => ({ ...each, text: withoutSite(each.text, site, isKnown) }));
  const words = titles.map(
    each => new Set(each.text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu)),
  );
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

/** Cuts the last (or first) part off if it is the site's own name, or if the rest is another candidate or a line of the page. */
function withoutSite(title: string, site: string | undefined, isKnown: (part: string) => boolean): string {
  let rest = title;
  for (let cuts = 0; cuts < 3; cuts++) {
    const { before, after, head, tail } = outerParts(rest);
    if (before === '') return rest;
    if (isSameName(tail, site) || isKnown(before)) rest = before;
    else if (isSameName(head, site) || isKnown(after)) rest = after;
    else return rest;
  }
  return rest;
}

function outerParts(title: string): { before: string; after: string; head: string; tail: string } {
  const partings = [...title.matchAll(titleParting)];
  const first = partings[0];
  const last = partings.at(-1);
  if (first === undefined || last === undefined) return { before: '', after: '', head: '', tail: '' };
  return {
    before: title.slice(0, last.index),
    tail: title.slice(last.index + last[0].length),
    head: title.slice(0, first.index),
    after: title.slice(first.index + first[0].length),
  };
}

/** Letters and digits only. */
const sameness = (text: string): string =>
  plainForm(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
