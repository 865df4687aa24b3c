/** `faircopy decide`: one decision for a whole section. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { lineHash } from '../../functions/cleaning/result/line-ids.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { decider } from '../../functions/publishing/decide.ts';
import {
  type BatchAsked,
  type BatchEntry,
  batch,
  isChange,
  newGroup,
} from '../../functions/publishing/groups.ts';
import { reconciler, reviser } from '../../functions/publishing/reconcile.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { showProgress } from '../shared/progress.ts';
import { shown } from '../shared/terminal.ts';
import { Unfinished } from '../shared/unfinished.ts';
import { count } from '../shared/words.ts';

/** Articles between two notes of how far it is. */
const stretch = 50;

export const decideCommand = withPlace(
  new Command('decide').description(
    'Decides the same about lines of many articles. Articles that come later are judged by the rules as ever.',
  ),
)
  .option('--keep-rule <rule>', 'keep what this rule removed', more)
  .option('--keep-text <text>', 'keep lines with exactly this text', more)
  .option('--remove-text <text>', 'remove lines with exactly this text', more)
  .option('--release-problem <problem>', 'publish what is held for this problem', more)
  .option('--undo-since <time>', 'take back what was decided since then: 2026-03-02T06:00Z', moment)
  .option('--undo-by <editor>', 'of that, only what this editor decided')
  .option('--undo-group <id>', 'take back the whole of one decision about many articles, as it was named')
  .option('--overrule', 'also where an editor has decided otherwise about a line')
  .option('--prefix <prefix>', 'only keys that begin like this', '')
  .option('--dry-run', 'only show what would change')
  .option('--state <file>', 'where the place to go on from is kept', '.faircopy-decide.json')
  .action((options: DecideOptions) => {
    quietAboutNode20();
    return atPlace(options, place => decideAll(place, options));
  });

interface DecideOptions extends PlaceOptions {
  readonly keepRule?: readonly string[];
  readonly keepText?: readonly string[];
  readonly removeText?: readonly string[];
  readonly releaseProblem?: readonly string[];
  readonly undoSince?: string;
  readonly undoBy?: string;
  readonly undoGroup?: string;
  readonly overrule?: true;
  readonly prefix: string;
  readonly dryRun?: true;
  readonly state: string;
}

/** An option that may be given several times. */
function more(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A time that says its zone, as the table writes times. */
function moment(value: string): string {
  const time = new Date(value);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{4,12}(?:Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(time.getTime()))
    throw new InvalidArgumentError('It must be a time with its zone: 2026-03-02T06:00Z.');
  return time.toISOString();
}

async function decideAll(place: Place, options: DecideOptions): Promise<void> {
  const { keepRule, keepText, removeText, releaseProblem, undoSince, undoBy, undoGroup, overrule, prefix } =
    options;
  if (undoBy !== undefined && undoSince === undefined)
    throw new NoPlace('Say since when: --undo-since goes with --undo-by.');
  const asked: BatchAsked = {
    ...(keepRule && { keepRules: keepRule }),
    ...(keepText && { keep: keepText.map(lineHash) }),
    ...(removeText && { remove: removeText.map(lineHash) }),
    ...(releaseProblem && { release: releaseProblem }),
    ...(undoSince && { undo: { since: undoSince, ...(undoBy !== undefined && { by: undoBy }) } }),
    ...(undoGroup && { undo: { group: undoGroup } }),
  };
  if (Object.keys(asked).length === 0)
    throw new NoPlace(
      'Say what to decide: --keep-rule, --keep-text, --remove-text, --release-problem, --undo-since or --undo-group.',
    );
  const unfinished = new Unfinished(options.state, { place: place.name, prefix, asked, overrule });
  const from = options.dryRun ? undefined : await unfinished.after();
  // What was stopped goes on under its name: one word takes back the whole.
  const group = asked.undo || options.dryRun ? undefined : await unfinished.name(() => newGroup(randomUUID));
  const going = walker(place, { ...asked, ...(overrule && { overrules: true }) }, options, group);
  if (from !== undefined)
    console.log(`Going on behind ${shown(from)} (from ${options.state}; delete that file to begin anew).`);

  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const progress = showProgress(options.dryRun ? 'Looking' : 'Deciding', 0);
  const totals = { examined: 0, changed: 0, contrary: 0 };
  const failures: string[] = [];
  let after = from;
  try {
    do {
      const done = await going(after);
      totals.examined += done.examined;
      for (const entry of done.entries) {
        if (entry.problem) failures.push(`${entry.key}: ${entry.problem.sentence}`);
        else if (isChange(entry)) totals.changed += 1;
        if (!overrule) totals.contrary += entry.contrary.length;
        if (options.dryRun) console.log(described(entry));
      }
      progress.at(totals.examined);
      after = done.after;
      if (after !== undefined && !options.dryRun) await unfinished.save(after, stopping.signal.aborted);
    } while (after !== undefined && !stopping.signal.aborted);
  } finally {
    progress.stop();
  }
  const what = options.dryRun ? 'would change' : 'changed';
  console.log(`${count(totals.changed)} of ${count(totals.examined)} articles ${what}.`);
  if (totals.contrary > 0)
    console.log(
      `${count(totals.contrary)} lines stay as editors decided; --overrule decides about them, too.`,
    );
  if (group !== undefined && (totals.changed > 0 || from !== undefined))
    console.log(`Taken back as a whole by --undo-group ${group}.`);
  for (const failure of failures) console.log(`  not ${shown(failure)}`);
  if (failures.length > 0) process.exitCode = 1;
  if (options.dryRun) return;
  if (after === undefined) return unfinished.finish();
  console.log(`Stopped. The same command goes on from there (${options.state}).`);
  process.exitCode = 130;
}

/** Decides about the next articles behind a key. */
function walker(
  place: Place,
  asked: BatchAsked,
  { prefix, dryRun }: DecideOptions,
  group: string | undefined,
) {
  const settings = {
    articles: place.articles,
    uploads: place.uploads,
    ...(place.houses && { houses: place.houses }),
    ...(place.history && { history: place.history }),
    cleaner: { generation: place.generation, version: cleaner, clean },
    now: place.now,
    newRevision: randomUUID,
  };
  const reconcile = reconciler(settings);
  const decisions = decider({
    ...settings,
    reconcile,
    revise: reviser(settings),
    // A laptop looks at every key when it starts, so what is cut off here is made good there.
    hints: place.queues?.hints ?? { send: async () => {} },
  });
  const by = dryRun ? 'dry run' : userInfo().username;
  return (after: string | undefined) =>
    batch(
      { ledger: place.ledger, articles: place.articles, decisions },
      { prefix, after, articles: stretch, until: Number.POSITIVE_INFINITY },
      asked,
      by,
      group,
    );
}

function described({ key, keep, remove, releases, undone, contrary, problem }: BatchEntry): string {
  const lines = [
    ...keep.map(text => `  keep    ${shown(text)}`),
    ...remove.map(text => `  remove  ${shown(text)}`),
    ...(releases ? ['  publish, although it is held'] : []),
    ...(undone ? [`  take back ${count(undone)} decisions`] : []),
    ...contrary.map(({ text, verdict, by }) => `  ${verdict} by ${shown(by)}: ${shown(text)}`),
    ...(problem ? [`  not: ${shown(problem.sentence)}`] : []),
  ];
  return [shown(key), ...lines].join('\n');
}
