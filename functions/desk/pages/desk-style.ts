/** How the desk looks: the public pages' sheet and what only editors have. */
import { createHash } from 'node:crypto';
import { style } from '../../reading/pages/style.ts';

export const deskStyle = `${style}
:root { --out: #9a2c1f; --out-shade: #fbeeea; --in: #1d6b3a; --in-shade: #e9f4ec; --note: #7a5600; --note-shade: #fbf3dc }
@media (prefers-color-scheme: dark) {
  :root { --out: #f0a396; --out-shade: #35211d; --in: #93d3a8; --in-shade: #1b2d21; --note: #e3c277; --note-shade: #332a15 }
}
body { max-width: 60rem }
@media (min-width: 40rem) { body { padding-top: 1.5rem } }
body, button, input, select, textarea { font-size: 1.0625rem }
h1, h2, h3, pre.source { font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif }
h1 { font-size: clamp(1.4rem, 1.1rem + 1.5vw, 1.9rem); margin: 1.2rem 0 .3rem } h2 { font-size: 1.2em; margin: 1.8em 0 .5em } h3 { font-size: 1.05em }
.skip { position: absolute; inset-inline-start: -99rem } .skip:focus { position: static }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; border-bottom: .15em solid var(--link) }
.interface, form, summary, .facts, .line > .number, .hint, .verdict, table { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
.hint, .facts { font-size: .875rem; line-height: 1.5; color: var(--quiet) } .facts { margin: 0 0 .6rem }
.facts a { white-space: nowrap }
.banner { padding: .8rem 1rem; border-radius: .4rem; background: var(--shade); margin: 1rem 0; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
.banner p { margin: 0 0 .5rem } .banner p:last-child { margin: 0 }
.banner.attention { background: var(--note-shade); border-inline-start: .3rem solid var(--note) }
.banner.good { background: var(--in-shade); border-inline-start: .3rem solid var(--in) }
.pending { position: sticky; top: 0; z-index: 2; box-shadow: 0 .1rem .6rem rgb(0 0 0 / .15) }
button, .button { display: inline-flex; align-items: center; min-height: 2rem; padding: .2rem .7rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--paper); color: var(--ink);
  font: .875rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; cursor: pointer; text-decoration: none }
button:hover, .button:hover { border-color: var(--link) } button.primary { background: var(--link); color: var(--paper); border-color: var(--link); font-weight: 600 }
button:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible { outline: .15em solid var(--link); outline-offset: .15em }
.proof { margin: 1rem 0 }
.line { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr) auto; gap: 0 .8rem; align-items: start; padding: .15rem .4rem; border-radius: .3rem; scroll-margin-top: 9rem }
.line.parted { margin-top: .7rem } .line:target { outline: .15em solid var(--link) }
.line > .number { font-size: .75rem; line-height: 1.7rem; color: var(--quiet); text-align: end; user-select: none; font-variant-numeric: tabular-nums }
.line > .text { min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.55 } .line > .text > * { unicode-bidi: plaintext }
.line > .choices { display: flex; gap: .3rem; justify-content: flex-end; align-items: center }
.line .verdict { grid-column: 2 / 3; font-size: .8125rem; line-height: 1.45; color: var(--quiet); margin: 0 0 .2rem; white-space: normal }
.proof .text { font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif }
.kept > .choices :is(button, summary) { color: var(--quiet); border-color: transparent; background: none } .kept:is(:hover, :focus-within) > .choices :is(button, summary) { color: var(--ink); border-color: var(--line); background: var(--paper) }
.title > .text { font-weight: 700; font-size: 1.2em }
.removed, .passage { background: var(--out-shade) } .removed > .text > del { color: var(--out); text-decoration-thickness: .06em }
.passage { border-radius: .3rem; padding: .3rem 0; margin: .5rem 0; scroll-margin-top: 9rem } .passage .line { background: none } .passage .line.parted { margin-top: .2rem }
.passage .reason { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; justify-content: space-between; padding: .15rem .5rem; margin: 0; scroll-margin-top: 9rem; font: .8125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--quiet) }
.passage > details > summary { padding: .1rem .5rem; font-size: .875rem; cursor: pointer } .passage.inside { border-inline-start: .25rem solid var(--out) }
.decided { border-inline-start: .25rem solid var(--in) } .changes { background: var(--note-shade) } .changes > .text > del { color: inherit }
del.piece { color: var(--out); background: var(--out-shade) } ins { color: var(--in); background: var(--in-shade); text-decoration: none; border-bottom: .1em solid currentcolor }
.more { position: relative } .more > summary { display: flex; align-items: center; list-style: none; min-height: 2rem; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--paper); font-size: .875rem; line-height: 1.4; cursor: pointer }
.more > summary::-webkit-details-marker { display: none } .more > div { position: absolute; z-index: 1; inset-inline-end: 0; top: 2.2rem; display: grid; gap: .3rem; padding: .5rem; width: max-content; background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; box-shadow: 0 .2rem .8rem rgb(0 0 0 / .2) }
.more > div > button { text-align: start }
@media (max-width: 40rem) {
  .line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .5rem } .line > .number { display: none } .line > .text { flex: 1 1 auto; max-width: 100% } .line .verdict { flex: 1 1 100% } .line > .choices { margin: 0 0 .2rem } .kept > .choices { margin-inline-start: -.7rem }
  .more > div { inset-inline: auto 0; max-width: 80vw }
}
pre.source { white-space: pre-wrap; overflow-wrap: anywhere }
.cards { list-style: none; padding: 0; margin: 1rem 0 } .cards > li { margin: 0; padding: .9rem 0; border-top: 1px solid var(--line) } .cards h2 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere }
.cards p { margin: .15rem 0 0; font: .9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif } .cards .choose { display: flex; gap: .7rem; align-items: baseline }
.cards .choose input { flex: none; inline-size: 1.1rem; block-size: 1.1rem } .cards .words { overflow-wrap: anywhere; min-width: 0 }
.fields { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 1rem 0 } .fields label { display: grid; gap: .2rem; font-size: .875rem; color: var(--quiet) } .fields .check { display: flex; align-items: center; gap: .5rem; color: var(--ink) }
input:not([type=checkbox]):not([type=file]), select, textarea { min-height: 2.2rem; padding: .25rem .5rem; border: 1px solid var(--quiet); border-radius: .35rem; background: var(--paper); color: var(--ink); max-width: 100%; font-family: inherit }
textarea { width: 100%; min-height: 14rem; font: .9375rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.drop { padding: .6rem 1.2rem 1.2rem; border: .12rem dashed var(--quiet); border-radius: .5rem; margin: 1rem 0 } .drop.over { border-color: var(--link); background: var(--shade) }
progress { width: 100%; accent-color: var(--link) }
.bar { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; padding: .7rem 0; background: var(--paper); border-top: 1px solid var(--line) }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;

/** A `style-src` that allows exactly this sheet. */
export const deskStyleSource = `'sha256-${createHash('sha256').update(deskStyle).digest('base64')}'`;
