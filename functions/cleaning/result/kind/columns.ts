/**
 * What is measured of a page to tell an article from a home page, a listing, a shop, a thread or a form: what it states of
 * itself, how it is built, what its words are about, and what the extractor found on it. Whole numbers.
 */
import type { PageElement } from '../../readers/html/page.ts';
import type { Reading } from '../../readers/reading.ts';
import { bitsOf, roleNames, rolesOf } from '../../scorers/html/measures/vocabulary.ts';
import { fates } from '../fates.ts';
import { isProse, LineSums } from '../line-sums.ts';
import type { Survey, SurveyedLine } from '../survey.ts';

type HtmlPage = NonNullable<Reading['page']>;

/** What is said of the columns to an editor; columns without words are no evidence that anybody could judge. */
export interface Column {
  readonly name: string;
  readonly says?: (value: number) => string | undefined;
}

const many = 9_999;

/** Types that pages state (schema.org), by what they speak for. */
const statedTypes: Readonly<Record<string, RegExp>> = {
  statesArticle:
    /(?:^|\/)(?:News|Opinion|Tech|Scholarly|Medical|Report|Analysis\w*|Satirical)?(?:Article|BlogPosting|LiveBlogPosting|Review|HowTo|Recipe|Report)$/i,
  statesProduct:
    /(?:^|\/)(?:Product\w*|Offer|AggregateOffer|Vehicle|Car|Book|SoftwareApplication|\w*Rental|Hotel\w*|Apartment)$/i,
  statesThread: /(?:^|\/)(?:DiscussionForumPosting|QAPage|Question|Answer|Comment|Conversation)$/i,
  statesList:
    /(?:^|\/)(?:ItemList|CollectionPage|SearchResultsPage|Blog|OfferCatalog|DataFeed|MediaGallery|ImageGallery)$/i,
  statesService:
    /(?:^|\/)(?:Service|FAQPage|ContactPage|AboutPage|LocalBusiness|Store|Restaurant|\w+Service|ProfessionalService|MedicalBusiness|Event|JobPosting|Course|Place)$/i,
  statesSite: /(?:^|\/)(?:WebSite|Organization|Corporation)$/i,
  statesPage: /(?:^|\/)(?:WebPage|ItemPage)$/i,
  statesCrumbs: /(?:^|\/)BreadcrumbList$/i,
};

/** What pages call their outermost elements. */
const outerNames: Readonly<Record<string, RegExp>> = {
  namedHome: /(?:^|[\s_-])(?:home|homepage|front(?:page)?|is-?front|index|landing)(?:$|[\s_-])/i,
  namedList:
    /(?:^|[\s_-])(?:archive|archives|category|listing|listings|taxonomy|search|results|tag|collection|catalog\w*|hub|section)(?:$|[\s_-])/i,
  namedShop:
    /(?:^|[\s_-])(?:product|products|shop|store|woocommerce|shopify|cart|magento|pdp|plp|sku)(?:$|[\s_-])/i,
  namedThread:
    /(?:^|[\s_-])(?:forum|forums|thread|topic|viewtopic|phpbb|xenforo|vbulletin|discourse|question|discussion|community)(?:$|[\s_-])/i,
  namedSingle: /(?:^|[\s_-])(?:single|single-post|post|article|story|news|blog|entry|postid)(?:$|[\s_-])/i,
  namedPage: /(?:^|[\s_-])(?:page|page-id|node|static|service|services|about|contact)(?:$|[\s_-])/i,
  namedDocs:
    /(?:^|[\s_-])(?:docs?|documentation|sphinx|wiki|manual|reference|api|guide|tutorial|mkdocs|docusaurus)(?:$|[\s_-])/i,
};

/** What addresses have in their paths. */
const pathNames: Readonly<Record<string, RegExp>> = {
  pathList:
    /\/(?:category|categories|tag|tags|topics?|archives?|search|list|collections?|browse|all|c|section|author)(?:\/|$|\.)/i,
  pathShop: /\/(?:products?|shop|store|item|dp|p|pd|buy|cart|catalog\w*|sku)(?:\/|$|\.|-)/i,
  pathThread:
    /\/(?:forums?|threads?|topic|viewtopic|showthread|questions?|discussions?|community|comments|t|r|boards?)(?:\/|$|\.|-)/i,
  pathArticle:
    /\/(?:news|blogs?|posts?|articles?|story|stories|magazine|features?|opinion)(?:\/|-)|\/(?:19|20)\d\d\//i,
  pathService:
    /\/(?:services?|solutions?|about|contact|pricing|plans|features|company|careers|support|help|faq)(?:\/|$|\.|-)/i,
  pathDocs: /\/(?:docs?|documentation|wiki|manual|reference|api|guides?|tutorials?|learn|man)(?:\/|$|\.|-)/i,
};

const roleColumns: Readonly<Record<string, number>> = {
  shopParts: bitsOf(['shop'], roleNames),
  listParts: bitsOf(['list'], roleNames),
  teaserParts: bitsOf(['teaser'], roleNames),
  commentParts: bitsOf(['comment'], roleNames),
  bylineParts: bitsOf(['byline'], roleNames),
  articleParts: bitsOf(['article'], roleNames),
  bodyParts: bitsOf(['body'], roleNames),
  formParts: bitsOf(['form'], roleNames),
  profileParts: bitsOf(['biography'], roleNames),
  topicParts: bitsOf(['topics'], roleNames),
};

const tagColumns: Readonly<Record<string, readonly string[]>> = {
  forms: ['form'],
  fields: ['input', 'textarea', 'select'],
  buttons: ['button'],
  articles: ['article'],
  sections: ['section'],
  tables: ['table'],
  listings: ['pre'],
  headings1: ['h1'],
  headings23: ['h2', 'h3'],
  quotes: ['blockquote'],
  paragraphs: ['p'],
  items: ['li'],
  terms: ['dd', 'dt'],
  images: ['img'],
  frames: ['iframe'],
  times: ['time'],
};

const amount = /[$€£¥₹]\s?\d|\d\s?(?:[€£₽₺]|(?:EUR|USD|GBP|CHF|kr|zł|Kč|Ft)\b)/;
const longestAmount = 80;

const perCent = (part: number, whole: number): number => (whole > 0 ? Math.floor((100 * part) / whole) : 0);

function pageColumns(page: HtmlPage, address: string): [string, number][] {
  const { elements, head, types, markedUp, insets } = page;
  const type = (head.metas.get('og:type')?.[0] ?? '').toLowerCase();
  /** How many elements there are of each kind, and by tag and by column of roles. */
  const kinds: { readonly element: PageElement; count: number }[] = [];
  let outer = '';
  elements.forEach((element, at) => {
    const { tag, names, kind, parent } = element;
    const known = kinds[kind];
    if (known) known.count++;
    else kinds[kind] = { element, count: 1 };
    if (names === '') return;
    if (tag === 'html' || tag === 'body' || tag === 'main' || (parent >= 0 && at < outermost))
      outer += ` ${names}`;
  });
  const byTag = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const {
    element: { tag, names },
    count,
  } of kinds) {
    byTag.set(tag, (byTag.get(tag) ?? 0) + count);
    if (names === '' || tag === 'html' || tag === 'body') continue;
    const roles = rolesOf(names);
    for (const [name, bits] of Object.entries(roleColumns))
      if (roles & bits) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  outer = outer.slice(0, longestNames);
  const tags = (wanted: readonly string[]): number =>
    wanted.reduce((sum, tag) => sum + (byTag.get(tag) ?? 0), 0);
  const { path, query } = partsOf(address);
  const authors = new Set(markedUp.filter(({ about }) => about === 'author').map(({ said }) => said));
  return [
    [
      'openGraph',
      ['', 'article', 'website', 'product', 'video', 'profile'].findIndex(
        each => each !== '' && type.includes(each),
      ),
    ],
    ...Object.entries(statedTypes).map(([name, wanted]): [string, number] => [
      name,
      types.filter(each => wanted.test(each)).length,
    ]),
    ...Object.entries(outerNames).map(([name, wanted]): [string, number] => [
      name,
      Number(wanted.test(outer)),
    ]),
    ...Object.entries(pathNames).map(([name, wanted]): [string, number] => [name, Number(wanted.test(path))]),
    ['pathDepth', address === '' ? -1 : path.split('/').filter(Boolean).length],
    ['pathLength', address === '' ? -1 : path.length],
    ['pathHyphens', path.split('-').length - 1],
    ['pathDigits', path.replace(/\D+/g, '').length],
    ['query', Number(query)],
    ...Object.keys(roleColumns).map((name): [string, number] => [name, counts.get(name) ?? 0]),
    ...Object.entries(tagColumns).map(([name, wanted]): [string, number] => [name, tags(wanted)]),
    ['elements', elements.length],
    ['pictures', insets.filter(({ what }) => what === 'picture').length],
    ['markedAuthors', authors.size],
    ['markedDates', markedUp.filter(({ about }) => about === 'date').length],
    [
      'statesDate',
      Number([...head.metas.keys()].some(name => /publish|pubdate|citation_date|dc\.date/.test(name))),
    ],
    ['statesAuthor', Number(head.metas.has('author') || head.metas.has('article:author'))],
    ['statesGenerator', Number(head.metas.has('generator'))],
  ];
}

const outermost = 12;
const longestNames = 2_000;

function partsOf(address: string): { path: string; query: boolean } {
  const [, path = '', query = ''] = /^https?:\/\/[^/?#]+([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  return { path: path.slice(0, 300), query: query.length > 1 };
}

/** So many lines at a time are looked at for how even the text is. */
function lineColumns({ lines, first, last }: Survey, reading: Reading): [string, number][] {
  const whole = new Share();
  const kept = new Share();
  const inside = new Share();
  let amounts = 0;
  let keptAmounts = 0;
  let runs = 0;
  let longest = 0;
  let longestKept = 0;
  let stretch = 0;
  let stretchMost = 0;
  let linkedHeadings = 0;
  let title = -1;
  let keptHeadings = 0;
  let before: SurveyedLine | undefined;
  lines.forEach((line, at) => {
    const { fate, traits, place, kind, linked } = line;
    const isKept = fate === fates.kept;
    if (line.rule !== 'hidden') whole.add(line);
    if (isKept) kept.add(line);
    else if (at > first && at < last) inside.add(line);
    if (fate === fates.title) title = traits.words;
    if (
      traits.digits > 0 &&
      traits.length <= longestAmount &&
      amount.test(reading.lines[place]?.text ?? '')
    ) {
      amounts++;
      if (isKept) keptAmounts++;
    }
    if (isKept && before?.fate !== fates.kept) runs++;
    if (kind === 'heading' && linked > 60) linkedHeadings++;
    if (kind === 'heading' && isKept) keptHeadings++;
    longest = Math.max(longest, traits.words);
    if (isKept) longestKept = Math.max(longestKept, traits.words);
    stretch = isKept && isProse(line) ? stretch + traits.words : isKept ? stretch : 0;
    stretchMost = Math.max(stretchMost, stretch);
    before = line;
  });
  return [
    ['lines', whole.lines],
    ['words', whole.words],
    ['prose', whole.prose],
    ['proseShare', perCent(whole.proseWords, whole.words)],
    ['linked', whole.linked],
    ['plain', perCent(whole.plain, whole.classed)],
    ['furniture', perCent(whole.furniture, whole.classed)],
    ['digits', perCent(whole.digits, whole.letters)],
    ['allChance', whole.chance],
    ['keptLines', kept.lines],
    ['keptWords', kept.words],
    ['keptProse', kept.prose],
    ['keptProseWords', kept.proseWords],
    ['keptProseShare', perCent(kept.proseWords, kept.words)],
    ['keptLinked', kept.linked],
    ['keptPlain', perCent(kept.plain, kept.classed)],
    ['keptFurniture', perCent(kept.furniture, kept.classed)],
    ['keptDigits', perCent(kept.digits, kept.letters)],
    ['keptChance', kept.chance],
    ['keptSure', perCent(kept.sure, kept.words)],
    ['keptLength', Math.floor(kept.words / Math.max(1, kept.lines))],
    ['keptItems', perCent(kept.items, kept.lines)],
    ['keptRows', perCent(kept.rows, kept.lines)],
    ['keptCode', perCent(kept.code, kept.lines)],
    ['keptHeadings', keptHeadings],
    ['keptShare', perCent(kept.words, whole.words)],
    ['keptOfProse', perCent(kept.proseWords, whole.proseWords)],
    ['expected', perCent(kept.expected, whole.expected)],
    ['insideLines', inside.lines],
    ['insideWords', perCent(inside.words, inside.words + kept.words)],
    ['insideChance', inside.chance],
    ['runs', runs],
    ['amounts', amounts],
    ['keptAmounts', keptAmounts],
    ['linkedHeadings', linkedHeadings],
    ['longest', longest],
    ['longestKept', longestKept],
    ['stretch', stretchMost],
    ['titleWords', title],
    ['titleAt', lines.findIndex(({ fate }) => fate === fates.title)],
    ['firstKept', first],
  ];
}

class Share extends LineSums {
  classed = 0;
  letters = 0;
  digits = 0;
  plain = 0;
  furniture = 0;
  items = 0;
  rows = 0;
  code = 0;
  /** Words that are surely the article's. */
  sure = 0;

  override add(line: SurveyedLine): void {
    super.add(line);
    const { traits, furniture, chance, kind } = line;
    this.classed += traits.classed;
    this.letters += traits.letters + traits.digits;
    this.digits += traits.digits;
    this.plain += traits.plain;
    this.furniture += furniture;
    if (kind === 'item') this.items++;
    if (kind === 'row') this.rows++;
    if (kind === 'code') this.code++;
    if (chance > 900) this.sure += traits.words;
  }
}

function columnsOf(page: HtmlPage, reading: Reading, survey: Survey): [string, number][] {
  const address = reading.metadata.url?.value ?? page.head.canonical;
  return [...pageColumns(page, address), ...lineColumns(survey, reading)];
}

const emptyPage: HtmlPage = {
  markedUp: [],
  elements: [],
  lines: [],
  insets: [],
  types: [],
  head: { title: '', language: '', base: '', canonical: '', metas: new Map(), data: [] },
};
const emptyReading: Reading = { lines: [], titles: [], metadata: {} };
const emptySurvey: Survey = { type: 'html', lines: [], first: 0, last: -1 };

export const columnNames: readonly string[] = columnsOf(emptyPage, emptyReading, emptySurvey).map(
  ([name]) => name,
);

/** One row. */
export const rowOf = (page: HtmlPage, reading: Reading, survey: Survey): Int16Array =>
  Int16Array.from(columnsOf(page, reading, survey), ([, value]) => Math.max(-many, Math.min(many, value)));
