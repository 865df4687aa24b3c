/** A proof: the text with every removed line struck out in its place, and why. */
import type { Child, FC } from 'hono/jsx';
import type { Picture, Repair } from '../../cleaning/cleaning.ts';
import { hashOf } from '../../cleaning/result/line-ids.ts';
import { embedLabel } from '../../representations/embeds.ts';
import { safeHref } from '../../representations/inlines.ts';
import { furnitureWords, isDoubtful, isSurelyFurniture, usualWords, wrongWords } from '../article/doubt.ts';
import {
  type Passage,
  type ProofView,
  partsOf,
  partWith,
  piecesOf,
  type Reason,
  type SeenLine,
} from '../article/proof-view.ts';
import { asSentence, count, decisionWords, ruleName, visible } from '../words.ts';

/** Runs of removed lines that are longer than this are folded; those inside the text somewhat later. */
const foldedFrom = 6;
const foldedInsideFrom = 20;

/** Longer lines are not offered as titles, in characters. */
const longestTitle = 200;

/** Lines of one run that are shown, folded or not. */
const mostOfRun = 300;

export interface ProofProps {
  readonly view: ProofView;
  /** Which part of a long proof, from 0. */
  readonly part?: number;
  /** Language of the text. */
  readonly language?: string | undefined;
  /** Where the buttons of each line lead; absent: nothing can be decided here. */
  readonly action?: string | undefined;
  /** Lines with a change that is not saved yet. */
  readonly changed?: ReadonlySet<string>;
  /** A line that was decided last: its run stays open. */
  readonly openAt?: string | undefined;
}

export const Proof: FC<ProofProps> = props => {
  const { view, language, part = 0 } = props;
  const firsts = new Set(view.byRule.map(([rule]) => firstOf(view, rule)?.[1]));
  const firstInside = view.firstInside === undefined ? undefined : view.passages[view.firstInside];
  return (
    <section class="proof" aria-label="Proof" lang={language}>
      <FurnitureLeft {...props} />
      {partsOf(view)[part]?.map(passage =>
        passage.reasons.length > 0 ? (
          <Removed {...props} passage={passage} firsts={firsts} isFirstInside={passage === firstInside} />
        ) : (
          passage.lines.map(line => <KeptLine {...props} line={line} />)
        ),
      )}
    </section>
  );
};

/** Where a rule removed something for the first time. */
function firstOf({ passages }: ProofView, rule: string): readonly [Passage, Reason] | undefined {
  for (const passage of passages) {
    const reason = passage.reasons.find(reason => reason.rule === rule);
    if (reason) return [passage, reason];
  }
  return undefined;
}

interface RemovedProps extends ProofProps {
  readonly passage: Passage;
  /** Those that links lead to. */
  readonly firsts: ReadonlySet<Reason | undefined>;
  readonly isFirstInside: boolean;
}

const Removed: FC<RemovedProps> = ({ passage, firsts, isFirstInside, ...props }) => {
  const { lines, reasons, inside } = passage;
  const { changed } = props;
  const isOpen = lines.some(line => changed?.has(line.id) || line.id === props.openAt);
  const isLong = lines.length > (inside ? foldedInsideFrom : foldedFrom);
  const last = lines.at(-1);
  let room = mostOfRun;
  const struck = (
    <>
      <KeepRun {...props} passage={passage} />
      {reasons.map(reason => {
        const shown = reason.lines.slice(0, Math.max(0, room));
        room -= shown.length;
        const usual = usualWords(reason.lines);
        return (
          shown.length > 0 && (
            <>
              <ReasonLine
                {...props}
                reason={reason}
                id={firsts.has(reason) ? `rule-${reason.rule}` : undefined}
                usual={usual}
              />
              {shown.map(line => (
                <StruckLine {...props} line={line} usual={usual} />
              ))}
            </>
          )
        );
      })}
      {lines.length > mostOfRun && (
        <p class="hint" lang="en" dir="ltr">
          And {count(lines.length - mostOfRun, 'more line')}; they are in the original text.
        </p>
      )}
    </>
  );
  return (
    <div class={inside ? 'passage inside' : 'passage'} id={isFirstInside ? 'first-removal' : undefined}>
      {isLong ? (
        <details open={isOpen}>
          <summary lang="en" dir="ltr">
            {count(lines.length, 'removed line')}, {lines[0]?.number} to {last?.number}:{' '}
            {[...new Set(reasons.map(({ rule }) => ruleName(rule).toLowerCase()))].join(', ')}
            {lines.some(isDoubtful) && <strong>; {doubtfulWords(lines.filter(isDoubtful).length)}</strong>}
          </summary>
          {struck}
        </details>
      ) : (
        struck
      )}
    </div>
  );
};

interface ReasonProps extends ProofProps {
  readonly reason: Reason;
  readonly id: string | undefined;
  readonly usual: string | undefined;
}

const ReasonLine: FC<ReasonProps> = ({ reason, id, usual, action }) => {
  const { rule, lines } = reason;
  const [first] = lines;
  return (
    <div class="reason" lang="en" dir="ltr" id={id}>
      <span>
        <strong>{ruleName(rule)}.</strong> {asSentence(reason.reason)} {usual && `${usual}.`}
      </span>
      {action && lines.length > 1 && (
        <button
          type="submit"
          name="keep"
          value={lines.map(({ id }) => id).join(' ')}
          formaction={`${action}#line-${first?.id}`}
        >
          Keep all {lines.length}
          <Hidden> lines from {first?.number}</Hidden>
        </button>
      )}
    </div>
  );
};

/** More decisions do not belong in one press: an editor would not look at them. */
const mostAtOnce = 100;

/** Furniture that the cleaner was not sure enough of to remove goes with one press. */
const FurnitureLeft: FC<ProofProps> = ({ view, part = 0, action }) => {
  const lines = view.furniture.filter(isSurelyFurniture);
  return action && part === 0 && lines.length > 1 && lines.length <= mostAtOnce ? (
    <p class="reason" lang="en" dir="ltr">
      {lines.length} kept lines are almost surely furniture.{' '}
      <button
        type="submit"
        name="remove"
        value={lines.map(({ id }) => id).join(' ')}
        formaction={`${action}#line-${lines[0]?.id}`}
      >
        Remove all {lines.length}
        <Hidden> lines that are almost surely furniture</Hidden>
      </button>
    </p>
  ) : null;
};

interface LineProps extends ProofProps {
  readonly line: SeenLine;
}

/** A run that went for several reasons is kept with one press, too. */
const KeepRun: FC<ProofProps & { passage: Passage }> = ({ passage: { lines, reasons }, action }) =>
  action && reasons.length > 1 ? (
    <p class="reason" lang="en" dir="ltr">
      <button
        type="submit"
        name="keep"
        value={lines.map(({ id }) => id).join(' ')}
        formaction={`${action}#line-${lines[0]?.id}`}
      >
        Keep all {lines.length} from line {lines[0]?.number} to {lines.at(-1)?.number}
      </button>
    </p>
  ) : null;

/** “2 may be the author’s” */
const doubtfulWords = (lines: number): string => `${lines.toLocaleString('en')} may be the author’s`;

/** @param usual how sure most lines are that were removed for the same reason: that is said above them */
const StruckLine: FC<LineProps & { usual: string | undefined }> = ({ line, action, changed, usual }) => {
  const words = wrongWords(line);
  return (
    <div
      class={classes('line', 'removed', line, changed)}
      id={`line-${line.id}`}
      data-wrong={isDoubtful(line) ? line.removed?.wrong : undefined}
    >
      <span class="number">{line.number}</span>
      <div class="text">
        <Hidden>Removed: </Hidden>
        <del dir="auto">{line.text.trim()}</del>
        {line.picture && <Address what="Picture" {...line.picture} />}
        {line.embed && <Address {...line.embed} what={embedLabel(line.embed, '')} />}
      </div>
      {action && (
        <div class="choices" lang="en" dir="ltr">
          <Choices {...choices(action, line, changed)} />
        </div>
      )}
      {words && words !== usual && (
        <p class="verdict" lang="en" dir="ltr">
          {words}.
        </p>
      )}
      <Notes line={line} action={action} changed={changed} />
    </div>
  );
};

const KeptLine: FC<LineProps> = ({ line, action, changed }) => (
  <div class={classes('line', 'kept', line, changed)} id={`line-${line.id}`} data-furniture={line.furniture}>
    <span class="number">{line.number}</span>
    <div class="text">
      {line.role && <Hidden>{line.role === 'title' ? 'Title: ' : 'Byline: '}</Hidden>}
      <span dir="auto">
        {piecesOf(line).map(piece => (typeof piece === 'string' ? piece : <Repaired {...piece} />))}
      </span>
      {line.picture && <Address what="Picture" {...line.picture} />}
      {line.embed && <Address {...line.embed} what={embedLabel(line.embed, '')} />}
    </div>
    {action && (
      <div class="choices" lang="en" dir="ltr">
        <Choices {...choices(action, line, changed)} />
      </div>
    )}
    {line.furniture !== undefined && (
      <p class="verdict" lang="en" dir="ltr">
        {furnitureWords(line)}.
      </p>
    )}
    <Notes line={line} action={action} changed={changed} />
  </div>
);

/** Where a picture or an embed lies. Nothing is loaded: its host would learn that an editor looks at this proof. */
const Address: FC<Pick<Picture, 'address'> & { what: string }> = ({ address, what }) => {
  const href = safeHref(address);
  return (
    <span class="hint" dir="ltr">
      {` ${what}: `}
      {href ? (
        <a href={href} rel="noreferrer">
          {address}
        </a>
      ) : (
        address
      )}
    </span>
  );
};

function classes(
  base: string,
  fate: string,
  { parted, role, decision, id }: SeenLine,
  changed: ReadonlySet<string> | undefined,
): string {
  return [base, fate, parted && 'parted', role, decision && 'decided', changed?.has(id) && 'changes']
    .filter(Boolean)
    .join(' ');
}

/** What a repair took out and put in; where that can't be seen, the note below the line shows it. */
const Repaired: FC<Repair> = ({ before, after }) => (
  <>
    <del class="piece">
      <Hidden>Repaired, was: </Hidden>
      {before}
    </del>
    <ins>
      <Hidden>is: </Hidden>
      {after}
    </ins>
  </>
);

type Choice = readonly [name: string, label: string];

interface ChoicesProps {
  readonly action: string;
  readonly line: SeenLine;
  readonly first: Choice;
  /** What is wanted less often. */
  readonly more: readonly Choice[];
}

/** What can be done with a line as it is. */
function choices(action: string, line: SeenLine, changed: ReadonlySet<string> | undefined): ChoicesProps {
  const { id, removed, repairs, role, text } = line;
  if (changed?.has(id)) return { action, line, first: ['drop', 'Don’t change'], more: [] };
  const more: Choice[] = [];
  if (role !== 'title' && text.trim().length <= longestTitle) more.push(['title', 'Make it the title']);
  if (repairs?.length) more.push(['asIs', 'Leave it as written']);
  if (removed) more.push(['keepAbove', 'Keep it and all above'], ['keepBelow', 'Keep it and all below']);
  else more.push(['above', 'Remove it and all above'], ['below', 'Remove it and all below']);
  return { action, line, first: removed ? ['keep', 'Keep'] : ['remove', 'Remove'], more };
}

const Choices: FC<ChoicesProps> = ({ action, line: { id, number }, first, more }) => {
  const button = ([name, label]: Choice) => (
    <button type="submit" name={name} value={id} formaction={`${action}#line-${id}`}>
      {label}
      <Hidden> (line {number})</Hidden>
    </button>
  );
  return (
    <>
      {button(first)}
      {more.length > 0 && (
        <details class="more" name="more">
          <summary>
            More<Hidden> for line {number}</Hidden>
          </summary>
          <div>{more.map(button)}</div>
        </details>
      )}
    </>
  );
};

const Notes: FC<Omit<LineProps, 'view'>> = ({ line, action, changed }) => {
  const { decision, overruled, repairs = [], id } = line;
  const isChanged = changed?.has(id);
  const notes: Child[] = [];
  for (const repair of repairs)
    notes.push(
      <>
        Repaired {visible(repair.before)} to {visible(repair.after)}: {asSentence(repair.reason)}
      </>,
    );
  if (isChanged) notes.push(<strong>Not saved yet.</strong>);
  if (decision && !isChanged)
    notes.push(
      <>
        {asSentence(decisionWords(decision))}
        {hashOf(decision.id) !== hashOf(id) && (
          <>
            {' '}
            The line read <q dir="auto">{decision.text.trim()}</q> then.
          </>
        )}
        {action && (
          <>
            {' '}
            <button type="submit" name="undo" value={id} formaction={`${action}#line-${id}`}>
              Undo<Hidden> what was decided about line {line.number}</Hidden>
            </button>
          </>
        )}
      </>,
    );
  if (overruled) notes.push(<>Otherwise removed: {asSentence(overruled.reason)}</>);
  return (
    <>
      {notes.map(note => (
        <p class="verdict" lang="en" dir="ltr">
          {note}
        </p>
      ))}
    </>
  );
};

/** For those who don't see colours and lines. */
export const Hidden: FC<{ children?: Child }> = ({ children }) => (
  <span class="visually-hidden">{children}</span>
);

interface FactsProps {
  readonly view: ProofView;
  /** Address of the proof, where it may have several parts. */
  readonly path?: string;
  readonly part?: number;
}

/** How much there is of what, with a way to it. */
export const Facts: FC<FactsProps> = ({ view, path = '', part = 0 }) => {
  const to = (passage: Passage | undefined, fragment: string): string => {
    const itsPart = passage?.lines[0] ? partWith(view, passage.lines[0].id) : part;
    return `${itsPart === part ? '' : `${path}&part=${itsPart + 1}`}#${fragment}`;
  };
  const [riskiest] = view.doubtful;
  const [left] = view.furniture;
  return (
    <p class="facts">
      {count(view.kept + view.removed, 'line')}: {view.kept} kept, {view.removed} removed
      {view.repairs > 0 && `, ${count(view.repairs, 'repair')}`}
      {view.decisions > 0 && `, ${count(view.decisions, 'decision')}`}.{' '}
      {view.byRule.map(([rule, lines], index) => (
        <>
          {index > 0 && ' · '}
          <a href={to(firstOf(view, rule)?.[0], `rule-${rule}`)}>
            {ruleName(rule)}: {lines}
          </a>
        </>
      ))}
      {view.firstInside !== undefined && (
        <>
          {' · '}
          <a href={to(view.passages[view.firstInside], 'first-removal')}>First removal inside the text</a>
        </>
      )}
      {riskiest && (
        <>
          {' · '}
          <a
            href={`${path && part !== partWith(view, riskiest.id) ? `${path}&line=${riskiest.id}` : ''}#line-${riskiest.id}`}
          >
            {doubtfulWords(view.doubtful.length)}
          </a>
        </>
      )}
      {left && (
        <>
          {' · '}
          <a
            href={`${path && part !== partWith(view, left.id) ? `${path}&line=${left.id}` : ''}#line-${left.id}`}
          >
            {view.furniture.length} kept may be furniture
          </a>
        </>
      )}
    </p>
  );
};

/** The way through a long proof. */
export const Parts: FC<Required<FactsProps>> = ({ view, path, part }) => {
  const parts = partsOf(view).length;
  if (parts < 2) return null;
  return (
    <nav aria-label="Parts of this proof">
      {part > 0 && (
        <a href={`${path}&part=${part}`} rel="prev">
          The lines before
        </a>
      )}
      <span>
        Part {part + 1} of {parts}
      </span>
      {part < parts - 1 && (
        <a href={`${path}&part=${part + 2}`} rel="next">
          The lines behind
        </a>
      )}
    </nav>
  );
};
