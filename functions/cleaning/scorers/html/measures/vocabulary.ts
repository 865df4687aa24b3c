/**
 * What authors of pages call the parts of them: class names, ids and roles, sorted by what they stand for. General
 * knowledge of the web's habits, no site's own names; the weights of the classes are learned, the words are not.
 */

const classes = {
  body: 'articlebody articletext articlecontent storybody storytext storycontent postbody postcontent posttext entrycontent entrybody entrytext newsbody newstext newscontent contentbody bodytext bodycopy bodycontent maincontent articlebodytext contenttext richtext wysiwyg prose',
  article: 'article story post entry blogpost hentry blog news',
  text: 'text paragraph copy content body block para txt',
  main: 'main primary center centre principal',
  navigation:
    'nav navbar navigation menu submenu menuitem breadcrumb breadcrumbs crumb crumbs toolbar topbar pagination pager pagenav paging tabs tab sitemap skip skiplink jump hamburger dropdown drawer next prev previous',
  footer: 'footer foot bottom colophon copyright legal imprint disclaimer contentinfo',
  header: 'header masthead banner topbar logo brand branding site',
  sidebar: 'sidebar side aside rail secondary widget widgets complementary',
  related:
    'related recommend recommended recommendation recommendations recommender similar suggested suggestions morenews readmore readnext upnext outbrain taboola recirc recirculation further linklist',
  popular: 'popular trending trend mostread most latest recent top hot ranking ticker breaking newest',
  teaser:
    'teaser teasers card cards tile tiles promo promos item items thumb thumbnail preview entries headline-list listing',
  list: 'list lists grid feed river stream archive carousel slider slick swiper collection results',
  share:
    'share sharing shares social follow facebook twitter whatsapp pinterest linkedin telegram bookmark print email tools actions reactions addthis sharedaddy buttons icons',
  comment:
    'comment comments commentlist disqus discussion respond reply replies feedback reviews forum thread',
  advertisement:
    'ad ads adv advert adverts advertisement advertising sponsor sponsored sponsors commercial dfp adslot adunit gpt partner partners affiliate',
  subscribe:
    'newsletter subscribe subscription subscriber signup register registration paywall login signin membership member donate donation offer offers upsell premium piano cta join regwall gate',
  consent: 'cookie cookies consent gdpr privacy onetrust didomi ccpa',
  byline:
    'byline author authors authored writer dateline date time timestamp published publish updated datum created reading readtime posted autor pubdate',
  biography: 'bio biography about profile avatar contributor vcard person authorbox',
  topics: 'tag tags topic topics category categories keyword keywords kicker eyebrow overline rubric',
  caption:
    'caption captions wp-caption-text credit credits figure figcaption copyright legend photographer source imagecaption',
  media:
    'image images img photo photos picture gallery media video videos player audio embed slideshow lightbox podcast',
  overlay:
    'modal popup popover overlay dialog tooltip lightbox toast alert notification notice offcanvas flyout',
  title: 'title headline heading hed subject pagetitle posttitle entrytitle',
  standfirst:
    'subtitle subhead subheading subheadline dek deck standfirst lead lede intro introduction summary excerpt abstract description teasertext chapo sapo strapline',
  box: 'box infobox factbox sidebox callout highlight aside pullquote inset panel module accordion collapse faq',
  quote: 'quote blockquote pullquote citation quotation',
  form: 'form search input btn button submit checkbox captcha poll survey quiz',
  notes:
    'footnote footnotes references reference bibliography notes sources citation endnotes toc contents tableofcontents',
  shop: 'product products price prices cart shop store buy deal deals coupon rating ratings stars vote votes',
} as const;

/** The classes' names, in the order of their bits. */
export const roleNames = Object.keys(classes) as (keyof typeof classes)[];

const bits = new Map<string, number>();
roleNames.forEach((name, bit) => {
  for (const word of classes[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
});

/** The bits of some of `all` names. */
export const bitsOf = <Name>(names: readonly Name[], all: readonly Name[]): number =>
  names.reduce((found, name) => found | (1 << all.indexOf(name)), 0);

/** Two words in a row that mean the body of the article. */
const before = new Set(
  'article story post entry news content main page body blog single detail field text'.split(' '),
);
const after = new Set('body content text copy main paragraph'.split(' '));
const bodyBit = 1 << roleNames.indexOf('body');

/** Words that page builders put on all that they build, and that tell of distances and sides: they say nothing of a part. */
const ofLayout =
  /\belementor-(?:widget|icon-list-items?)(?![a-z])|\bkg-(?:[a-z]+-)?card\b|\bsd-card\b|\bfield(?:__|-)items?\b|\btab-(?:size|content|pane|panel)\b|\b(?:margin|padding|border|align|vertical|rounded|text|object|position)-(?:top|bottom|center|middle|left|right|start|end)\b/g;

/** The classes (as bits) that an element's names fall in. */
export function rolesOf(names: string): number {
  let roles = 0;
  let last = '';
  for (const word of names.replace(ofLayout, ' ').match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) {
    const lower = word.toLowerCase();
    roles |= bits.get(lower) ?? 0;
    if (after.has(lower) && before.has(last) && last !== lower) roles |= bodyBit;
    last = lower;
  }
  return roles;
}
