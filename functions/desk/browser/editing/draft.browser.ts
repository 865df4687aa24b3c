/**
 * What was chosen on a proof and is not saved yet, kept by the browser for one article in one revision: it survives Back, other
 * tabs, the network and a closed laptop. Only ids of lines are kept, never a word of the text.
 */

export interface Draft {
  /** `keep 0123456789abcdef~1`, in the order in which they were chosen. */
  readonly pending: readonly string[];
  /** It was sent to be saved: once there is another revision, it is done with. */
  readonly isSent: boolean;
}

interface Stored extends Draft {
  readonly revision: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const prefix = 'faircopy draft ';

/** In milliseconds: two weeks. */
const longest = 14 * 86_400_000;

export interface Drafts {
  /** The draft for this revision. */
  read(): readonly string[];
  keep(draft: Draft): void;
  /** A draft for an earlier revision that was never sent: what was chosen there. */
  earlier(): readonly string[];
  /** Called when another tab has changed the draft. */
  onChange(changed: (pending: readonly string[]) => void): void;
}

/** Drafts of one article. Where the browser keeps nothing, each page has its own, as long as it is open. */
export function draftsOf(key: string, revision: string): Drafts {
  const name = prefix + key;
  forgetOld();
  const found = parsed(stored(name));
  if (found && found.revision !== revision && found.isSent) remove(name);
  return {
    read: () => {
      const draft = parsed(stored(name));
      return draft?.revision === revision ? draft.pending : [];
    },
    keep({ pending, isSent }) {
      if (pending.length === 0) remove(name);
      else {
        const draft: Stored = { revision, at: Date.now(), pending, isSent };
        attempt(() => localStorage.setItem(name, JSON.stringify(draft)));
      }
    },
    earlier: () => {
      const draft = parsed(stored(name));
      return draft && draft.revision !== revision && !draft.isSent ? draft.pending : [];
    },
    onChange(changed) {
      addEventListener('storage', event => {
        if (event.key !== name) return;
        const draft = parsed(event.newValue);
        if (!draft || draft.revision === revision) changed(draft?.pending ?? []);
      });
    },
  };
}

function forgetOld(): void {
  attempt(() => {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(prefix)) continue;
      const draft = parsed(localStorage.getItem(name));
      if (!draft || draft.at + longest < Date.now()) localStorage.removeItem(name);
    }
  });
}

const stored = (name: string): string | null => attempt(() => localStorage.getItem(name)) ?? null;
const remove = (name: string): void => void attempt(() => localStorage.removeItem(name));

function parsed(text: string | null): Stored | undefined {
  const draft = attempt(() => JSON.parse(text ?? 'null')) as Stored | null | undefined;
  return draft && Array.isArray(draft.pending) && typeof draft.at === 'number' ? draft : undefined;
}

/** A browser may forbid pages to keep anything. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
