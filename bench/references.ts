/** What the cleaner is compared with: less work on the same bytes, or the same work by others. */
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

/** What a script of an afternoon does to a text: it knows a handful of wordings, and nothing of what it removed or why. */
export const fewRegexes = (source: Uint8Array): string =>
  new TextDecoder()
    .decode(source)
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*[-–—•*|]+\s*$/gm, '')
    .replace(/^(?:prev(?:ious)?|next|older|newer)\b.{0,120}$/gim, '')
    .replace(/^(?:share|tweet|print|e-?mail|subscribe|sign up|follow us|read (?:more|also)).{0,80}$/gim, '')
    .replace(/^(?:advertisement|©|copyright|all rights reserved).{0,80}$/gim, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Reading every tag and text of a page, and doing nothing with them. */
export function bareParse(source: Uint8Array): number {
  let characters = 0;
  const parser = new Parser({
    ontext: text => {
      characters += text.length;
    },
  });
  parser.end(new TextDecoder().decode(source));
  return characters;
}

/** The extractor of Firefox's reader view over a DOM in plain JavaScript. */
export function readerView(source: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(source));
  return new Readability(document as never).parse()?.textContent ?? '';
}
