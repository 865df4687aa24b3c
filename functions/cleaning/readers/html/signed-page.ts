/** Who wrote a page's article and when, by what it marks up and by the lines that readers see at its head and foot. */
import { isBareName, isCredit, readByline } from '../metadata/byline/byline.ts';
import { byWords } from '../metadata/byline/words.ts';
import { nameKey } from '../metadata/names.ts';
import { type Statement, statement } from '../metadata/statement.ts';
import type { MarkedUp } from './marked-up.ts';
import { isOthers } from './marked-up.ts';
import type { Page, PageLine } from './page.ts';

export interface SignedPage {
  /** Lines that sign the article: they stay, whatever their box is called. */
  readonly lines: ReadonlySet<number>;
  /** Lines at the foot that thank others for their help: they stay too. */
  readonly credits: ReadonlySet<number>;
  readonly statements: readonly Statement[];
}

interface Given {
  readonly page: Page;
  /** For each line, why it is not the article's. */
  readonly outside: readonly unknown[];
  /** What the page calls its article. */
  readonly titles: readonly string[];
  /** Names of its site. */
  readonly publishers: readonly string[];
  readonly language: string;
}

/** A column beside the article that says who wrote it is the article’s: “article_aside article_author”. Comments are others’. */
const isSignedAside = (names: string): boolean =>
  authorNames.test(names) &&
  !/comment|disqus|repl(?:y|ies)|related|recommend|teaser|popular|trending/i.test(names);

/** How many lines above and below a headline, and below the article's end, are looked at. */
const aboveTitle = 6;
const belowTitle = 25;
const belowEnd = 8;
/** Tags stand one a line, below a share bar and a box about the author. */
const belowTags = 40;
/** Lines after the first one of prose: a lead may stand above the byline. */
const afterFirst = 6;
/** A heading that is a name or a date is no longer than this. */
const longestHeading = 60;
/** A line of prose is longer than this, in UTF-16 units. */
const prose = 80;

/** “Posted on …” at the foot is the article's date. */
const isSaid =
  /^(?:posted|published|first published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)\b/i;
const authorNames =
  /by-?line|author(?!i[sz]|ity)|autor(?:in|en|es|a)?(?![a-z])|auteur|writer|contributor|vcard|posted-?by|written-?by|reporter|verfasser/i;

export function signedPage({ page, outside, titles, publishers, language }: Given): SignedPage {
  const { lines } = page;
  const frame = frameOf(lines, outside, titles);
  const found = new Set<number>();
  const credits = new Set<number>();
  let authors: readonly string[] = [];
  let date: string | undefined;
  let isAnnounced = false;
  /** A name stands above or below a date in many layouts. */
  const isBesideDate = (at: number): boolean =>
    [at - 1, at + 1].some(beside => {
      const line = lines[beside];
      return line !== undefined && line.hidden === undefined && line.kind !== 'item' && isDateline(line.text);
    });
  /** Right below the headline, and again below the article, where its author is introduced. */
  const isSaidTwice = (at: number): boolean =>
    at > frame.title &&
    frame.title >= 0 &&
    at < frame.first &&
    range(frame.last, Math.min(lines.length, frame.last + 1 + belowEnd)).some(
      below => lines[below]?.text === lines[at]?.text && lines[below]?.hidden === undefined,
    );
  /** A heading over an older post beside its date, whose words the page's title has. */
  const isOfTitle = ({ kind, text }: PageLine): boolean =>
    kind === 'heading' && titles.some(title => title.includes(text));
  const isDateline = (text: string): boolean => {
    const byline = text.length <= 60 ? readByline(text, { language }) : undefined;
    return byline !== undefined && byline.authors.length === 0;
  };
  for (const at of [...placesIn(frame, lines.length), ...introductionsIn(page, frame)]) {
    const line = lines[at];
    if (!line || line.hidden !== undefined || line.kind === 'code' || at === frame.title) continue;
    if (line.kind === 'heading' && (line.level === 1 || line.text.length > longestHeading)) continue;
    const names = namesAround(page, line);
    if (isOthers(names) && !isSignedAside(names)) continue;
    // “By” may stand in a line of its own.
    if (byWords.has(line.text.trim().toLowerCase().replace(/ ?:$/, '')) && authors.length === 0) {
      isAnnounced = true;
      found.add(at);
      continue;
    }
    const isFoot = at > frame.last || at >= frame.first + afterFirst;
    if (isFoot && isCredit(line.text)) {
      credits.add(at);
      continue;
    }
    const isCalled = isAnnounced || isToAuthor(line);
    const isNamed =
      isCalled ||
      (isToPerson(line) && isBareName(line.text)) ||
      authorNames.test(names) ||
      (isBareName(line.text) &&
        !isOfSection(line) &&
        !isOfTitle(line) &&
        (isBesideDate(at) || isSaidTwice(at)));
    isAnnounced = false;
    const byline = readByline(line.text, { publishers, language, isNamed, isCalled });
    if (!byline) continue;
    const isNew = byline.authors.length > 0 && authors.length === 0;
    const isDated =
      byline.date !== undefined &&
      date === undefined &&
      (!isFoot || found.has(at - 1) || isSaid.test(line.text));
    if (byline.authors.length > 0 ? !isNew : !isDated) continue;
    if (isNew) authors = byline.authors;
    if (isDated) date = byline.date;
    found.add(at);
  }
  return {
    lines: found,
    credits,
    statements: [
      ...markedStatements(page.markedUp, frame, publishers),
      ...(authors.length > 0 ? statement('author', 'byline', authors) : []),
      ...statement('date', 'byline', date),
    ],
  };
}

interface Frame {
  /** The headline's line; -1 where there is none. */
  readonly title: number;
  /** First and last line of the article's prose. */
  readonly first: number;
  readonly last: number;
}

function frameOf(lines: readonly PageLine[], outside: readonly unknown[], titles: readonly string[]): Frame {
  const known = new Set(titles.map(nameKey));
  const isKept = (at: number) => outside[at] === undefined && lines[at]?.hidden === undefined;
  const isProse = (line: PageLine, at: number) =>
    isKept(at) && line.text.length > prose && line.kind !== 'heading' && line.linked * 2 < line.text.length;
  const anyProse = lines.findIndex(isProse);
  const isHeadline = ({ kind, text, hidden }: PageLine) =>
    kind === 'heading' && hidden === undefined && known.has(nameKey(text));
  const titled = lines.findLastIndex((line, at) => isHeadline(line) && (anyProse < 0 || at < anyProse));
  const isTop = ({ kind, level, hidden }: PageLine) =>
    kind === 'heading' && level === 1 && hidden === undefined;
  const headline = titled >= 0 ? titled : lines.findIndex(isHeadline);
  const title =
    headline >= 0
      ? headline
      : lines.findLastIndex((line, at) => isTop(line) && (anyProse < 0 || at < anyProse));
  const first = title < 0 ? anyProse : lines.findIndex((line, at) => at > title && isProse(line, at));
  const last = lines.findLastIndex(isProse);
  return {
    title,
    first: first < 0 ? Math.min(lines.length, title + 4) : first,
    last: last < 0 ? lines.length : last,
  };
}

/** “Sourdough Sides” beside a date leads to what else is filed there. */
const isOfSection = ({ marks }: PageLine): boolean =>
  marks?.some(
    ({ kind, href }) =>
      kind === 'link' && /\/(?:categor|tags?|topics?|sections?|rubri|tema|thema)/i.test(href ?? ''),
  ) ?? false;

/** “Ida” leads to all that she wrote: `/author/ida`. Nothing else in the line leads anywhere. */
const isToAuthor = (line: PageLine): boolean => leadsTo(line, ofAuthors);
/** “Ida Hook” leads to where she is introduced: `/people/ida-hook`. */
const isToPerson = (line: PageLine): boolean => leadsTo(line, ofPeople);
const leadsTo = ({ marks, text }: PageLine, where: RegExp): boolean => {
  const links = marks?.filter(({ kind }) => kind === 'link') ?? [];
  const [first] = links;
  return links.length === 1 && text.length <= longestHeading && where.test(first?.href ?? '');
};
const ofAuthors =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|contributors?|writers?|journalists?|columnists?|redakteure?)\/[^/?#]+|[?&]author=/i;
const ofPeople =
  /\/(?:people|persons?|profiles?|team|staff|bios?|experts?|by|u|users?|members?)\/[^/?#]+|\/@[\w.-]+$/i;

/** Below the headline first, then above it, then below the article's end. */
function placesIn({ title, first, last }: Frame, length: number): readonly number[] {
  const from = title < 0 ? Math.max(0, first - 4) : title + 1;
  return [
    ...range(from, Math.min(first + afterFirst, from + belowTitle)),
    ...range(Math.max(0, title - aboveTitle), title),
    ...range(last + 1, Math.min(length, last + 1 + belowEnd)),
  ];
}

/**
 * Boxes that introduce the author, wherever they stand below the article's begin: a heading “Written by Ida Hook”, “Article by”
 * over her name, and what its element calls the author's name, where the page calls nobody else so.
 */
function introductionsIn(page: Page, { first }: Frame): readonly number[] {
  const headings: number[] = [];
  const called: number[] = [];
  page.lines.forEach((line, at) => {
    if (at < first || line.hidden !== undefined || line.text.length > longestHeading) return;
    const words = line.text.toLowerCase().split(/\s+/, 2).join(' ');
    const isSigned = words.includes(' ') && byWords.has(words);
    // “Article by” over a line with the name alone.
    if (isSigned && words.length === line.text.length && isBareName(page.lines[at + 1]?.text ?? ''))
      headings.push(at, at + 1);
    else if (line.kind === 'heading' && isSigned) headings.push(at);
    else if (calledName.test(namesAround(page, line))) called.push(at);
  });
  const names = new Set(called.map(at => page.lines[at]?.text));
  return names.size === 1 ? [...headings, ...called.slice(0, 1)] : headings;
}

const calledName = /(?:^|[\s_-])(?:author|autor|writer|auteur)(?:-?box)?(?:__|--|_|-)name(?:$|\s)/i;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** What the elements around a line are called, down to the third. */
function namesAround({ elements }: Page, line: PageLine): string {
  let names = '';
  let number = line.innermost;
  for (let depth = 0; depth < 4 && number >= 0; depth++) {
    const element = elements[number];
    if (!element || /^(?:body|main|article|html)$/.test(element.tag)) break;
    names += ` ${element.names}`;
    number = element.parent;
  }
  return names;
}

/** Properties count wherever they stand; links to authors and tags, and times, only at the article's head or foot. */
function markedStatements(
  marked: readonly MarkedUp[],
  frame: Frame,
  publishers: readonly string[],
): readonly Statement[] {
  const top = frame.title < 0 ? frame.first - belowTitle : frame.title - aboveTitle;
  const isNear = ({ at }: MarkedUp) =>
    (at >= top && at <= frame.first + 1) || (at > frame.last && at <= frame.last + belowEnd);
  const near = (kind: MarkedUp['kind'], about: MarkedUp['about']): readonly string[] =>
    marked.filter(each => each.about === about && each.kind === kind && isNear(each)).map(({ said }) => said);
  const anywhere = (about: MarkedUp['about']): readonly string[] =>
    marked.filter(each => each.about === about && each.kind === 'property').map(({ said }) => said);
  const tags = marked.filter(
    ({ about, at, names }) =>
      about === 'tags' && at >= top && at <= frame.last + belowTags && !isOthers(names),
  );
  const own = (names: readonly string[]) => {
    const people = names.filter(name => !publishers.some(each => nameKey(each) === nameKey(name)));
    return people.length > 0 ? people.slice(0, 20) : undefined;
  };
  return [
    ...statement('author', 'markup', own(near('property', 'author'))),
    ...statement('author', 'markup', own(near('rel', 'author'))),
    ...statement('author', 'markup', own(anywhere('author').slice(0, 1))),
    ...[
      ...near('property', 'date'),
      ...anywhere('date'),
      ...near('published', 'date'),
      ...near('time', 'date'),
    ].flatMap(said => statement('date', 'markup', said)),
    ...(tags.length > 0
      ? statement(
          'tags',
          'markup',
          tags.map(({ said }) => said),
        )
      : []),
  ];
}
