/** Reads HTML pages. */
import type { Mark, Removal } from '../../cleaning.ts';
import { metadataOf } from '../metadata/metadata.ts';
import { readJsonLd } from '../metadata/sources/json-ld.ts';
import { headStatements, hintsOf } from '../metadata/sources/page-head.ts';
import { pageTitles } from '../metadata/sources/page-titles.ts';
import type { Reading, ReadLine } from '../reading.ts';
import { shortcodes, withoutShortcodesIn } from '../shortcodes.ts';
import { webAddress } from '../web-address.ts';
import { cutPage } from './html-page.ts';
import type { FindArticle, Inset, Outside, Page, PageLine } from './page.ts';
import { insetsOutside } from './pictures.ts';
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
  const base = [page.head.base, address, url?.value].find(each => each && /^https?:\/\//i.test(each));
  const absolute = linkResolver(base);
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
    lines: withInsets(
      page,
      page.lines.map(
        (line, at): ReadLine =>
          signed.lines.has(at)
            ? { ...readLine(line, undefined, chances[at], absolute), role: 'byline' }
            : readLine(line, signed.credits.has(at) ? undefined : outside[at], chances[at], absolute),
      ),
      outside,
      base,
    ),
    titles,
    metadata: metadataOf([...said, ...signed.statements]),
    page: { ...page, types: stated.types },
  };
}

function withInsets(
  page: Page,
  lines: readonly ReadLine[],
  outside: readonly (Outside | undefined)[],
  base: string | undefined,
): ReadLine[] {
  const { insets } = page;
  const removals = insetsOutside(page, outside, address => webAddress(address, base));
  const all: ReadLine[] = [];
  let next = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    // What goes on from the line before is not parted from it.
    if (!line?.continues)
      for (let inset = insets[next]; inset && inset.at <= at; inset = insets[++next]) {
        const removed = removals[next];
        all.push({ ...readInset(inset, base), ...(removed && { removed }) });
      }
    if (line) all.push(line);
  }
  return all;
}

function readInset(
  { what, alternative, width, height, ...inset }: Inset,
  base: string | undefined,
): ReadLine {
  const wordless = { text: alternative, ending: '\n', wordless: true } as const;
  if (what === 'stroke') return { ...wordless, text: '* * *', kind: 'break' };
  // What has no address of its own is told by its removal; the bytes in it are never kept.
  const address = webAddress(inset.address, base) ?? inset.address.slice(0, 200);
  if (what !== 'picture') return { ...wordless, kind: 'embed', embed: { address, what } };
  return {
    ...wordless,
    kind: 'figure',
    picture: { address, ...(width !== undefined && { width }), ...(height !== undefined && { height }) },
  };
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
  const stripped =
    removed === undefined && kind !== 'code' ? withoutShortcodesIn(text, line.marks ?? none) : undefined;
  const marks = (stripped?.marks ?? line.marks)?.flatMap(mark =>
    resolved(mark, absolute, removed === undefined),
  );
  const isBare = stripped?.text === '';
  // All lines have the same fields in the same order: what reads a hundred thousand of them depends on it.
  return {
    text,
    ending: '\n',
    kind: stripped?.isCaption ? 'caption' : kind,
    level,
    number,
    header,
    marks: marks?.length === 0 ? undefined : marks,
    continues,
    untouchable: kind === 'code' || kind === 'row' || kind === 'quote' || undefined,
    plain: isBare ? undefined : stripped?.text,
    repairs: isBare ? undefined : stripped?.cut.map(before => ({ ...shortcodes, before, after: '' })),
    removed: removed ?? (isBare ? shortcodes : undefined),
    chance,
    linked: text.length === 0 ? 0 : Math.min(100, Math.round((100 * line.linked) / text.length)),
    role: undefined,
  };
}

const none: readonly Mark[] = [];

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
const linkResolver =
  (base: string | undefined): LinkResolver =>
  (href, thorough) => {
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) return href;
    if (!thorough || base === undefined) return undefined;
    return webAddress(href.startsWith('//') && /^http:/i.test(base) ? `http:${href}` : href, base);
  };

function resolved(mark: Mark, absolute: LinkResolver, thorough: boolean): Mark[] {
  if (mark.kind !== 'link') return [mark];
  const href = absolute(mark.href ?? '', thorough);
  return href === undefined ? [] : [{ ...mark, href }];
}
