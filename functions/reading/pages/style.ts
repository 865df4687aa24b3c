/** How the public pages look. The policy that goes with them allows this style sheet, by its hash, and nothing else. */
import { createHash } from 'node:crypto';
import { text } from './page-css.made.ts';

/** The sheet; its source is page.css. */
export const style = text;

/** A `style-src` that allows exactly this sheet. https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export const styleSource = sourceOf(style);

/** A `style-src` that allows exactly one sheet. */
export function sourceOf(sheet: string): string {
  return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
}
