/**
 * Made-up articles whose parts are more than paragraphs: sections with headings, listings, cards, tabs, short posts, tables,
 * boxes, questions. Each in the markup in which ten well-known systems write such a part.
 */
import { type Language, languages } from './prose.ts';
import {
  bodyOf,
  others,
  p,
  page,
  pick,
  type Random,
  type System,
  systemNames,
  systems,
  type Variation,
} from './variations.ts';

type Make = (...texts: string[]) => string;

/** An article of a system with these parts; `own` are their texts. */
function article(
  random: Random,
  system: System,
  language: Language,
  parts: readonly string[],
  own: readonly string[],
): Variation {
  const { title, lead } = language;
  const source = page(random, language, systems[system](title, lead, parts));
  return { source, own: [title, lead, ...own], others: others(language) };
}

const sentencesOf = ({ paragraphs }: Language): readonly string[] =>
  paragraphs.flatMap(text => text.split(/(?<=[.。])\s*/)).filter(text => text !== '');

const headings: Readonly<Record<System, (level: 2 | 3, text: string) => string>> = {
  aem: (level, text) =>
    `<div class="title aem-GridColumn"><div class="cmp-title"><h${level} class="cmp-title__text">${text}</h${level}></div></div>`,
  drupal: (level, text) =>
    `<div class="paragraph paragraph--type--heading"><div class="field field--name-field-heading field--label-hidden"><h${level}>${text}</h${level}></div></div>`,
  wordpress: (level, text) => `<h${level} class="wp-block-heading" id="h-a">${text}</h${level}>`,
  elementor: (level, text) =>
    `<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h${level} class="elementor-heading-title elementor-size-default">${text}</h${level}></div></div>`,
  ghost: (level, text) => `<h${level} id="a">${text}</h${level}>`,
  sphinx: (level, text) =>
    `<h${level}>${text}<a class="headerlink" href="#a" title="Link to this heading">¶</a></h${level}>`,
  docusaurus: (level, text) =>
    `<h${level} class="anchor anchorWithStickyNavbar" id="a">${text}<a href="#a" class="hash-link" aria-label="Direct link">​</a></h${level}>`,
  mediawiki: (level, text) =>
    `<div class="mw-heading mw-heading${level}"><h${level} id="A">${text}</h${level}><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/edit">edit</a><span class="mw-editsection-bracket">]</span></span></div>`,
  blogger: (level, text) => `<h${level} style="text-align: left;">${text}</h${level}>`,
  substack: (level, text) =>
    `<h${level} class="header-anchor-post">${text}<div class="pencraft pc-display-flex pc-position-absolute header-anchor-parent"><div class="pencraft header-anchor"><button tabindex="0" type="button" aria-label="Link" class="pencraft iconButton"></button></div></div></h${level}>`,
};

/** Sections, short and long; a heading may stand right over another. */
export function sections(random: Random): Variation {
  const language = pick(random, languages);
  const system = pick(random, systemNames);
  const names = [language.heading, ...language.items];
  const texts = random() < 0.4 ? sentencesOf(language).slice(0, 8) : bodyOf(random, language);
  const parts: string[] = [];
  const own: string[] = [];
  texts.forEach((text, at) => {
    if (at % 2 === 1 && names.length > 0) {
      const name = names.shift() ?? '';
      parts.push(headings[system](2, name));
      own.push(name);
      if (random() < 0.3 && names.length > 0) {
        const under = names.shift() ?? '';
        parts.push(headings[system](3, under));
        own.push(under);
      }
    }
    parts.push(p(text));
    own.push(text);
  });
  return article(random, system, language, parts, own);
}

const code = [
  ['npm install lock-log', 'npx lock-log --since 1984'],
  [
    'import { count } from "lock-log";',
    '',
    'const boats = await count({ year: 1984 });',
    'for (const boat of boats) {',
    '  console.log(boat.name);',
    '}',
  ],
  ['reach:', '  name: mill', '  keeper: edith', '  gates:', '    - upper', '    - lower'],
];

const listings: Readonly<Record<System, (lines: readonly string[]) => string>> = {
  aem: lines =>
    `<div class="codeblock aem-GridColumn"><div class="cmp-codeblock"><pre class="language-markup"><code>${lines.join('\n')}</code></pre></div></div>`,
  drupal: lines =>
    `<div class="paragraph paragraph--type--code"><div class="field field--name-field-code"><pre><code class="language-js">${lines.join('\n')}</code></pre></div></div>`,
  // A highlighter that makes a block of each line.
  wordpress: lines =>
    `<div class="syntaxhighlighter"><table><tbody><tr><td class="gutter">${lines.map((_, at) => `<div class="line number${at + 1}">${at + 1}</div>`).join('')}</td><td class="code"><div class="container">${lines.map((line, at) => `<div class="line number${at + 1}"><code>${line || '&nbsp;'}</code></div>`).join('')}</div></td></tr></tbody></table></div>`,
  elementor: lines =>
    `<div class="elementor-widget elementor-widget-code-highlight"><div class="elementor-widget-container"><div class="prismjs-tomorrow copy-to-clipboard"><pre data-line="" class="highlight-height language-javascript line-numbers"><code class="language-javascript">${lines.join('\n')}</code></pre></div></div></div>`,
  ghost: lines =>
    `<figure class="kg-card kg-code-card"><pre><code class="language-js">${lines.join('\n')}</code></pre></figure>`,
  sphinx: lines =>
    `<div class="literal-block-wrapper docutils container"><div class="highlight-default notranslate"><div class="highlight"><pre><span></span>${lines.map(line => `<span class="n">${line}</span>`).join('\n')}\n</pre></div></div></div>`,
  docusaurus: lines =>
    `<div class="language-js codeBlockContainer theme-code-block"><div class="codeBlockContent"><pre tabindex="0" class="prism-code language-js codeBlock thin-scrollbar"><code class="codeBlockLines">${lines.map(line => `<span class="token-line" style="color:#393A34"><span class="token plain">${line}</span><br></span>`).join('')}</code></pre><div class="buttonGroup"><button type="button" aria-label="Copy code" class="clean-btn"></button></div></div></div>`,
  mediawiki: lines =>
    `<div class="mw-highlight mw-highlight-lang-js mw-content-ltr" dir="ltr"><pre>${lines.join('\n')}</pre></div>`,
  blogger: lines => `<pre class="prettyprint">${lines.join('<br>')}</pre>`,
  // As the host of code shows a file inside another page.
  substack: lines =>
    `<div class="gist"><div class="gist-file"><div class="gist-data"><div class="blob-wrapper data"><table class="highlight tab-size js-file-line-container"><tbody>${lines.map((line, at) => `<tr><td class="blob-num js-line-number" data-line-number="${at + 1}"></td><td class="blob-code blob-code-inner js-file-line">${line}</td></tr>`).join('')}</tbody></table></div></div></div></div>`,
};

/** Several listings between paragraphs. */
export function manyListings(random: Random): Variation {
  const language = pick(random, languages);
  const system = pick(random, systemNames);
  const texts = bodyOf(random, language);
  const parts: string[] = [];
  const own: string[] = [];
  texts.forEach((text, at) => {
    parts.push(p(text));
    own.push(text);
    const lines = code[at];
    if (lines === undefined) return;
    parts.push(listings[system](lines));
    own.push(...lines.filter(line => line !== '').map(line => line.trim()));
  });
  return article(random, system, language, parts, own);
}

/** A card of a list article: name, text, facts. */
const cards: Readonly<Record<System, (name: string, text: string, facts: readonly string[]) => string>> = {
  aem: (name, text, facts) =>
    `<div class="teaser aem-GridColumn"><div class="cmp-teaser"><div class="cmp-teaser__content"><h2 class="cmp-teaser__title"><a class="cmp-teaser__title-link" href="/x">${name}</a></h2><div class="cmp-teaser__description">${p(text)}${list(facts)}</div><div class="cmp-teaser__action-container"><a class="cmp-teaser__action-link" href="/x">→</a></div></div></div></div>`,
  drupal: (name, text, facts) =>
    `<div class="field__item"><div class="paragraph paragraph--type--card"><h3 class="field field--name-field-title">${name}</h3><div class="field field--name-field-text">${p(text)}</div>${list(facts)}</div></div>`,
  wordpress: (name, text, facts) =>
    `<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="/i.jpg"></figure><div class="wp-block-media-text__content"><h3 class="wp-block-heading">${name}</h3>${p(text)}${list(facts)}<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://shop.example/">→</a></div></div></div></div>`,
  elementor: (name, text, facts) =>
    `<section class="elementor-inner-section"><div class="elementor-column"><div class="elementor-widget elementor-widget-heading"><h3 class="elementor-heading-title">${name}</h3></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(text)}</div></div><div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items">${facts.map(fact => `<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">${fact}</span></li>`).join('')}</ul></div><div class="elementor-widget elementor-widget-button"><a class="elementor-button" href="https://shop.example/">→</a></div></div></section>`,
  ghost: (name, text, facts) =>
    `<div class="kg-card kg-product-card"><div class="kg-product-card-container"><img src="/i.jpg" class="kg-product-card-image"><div class="kg-product-card-title-container"><h4 class="kg-product-card-title">${name}</h4></div><div class="kg-product-card-description">${p(text)}${list(facts)}</div><a href="https://shop.example/" class="kg-product-card-button">→</a></div></div>`,
  sphinx: (name, text, facts) =>
    `<div class="sd-card sd-sphinx-override docutils"><div class="sd-card-body docutils"><div class="sd-card-title sd-font-weight-bold docutils">${name}</div><p class="sd-card-text">${text}</p>${list(facts)}</div></div>`,
  docusaurus: (name, text, facts) =>
    `<article class="col col--6 margin-bottom--lg"><div class="card padding--lg cardContainer"><h3 class="cardTitle">${name}</h3><p class="cardDescription">${text}</p>${list(facts)}</div></article>`,
  mediawiki: (name, text, facts) =>
    `<div class="thumb tright"><h3>${name}</h3></div>${p(text)}${list(facts)}`,
  blogger: (name, text, facts) =>
    `<div class="product-box"><b>${name}</b><br><div>${text}</div>${list(facts)}<a class="btn" href="https://shop.example/">→</a></div>`,
  substack: (name, text, facts) =>
    `<div class="captioned-image-container"><figure><img src="/i.jpg"></figure></div><h3>${name}</h3>${p(text)}${list(facts)}<p class="button-wrapper"><a class="button primary" href="https://shop.example/"><span>→</span></a></p>`,
};

const list = (facts: readonly string[]): string =>
  `<ul>${facts.map(fact => `<li>${fact}</li>`).join('')}</ul>`;

/** A list article: one card after the other, with a sentence or two and some facts each. */
export function listOfCards(random: Random): Variation {
  const language = pick(random, languages);
  const system = pick(random, systemNames);
  const { heading, items, paragraphs } = language;
  const texts = random() < 0.5 ? sentencesOf(language).slice(0, 8) : paragraphs.slice(0, 6);
  const names = texts.map((_, at) => `${at + 1}. ${at % 2 === 0 ? heading : items[at % items.length]}`);
  const facts = texts.map((_, at) => items.map(item => `${at + 1}: ${item}`).slice(0, 2));
  const parts = texts.map((text, at) => cards[system](names[at] ?? '', text, facts[at] ?? []));
  return article(random, system, language, parts, [...texts, ...names, ...facts.flat()]);
}

/** Tabs and folds: all but the first begin hidden. */
const folds: Readonly<Record<System, (panels: readonly (readonly [string, string])[]) => string>> = {
  aem: panels =>
    `<div class="cmp-accordion" data-cmp-is="accordion">${panels.map(([name, text], at) => `<div class="cmp-accordion__item"><h3 class="cmp-accordion__header"><button class="cmp-accordion__button" aria-expanded="${at === 0}"><span class="cmp-accordion__title">${name}</span></button></h3><div class="cmp-accordion__panel ${at === 0 ? 'cmp-accordion__panel--expanded' : 'cmp-accordion__panel--hidden'}" role="region" style="${at === 0 ? '' : 'display:none'}">${text}</div></div>`).join('')}</div>`,
  drupal: panels =>
    panels
      .map(
        ([name, text], at) =>
          `<div class="paragraph paragraph--type--accordion"><div class="card"><div class="card-header"><h3><button class="btn btn-link collapsed" data-toggle="collapse">${name}</button></h3></div><div class="collapse${at === 0 ? ' show' : ''}" ${at === 0 ? '' : 'style="height:0;overflow:hidden"'}><div class="card-body">${text}</div></div></div></div>`,
      )
      .join(''),
  wordpress: panels =>
    panels
      .map(([name, text]) => `<details class="wp-block-details"><summary>${name}</summary>${text}</details>`)
      .join(''),
  elementor: panels =>
    `<div class="elementor-widget elementor-widget-accordion"><div class="elementor-accordion">${panels.map(([name, text], at) => `<div class="elementor-accordion-item"><div class="elementor-tab-title" role="button" aria-expanded="false"><a class="elementor-accordion-title" tabindex="0">${name}</a></div><div class="elementor-tab-content elementor-clearfix" role="region" ${at === 0 ? '' : 'hidden'}>${text}</div></div>`).join('')}</div></div>`,
  ghost: panels =>
    panels
      .map(
        ([name, text]) =>
          `<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">${name}</h4><button class="kg-toggle-card-icon"></button></div><div class="kg-toggle-content">${text}</div></div>`,
      )
      .join(''),
  sphinx: panels =>
    `<div class="sphinx-tabs docutils container"><div role="tablist">${panels.map(([name], at) => `<button aria-selected="${at === 0}" class="sphinx-tabs-tab" role="tab">${name}</button>`).join('')}</div>${panels.map(([, text], at) => `<div class="sphinx-tabs-panel" role="tabpanel" ${at === 0 ? '' : 'hidden="true"'}>${text}</div>`).join('')}</div>`,
  docusaurus: panels =>
    `<div class="tabs-container tabList"><ul role="tablist" class="tabs">${panels.map(([name], at) => `<li role="tab" class="tabs__item" aria-selected="${at === 0}">${name}</li>`).join('')}</ul><div class="margin-top--md">${panels.map(([, text], at) => `<div role="tabpanel" class="tabItem" ${at === 0 ? '' : 'hidden=""'}>${text}</div>`).join('')}</div></div>`,
  mediawiki: panels =>
    panels
      .map(
        ([name, text]) =>
          `<div class="mw-collapsible mw-collapsed"><div><b>${name}</b></div><div class="mw-collapsible-content">${text}</div></div>`,
      )
      .join(''),
  blogger: panels =>
    panels.map(([name, text]) => `<details><summary><b>${name}</b></summary>${text}</details>`).join(''),
  substack: panels => panels.map(([name, text]) => `<h4>${name}</h4>${text}`).join(''),
};

/** Panels of tabs, or questions whose answers open: a paragraph and a listing in each. */
export function folded(random: Random): Variation {
  const language = pick(random, languages);
  const system = pick(random, systemNames);
  const { paragraphs, heading, items } = language;
  const body = paragraphs.slice(0, pick(random, [2, 3]));
  const inside = paragraphs.slice(3, 6);
  const names = [heading, ...items];
  const withCode = random() < 0.5;
  const panels = inside.map((text, at): readonly [string, string] => [
    `${names[at]}?`,
    p(text) + (withCode ? listings[system](code[at] ?? []) : ''),
  ]);
  const parts = [...body.map(p), folds[system](panels), p(paragraphs[6] ?? '')];
  const lines = withCode ? code.slice(0, inside.length).flat().filter(Boolean) : [];
  return article(random, system, language, parts, [
    ...body,
    ...inside,
    paragraphs[6] ?? '',
    ...lines.map(line => line.trim()),
  ]);
}

const posts: Readonly<Record<System, Make>> = {
  aem: (time, text) =>
    `<div class="liveblogpost aem-GridColumn"><div class="cmp-liveblog__entry"><span class="cmp-liveblog__time">${time}</span>${p(text)}</div></div>`,
  drupal: (time, text) =>
    `<div class="views-row"><article class="node node--type-live-update"><div class="field--name-created"><time>${time}</time></div><div class="field--name-body">${p(text)}</div></article></div>`,
  wordpress: (time, text) =>
    `<div class="liveblog-entry" id="e"><header class="liveblog-meta"><span class="liveblog-meta-time">${time}</span></header><div class="liveblog-entry-main"><div class="liveblog-entry-content">${p(text)}</div></div></div>`,
  elementor: (time, text) =>
    `<div class="elementor-timeline-item"><div class="elementor-widget-container"><span class="date">${time}</span>${p(text)}</div></div>`,
  ghost: (time, text) => `<p><strong>${time}</strong></p>${p(text)}<hr>`,
  sphinx: (time, text) => `<section><h3>${time}</h3>${p(text)}</section>`,
  docusaurus: (time, text) => `<h3 id="a">${time}</h3>${p(text)}`,
  mediawiki: (time, text) => `<dl><dt>${time}</dt><dd>${text}</dd></dl>`,
  blogger: (time, text) => `<b>${time}</b>: ${p(text)}`,
  substack: (time, text) => `<div class="live-post"><time>${time}</time>${p(text)}</div>`,
};

/** A live blog: posts of one sentence each, with the time above. */
export function shortPosts(random: Random): Variation {
  const language = pick(random, languages);
  const system = pick(random, systemNames);
  const texts = sentencesOf(language).slice(0, 12);
  const parts = texts.map((text, at) => posts[system](`${9 + at}:${at % 2 ? '40' : '05'}`, text));
  return article(random, system, language, parts, texts);
}

const tables: Readonly<Record<System, (rows: readonly (readonly string[])[]) => string>> = {
  aem: rows => `<div class="table"><div class="cmp-table">${table(rows)}</div></div>`,
  drupal: rows => `<div class="table-responsive">${table(rows, 'table table-striped')}</div>`,
  wordpress: rows => `<figure class="wp-block-table is-style-stripes">${table(rows)}</figure>`,
  elementor: rows =>
    `<div class="elementor-widget elementor-widget-table"><div class="elementor-widget-container">${table(rows, 'jet-table')}</div></div>`,
  ghost: rows => `<div class="kg-card kg-html-card">${table(rows)}</div>`,
  sphinx: rows => `<table class="docutils align-default">${table(rows).slice(7)}`,
  docusaurus: rows => table(rows),
  mediawiki: rows => table(rows, 'wikitable sortable'),
  blogger: rows =>
    `<dl>${rows.map(([name, ...cells]) => `<dt>${name}</dt><dd>${cells.join(' ')}</dd>`).join('')}</dl>`,
  substack: rows =>
    `<ul>${rows.map(([name, ...cells]) => `<li><p><strong>${name}</strong> ${cells.join(' ')}</p></li>`).join('')}</ul>`,
};

const table = (rows: readonly (readonly string[])[], name = ''): string =>
  `<table${name && ` class="${name}"`}><tbody>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** Tables of figures and lists of terms between paragraphs. */
export function figuresInRows(random: Random): Variation {
  const language = pick(random, languages);
  const system = pick(random, systemNames);
  const body = bodyOf(random, language);
  const rows = [0, 1, 2, 3, 4, 5].map(at => [
    `${1984 + at}: ${language.items[at % language.items.length]}`,
    `${17 * (at + 3)}`,
    `${at + 2}.5 %`,
  ]);
  const middle = pick(random, [1, 2, body.length - 1]);
  const parts = [...body.slice(0, middle).map(p), tables[system](rows), ...body.slice(middle).map(p)];
  return article(random, system, language, parts, [...body, ...rows.map(([name]) => name ?? '')]);
}

/** Kinds by name. */
export const kindsOfParts = {
  sections,
  manyListings,
  listOfCards,
  folded,
  shortPosts,
  figuresInRows,
} as const;
