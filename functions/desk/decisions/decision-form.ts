/**
 * Decisions as the fields of a form. Without a script every button sends the whole form: the button that was pressed is one
 * field, what was chosen before and is not saved yet are others.
 */
import type { Context } from 'hono';
import type { Article } from '../../articles/article.ts';
import { type Asked, decisionName } from '../../articles/decisions.ts';
import type { Line } from '../../cleaning/cleaning.ts';
import { twinsIn } from '../../cleaning/result/placement.ts';
import { formFields } from '../form-fields.ts';

/** What one line, or the article, is to become: `keep 0123456789abcdef~1`. */
export type Pending = string;

const kinds = ['keep', 'remove', 'asIs', 'title', 'release', 'undo'] as const;
type Kind = (typeof kinds)[number];

export interface DecisionForm {
  /** What was chosen, one after the other; the button that was pressed comes last. */
  readonly steps: readonly Step[];
  readonly revision: string | undefined;
  readonly saves: boolean;
  /** What the editor saw, for the page that tells what changed. */
  readonly seen: Seen | undefined;
  /** Id of the line to go back to. */
  readonly at: string | undefined;
}

interface Step {
  /** `above` and `below` remove a line with all that is kept above, or below, it; `drop` takes back what was chosen. */
  readonly does: Kind | 'drop' | 'above' | 'below';
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
    return isKind(does) && id ? [{ does, id }] : [];
  });
  const pressed = [...kinds, 'drop' as const, 'above' as const, 'below' as const].flatMap(does =>
    all(does)
      .flatMap(value => value.split(' '))
      .filter(Boolean)
      .map((id): Step => ({ does, id })),
  );
  const [revision] = all('revision');
  const at = pressed[0]?.id;
  return {
    steps: [...pending, ...pressed],
    revision,
    saves: all('save').length > 0 || all('preview').length === 0,
    seen: seenFrom(all('seen')[0]),
    at: at && /^[0-9a-f]{16}~\d{1,9}$/.test(at) ? at : undefined,
  };
}

/** All that a form asks of an article with these lines. Lines that nothing tells apart are decided together. */
export function askedOf({ steps }: DecisionForm, lines: readonly Line[]): Asked {
  const twinsOf = twinsIn(lines);
  const chosen = new Map<string, Kind>();
  for (const { does, id } of steps) {
    const ids = does === 'above' || does === 'below' ? keptFrom(lines, id, does) : twinsOf(id);
    // There is one title and one release, and a title is one line.
    if (does === 'title' || does === 'release')
      for (const [other, its] of chosen) if (its === does) chosen.delete(other);
    for (const one of does === 'title' ? [id] : ids) {
      if (does === 'drop') chosen.delete(one);
      else if (does === 'above' || does === 'below') chosen.set(one, chosen.get(one) ?? 'remove');
      else chosen.set(one, does);
    }
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
  };
}

/** The line and all that are kept above, or below, it, apart from the title. */
function keptFrom(lines: readonly Line[], id: string, where: 'above' | 'below'): string[] {
  const index = lines.findIndex(line => line.id === id);
  const within = where === 'above' ? lines.slice(0, index + 1) : index === -1 ? [] : lines.slice(index);
  return within.flatMap(({ id, removed, role }) => (id && !removed && !role ? [id] : []));
}

const isKind = (text: string | undefined): text is Kind => kinds.some(kind => kind === text);

/** What is asked, as a form keeps it from one page to the next. */
export const pendingOf = ({
  keep = [],
  remove = [],
  asIs = [],
  undo = [],
  title,
  release,
}: Asked): Pending[] => [
  ...keep.map(id => `keep ${id}`),
  ...remove.map(id => `remove ${id}`),
  ...asIs.map(id => `asIs ${id}`),
  ...undo.map(id => `undo ${id}`),
  ...(title === undefined ? [] : [`title ${title}`]),
  ...(release === undefined ? [] : [`release ${release}`]),
];

function seenFrom(text: string | undefined): Seen | undefined {
  try {
    const seen: Seen = JSON.parse(text ?? '');
    return typeof seen.upload === 'string' && Array.isArray(seen.decisions) ? seen : undefined;
  } catch {
    return undefined;
  }
}
