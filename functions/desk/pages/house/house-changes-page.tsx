/** What a section's draft of house rules changes, before it is put in force. */
import type { FC } from 'hono/jsx';
import type { HouseSet } from '../../../articles/house/house-set.ts';
import type { HouseChange, HouseChanges } from '../../../publishing/house/house-changes.ts';
import { deskArticlePath } from '../../desk-routes.ts';
import { housePath } from '../../house/house-path.ts';
import { count, shownName } from '../../words.ts';
import { DeskPage } from '../desk-page.tsx';
import { sectionName } from './rule-words.ts';

interface ChangesProps {
  readonly set: HouseSet;
  readonly changes: HouseChanges;
  readonly site: string;
}

export function houseChangesPage({ set, changes, site }: ChangesProps): string {
  const { prefix, revision, draft } = set;
  const { articles, changed, lines, examples, after } = changes;
  const section = sectionName(prefix);
  return DeskPage({
    title: `What this changes in ${shownName(section)}`,
    place: 'house',
    site,
    children: (
      <>
        <h1>
          What this changes in <bdi>{shownName(section)}</bdi>
        </h1>
        {!draft && <p>Nothing waits to be put in force.</p>}
        <p role="status">
          Of {count(articles, 'article')}
          {after !== undefined && ' that were tried, there are more,'} {changed.toLocaleString('en')} would
          change: {count(lines.removed, 'line')} {lines.removed === 1 ? 'goes' : 'go'},{' '}
          {lines.back.toLocaleString('en')} {lines.back === 1 ? 'comes' : 'come'} back.
        </p>
        {after !== undefined && (
          <p class="hint">
            Tried up to <bdi>{shownName(after)}</bdi>. <code>faircopy house --dry-run</code> tries a whole
            section of any size.
          </p>
        )}
        {draft && (
          <form method="post" action="/desk/house">
            <input type="hidden" name="prefix" value={prefix} />
            <input type="hidden" name="revision" value={revision} />
            <p>
              <button type="submit" name="do" value="apply" class="primary">
                Put it in force
              </button>{' '}
              <a class="button" href={housePath(prefix)}>
                Back
              </a>{' '}
              <span class="hint">
                Every article of the section is then cleaned again, behind all uploads.
              </span>
            </p>
          </form>
        )}
        <ul class="cards">
          {examples.map(example => (
            <Change {...example} />
          ))}
        </ul>
      </>
    ),
  });
}

/** Lines of one article that are shown. */
const mostLines = 12;

const Change: FC<HouseChange> = ({ key, removed, back }) => (
  <li>
    <h2>
      <a href={deskArticlePath(key)}>
        <bdi>{shownName(key)}</bdi>
      </a>
    </h2>
    {removed.slice(0, mostLines).map(text => (
      <p dir="auto">
        Goes: <del class="piece">{text}</del>
      </p>
    ))}
    {back.slice(0, mostLines).map(text => (
      <p dir="auto">
        Comes back: <ins>{text}</ins>
      </p>
    ))}
    {removed.length + back.length > 2 * mostLines && <p class="hint">And more.</p>}
  </li>
);
