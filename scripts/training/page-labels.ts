/** Which units of a page are its article, told from the labelled text of a measuring set. Used by pages.ts alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A labelled page of the set: its article's text, or strings that are and are not in it. */
export interface LabelledPage {
  readonly id: string;
  readonly corpus: string;
  readonly url?: string;
  /** The site that it is from, where that is stated. */
  readonly site?: string;
  /** What the page is: article, documentation, forum, … */
  readonly page_type?: string;
  readonly title: string;
  readonly input: string;
  readonly gt?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** A unit's label: in the article or not, and how much it counts; nothing is known where `weight` is 0. */
export interface Label {
  readonly inside: boolean;
  readonly weight: number;
}

/** Reads `html-*.jsonl.gz` and the articles of `types.jsonl.gz` in `directory`, in order of their names; each page once. */
export function readPages(directory: string): LabelledPage[] {
  const met = new Set<string>();
  return readdirSync(directory)
    .filter(name => /^(?:html-.*|types)\.jsonl\.gz$/.test(name))
    .sort()
    .flatMap(name =>
      gunzipSync(readFileSync(join(directory, name)))
        .toString('utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as LabelledPage),
    )
    .filter(({ id, page_type: type }) => {
      if (met.has(id) || (type !== undefined && type !== 'article' && type !== 'documentation')) return false;
      met.add(id);
      return true;
    });
}

/** Into so many parts the pages are cut by site. Whoever uses the judges that pages.ts keeps must cut them alike. */
export const pageFolds = 4;

/** Pages of a site stand together: its stated name, its host, or the publisher in the page's name; else each is its own. */
export function siteOf(page: LabelledPage): string {
  if (page.site !== undefined) return page.site;
  const address =
    page.url ??
    /<text id="?(https?:[^" >]+)/.exec(page.input)?.[1] ??
    /<(?:link[^>]+canonical["']?[^>]+href|meta[^>]+og:url["'][^>]+content)=["'](https?:[^"']+)/i.exec(
      page.input,
    )?.[1];
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? '')?.[1];
  return (host ?? (page.corpus === 'fundus' ? page.id.split('_')[0] : undefined) ?? page.id).toLowerCase();
}

/** Words; in Chinese and Japanese each character is one. */
export const wordsOf = (text: string): string[] =>
  text.replace(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g, ' $& ').match(/[\p{L}\p{N}_]+/gu) ?? [];

const count = <Key>(bag: Map<Key, number>, key: Key, by = 1): void => {
  bag.set(key, (bag.get(key) ?? 0) + by);
};

/** Multiset of the sequences of four words. */
export function shingles(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  if (words.length > 0 && words.length < 4) count(bag, words.join('\0'));
  for (let at = 0; at + 4 <= words.length; at++) count(bag, words.slice(at, at + 4).join('\0'));
  return bag;
}

/**
 * Labels the units (their texts) of a page. Long units by the share of their word sequences that the article has; short
 * ones by whether the answer as a whole comes nearer to the article's text with them than without.
 */
export function labelUnits(page: LabelledPage, units: readonly string[]): Label[] {
  return page.gt === undefined ? labelBySnippets(page, units) : labelByText(page.gt, units);
}

function labelBySnippets(page: LabelledPage, units: readonly string[]): Label[] {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const holds = (text: string, snippets: readonly string[] | undefined): boolean =>
    snippets?.some(snippet => text.includes(flat(snippet))) ?? false;
  return units.map(unit => {
    const text = flat(unit);
    const inside = holds(text, page.with);
    return { inside, weight: inside || holds(text, page.without) ? 1 : 0 };
  });
}

function labelByText(article: string, units: readonly string[]): Label[] {
  const words = units.map(wordsOf);
  const left = shingles(wordsOf(article));
  const inside = words.map(unit => {
    if (unit.length < 6) return false;
    const own = shingles(unit);
    let common = 0;
    let all = 0;
    for (const [key, n] of own) {
      common += Math.min(n, left.get(key) ?? 0);
      all += n;
    }
    if (common < 0.5 * all) return false;
    for (const [key, n] of own) if (left.has(key)) count(left, key, -n);
    return true;
  });
  improve(words, inside, shingles(wordsOf(article)));
  return words.map((unit, at) => ({ inside: inside[at] ?? false, weight: unit.length }));
}

/** Turns the short units near the article one by one, where that brings the whole answer nearer to the truth. */
function improve(words: readonly (readonly string[])[], inside: boolean[], truth: Map<string, number>): void {
  const first = inside.indexOf(true);
  if (first < 0) return;
  const last = inside.lastIndexOf(true);
  const answer = shingles(words.flatMap((unit, at) => (inside[at] ? unit : [])));
  let common = 0;
  let size = 0;
  let truthSize = 0;
  for (const [key, n] of answer) {
    common += Math.min(n, truth.get(key) ?? 0);
    size += n;
  }
  for (const n of truth.values()) truthSize += n;
  const change = (keys: readonly string[], by: number): void => {
    for (const key of keys) {
      const have = answer.get(key) ?? 0;
      const most = truth.get(key) ?? 0;
      common += Math.min(have + by, most) - Math.min(have, most);
      size += by;
      answer.set(key, have + by);
    }
  };
  const around = (at: number): string[] => {
    const before: string[] = [];
    for (let i = at - 1; i >= 0 && before.length < 3; i--)
      if (inside[i]) before.unshift(...(words[i] ?? []).slice(-(3 - before.length)));
    const after: string[] = [];
    for (let i = at + 1; i < words.length && after.length < 3; i++)
      if (inside[i]) after.push(...(words[i] ?? []).slice(0, 3 - after.length));
    const own = inside[at] ? (words[at] ?? []) : [];
    return [...shingles([...before, ...own, ...after]).entries()].flatMap(([key, n]) =>
      Array<string>(n).fill(key),
    );
  };
  for (let pass = 0; pass < 2; pass++)
    for (let at = Math.max(0, first - 15); at < Math.min(words.length, last + 15); at++) {
      const length = words[at]?.length ?? 0;
      if (length === 0 || length > 40) continue;
      const f1 = (2 * common) / (size + truthSize);
      change(around(at), -1);
      inside[at] = !inside[at];
      change(around(at), 1);
      if ((2 * common) / (size + truthSize) > f1) continue;
      change(around(at), -1);
      inside[at] = !inside[at];
      change(around(at), 1);
    }
}
