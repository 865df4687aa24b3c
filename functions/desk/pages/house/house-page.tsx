/** The house rules of one section: those in force, what is to be changed, and what an editor can do. */
import type { Child, FC } from 'hono/jsx';
import type { HouseSet } from '../../../articles/house/house-set.ts';
import type { HouseRule } from '../../../cleaning/cleaning.ts';
import { ruleName } from '../../../cleaning/house/rule-name.ts';
import { housePath } from '../../house/house-path.ts';
import { count, day, moment, shownName } from '../../words.ts';
import { DeskPage } from '../desk-page.tsx';
import { idOf, sectionName, whereWords } from './rule-words.ts';
import { WhereField, Wording } from './wording.tsx';

interface HouseProps {
  readonly set: HouseSet;
  /** Those of shorter prefixes, which hold here too. */
  readonly above: readonly HouseSet[];
  readonly site: string;
}

export function housePage({ set, above, site }: HouseProps): string {
  const { prefix, rules, draft, excepts, rejected, appliedAt, appliedBy, pending } = set;
  const section = sectionName(prefix);
  const inherited = above.flatMap(({ rules }) => rules).filter(rule => !excepts.includes(ruleName(rule)));
  return DeskPage({
    title: `House rules of ${shownName(section)}`,
    place: 'house',
    site,
    children: (
      <>
        <h1>
          House rules of <bdi>{shownName(section)}</bdi>
        </h1>
        <p class="facts">
          {count(rules.length, 'rule')}
          {appliedAt && `, in force since ${moment(appliedAt)} by ${appliedBy}`} ·{' '}
          <a href="/desk/house">all sections</a>
        </p>
        {pending && (
          <HouseForm prefix={prefix} goesOn>
            <div class="banner attention">
              <p>Not every article of the section was told of its rules yet.</p>
              <p>
                <button type="submit" name="do" value="go-on" class="primary">
                  Go on
                </button>
              </p>
            </div>
          </HouseForm>
        )}
        {draft && <Draft set={set} />}
        <p>
          <a class={draft ? 'button' : 'button primary'} href={housePath(prefix, { view: 'proposals' })}>
            See what comes back in its files
          </a>
        </p>
        <h2>In force</h2>
        <Rules
          prefix={prefix}
          rules={rules}
          does="retire"
          button="Retire the chosen ones"
          hint="Their lines come back."
          none="None yet."
        />
        {inherited.length > 0 && (
          <>
            <h2>From the sections above</h2>
            <Rules
              prefix={prefix}
              rules={inherited}
              does="except"
              button="Not here"
              hint="The chosen ones go on holding elsewhere."
              none=""
            />
          </>
        )}
        <h2>Write one yourself</h2>
        <HouseForm prefix={prefix}>
          <label for="lines">
            The line as it stands in the files; several lines are a block, and hold where two of them stand
            together
          </label>
          <textarea id="lines" name="lines" class="short" rows={3} required />
          <p class="hint">Case doesn’t count, and each number and date stands for every other.</p>
          <div class="fields">
            <WhereField name="where" />
            <button type="submit" name="do" value="write">
              Take it in
            </button>
          </div>
        </HouseForm>
        {rejected.length > 0 && (
          <p class="hint">{count(rejected.length, 'wording')} will never be proposed here again.</p>
        )}
      </>
    ),
  });
}

const HouseForm: FC<{ prefix: string; goesOn?: boolean; children?: Child }> = ({
  prefix,
  goesOn,
  children,
}) => (
  <form method="post" action="/desk/house" data-continue={goesOn ? 'yes' : undefined}>
    <input type="hidden" name="prefix" value={prefix} />
    {children}
  </form>
);

/** What was accepted, written or retired and does not hold yet. */
const Draft: FC<{ set: HouseSet }> = ({ set: { prefix, rules, draft, excepts } }) => {
  if (!draft) return null;
  const before = new Map(rules.map(rule => [ruleName(rule), JSON.stringify(rule)]));
  const after = new Set(draft.rules.map(ruleName));
  const taken = draft.rules.filter(rule => before.get(ruleName(rule)) !== JSON.stringify(rule));
  const retired = rules.filter(rule => !after.has(ruleName(rule)));
  const excepted = draft.excepts.filter(name => !excepts.includes(name));
  return (
    <section class="banner attention" aria-labelledby="draft">
      <h2 id="draft">Not in force yet</h2>
      <ul>
        {taken.map(rule => (
          <li>
            Removed from now on, {whereWords(rule.where)}: <Wording lines={rule.lines} />
          </li>
        ))}
        {retired.map(rule => (
          <li>
            Comes back: <Wording lines={rule.lines} />
          </li>
        ))}
        {excepted.length > 0 && <li>{count(excepted.length, 'rule')} of other sections not here</li>}
      </ul>
      <HouseForm prefix={prefix}>
        <p>
          <a class="button primary" href={housePath(prefix, { view: 'changes' })}>
            See what that changes
          </a>{' '}
          <button type="submit" name="do" value="discard">
            Discard
          </button>
        </p>
      </HouseForm>
    </section>
  );
};

interface RulesProps {
  readonly prefix: string;
  readonly rules: readonly HouseRule[];
  readonly does: 'retire' | 'except';
  readonly button: string;
  readonly hint: string;
  readonly none: string;
}

const Rules: FC<RulesProps> = ({ prefix, rules, does, button, hint, none }) =>
  rules.length === 0 ? (
    <p>{none}</p>
  ) : (
    <HouseForm prefix={prefix}>
      <ul class="cards">
        {rules.map(rule => (
          <Rule rule={rule} does={does} />
        ))}
      </ul>
      <p>
        <button type="submit" name="do" value={does}>
          {button}
        </button>{' '}
        <span class="hint">{hint}</span>
      </p>
    </HouseForm>
  );

const Rule: FC<{ rule: HouseRule; does: string }> = ({ rule, does }) => {
  const { lines, where, files, of, by, at, prefix } = rule;
  const id = `${does}-${idOf(ruleName(rule))}`;
  return (
    <li class="choose">
      <input type="checkbox" name="name" value={ruleName(rule)} id={id} />
      <div class="words">
        <label for={id} dir="auto">
          <Wording lines={lines} />
        </label>
        <p class="hint">
          {files === undefined ? 'Written' : `Stood in ${files} of ${of ?? files} files; accepted`} by{' '}
          <bdi>{by}</bdi> on {day(at)}. Holds {whereWords(where)}
          {does === 'except' && `, for ${sectionName(prefix)}`}.
        </p>
      </div>
    </li>
  );
};
