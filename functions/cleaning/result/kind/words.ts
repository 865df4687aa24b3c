/** What speaks for a page being no article, in an editor's words. Columns that nobody could picture have none. */

type Says = (value: number) => string | undefined;

const some =
  (one: string, many: (n: number) => string): Says =>
  n =>
    n === 0 ? undefined : n === 1 ? one : many(n);
const from =
  (least: number, says: (n: number) => string): Says =>
  n =>
    n >= least ? says(n) : undefined;
const upTo =
  (most: number, says: (n: number) => string): Says =>
  n =>
    n <= most && n >= 0 ? says(n) : undefined;
const yes =
  (text: string): Says =>
  n =>
    n > 0 ? text : undefined;

const says: Readonly<Record<string, Says>> = {
  statesProduct: yes('the page states that it is a product'),
  statesThread: yes('the page states that it is a discussion'),
  statesList: yes('the page states that it is a list'),
  statesService: yes('the page states that it is a service, a place or an event'),
  statesArticle: n => (n === 0 ? 'the page does not state that it is an article' : undefined),
  openGraph: n =>
    n === 2
      ? 'the page states that it is a website'
      : n === 3
        ? 'the page states that it is a product'
        : undefined,
  namedHome: yes('its parts are named after a home page'),
  namedList: yes('its parts are named after a list or an archive'),
  namedShop: yes('its parts are named after a shop'),
  namedThread: yes('its parts are named after a forum'),
  pathList: yes('its address is that of a list'),
  pathShop: yes('its address is that of a shop'),
  pathThread: yes('its address is that of a forum'),
  pathService: yes('its address is that of a service page'),
  pathDepth: n => (n === 0 ? 'its address is that of a home page' : undefined),
  shopParts: from(5, n => `${n} of its parts are named after a shop`),
  commentParts: from(5, n => `${n} of its parts are named after comments and replies`),
  teaserParts: from(8, n => `${n} of its parts are named after teasers`),
  listParts: from(12, n => `${n} of its parts are named after lists`),
  articles: from(3, n => `${n} of its parts are marked as articles`),
  fields: from(3, n => `it has ${n} fields to fill in`),
  forms: from(2, n => `it has ${n} forms`),
  buttons: from(10, n => `it has ${n} buttons`),
  markedAuthors: from(3, n => `it names ${n} authors`),
  markedDates: from(4, n => `it has ${n} dates`),
  linkedHeadings: some('a heading leads to another page', n => `${n} headings lead to other pages`),
  amounts: some('a line is a price', n => `${n} lines are prices`),
  keptAmounts: some('a line is a price', n => `${n} lines are prices`),
  linked: from(35, n => `${n} % of its words are links`),
  proseShare: upTo(40, n => `${n} % of its words stand in sentences`),
  prose: upTo(8, n => `it has ${n} sentences of some length`),
  keptProseShare: upTo(50, n => `${n} % of the words that are left stand in sentences`),
  stretch: upTo(120, n => `nowhere more than ${n} words of sentences follow one another`),
  keptShare: upTo(25, n => `${n} % of its words look like an article’s`),
  pictures: from(40, n => `it has ${n} pictures`),
};

export const saysOf = (column: string, value: number): string | undefined => says[column]?.(value);
