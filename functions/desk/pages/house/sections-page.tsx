/** Which sections have house rules, and where something recurs that nobody has decided about. */
import type { Child, FC } from 'hono/jsx';
import type { HouseSet } from '../../../articles/house/house-set.ts';
import type { HouseNotice } from '../../../articles/house/house-watch.ts';
import { ruleName } from '../../../cleaning/house/rule-name.ts';
import { housePath } from '../../house/house-path.ts';
import { count, day, shownName } from '../../words.ts';
import { DeskPage } from '../desk-page.tsx';
import { sectionName } from './rule-words.ts';
import { Wording } from './wording.tsx';

interface SectionsProps {
  readonly sets: readonly HouseSet[];
  readonly found: readonly HouseNotice[];
  readonly site: string;
}

export const sectionsPage = ({ sets, found, site }: SectionsProps): string =>
  DeskPage({
    title: 'House rules',
    place: 'house',
    site,
    children: (
      <>
        <h1>House rules</h1>
        <p class="hint">
          What comes back word for word in the files of a site is the site’s. Accept it once as a house rule
          of their section, and it is removed from every article there is and will be, by name and with its
          reason, as everything that is removed.
        </p>
        <HouseNotices found={found} />
        <form method="get" action="/desk/house" class="fields" aria-label="Which section">
          <label>
            Section
            <input name="prefix" placeholder="news/" autocapitalize="off" spellcheck={false} />
          </label>
          <button type="submit" name="view" value="proposals" class="primary">
            See what comes back in it
          </button>
          <button type="submit">Show its rules</button>
        </form>
        {sets.length === 0 ? (
          <p>No section has house rules yet.</p>
        ) : (
          <ul class="cards">
            {sets.map(set => (
              <Section {...set} />
            ))}
          </ul>
        )}
      </>
    ),
  });

const Section: FC<HouseSet> = ({ prefix, rules, draft, pending, appliedAt, appliedBy }) => (
  <li>
    <h2>
      <a href={housePath(prefix)}>{shownName(sectionName(prefix))}</a>
    </h2>
    <p class="hint">
      {count(rules.length, 'rule')}
      {appliedAt && `, in force since ${day(appliedAt)} by ${appliedBy}`}.
      {draft && ' Changes wait to be put in force.'}
      {pending && ' Not every article was told yet.'}
    </p>
  </li>
);

/** What was noticed without anybody asking, with one button for what is as good as certain. */
export const HouseNotices: FC<{ found: readonly HouseNotice[] }> = ({ found }) => (
  <>
    {found.map(({ prefix, wordings, files, surest = [], stopped = [] }) => (
      <div class="banner good">
        {wordings > 0 && (
          <p>
            {count(wordings, 'wording')} {wordings === 1 ? 'comes' : 'come'} back in {count(files, 'file')} of{' '}
            <bdi>{shownName(sectionName(prefix))}</bdi> and {wordings === 1 ? 'looks' : 'look'} like the
            site’s. <a href={housePath(prefix, { view: 'proposals' })}>Look at them</a>
          </p>
        )}
        {surest.length > 0 && (
          <Asked prefix={prefix} does="accept" button={`Accept ${surest.length === 1 ? 'it' : 'these'}`}>
            <ul>
              {surest.map(({ prefix: _, ...rule }) => (
                <li>
                  <Wording lines={rule.lines} />
                  <input type="hidden" name="rule" value={JSON.stringify(rule)} />
                </li>
              ))}
            </ul>
          </Asked>
        )}
        {stopped.length > 0 && (
          <Asked prefix={prefix} does="retire" button={`Retire ${stopped.length === 1 ? 'it' : 'them'}`}>
            <p>
              {count(stopped.length, 'house rule')} of <bdi>{shownName(sectionName(prefix))}</bdi> found
              nothing in its newest files: the site may have changed.
            </p>
            <ul>
              {stopped.map(rule => (
                <li>
                  <Wording lines={rule.lines} />
                  <input type="hidden" name="name" value={ruleName(rule)} />
                </li>
              ))}
            </ul>
          </Asked>
        )}
      </div>
    ))}
  </>
);

/** One word on all that is listed. What it changes is shown before it is put in force. */
const Asked: FC<{ prefix: string; does: 'accept' | 'retire'; button: string; children?: Child }> = ({
  prefix,
  does,
  button,
  children,
}) => (
  <form method="post" action="/desk/house">
    <input type="hidden" name="prefix" value={prefix} />
    {children}
    <button type="submit" name="do" value={does}>
      {button}
    </button>
  </form>
);
