/** Reads one line that says who wrote an article, or when: “Von Anna Berg · 3. März 2024”. Strict: what is left over makes it none. */

import { nameKey, peopleIn, unglued } from '../names.ts';
import {
  andWords,
  behindNames,
  besideDates,
  byWords,
  labels,
  publishedWords,
  updatedWords,
} from './words.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

export interface Byline {
  readonly authors: readonly string[];
  /** ISO 8601, to the day. A day of change is none. */
  readonly date?: string;
}

export interface Surroundings {
  /** Names of the site: they wrote nothing. */
  readonly publishers?: readonly string[];
  readonly language?: string;
  /** The page says that this line is about its author: a name needs no word before it. */
  readonly isNamed?: boolean;
  /** The page says that this line is its author's name: it may be one word. */
  readonly isCalled?: boolean;
}

/** Longest byline, in UTF-16 units. */
const longest = 200;

/** “Additional reporting by Ida Hook.”: helped, and is thanked at the foot. She is no author, but the line is the author's. */
export const isCredit = (text: string): boolean =>
  text.length <= longest && ofCredits.test(text) && credit.test(text.trim());

/** One of these stands in every credit: the whole pattern takes long to prepare, and most articles need it never. */
const ofCredits =
  /report|research|contribut|writing|editing|files|mitarbeit|recherche|berichterstattung|collabora|colabora|información|informações|medewerking|współpraca/iu;

const credit =
  /^\W?(?:(?:additional |with )?(?:reporting|research|contributions?|writing|editing)(?: and [a-z]+)? by|with (?:additional )?(?:reporting|files) (?:by|from)|[\p{L}. ]{3,60} contributed (?:to this|reporting)|(?:unter )?mitarbeit(?: von|:)|zusätzliche (?:recherche|berichterstattung)|avec (?:la collaboration|la contribution) de|con (?:información|la colaboración) de|ha(?:nno)? collaborato|com (?:a colaboração|informações) de|met medewerking van|współpraca:)/iu;

/** What is said before a name in so many characters says nothing else. */
const longSign = 16;

/** What systems count beside a byline. */
const counts =
  /[\s|·•⋅,-]*(?:\d[\d.,]* (?:comments?|views?|likes?|shares?|replies|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties?)|leave a comment|no comments)\s*$/i;

/** What parts a byline: bars, dots, dashes between spaces, and the dates that stood there. */
const parting = /\s*[|·•‧∙⋅｜►●\u0000]\s*|\s+[–—―-]\s+|\s*\t\s*|\s+\/\s+/;
const dateMark = '\u0000';

/** @returns undefined where the line says anything else */
export function readByline(text: string, around: Surroundings = {}): Byline | undefined {
  if (text.length > 2 * longest) return undefined;
  // “& Ida Hook” is what is left where an empty name stood before.
  const line = unglued(
    text
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .replace(/^& /, ''),
  ).replace(counts, '');
  if (line.length < (around.isCalled ? 3 : 4) || line.length > longest || /[?!]$/.test(line))
    return undefined;
  const dates = writtenDates(line, around.language);
  const pieces = withoutDates(line, dates).split(parting).map(tidy);
  const authors: string[] = [];
  let isSigned = false;
  const mayBeBare = around.isNamed === true || dates.length > 0;
  for (const piece of pieces) {
    if (piece === '' || isBeside(piece) || isPublisher(piece, around)) continue;
    const signed = afterBy(piece);
    // “This is a guest post by Ida, who …”: nobody begins a sentence so.
    const isSure = mayBeBare || (signed !== undefined && piece.length - signed.length >= longSign);
    const names = signed === undefined ? [] : namesIn(signed.replace(/\.$/, ''), around, isSure);
    if (names.length > 0) {
      authors.push(...names);
      isSigned = true;
      continue;
    }
    const bare = signed === undefined && mayBeBare ? namesIn(piece, around, around.isCalled) : [];
    if (bare.length > 0 && (around.isNamed || (dates.length > 0 && !isPlace(line, piece))))
      authors.push(...bare);
    else if ((isSigned || (authors.length > 0 && dates.length > 0)) && piece.split(' ').length <= 8) continue;
    else if (dates.length > 0 && isPlace(line, piece)) continue;
    else return undefined;
  }
  if (authors.length === 0 && dates.length === 0) return undefined;
  if (!isSigned && authors.length > 0 && dates.length === 0 && !around.isNamed) return undefined;
  const date = publicationIn(line, dates);
  return { authors: [...new Set(authors)], ...(date !== undefined && { date }) };
}

function withoutDates(line: string, dates: readonly WrittenDate[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of dates) {
    text += line.slice(at, start) + dateMark;
    at = end;
  }
  return text + line.slice(at);
}

const tidy = (piece: string): string =>
  piece.replace(/^[\s,;:.()（）【】「」[\]–—-]+|[\s,;:()（）【】「」[\]–—-]+$/g, '');

/** The first date that is none of a change. */
function publicationIn(line: string, dates: readonly WrittenDate[]): string | undefined {
  let at = 0;
  for (const { date, start, end } of dates) {
    const before = line
      .slice(at, start)
      .toLowerCase()
      .replace(/[\s,:|·•(]+$/g, '');
    at = end;
    const words = before.split(/[\s|·•(]+/).slice(-4);
    const isChange = words.some(
      (_, from) => updatedWords.has(words.slice(from).join(' ')) || withBeside(words, from),
    );
    if (!isChange) return date;
  }
  return undefined;
}

/** “Updated at 10:30 on”: what stands beside dates may come between. */
function withBeside(words: readonly string[], from: number): boolean {
  for (let to = from + 1; to < words.length; to++) {
    const lead = words.slice(from, to).join(' ').replace(/:$/, '');
    if (updatedWords.has(lead) && words.slice(to).every(word => besideDates.has(word) || /^\d/.test(word)))
      return true;
  }
  return false;
}

/** Times, weekdays, “published”, “updated”, “5 min read”: says nothing more than a date. */
function isBeside(piece: string): boolean {
  const words = piece
    .toLowerCase()
    .replace(/[,:()]+(?=\s|$)/g, '')
    .split(' ');
  for (let at = 0; at < words.length; ) {
    let length = 0;
    for (let count = Math.min(4, words.length - at); count > 0 && length === 0; count--) {
      const phrase = words.slice(at, at + count).join(' ');
      const bare = phrase.replace(/\.$/, '');
      if (
        [phrase, bare].some(
          each => besideDates.has(each) || publishedWords.has(each) || updatedWords.has(each),
        )
      )
        length = count;
    }
    if (
      length === 0 &&
      /^(?:\d{1,2}(?:[:.h]\d{2}){0,2}(?:h|am|pm|[ap]\.m\.?|uhr)?|[+-]\d{2}:?\d{2}|\+?\d)$/.test(
        words[at] ?? '',
      )
    )
      length = 1;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

const isPublisher = (piece: string, { publishers = [] }: Surroundings): boolean =>
  publishers.some(name => nameKey(name) === nameKey(piece));

/** “Berlin, 3 March 2024”: a place before a date, with a comma between. */
const isPlace = (line: string, piece: string): boolean =>
  line.startsWith(piece) && /^,\s/.test(line.slice(piece.length)) && piece.split(' ').length <= 3;

/** What stands behind “by”, or behind a label and its colon; what stands before “기자” or “द्वारा”. */
function afterBy(whole: string): string | undefined {
  // Nobody knows which of 03/01/2017 is the month, so it is no date that was taken out; but it is none of her names.
  const piece = whole.replace(/^\d{1,4}([./-])\d{1,2}\1\d{2,4},? /, '');
  const sign = /^([\p{L}\p{M}・·’ ]{1,40}?) ?[:：＝=／/|｜] ?/u.exec(piece);
  const label = sign?.[1]?.toLowerCase() ?? '';
  if (sign && (labels.has(label) || byWords.has(label))) return piece.slice(sign[0].length);
  const words = piece.split(' ');
  for (let count = Math.min(6, words.length - 1); count > 0; count--) {
    if (byWords.has(words.slice(0, count).join(' ').toLowerCase())) return words.slice(count).join(' ');
  }
  const last = words.at(-1) ?? '';
  if (words.length > 1 && words.length <= 4 && behindNames.has(last)) return words.slice(0, -1).join(' ');
  const glued =
    /^(?:(?:本报|本報|新华社)?(?:记者|記者) ?)?([\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,4}) ?(?:记者|記者|报道|報道|報導|기자)?$/u.exec(
      piece,
    );
  return glued && glued[1] !== piece ? glued[1] : undefined;
}

/** People whose names look like names, in all of the text or in all of it but a role, a place or an agency behind. */
function namesIn(text: string, { publishers = [] }: Surroundings, mayBeOneWord = false): readonly string[] {
  const people = peopleIn(withoutTail(text), publishers);
  const stranger = people.findIndex(name => !isPersonal(name));
  const personal = stranger < 0 ? people : people.slice(0, stranger);
  // “By: IdaHook | March 5, 2024”: a name that she chose.
  const isChosen = mayBeOneWord && personal.length === 0 && people.length === 1;
  const [only = ''] = people;
  if (isChosen && /^\p{Lu}[\p{L}\d_]{2,30}$/u.test(only)) return isNoName(only) ? [] : people;
  return personal;
}

/** The line is nothing but the name of one person. */
export const isBareName = (text: string): boolean =>
  text.length <= 60 &&
  /^\p{Lu}/u.test(text) &&
  !/[,;|&]/.test(text) &&
  isPersonal(text.trim()) &&
  peopleIn(text).length === 1;

/** “Ida Hook in Berlin”, “Ida Hook, Reuters”, “Ida Hook for The Quay”. */
function withoutTail(text: string): string {
  // “Ida Hook (content manager)”
  const words = text.replace(/ \([^()]{3,40}\)?$/, '').split(' ');
  const role = words.findIndex((word, at) => at > 1 && roles.has(word.toLowerCase().replace(/,$/, '')));
  if (role > 0) words.length = role;
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      tails.has(word.toLowerCase()) &&
      word === word.toLowerCase() &&
      /^\p{Lu}/u.test(words[at - 1] ?? ''),
  );
  return (end < 0 ? words : words.slice(0, end)).join(' ').replace(/,$/, '');
}

const roles = new Set(
  'writer editor reporter correspondent contributor journalist columnist author redakteur redakteurin korrespondent korrespondentin journaliste'.split(
    ' ',
  ),
);

const tails = new Set('in for at from aus für with on am le el il op den em à pour bei @ special'.split(' '));

const particles = new Set(
  'von van de der den dem di da do dos das du del della degli la le el al bin ibn ben abu ter ten te zu zum zur af av y e i ó mac mc st st. d’ o’ und'.split(
    ' ',
  ),
);

/** Words that begin sentences and titles, never names. */
const never =
  /^(?:about|full|see|latest|articles?|updates?|the|a|an|this|that|these|those|what|when|why|how|who|where|our|my|your|his|her|its|in|on|at|to|for|of|and|or|but|if|all|more|most|some|der|die|das|ein|eine|wie|was|warum|wer|les|une|des|los|las|una|un|il|lo|gli|news|home|share|read|watch|photo|image|video|credit|source|copyright|comments?|subscribe|sign|log|menu|search|next|previous|chapter|part|page|section|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** “Share”, “Updated”, “Author”: one word, but nobody's name. */
const isNoName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    never.test(word) ||
    [byWords, labels, publishedWords, updatedWords, besideDates, roles].some(words => words.has(lower))
  );
};

/** Two words or more that begin with capitals, initials and particles between; in other scripts two to four words. */
function isPersonal(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 6 || /[\d_#%&+=:;!?"“”„()]/.test(name)) return false;
  if (words.some(word => never.test(word.replace(/[.,]$/, '')))) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・＝]{2,12}$/u.test(name)) return true;
  if (/^\p{Script=Hangul}{2,5}$/u.test(name)) return true;
  if (words.length < 2) return false;
  const isCased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!isCased) return words.length <= 4 && /^[\p{L}\p{M}’'.\- ]+$/u.test(name);
  const own = words.filter(word => !particles.has(word.toLowerCase()) && !andWords.has(word));
  return (
    own.length >= 1 &&
    own.every(
      word => /^(?:[dlo]['’])?\p{Lu}[\p{L}\p{M}.'’-]*,?$/iu.test(word) && /^(?:[dlo]['’])?\p{Lu}/u.test(word),
    )
  );
}
