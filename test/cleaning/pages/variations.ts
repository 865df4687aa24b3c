/**
 * Made-up pages of one kind after the other: the same articles in the markup of many systems. `own` are the lines that
 * are the author's, `others` those that are not.
 */
import { type Language, languages } from './prose.ts';

export interface Variation {
  readonly source: string;
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** A number between 0 and 1, and one of a list by it. */
export type Random = () => number;
export const pick = <Item>(random: Random, list: readonly Item[]): Item =>
  list[Math.floor(random() * list.length)] as Item;

/** mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const p = (text: string): string => `<p>${text}</p>`;
const site = (language: Language): string =>
  language.code === 'zh' ? '磨坊信使报' : 'The Mill Reach Courier';

/** Paragraphs of a short or a long article. */
export const bodyOf = (random: Random, { paragraphs }: Language): readonly string[] =>
  paragraphs.slice(0, pick(random, [3, 4, 5, 8]));

const separators = [' | ', ' - ', ' – ', ' :: ', ' • '];

/** A whole page around `main`, as sites of several makes have it. */
export function page(random: Random, language: Language, main: string, head = ''): string {
  const { code, title, menu, related, teasers, footer } = language;
  const links = (items: readonly string[]): string =>
    items.map((item, at) => `<li><a href="/${at}">${item}</a></li>`).join('');
  const titles = `<title>${title}${pick(random, separators)}${site(language)}</title>${random() < 0.6 ? `<meta property="og:title" content="${title}">` : ''}`;
  const shell = Math.floor(random() * 4);
  const top =
    shell === 0
      ? `<header class="site-header"><a href="/" class="logo">${site(language)}</a><nav><ul>${links(menu)}</ul></nav></header>`
      : shell === 1
        ? `<div id="top"><div class="menu">${menu.map(item => `<a href="#">${item}</a>`).join(' ')}</div></div>`
        : shell === 2
          ? `<div role="banner"><ul class="nav">${links(menu)}</ul></div>`
          : `<nav class="navbar">${menu.map(item => `<a href="/${item}">${item}</a>`).join('')}</nav>`;
  const more = `<h2>${related}</h2><ul>${links(teasers)}</ul>`;
  const side =
    shell === 0
      ? `<aside class="sidebar">${more}</aside>`
      : shell === 1
        ? `<div class="related">${more}</div>`
        : shell === 2
          ? `<div class="col-right"><div class="widget">${more}</div></div>`
          : `<section class="more">${more}</section>`;
  const bottom = shell % 2 === 0 ? `<footer>${p(footer)}</footer>` : `<div id="footer">${footer}</div>`;
  return `<!doctype html><html lang="${code}"><head>${titles}${head}</head><body>${top}${main}${side}${bottom}</body></html>`;
}

export const others = ({ menu, teasers, footer }: Language): string[] => [...menu, ...teasers, footer];

/** The lead stands in the block of the headline, the body in another. */
export function leadWithHeadline(random: Random): Variation {
  const language = pick(random, languages);
  const { title, lead } = language;
  const body = bodyOf(random, language);
  const name = pick(random, [
    '',
    'header',
    'page-header',
    'hero',
    'banner',
    'article-header',
    'entry-header',
    'intro',
    'masthead',
    'cmp-container',
    'title-block',
    'post-head',
  ]);
  const headline = pick(random, [
    `<h1>${title}</h1>`,
    `<h1 class="title">${title}</h1>`,
    `<div><h1>${title}</h1></div>`,
    `<h2 class="headline">${title}</h2>`,
  ]);
  const leadTag = pick(random, [
    'p',
    'p class="lead"',
    'h2',
    'div class="standfirst"',
    'div',
    'p class="subtitle"',
    'p class="excerpt"',
    'h3',
  ]);
  const close = leadTag.split(' ')[0];
  const intro = `${headline}<${leadTag}>${lead}</${close}>`;
  const tag = pick(random, ['header', 'div', 'section', 'hgroup']);
  const block = `<${tag}${name && ` class="${name}"`}>${intro}</${tag}>`;
  const inner = pick(random, [
    'article',
    'div class="content"',
    'div',
    'section',
    'div class="article-body"',
  ]);
  const text = `<${inner}>${body.map(p).join('\n')}</${inner.split(' ')[0]}>`;
  const picture = random() < 0.3 ? '<figure><img src="/p.jpg" alt=""></figure>' : '';
  const main = pick(random, [
    `<main>${block}${picture}${text}</main>`,
    `<article>${block}${picture}${text}</article>`,
    `<div id="page">${block}${picture}<div class="row"><div class="col-8">${text}</div></div></div>`,
    `${block}<main>${picture}${text}</main>`,
    `<main><div class="wrap">${block}</div><div class="wrap">${picture}${text}</div></main>`,
  ]);
  return { source: page(random, language, main), own: [title, lead, ...body], others: others(language) };
}

const strangeNames = [
  'cmp',
  'cmp-text',
  'comments',
  'discussion',
  'field-label-hidden',
  'panel-col',
  'card',
  'media',
  'info',
  'podcast',
  'quote',
  'banner',
  'aside',
  'sidebar-left-layout',
  'widget',
  'promo',
  'box',
  'newsletter-issue',
  'story-teaser',
  'related-content',
  'tag-page',
  'meta',
  'share',
  'social',
  'footer-wide',
  'modal-body',
  'tab-pane',
  'ad-free',
  'footnotes',
  'listing',
];

/** Boxes of the article are called what they are not: one around it all, one around each paragraph, or some. */
export function strangelyNamed(random: Random): Variation {
  const language = pick(random, languages);
  const { title, heading } = language;
  const body = bodyOf(random, language);
  const name = pick(random, strangeNames);
  const tag = pick(random, ['div', 'div', 'section', 'aside']);
  const manner = Math.floor(random() * 4);
  const box = (inner: string): string => `<${tag} class="${name}">${inner}</${tag}>`;
  const middle = Math.ceil(body.length / 2);
  const parts = [...body.slice(0, middle).map(p), `<h2>${heading}</h2>`, ...body.slice(middle).map(p)];
  const text =
    manner === 0
      ? box(parts.join(''))
      : manner === 1
        ? parts.map(box).join('')
        : manner === 2
          ? parts.map((part, at) => (at % 3 === 1 ? box(part) : part)).join('')
          : parts.map(part => part.replace(/^<(p|h2)>/, `<$1 class="${name}">`)).join('');
  const main = pick(random, [
    `<main><article><h1>${title}</h1>${text}</article></main>`,
    `<div class="layout"><h1>${title}</h1><div class="content">${text}</div></div>`,
    `<main><h1>${title}</h1>${text}</main>`,
    `<div id="content"><div class="node"><h1>${title}</h1><div class="field">${text}</div></div></div>`,
  ]);
  return { source: page(random, language, main), own: [title, heading, ...body], others: others(language) };
}

export const systems = {
  aem: (title: string, lead: string, parts: readonly string[]): string =>
    `<div class="root responsivegrid"><div class="aem-Grid"><div class="title"><div class="cmp-title"><h1 class="cmp-title__text">${title}</h1></div></div><div class="text"><div class="cmp-text">${p(lead)}</div></div>${parts.map(part => `<div class="text aem-GridColumn"><div class="cmp-text" data-cmp-data-layer="{}">${part}</div></div>`).join('')}</div></div>`,
  drupal: (title: string, lead: string, parts: readonly string[]): string =>
    `<div class="region region-content"><div class="panel-display"><div class="panel-col"><article class="node node--type-article"><h1 class="page-title"><span class="field field--name-title field--label-hidden">${title}</span></h1><div class="field field-name-field-lead field-label-hidden"><div class="field-item">${lead}</div></div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">${parts.join('')}</div></div></div></article></div></div></div>`,
  wordpress: (title: string, lead: string, parts: readonly string[]): string =>
    `<main class="wp-block-group"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">${title}</h1><p class="has-medium-font-size">${lead}</p></div><div class="entry-content wp-block-post-content">${parts.map((part, at) => (at % 4 === 2 ? `<div class="wp-block-media-text"><div class="wp-block-media-text__content">${part}</div></div>` : part)).join('')}</div></main>`,
  elementor: (title: string, lead: string, parts: readonly string[]): string =>
    `<div class="elementor elementor-location-single"><section class="elementor-section"><div class="elementor-container"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${title}</h1></div></div></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(lead)}${parts.slice(0, 2).join('')}</div></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${parts.slice(2).join('')}</div></div></div></div></div></section></div>`,
  ghost: (title: string, lead: string, parts: readonly string[]): string =>
    `<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${title}</h1><p class="gh-article-excerpt">${lead}</p></header><section class="gh-content gh-canvas">${parts.join('')}</section></article></main>`,
  sphinx: (title: string, lead: string, parts: readonly string[]): string =>
    `<div class="document"><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main"><section id="a"><h1>${title}<a class="headerlink" href="#a" title="Permalink to this heading">¶</a></h1>${p(lead)}${parts.join('')}</section></div></div></div></div>`,
  docusaurus: (title: string, lead: string, parts: readonly string[]): string =>
    `<div id="__docusaurus"><div class="main-wrapper"><main class="docMainContainer"><div class="container"><div class="row"><div class="col docItemCol"><article><div class="theme-doc-markdown markdown"><header><h1>${title}</h1></header>${p(lead)}${parts.join('')}</div></article></div></div></div></main></div></div>`,
  mediawiki: (title: string, lead: string, parts: readonly string[]): string =>
    `<div id="content" class="mw-body" role="main"><h1 id="firstHeading">${title}</h1><div id="bodyContent"><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${p(lead)}${parts.join('')}</div></div></div></div>`,
  blogger: (title: string, lead: string, parts: readonly string[]): string =>
    `<div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content">${lead}<br><br>${parts.map(part => part.replace(/<\/?p>/g, '')).join('<br><br>')}</div></div></div></div></div>`,
  substack: (title: string, lead: string, parts: readonly string[]): string =>
    `<div class="single-post-container"><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${title}</h1><h3 class="subtitle">${lead}</h3></div><div class="available-content"><div class="body markup">${parts.join('')}</div></div></article></div></div>`,
};

export type System = keyof typeof systems;
export const systemNames = Object.keys(systems) as System[];

/** The same article as ten well-known systems write it. */
export function bySystem(random: Random): Variation {
  const language = pick(random, languages);
  const body = bodyOf(random, language);
  const main = systems[pick(random, systemNames)](language.title, language.lead, body.map(p));
  return {
    source: page(random, language, main),
    own: [language.title, language.lead, ...body],
    others: others(language),
  };
}

/** The site's name is the first-level heading, the headline a lower one. */
export function siteInHeading(random: Random): Variation {
  const language = pick(random, languages);
  const { title } = language;
  const body = bodyOf(random, language);
  const level = pick(random, ['h2', 'h3', 'h2 class="entry-title"', 'div class="title"']);
  const headline = `<${level}>${title}</${level.split(' ')[0]}>`;
  const name = pick(random, [
    `<h1>${site(language)}</h1>`,
    `<h1><a href="/">${site(language)}</a></h1>`,
    `<header><h1 class="site-title">${site(language)}</h1></header>`,
  ]);
  const main = pick(random, [
    `${name}<div class="post">${headline}${body.map(p).join('')}</div>`,
    `${name}<main>${headline}<div class="text">${body.map(p).join('')}</div></main>`,
    `<div id="wrap">${name}<div id="main"><div class="head">${headline}</div>${body.map(p).join('')}</div></div>`,
  ]);
  return { source: page(random, language, main), own: [title, ...body], others: others(language) };
}

const code = [
  'def count(boats):',
  '    total = 0',
  '    for boat in boats:',
  '        if boat.passed:',
  '            total += 1',
  '    return total',
  '',
  'print(count(log))',
  'log.close()',
];

/** A listing between paragraphs, with or without a gutter of line numbers. Its lines are one after the other in `own`. */
export function withListing(random: Random): Variation {
  const language = pick(random, languages);
  const { title } = language;
  const body = bodyOf(random, language);
  const text = code.join('\n');
  const numbers = code.map((_, at) => at + 1);
  const listing = pick(random, [
    `<pre>${text}</pre>`,
    `<pre class="wp-block-code"><code>${text}</code></pre>`,
    `<div class="highlight-python notranslate"><div class="highlight"><pre><span></span>${text}\n</pre></div></div>`,
    `<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>${numbers.join('\n')}</pre></div></td><td class="code"><div class="highlight"><pre>${text}</pre></div></td></tr></table>`,
    `<div class="language-python codeBlockContainer"><div class="codeBlockContent"><pre class="prism-code"><code class="codeBlockLines">${code.map(line => `<span class="token-line" style="color:#393A34"><span class="token plain">${line}</span><br></span>`).join('')}</code></pre></div></div>`,
    `<figure class="highlight"><table><tbody><tr><td class="gutter"><pre>${numbers.map(number => `<span class="line">${number}</span><br>`).join('')}</pre></td><td class="code"><pre>${code.map(line => `<span class="line">${line}</span><br>`).join('')}</pre></td></tr></tbody></table></figure>`,
    `<div class="highlight highlight-source-python"><pre>${text}</pre></div>`,
  ]);
  const middle = Math.floor(body.length / 2);
  const parts = [...body.slice(0, middle).map(p), listing, ...body.slice(middle).map(p)].join('');
  const main = pick(random, [
    `<main><article><h1>${title}</h1><div class="body">${parts}</div></article></main>`,
    `<div class="document"><div class="body" role="main"><section><h1>${title}</h1>${parts}</section></div></div>`,
    `<div id="readme"><article class="markdown-body"><h1>${title}</h1>${parts}</article></div>`,
  ]);
  const lines = code.filter(line => line !== '').map(line => line.trim());
  return {
    source: page(random, language, main),
    own: [title, ...body, ...lines],
    others: [...others(language), '7'],
  };
}

/** Slides, lists of products, tables, timelines and live blogs: articles of pieces. */
export function inPieces(random: Random): Variation {
  const language = pick(random, languages);
  const { title, lead, heading, paragraphs, items } = language;
  const body = paragraphs.slice(0, pick(random, [4, 5]));
  const short = body.map(text => text.split(/(?<=[.。])\s*/)[0] ?? text);
  const times = short.map((_, at) => `${10 + at}:15`);
  const kind = Math.floor(random() * 6);
  const main =
    kind === 0
      ? `<ol class="slides">${body.map(text => `<li class="slide"><figure><img src="/s.jpg"><figcaption>${text}</figcaption></figure></li>`).join('')}</ol>`
      : kind === 1
        ? body
            .map(
              (text, at) =>
                `<div class="product-card"><h3><a href="https://shop.example/${at}">${items[at % items.length]}</a></h3>${p(text)}<a class="button" href="https://shop.example/${at}">→</a></div>`,
            )
            .join('')
        : kind === 2
          ? `<table><thead><tr><th>#</th><th>${heading}</th></tr></thead><tbody>${short.map((text, at) => `<tr><td>${at + 1}</td><td>${text}</td></tr>`).join('')}</tbody></table>`
          : kind === 3
            ? `<ul class="timeline">${short.map((text, at) => `<li><time>${1984 + at}</time><div class="timeline-text">${text}</div></li>`).join('')}</ul>`
            : kind === 4
              ? short
                  .map(
                    (text, at) => `<article class="live-post"><time>${times[at]}</time>${p(text)}</article>`,
                  )
                  .join('')
              : `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>${body.map(p).join('')}`;
  const texts = kind === 0 || kind === 1 ? body : kind === 5 ? [...items, ...body] : short;
  const around = pick(random, ['main', 'article', 'div class="content"']);
  const whole = `<${around}><h1>${title}</h1>${p(lead)}${main}</${around.split(' ')[0]}>`;
  return { source: page(random, language, whole), own: [title, lead, ...texts], others: others(language) };
}

/** Kinds by name. */
export const kinds = {
  leadWithHeadline,
  strangelyNamed,
  bySystem,
  siteInHeading,
  withListing,
  inPieces,
} as const;
