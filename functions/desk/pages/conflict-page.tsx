/** Somebody else was quicker: nothing was saved, and here is what changed. */
import type { Article } from '../../articles/article.ts';
import { type Asked, decisionName, verdictsIn } from '../../articles/decisions.ts';
import { proofOf } from '../../articles/proof.ts';
import type { Line } from '../../cleaning/cleaning.ts';
import { statusOf } from '../article/article-json.ts';
import { pendingOf, type Seen, seenOf } from '../decisions/decision-form.ts';
import { deskArticlePath } from '../desk-routes.ts';
import { count, decisionSentence, verdictWords } from '../words.ts';
import { DeskPage } from './desk-page.tsx';

interface ConflictProps {
  readonly article: Article;
  /** What the second editor wanted. */
  readonly asked: Asked;
  readonly seen: Seen | undefined;
}

export function conflictPage({ article, asked, seen }: ConflictProps): string {
  const lines = new Map((proofOf(article)?.lines ?? []).flatMap(line => (line.id ? [[line.id, line]] : [])));
  const possible = stillPossible(asked, article, lines);
  const wanted = verdictsIn(asked);
  return DeskPage({
    title: 'Changed meanwhile',
    children: (
      <>
        <h1>This article changed meanwhile</h1>
        <p>Nothing of yours was saved, and nothing was overwritten. Since you opened it:</p>
        <ul>
          {changes(article, seen).map(change => (
            <li>{change}</li>
          ))}
        </ul>
        {wanted.length > 0 && (
          <>
            <h2>What you had chosen</h2>
            <ul>
              {wanted.map(([id, verdict]) => {
                const line = lines.get(id);
                return (
                  <li>
                    {line ? (
                      <>
                        <q dir="auto">{line.text.trim().slice(0, 200)}</q> was to be {verdictWords(verdict)}
                        {line.decision?.verdict === verdict ? '; somebody did that already.' : '.'}
                      </>
                    ) : (
                      'A line that is not in the file any more.'
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )}
        {possible.length > 0 && (
          <form method="post" action={`/desk/decisions?key=${encodeURIComponent(article.key)}`}>
            <input type="hidden" name="revision" value={article.revision} />
            <input type="hidden" name="seen" value={JSON.stringify(seenOf(article))} />
            <input type="hidden" name="preview" value="yes" />
            {possible.map(value => (
              <input type="hidden" name="pending" value={value} />
            ))}
            <button type="submit" class="primary">
              See what you had chosen on the article as it is now
            </button>
          </form>
        )}
        <p>
          <a href={deskArticlePath(article.key)}>Open the article as it is now, without your changes</a>
        </p>
      </>
    ),
  });
}

function changes(article: Article, seen: Seen | undefined): string[] {
  if (!seen) return ['It was changed; the page that you came from doesn’t say what you saw.'];
  const now = seenOf(article);
  const added = article.decisions.filter(decision => !seen.decisions.includes(decisionName(decision)));
  const undone = seen.decisions.filter(name => !now.decisions.includes(name));
  const found = [
    ...(seen.upload === now.upload
      ? []
      : [article.upload ? 'Another version of the file was uploaded.' : 'The file was deleted.']),
    ...(seen.cleaner === now.cleaner ? [] : ['It was cleaned again by a newer version of the rules.']),
    ...added.map(decisionSentence),
    ...(undone.length > 0
      ? [`${count(undone.length, 'decision')} ${undone.length === 1 ? 'was' : 'were'} undone or replaced.`]
      : []),
  ];
  return found.length > 0 ? found : [`It was written anew; it is ${statusOf(article)} now.`];
}

/** What can be asked of the article as it is now. */
function stillPossible(asked: Asked, article: Article, lines: ReadonlyMap<string, Line>): string[] {
  const names = new Set(article.decisions.map(decisionName));
  return pendingOf(asked).filter(pending => {
    const [kind, id = ''] = pending.split(' ');
    if (kind === 'withdrawn') return true;
    if (kind === 'aside' || kind === 'reviewed' || kind === 'stated') return false;
    if (kind === 'release') return article.attention?.etag === id;
    return lines.has(id) || (kind === 'undo' && names.has(id));
  });
}
