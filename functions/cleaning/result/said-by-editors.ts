/** What editors say of an article in the place of what its source says: title, authors, date and language. */
import type { Decision, Metadata, MetadataDecision, Sourced, Title } from '../cleaning.ts';

interface Said {
  readonly title: Title;
  readonly metadata: Metadata;
}

/**
 * Title and metadata with an editor's word before all others. It is applied when everything is judged, so that a title or a
 * language in an editor's words changes no verdict: the line that was the title keeps that role, and is not printed.
 */
export function saidByEditors(title: Title, metadata: Metadata, decisions: readonly Decision[] = []): Said {
  let said: Said = { title, metadata };
  for (const decision of decisions) if (decision.verdict === 'metadata') said = withWord(said, decision);
  return said;
}

function withWord({ title, metadata }: Said, { name, value }: MetadataDecision): Said {
  if (name === 'authors') {
    const { author, authors, ...others } = metadata;
    const names = typeof value === 'string' ? [value] : value;
    if (names.length === 0) return { title, metadata: others };
    const sourced = { author: by(names.join(', ')), authors: by(names) };
    return { title, metadata: { ...sourced, ...others } };
  }
  const text = typeof value === 'string' ? value : value.join(', ');
  if (name === 'title') return { title: { text, from: 'editor' }, metadata };
  const { [name]: before, ...others } = metadata;
  return { title, metadata: text === '' ? others : { ...others, [name]: by(text) } };
}

const by = <Value>(value: Value): Sourced<Value> => ({ value, from: 'editor' });
