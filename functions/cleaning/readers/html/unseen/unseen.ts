/**
 * Why a reader of the page can't see an element's text. What nobody sees is not the article's: it is how sentences are
 * smuggled to whoever reads the fair copy. What a click unfolds is the article's. A class's name alone proves nothing.
 */

import { unseenTags } from '../html-tags.ts';
import { hidingStyle } from './hiding-style.ts';
import type { Sheet } from './style-sheets.ts';

/** What hides an element. */
export interface Hiding {
  /** In words for an editor; goes on “readers of the page do not see it: ”. */
  readonly reason: string;
  /** It may be seen after all: the page's scripts fade it in, or it stands in for what they draw. */
  readonly appears?: 'by scripts' | 'without scripts' | undefined;
}

/** @param attributes of the element, by name in lower case */
export function whyHidden(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  names: string,
  sheet: Sheet,
): Hiding | undefined {
  const tagReason = unseenTags.get(tag);
  if (tagReason !== undefined)
    return { reason: tagReason, appears: tag === 'noscript' ? 'without scripts' : undefined };
  if (attributes.has('hidden') && !isFolded(attributes, names)) return certain('marked as hidden');
  const style = attributes.get('style');
  const own = style ? hidingStyle(style) : undefined;
  if (own !== undefined && !(own.folds && isFolded(attributes, names)))
    return { reason: `its style says “${own.declaration}”`, appears: own.fades ? 'by scripts' : undefined };
  if (tag === 'dialog' && !attributes.has('open')) return certain('a dialog that is not open');
  if (names !== '' && spokenOnly.test(names)) return certain('meant for screen readers alone');
  const ruled = sheet.hiding(attributes.get('class') ?? '', attributes.get('id') ?? '');
  if (ruled === undefined || isFolded(attributes, names)) return undefined;
  if (style !== undefined && shows.test(style)) return undefined;
  return {
    reason: `the page’s style sheet says “${ruled.selector} { ${ruled.declaration} }”`,
    appears: 'by scripts',
  };
}

const certain = (reason: string): Hiding => ({ reason });

/** Class names that frameworks give to text for screen readers alone. */
const spokenOnly =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:s|-text|-only)?|assistive-text|a11y-(?:text|only|hidden))(?:$|\s)/i;
const shows = /(?:^|[;\s])(?:display\s*:\s*(?!none)|opacity\s*:\s*[1.]|visibility\s*:\s*v)/i;
const folds = /accordion|collaps|expand|toggle|tab-?(?:pane|panel|content)|faq|spoiler|read-?more|details/i;

/** Hidden, but meant for readers: what a search or a click opens, the panels of tabs, what React streams in late. */
const isFolded = (attributes: ReadonlyMap<string, string>, names: string): boolean =>
  attributes.get('hidden') === 'until-found' ||
  attributes.get('role') === 'region' ||
  attributes.get('role') === 'tabpanel' ||
  /^S:[0-9a-z]+$/.test(attributes.get('id') ?? '') ||
  (names !== '' && folds.test(names));

/** Hidden for a reason that no script takes away. */
export const hidingFor = (reason: string): Hiding => certain(reason);
