/**
 * Decisions as the fields of a form. Without a script every button sends the whole form: the button that was pressed is one
 * field, what was chosen before and is not saved yet are others.
 */
import type { Context } from 'hono';
import type { Article } from '../../articles/article.ts';
import { type Asked, decisionName } from '../../articles/decisions.ts';
import { type Proof, proofOf } from '../../articles/proof.ts';
import { type StatedName, statedNames } from '../../articles/words/stated-names.ts';
import type { Line } from '../../cleaning/cleaning.ts';
import { isAboutLine, twinsIn } from '../../cleaning/result/placement.ts';
import { formFields } from '../form-fields.ts';

/** What one line, or the article, is to become: `keep 0123456789abcdef~1`. */
export type Pending = string;

const kinds = ['keep', 'remove', 'asIs', 'title', 'release', 'undo'] as const;
type Kind = (typeof kinds)[number];

/** What stands for the choice of lines. */
const helps = ['drop', 'above', 'below', 'keepAbove', 'keepBelow', 'again'] as const;

/** Words about the article as a whole: `withdrawn yes`, and `withdrawn no` to lift it. */
const wholeWords = ['reviewed', 'withdrawn', 'aside'] as const;
type WholeWord = (typeof wholeWords)[number];

export interface DecisionForm {
  /** What was chosen, one after the other; the button that was pressed comes last. */
  readonly steps: readonly Step[];
  readonly revision: string | undefined;
  readonly saves: boolean;
  /** What the editor saw, for the page that tells what changed. */
  readonly seen: Seen | undefined;
  /** Id of the line to go back to. */
  readonly at: string | undefined;
  /** Lines by number, from 1, that are to be kept or removed. */
  readonly stretch:
    | { readonly does: 'keep' | 'remove'; readonly from: number; readonly to: number }
    | undefined;
  /** What the fields say of title, authors, date and language; absent: there are no such fields. */
  readonly stated: Readonly<Partial<Record<StatedName, string>>>;
}

interface Step {
  /**
   * `above` and `below` remove a line with all that is kept above, or below, it, `keepAbove` and `keepBelow` keep one with all that
   * is removed there; `drop` takes back what was chosen; `again` says of another line what a decision said that lost its own:
   * `NAME/ID`.
   */
  readonly does: Kind | WholeWord | (typeof helps)[number];
  readonly id: string;
}

/** What an editor saw of an article, as far as it may change meanwhile. */
export interface Seen {
  readonly upload: string;
  readonly cleaner: number;
  readonly decisions: readonly string[];
}

export const seenOf = ({ upload, cleaner, decisions }: Article): Seen => ({
  upload: `${upload?.version ?? ''} ${upload?.etag ?? ''}`,
  cleaner,
  decisions: decisions.map(decisionName),
});

/** Several ids in one button are parted by spaces. */
export async function decisionForm(c: Context): Promise<DecisionForm> {
  const fields = await formFields(c);
  const all = (name: string): string[] =>
    [fields[name] ?? []].flat().filter(value => typeof value === 'string');
  const pending = all('pending').flatMap((value): Step[] => {
    const [does, id = ''] = value.split(' ');
    return (isKind(does) || isWholeWord(does)) && id ? [{ does, id }] : [];
  });
  const pressed = [...kinds, ...wholeWords, ...helps].flatMap(does =>
    all(does)
      .flatMap(value => value.split(' '))
      .filter(Boolean)
      .map((id): Step => ({ does, id })),
  );
  const [revision] = all('revision');
  const at = pressed[0]?.id;
  // One press settles the article: there is nothing to look at before.
  const settles = pressed.some(({ does }) => does === 'reviewed' || does === 'aside');
  return {
    steps: [...pending, ...pressed],
    revision,
    saves: settles || all('save').length > 0 || all('preview').length === 0,
    seen: seenFrom(all('seen')[0]),
    at: at && /^[0-9a-f]{16}~\d{1,9}$/.test(at) ? at : undefined,
    stretch: stretchIn(all('stretch')[0], all('from')[0], all('to')[0]),
    stated: Object.fromEntries(
      statedNames.flatMap(name => {
        const [said] = all(`said-${name}`);
        return said === undefined ? [] : [[name, said]];
      }),
    ),
  };
}

/** One line where one number is given. */
function stretchIn(does: string | undefined, from = '', to = ''): DecisionForm['stretch'] {
  const [first = 0, last = first] = [from || to, to || from].map(Number);
  return (does === 'keep' || does === 'remove') && first > 0 && last > 0
    ? { does, from: Math.min(first, last), to: Math.max(first, last) }
    : undefined;
}

/**
 * All that a form asks of an article. Lines that nothing tells apart are decided together; of title, authors, date
 * and language is asked what differs from what there is.
 */
export function askedOf({ steps, stretch, stated }: DecisionForm, article: Article | undefined): Asked {
  const proof = article && proofOf(article);
  const lines = proof?.lines ?? [];
  const twinsOf = twinsIn(lines);
  const chosen = new Map<string, Kind>();
  const words: Partial<Record<WholeWord, boolean>> = {};
  for (const { does, id } of steps) {
    if (isWholeWord(does)) {
      words[does] = id === 'yes';
      continue;
    }
    if (does === 'again') {
      const [name = '', line = ''] = id.split('/');
      const lost = article?.decisions.find(decision => decisionName(decision) === name);
      if (!lost || !isAboutLine(lost)) continue;
      chosen.set(name, 'undo');
      chosen.set(line, lost.verdict === 'as-is' ? 'asIs' : lost.verdict);
      continue;
    }
    if (does === 'drop' && isWholeWord(id)) delete words[id];
    const isRange = does === 'above' || does === 'below' || does === 'keepAbove' || does === 'keepBelow';
    const ids = isRange ? linesFrom(lines, id, does) : twinsOf(id);
    // There is one title and one release, and a title is one line.
    if (does === 'title' || does === 'release')
      for (const [other, its] of chosen) if (its === does) chosen.delete(other);
    for (const one of does === 'title' ? [id] : ids) {
      if (does === 'drop') chosen.delete(one);
      else if (isRange) chosen.set(one, chosen.get(one) ?? (does.startsWith('keep') ? 'keep' : 'remove'));
      else chosen.set(one, does);
    }
  }
  if (stretch)
    for (const { id, removed, role } of lines.slice(stretch.from - 1, stretch.to)) {
      const isOther = stretch.does === 'keep' ? removed !== undefined : !removed && role !== 'title';
      for (const one of id && isOther ? twinsOf(id) : []) chosen.set(one, stretch.does);
    }
  const withKind = (kind: Kind): string[] => [...chosen].flatMap(([id, its]) => (its === kind ? [id] : []));
  const [title] = withKind('title');
  const [release] = withKind('release');
  return {
    keep: withKind('keep'),
    remove: withKind('remove'),
    asIs: withKind('asIs'),
    undo: withKind('undo'),
    ...(title !== undefined && { title }),
    ...(release !== undefined && { release }),
    ...words,
    ...(proof && differing(stated, proof)),
  };
}

/** What an article says of itself now, as its fields show it. */
export const shownMetadata = ({
  title,
  metadata: { author, authors, date, language },
}: Pick<Proof, 'title' | 'metadata'>): Readonly<Record<StatedName, string>> => ({
  title: oneLine(title.text),
  authors: (authors?.value ?? [author?.value ?? '']).map(oneLine).join('; '),
  date: date?.value ?? '',
  language: language?.value ?? '',
});

/** A field of a form has no line breaks; what comes back must be what was shown. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function differing(stated: DecisionForm['stated'], proof: Proof): Pick<Asked, 'metadata'> {
  const shown = shownMetadata(proof);
  const said = statedNames.flatMap(name => {
    const text = stated[name];
    if (text === undefined || oneLine(text) === shown[name]) return [];
    return [[name, name === 'authors' ? text.split(';') : text] as const];
  });
  return said.length > 0 ? { metadata: Object.fromEntries(said) } : {};
}

/** The line and all that are kept (or removed) above, or below, it, apart from the title. */
function linesFrom(
  lines: readonly Line[],
  id: string,
  where: 'above' | 'below' | 'keepAbove' | 'keepBelow',
): string[] {
  const index = lines.findIndex(line => line.id === id);
  const isAbove = where === 'above' || where === 'keepAbove';
  const within = isAbove ? lines.slice(0, index + 1) : index === -1 ? [] : lines.slice(index);
  const isMeant = ({ removed, role }: Line): boolean =>
    where.startsWith('keep') ? removed !== undefined : !removed && !role;
  return within.flatMap(line => (line.id && isMeant(line) ? [line.id] : []));
}

const isKind = (text: string | undefined): text is Kind => kinds.some(kind => kind === text);
const isWholeWord = (text: string | undefined): text is WholeWord => wholeWords.some(word => word === text);

/** What is asked, as a form keeps it from one page to the next. */
export const pendingOf = ({
  keep = [],
  remove = [],
  asIs = [],
  undo = [],
  title,
  release,
  metadata = {},
  ...words
}: Asked): Pending[] => [
  ...keep.map(id => `keep ${id}`),
  ...remove.map(id => `remove ${id}`),
  ...asIs.map(id => `asIs ${id}`),
  ...undo.map(id => `undo ${id}`),
  ...(title === undefined ? [] : [`title ${title}`]),
  ...(release === undefined ? [] : [`release ${release}`]),
  ...wholeWords.flatMap(word => (words[word] === undefined ? [] : [`${word} ${words[word] ? 'yes' : 'no'}`])),
  // Their fields say what.
  ...Object.keys(metadata).map(name => `stated ${name}`),
];

function seenFrom(text: string | undefined): Seen | undefined {
  try {
    const seen: Seen = JSON.parse(text ?? '');
    return typeof seen.upload === 'string' && Array.isArray(seen.decisions) ? seen : undefined;
  } catch {
    return undefined;
  }
}
