/** Languages as articles name them: whatever an uploader wrote, made safe for headers and attributes. */
import { languageTag } from '../cleaning/readers/metadata/language-tag.ts';

export { languageTag };

/** Which way lines run. @returns undefined when the language isn't known */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | undefined {
  const tag = languageTag(language)?.toLowerCase();
  if (tag === undefined) return undefined;
  const [primary = '', ...subtags] = tag.split('-');
  const script = subtags.find(subtag => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeftLanguages.has(primary) ? 'rtl' : 'ltr';
}

/** Languages that are written from right to left unless their tag names a script. https://www.iana.org/assignments/language-subtag-registry */
const rightToLeftLanguages = new Set(
  'ar arc azb bal bgn ckb dv fa glk he iw khw lrc mzn nqo pnb ps prs sd skr syr ug ur yi ji'.split(' '),
);

const rightToLeftScripts = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc syre syrj syrn thaa yezi'.split(' '),
);
