/** How the desk looks: the public pages' sheet and what only editors have. */
import { sourceOf, style } from '../../reading/pages/style.ts';
import { text } from './desk-css.made.ts';

/** The sheet; its sources are page.css and desk.css. */
export const deskStyle = style + text;

/** A `style-src` that allows exactly this sheet. */
export const deskStyleSource = sourceOf(deskStyle);
