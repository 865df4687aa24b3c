/** What comes back in the files of a section: to be accepted, rejected for good, or left. */
import type { FC } from 'hono/jsx';
import type { Proposal } from '../../../cleaning/house/proposal.ts';
import { accepted } from '../../../cleaning/house/proposals.ts';
import { ruleName } from '../../../cleaning/house/rule-name.ts';
import type { Proposed } from '../../../publishing/house/propose.ts';
import { likelihoodWords } from '../../article/doubt.ts';
import { deskArticlePath } from '../../desk-routes.ts';
import { housePath } from '../../house/house-path.ts';
import { count, day, shownName } from '../../words.ts';
import { DeskPage } from '../desk-page.tsx';
import { idOf, sectionName, whereWords } from './rule-words.ts';
import { WhereField, Wording } from './wording.tsx';

interface ProposalsProps {
  readonly prefix: string;
  readonly after: string | undefined;
  readonly proposed: Proposed;
  readonly site: string;
}

/** Those that are this sure are chosen already, in thousandths; what reads like a sentence never is. */
const sure = 20;

/** Wordings that are kept apart and shown all the same. */
const mostApart = 50;

export function proposalsPage({ prefix, after, proposed, site }: ProposalsProps): string {
  const { proposals, apart, files, passed, after: last } = proposed;
  const section = sectionName(prefix);
  return DeskPage({
    title: `What comes back in ${shownName(section)}`,
    place: 'house',
    site,
    children: (
      <>
        <h1>
          What comes back in <bdi>{shownName(section)}</bdi>
        </h1>
        <p>
          Learnt from {count(files, 'file')}
          {after !== undefined && (
            <>
              {' '}
              behind <bdi>{shownName(after)}</bdi>
            </>
          )}
          {last !== undefined && (
            <>
              , up to <bdi>{shownName(last)}</bdi>; there are more
            </>
          )}
          .{passed > 0 && ` ${count(passed, 'other')} taught nothing: copies of others, or no text.`}{' '}
          {last !== undefined && (
            <a href={housePath(prefix, { view: 'proposals', after: last })}>Learn from the next ones</a>
          )}
        </p>
        {last !== undefined && (
          <p class="hint">
            A page learns from some hundred files. <code>faircopy learn</code> walks a section of any size.
          </p>
        )}
        {proposals.length === 0 ? (
          <p>
            Nothing that looks like the site’s comes back in them
            {files < 3 ? ': three files are the least that tell.' : ', or it is decided already.'}
          </p>
        ) : (
          <form method="post" action="/desk/house">
            <input type="hidden" name="prefix" value={prefix} />
            <ul class="cards">
              {proposals.map(proposal => (
                <ProposalEntry proposal={proposal} />
              ))}
            </ul>
            <div class="bar">
              <button type="submit" name="do" value="accept" class="primary">
                Accept the chosen ones
              </button>
              <button type="submit" name="do" value="reject">
                Never propose them again
              </button>
              <span class="hint">Nothing changes before you have seen what it does.</span>
            </div>
          </form>
        )}
        {apart.length > 0 && (
          <details>
            <summary>{count(apart.length, 'wording')} that come back and look like the authors’ own</summary>
            <ul>
              {apart.slice(0, mostApart).map(({ line, files: its, of, why }) => (
                <li>
                  <bdi>{line}</bdi>{' '}
                  <span class="hint">
                    in {its} of {of} files. {why}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <a href={housePath(prefix)}>The rules of this section</a>
        </p>
      </>
    ),
  });
}

const ProposalEntry: FC<{ proposal: Proposal }> = ({ proposal }) => {
  const { lines, files, of, left, where, risk, isProse, evenTitle, first, last, examples } = proposal;
  const name = ruleName(proposal);
  // Section, editor and time are put in where it is accepted.
  const { prefix: _, by: __, at: ___, ...rule } = accepted(proposal, '', { by: '', at: '' });
  return (
    <li class="choose">
      <input
        type="checkbox"
        name="rule"
        value={JSON.stringify(rule)}
        id={idOf(name)}
        checked={risk <= sure && !isProse}
      />
      <div class="words">
        <label for={idOf(name)} dir="auto">
          <Wording lines={lines} />
        </label>
        <p class="hint">
          In {files} of {of} files, still there in {left}
          {first && `, from ${day(first)}${day(last) === day(first) ? '' : ` to ${day(last)}`}`}.{' '}
          {likelihoodWords(risk)}.{isProse && ' It reads like a sentence.'}
          {evenTitle && ' It was taken for the title.'}
        </p>
        <details>
          <summary>Where it stands</summary>
          <ul>
            {examples.map(example => (
              <li>
                <a href={deskArticlePath(example.name)}>
                  <bdi>{shownName(example.name)}</bdi>
                </a>
                <p class="hint" dir="auto">
                  {example.before}
                </p>
                <p dir="auto">{example.line}</p>
                <p class="hint" dir="auto">
                  {example.behind}
                </p>
              </li>
            ))}
          </ul>
          <div class="fields">
            <WhereField name={`where-${name}`} met={whereWords(where)} hides={lines[0] ?? ''} />
          </div>
        </details>
      </div>
    </li>
  );
};
