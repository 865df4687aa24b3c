/** Names of people as metadata write them: lists, things with a name, “By …”, surnames first, addresses behind. */
import { plainForm } from '../../characters/normal-forms.ts';
import { andWords, byWords } from './byline/words.ts';
import { textIn } from './statement.ts';

/** Authors that are kept, at most. */
const mostAuthors = 10;
/** Longest name, in UTF-16 units. */
const longest = 100;

/**
 * The people that a statement names, each once, in its order.
 *
 * @param said a text, a list, or things with a `name`
 * @param publishers names of the site and of who publishes it: they wrote nothing
 * @param hosts words of the site's address: nobody whose name is one of them; “Ida Hook” is herself at `idahook.example`
 */
export function peopleIn(
  said: unknown,
  publishers: readonly string[] = [],
  hosts: readonly string[] = [],
): readonly string[] {
  const found = new Map<string, string>();
  const strangers = new Set(publishers.map(nameKey));
  for (const text of textsIn(said)) {
    for (const name of namesIn(text)) {
      const key = nameKey(name);
      const isHost = !name.includes(' ') && hosts.includes(key);
      if (!strangers.has(key) && !isHost && !found.has(key)) found.set(key, name);
      if (found.size === mostAuthors) return [...found.values()];
    }
  }
  return [...found.values()];
}

/**
 * The people that a statement names as persons in so many words. A page that is one person’s bears her name: there the site’s
 * name is her own.
 */
export const personsIn = (said: unknown): readonly string[] =>
  peopleIn((Array.isArray(said) ? said : [said]).filter(isPerson)).filter(name => personal.test(name));

/** “The Quay” and “quaynotes” are no people, whatever a system says of its users. */
const personal = /^(?!(?:The|Der|Die|Das|Le|La|Les|El|Los|Il) )\P{Ll}/u;

const isPerson = (thing: unknown): boolean =>
  typeof thing === 'object' && thing !== null && 'isPerson' in thing && thing.isPerson === true;

/** Names are compared by letters and digits, without an article before and a domain's end behind. */
export const nameKey = (name: string): string =>
  plainForm(name)
    .toLowerCase()
    .replace(/^(?:www\.|the\s+)|\.(?:com|org|net|de|fr|co\.uk)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Things that are looked at, at most: lists can be long and hold anything. */
const mostThings = 50;

function textsIn(said: unknown): readonly string[] {
  const things = (Array.isArray(said) ? said : [said]).slice(0, mostThings);
  return things.flatMap((thing: unknown) => {
    const name =
      typeof thing === 'object' && thing !== null && 'name' in thing
        ? Array.isArray(thing.name)
          ? thing.name[0]
          : thing.name
        : thing;
    return textIn(name) ?? [];
  });
}

/** What is left of a text when all that is no name is taken away. */
function namesIn(text: string): readonly string[] {
  const bare = withoutBy(
    text
      // Notes link people: [[Ida Hook]], [[ida|Ida Hook]], [Ida Hook](https://…).
      .replace(/\[\[([^[\]]*)\]\]/g, (_, inner: string) => inner.slice(inner.indexOf('|') + 1))
      .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
      // Feeds write `ida@mail.example (Ida Hook)`, mails `Ida Hook <ida@mail.example>`.
      .replace(/^\S+@\S+ \(([^()]*)\)$/, '$1')
      .replace(/[<(][^<>()\s]*(?:@|:\/\/)[^<>()\s]*[>)]|\shttps?:\/\/\S+/g, ' ')
      .replace(/^[\s"“”„»«(]+|[\s"“”»«)]+$/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return listed(bare)
    .map(name => name.replace(/^[@\s–—•·|:,-]+|[\s–—•·|:,-]+$/g, ''))
    .filter(isName);
}

/** “ByIda Hook”, “Ida HookUpdated 3 March”: pages part words by style sheets alone. */
export const unglued = (text: string): string =>
  text
    .replace(
      /(?<=\p{Ll})(?:Published|Posted|Updated|Follow|Twitter|Facebook|LinkedIn|Instagram)(?!\p{L})/gu,
      ' | $&',
    )
    .replace(/^(?:By|Von|Par|Por|Door|Di|Av|Af|Od|Door)(?=\p{Lu}\p{Ll})/u, by => `${by} `);

/** “By Ida Hook” is Ida Hook; “De Gaulle” is himself: words that names begin with too need a whole name behind them. */
function withoutBy(said: string): string {
  const text = unglued(said);
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(' ').toLowerCase();
    if (!byWords.has(lead.replace(/ ?:$/, ''))) continue;
    const rest = words.slice(count).join(' ');
    const isSure = lead.endsWith(':') || lead === 'by' || count > 1;
    if (isSure || (/^\p{Lu}/u.test(rest) && words.length - count > 1)) return rest;
  }
  return text;
}

/** Suffixes belong to the name before them, roles and degrees to nobody. */
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const degree =
  /^(?:ph\.?\s?d|m\.?\s?d|m\.?\s?a|b\.?\s?a|m\.?\s?sc|b\.?\s?sc|mba|esq|rdn?|rn|ld|dds|dvm|mph|jd|cfa|cfp|cpa|pe)\.?[*®]?$/i;
/** “Ida Hook, PhD and Jo Blau”: the degree is hers, the other name is another. */
const degreeBeforeAnd =
  /,\s*(?:ph\.?\s?d|m\.?\s?d|m\.?\s?a|b\.?\s?a|m\.?\s?sc|b\.?\s?sc|mba|rn|mph|jd|cpa)\.?(?=\s+(?:and|und|et|y|e|&)\s)/gi;

/** Names of a list parted by signs, or by a word for “and” where that parts whole names. */
function listed(text: string): readonly string[] {
  const parts = text
    .replace(degreeBeforeAnd, '')
    .split(/\s*[;|、，；\n]\s*|\s+\/\s+|\s+[·•]\s+/)
    .flatMap(parted);
  return parts.flatMap(part => splitAtAnd(part, parts.length > 1)).slice(0, mostThings);
}

function parted(text: string): readonly string[] {
  const [first = '', ...others] = text
    .split(/\s*,\s+|(?<=\p{Ll}),(?=\p{Lu})/u)
    .filter(part => part.trim() !== '');
  if (others.length === 0) return [first];
  const [second = ''] = others;
  // Library catalogues write the surname first.
  if (others.length === 1 && !first.includes(' ') && !suffix.test(second) && !degree.test(second)) {
    const isTurned = /^\p{Lu}/u.test(first) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(second);
    if (isTurned) return [`${second} ${first}`];
  }
  const names = [first];
  for (const part of others) {
    if (suffix.test(part)) names[names.length - 1] += `, ${part}`;
    else if (!degree.test(part)) names.push(part);
  }
  // “Ida Hook, science editor”: what follows begins small, or tells what she does.
  return names.filter((name, at) => at === 0 || !isRole(name));
}

const isRole = (text: string): boolean =>
  /^\p{Ll}/u.test(text.replace(/^(?:and|und|et|y|e|og|och|i|a) /, '')) ||
  roles.test(text) ||
  // “Head of Marketing”, “Representative to the Committee”: names have no such words in the middle.
  /\S (?:of|to|at|for|the|in) \S/.test(text);

const roles =
  /\b(?:editor|writer|reporter|correspondent|contributor|columnist|producer|director|professor|lecturer|author|journalist|analyst|manager|fellow|staff|desk|team|redakteurin?|autorin?|korrespondentin?|journaliste|rédact(?:eur|rice)|redactora?|periodista|university|institute|news)\b/i;

function splitAtAnd(text: string, isList: boolean): readonly string[] {
  const words = text.split(' ');
  const names: string[] = [];
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.toLowerCase() ?? '';
    if (word !== '&' && !andWords.has(word)) continue;
    // “Smith & Sons” is one; “and Jo Blau” goes on with a list.
    const before = at - start;
    const isBetween = (before > 1 && words.length - at > 2) || (before === 0 && isList);
    if (!isBetween || /^\p{Ll}/u.test(words[at + 1] ?? '') || words[at] !== word) continue;
    if (before > 0) names.push(words.slice(start, at).join(' '));
    start = at + 1;
  }
  return [...names, words.slice(start).join(' ')];
}

/** What systems write where nobody is named. */
const nobody = new Set(
  (
    'admin|administrator|adminuser|siteadmin|webadmin|root|user|editor|editors|theeditors|editorial|editorialteam|editorialstaff|editorialboard|' +
    'staff|staffwriter|staffwriters|staffreporter|staffreport|staffreports|newsdesk|newsroom|newsstaff|webdesk|onlinedesk|webteam|webmaster|' +
    'guest|guestauthor|guestpost|guestwriter|contributor|contributors|author|authors|writer|unknown|anonymous|anonym|na|none|null|undefined|nan|' +
    'false|true|by|default|test|redaktion|dieredaktion|onlineredaktion|redaktionell|larédaction|rédaction|redacción|redaccion|redazione|' +
    'redação|redacao|redactie|deredactie|redaktionen|redakcja|redakce|redakcia|szerkesztőség|редакция|редакція|редакцията|' +
    'pressrelease|pressemitteilung|object|objectobject|array|автор|作者|编辑|編輯|小编|記者|记者|編集部|관리자|기자'
  ).split('|'),
);

/** Has letters, is no address, nobody's stand-in and no sentence. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > longest || !/\p{L}/u.test(text)) return false;
  if (/@|:\/\/|: |^www\.|^\/|[<>{}[\]\\]/.test(text) || /^\w+(?:\.\w+){2,}$/.test(text)) return false;
  if (nobody.has(nameKey(text))) return false;
  if (text.split(' ').filter(word => /^\p{Ll}/u.test(word)).length > 3) return false;
  return text.split(' ').length <= 8 && !/[.!?]$/.test(text.replace(/(?:^|\s)\p{L}{1,3}\.$/u, ''));
}
