/** How the public pages look. The policy that goes with them allows this style sheet, by its hash, and nothing else. */
import { createHash } from 'node:crypto';

export const style = `
:root { color-scheme: light dark; --paper: #fdfcf8; --ink: #22211e; --quiet: #625d52; --line: #ddd8cb; --shade: #f3f0e7; --link: #0a4f8f }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191816; --ink: #e6e2d8; --quiet: #a9a394; --line: #3b3832; --shade: #24221f; --link: #8dbdec }
}
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; max-width: 41rem; padding: 1.25rem clamp(1.1rem, 5vw, 2.5rem) 3rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif; overflow-wrap: break-word }
@media (min-width: 40rem) { body { font-size: 1.1875rem; padding-top: 2.5rem } }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em }
a:focus-visible, [tabindex]:focus-visible { outline: .15em solid var(--link); outline-offset: .15em }
nav, footer, .byline, .about { font: .875rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--quiet) }
nav, footer { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
nav a, footer a { display: inline-block; padding: .25rem 0 }
[aria-current] { color: inherit; text-decoration: none }
footer { margin-top: 3.5rem; padding-top: .75rem; border-top: 1px solid var(--line) }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-wrap: balance; margin: 2.2em 0 .6em; font-weight: 700 }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.6vw, 2.6rem); margin: 2rem 0 .5rem; letter-spacing: -.01em; overflow-wrap: anywhere }
h2 { font-size: 1.35em } h3 { font-size: 1.15em } h4, h5, h6 { font-size: 1em }
p, ul, ol, blockquote, pre, .table { margin: 0 0 1.1em }
article > header { margin-bottom: 2.2rem }
.byline { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0 }
.lines, .verse { white-space: pre-line } .verse { white-space: pre-wrap; padding-inline-start: 1.5em }
.caption { font-size: .875em; color: var(--quiet) }
blockquote { margin-inline: 0; padding-inline-start: 1.1em; border-inline-start: .2em solid var(--line) }
ul, ol { padding-inline-start: 1.5em } li { margin-bottom: .35em } li > ul, li > ol { margin: .35em 0 0 }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
pre { overflow-x: auto; padding: .8em 1em; background: var(--shade); border-radius: .3em } :not(pre) > code { background: var(--shade); padding: .1em .25em; border-radius: .2em }
.table { overflow-x: auto } table { border-collapse: collapse; font-size: .9375em; font-variant-numeric: tabular-nums }
th, td { text-align: start; vertical-align: top; padding: .4em 1em .4em 0; border-bottom: 1px solid var(--line) }
.listing { list-style: none; padding: 0; margin: 2rem 0 } .listing > li { margin: 0; padding: 1.25rem 0; border-top: 1px solid var(--line) }
.listing h2 { font-size: 1.25em; margin: 0 0 .3rem; overflow-wrap: anywhere } .listing h2 a { text-decoration: none } .listing h2 a:hover { text-decoration: underline }
.listing p { margin: 0 0 .3rem }
dt { margin-top: .6em } dd { margin-inline-start: 1.5em } dd > p { margin: 0 }
@media (max-width: 30rem) { article p, article li { hyphens: auto; hyphenate-limit-chars: 9 4 4 } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #bbb; --shade: #fff; --link: #000; color-scheme: light }
  @page { margin: 2cm }
  body { max-width: none; padding: 0; font-size: 11pt } nav, footer { display: none } a { text-decoration: none } article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere }
  h1, h2, h3, h4, h5, h6 { break-after: avoid } pre, .table, blockquote { break-inside: avoid } pre { white-space: pre-wrap } p { orphans: 3; widows: 3 }
}
`;

/** A `style-src` that allows exactly this sheet. https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
