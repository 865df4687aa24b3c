/** Reads HTML pages. */
import type { Mark, Removal } from '../../cleaning.ts';
import { metadataOf } from '../metadata/metadata.ts';
import { readJsonLd } from '../metadata/sources/json-ld.ts';
import { headStatements, hintsOf } from '../metadata/sources/page-head.ts';
import { pageTitles } from '../metadata/sources/page-titles.ts';
import type { Reading, ReadLine } from '../reading.ts';
import { cutPage } from './html-page.ts';
import type { FindArticle, Outside, Page, PageLine } from './page.ts';
import { picturesOutside } from './pictures.ts';
import { signedPage } from './signed-page.ts';

/**
 * Reads a page: each block of text is a line, in document order and with its white space collapsed; what a browser does
 * not show is removed as `hidden`, what is not the article as `outside-article`. A picture is a line of its own, behind the
 * block that it stands in. Takes any string, throws never; time grows with its length alone.
 *
 * @param address the page's own, where whoever stored it has said so: relative addresses in it are completed by it
 */
export function readHtml(source: string, findArticle: FindArticle, address?: string): Reading {
  const page = cutPage(source);
  const stated = readJsonLd(page.head.data);
  const { outside, chances } = findArticle(page, hintsOf(page.head, stated));
  const said = [...headStatements(page.head), ...stated.statements];
  const { site, authors, language, url } = metadataOf(said);
  const shown = page.lines.flatMap(line => (line.hidden === undefined ? [line.text] : []));
  const headings = topHeadings(page.lines, outside);
  const absolute = linkResolver(page.head.base, address, url?.value);
  const names = { site: site?.value, authors: authors?.value ?? [], url: url?.value ?? address };
  const titles = pageTitles(page.head, stated, headings, names, shown);
  const signed = signedPage({
    page,
    outside,
    titles: titles.map(({ text }) => text),
    publishers: said.flatMap(({ about, said }) =>
      about === 'site' && typeof said === 'string' ? [said] : [],
    ),
    language: language?.value ?? '',
  });
  return {
    lines: withPictures(
      page,
      page.lines.map(
        (line, at): ReadLine =>
          signed.lines.has(at)
            ? { ...readLine(line, undefined, chances[at], absolute), role: 'byline' }
            : readLine(line, signed.credits.has(at) ? undefined : outside[at], chances[at], absolute),
      ),
      outside,
      absolute,
    ),
    titles,
    metadata: metadataOf([...said, ...signed.statements]),
    page: { ...page, types: stated.types },
  };
}

function withPictures(
  page: Page,
  lines: readonly ReadLine[],
  outside: readonly (Outside | undefined)[],
  absolute: LinkResolver,
): ReadLine[] {
  const { pictures } = page;
  const removals = picturesOutside(page, outside, address => webAddress(address, absolute));
  const all: ReadLine[] = [];
  let next = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    // What goes on from the line before is not parted from it.
    if (!line?.continues)
      for (let picture = pictures[next]; picture && picture.at <= at; picture = pictures[++next]) {
        const { alternative, width, height } = picture;
        const removed = removals[next];
        all.push({
          text: alternative,
          ending: '\n',
          kind: 'figure',
          picture: {
            // What has no address of its own is told by its removal; the bytes in it are never kept.
            address: webAddress(picture.address, absolute) ?? picture.address.slice(0, 200),
            ...(width !== undefined && { width }),
            ...(height !== undefined && { height }),
          },
          ...(removed && { removed }),
        });
      }
    if (line) all.push(line);
  }
  return all;
}

/** http and https alone: a picture lies in the web or nowhere. */
function webAddress(address: string, absolute: LinkResolver): string | undefined {
  const found = absolute(address.startsWith('//') ? `https:${address}` : address, true);
  return found?.startsWith('mailto:') ? undefined : found;
}

function readLine(
  line: PageLine,
  outside: Outside | undefined,
  chance: number | undefined,
  absolute: LinkResolver,
): ReadLine {
  const { text, kind, level, number, header, continues, hidden } = line;
  const removed =
    hidden !== undefined
      ? { rule: 'hidden', reason: `readers of the page do not see it: ${hidden}` }
      : outside !== undefined
        ? outsideArticle(outside)
        : undefined;
  const marks = line.marks?.flatMap(mark => resolved(mark, absolute, removed === undefined));
  return {
    text,
    ending: '\n',
    kind,
    ...(level !== undefined && { level }),
    ...(number !== undefined && { number }),
    ...(header && { header }),
    ...(marks !== undefined && marks.length > 0 && { marks }),
    ...(continues && { continues }),
    ...((kind === 'code' || kind === 'row' || kind === 'quote') && { untouchable: true }),
    ...(removed !== undefined && { removed }),
    ...(chance !== undefined && { chance }),
    linked: text.length === 0 ? 0 : Math.min(100, Math.round((100 * line.linked) / text.length)),
  };
}

const outsideArticle = (outside: Outside): Removal => ({
  rule: 'outside-article',
  get reason() {
    return outside.reason;
  },
});

/** First-level headings, those of the article first. */
function topHeadings(lines: readonly PageLine[], outside: readonly (Outside | undefined)[]): string[] {
  const headings = lines.flatMap((line, at) =>
    line.kind === 'heading' && line.level === 1 && line.hidden === undefined
      ? [{ line, inside: outside[at] === undefined }]
      : [],
  );
  return [...headings.filter(each => each.inside), ...headings.filter(each => !each.inside)]
    .slice(0, 3)
    .map(each => each.line.text);
}

type LinkResolver = (href: string, thorough: boolean) => string | undefined;

/** Only links that lead somewhere by http, https or mailto are kept; relative ones need the page's own address. */
function linkResolver(base: string, ...addresses: readonly (string | undefined)[]): LinkResolver {
  const page = [base, ...addresses].find(each => each !== undefined && /^https?:\/\//i.test(each));
  return (href, thorough) => {
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) return href;
    if (!thorough || page === undefined || href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href))
      return undefined;
    try {
      const target = new URL(href, page);
      return target.protocol === 'http:' || target.protocol === 'https:' ? target.href : undefined;
    } catch {
      return undefined;
    }
  };
}

function resolved(mark: Mark, absolute: LinkResolver, thorough: boolean): Mark[] {
  if (mark.kind !== 'link') return [mark];
  const href = absolute(mark.href ?? '', thorough);
  return href === undefined ? [] : [{ ...mark, href }];
}
