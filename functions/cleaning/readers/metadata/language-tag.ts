/** Language tags (BCP 47, https://www.rfc-editor.org/rfc/rfc5646#section-2.1). */

/** Language, extended languages, script, region, variants, extensions, private use. */
const tag =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** Longest tag: https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const longest = 35;

/** @returns the tag in the case that it is written in (`zh-Hant-TW`), or undefined for what is no tag or says “undetermined” */
export function languageTag(text: string | undefined): string | undefined {
  if (text === undefined || text.length > longest || !tag.test(text) || /^und\b/i.test(text))
    return undefined;
  let isOwn = true;
  return text
    .toLowerCase()
    .split('-')
    .map((part, at) => {
      if (part.length === 1) isOwn = false;
      if (at === 0 || !isOwn) return part;
      if (part.length === 2) return part.toUpperCase();
      return /^[a-z]{4}$/.test(part) ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
    })
    .join('-');
}

/** The tag that a source means: systems write `de_AT.UTF-8` for `de-AT`, and lists where they have several. */
export const languageIn = (text: string | undefined): string | undefined =>
  languageTag(
    text
      ?.split(/[,;\s]/, 1)[0]
      ?.replace(/[.@].*$/, '')
      .replaceAll('_', '-'),
  );
