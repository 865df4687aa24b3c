/**
 * Decisions as the fields of a form. Without a script every button sends the whole form: the button that was pressed is one
 * field, what was chosen before and is not saved yet are others.
 */
import type { Context } from 'hono';
import type { Article } from '../article.ts';
import type { Line } from '../cleaning/cleaning.ts';
import { type Asked, decisionName } from '../decisions.ts';

/** What one line, or the article, is to become: `keep 0123456789abcdef~1`. */
export type Pending = string;

const kinds = ['keep', 'remove', 'asIs', 'title', 'release', 'undo'] as const;
type Kind = (typeof kinds)[number];

export interface DecisionForm {
  readonly asked: Asked;
  readonly revision: string | undefined;
  readonly saves: boolean;
  /** What the editor saw, for the page that tells what changed. */
  readonly seen: Seen | undefined;
  /** Ids of lines that are to be removed with all that is kept above, or below, them. */
  readonly above: string | undefined;
  readonly below: string | undefined;
  /** Fragment of the address to go back to. */
  readonly at: string | undefined;
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
export async function askedIn(c: Context): Promise<DecisionForm> {
  const fields = await c.req.parseBody({ all: true });
  const all = (name: string): string[] =>
    [fields[name] ?? []].flat().filter(value => typeof value === 'string');
  const [revision] = all('revision');
  const [seen] = all('seen');
  const [above] = all('above');
  const [below] = all('below');
  const buttons = [...kinds, 'drop', 'above', 'below'];
  const pressed = buttons.flatMap(name => all(name))[0]?.split(' ')[0];
  const at = pressed ? `line-${pressed}` : all('at')[0];
  const chosen = new Map<string, Kind>();
  const choose = (kind: Kind, values: readonly string[]): void => {
    for (const id of values.flatMap(value => value.split(' ')).filter(Boolean)) {
      if (kind === 'title' || kind === 'release')
        for (const [other, its] of chosen) if (its === kind) chosen.delete(other);
      chosen.set(id, kind);
    }
  };
  for (const pending of all('pending')) {
    const [kind, id = ''] = pending.split(' ');
    if (isKind(kind)) choose(kind, [id]);
  }
  // The button that was pressed speaks last.
  for (const kind of kinds) choose(kind, all(kind));
  for (const id of all('drop').flatMap(value => value.split(' '))) chosen.delete(id);
  const withKind = (kind: Kind): string[] => [...chosen].flatMap(([id, its]) => (its === kind ? [id] : []));
  const [title] = withKind('title');
  const [release] = withKind('release');
  return {
    asked: {
      keep: withKind('keep'),
      remove: withKind('remove'),
      asIs: withKind('asIs'),
      undo: withKind('undo'),
      ...(title !== undefined && { title }),
      ...(release !== undefined && { release }),
    },
    revision,
    saves: all('save').length > 0 || all('preview').length === 0,
    seen: seenFrom(seen),
    above,
    below,
    at: at && /^[\w~-]{1,60}$/.test(at) ? at : undefined,
  };
}

/** With the lines that are kept above or below one of them. */
export function withRanges({ asked, above, below }: DecisionForm, lines: readonly Line[]): Asked {
  if (above === undefined && below === undefined) return asked;
  const spokenOf = new Set(pendingOf(asked).map(pending => pending.split(' ')[1]));
  const from = below === undefined ? 0 : lines.findIndex(({ id }) => id === below);
  const to = above === undefined ? lines.length - 1 : lines.findIndex(({ id }) => id === above);
  if (from === -1) return asked;
  const within = lines.slice(from, to + 1);
  const more = within.flatMap(({ id, removed, role }) =>
    id && !removed && !role && !spokenOf.has(id) ? [id] : [],
  );
  return { ...asked, remove: [...(asked.remove ?? []), ...more] };
}

const isKind = (text: string | undefined): text is Kind => kinds.some(kind => kind === text);

/** The inverse of the first half of `askedIn`. */
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
