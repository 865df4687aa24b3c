/** `faircopy reconcile`: makes every article agree with its upload: back-fill, repair, a new cleaner. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { type AsDeployed, type Compared, compare } from '../../functions/operating/compare.ts';
import { settleAll, TooManyWithdrawals } from '../../functions/operating/settle.ts';
import { all, differing, type Survey, survey, withdrawsTooMany } from '../../functions/operating/survey.ts';
import type { Outcome } from '../../functions/publishing/next-article.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { hintBatch } from '../../functions/stores/cloud/sqs-hints.ts';
import {
  atPlace,
  type CloudQueues,
  NoPlace,
  type Place,
  type PlaceOptions,
  withPlace,
} from '../shared/place.ts';
import { showProgress } from '../shared/progress.ts';
import { shown } from '../shared/terminal.ts';
import { Unfinished } from '../shared/unfinished.ts';
import { count } from '../shared/words.ts';
import { report, standingWords } from './reconcile-report.ts';

export const reconcileCommand = withPlace(
  new Command('reconcile').description(
    'Compares every upload with its article, and has reconciled what differs: back-fill, lost events, a new cleaner.',
  ),
)
  .option('--prefix <prefix>', 'only keys that begin like this', '')
  .option('--dry-run', 'only say what differs, what it would cost and how long it would take')
  .option('--all', 'also look at keys that seem equal, or whose upload is archived')
  .option('--yes', 'withdraw without a question, also more than 5 % of the articles')
  .option('--no-wait', 'in the cloud: end when every hint is sent')
  .option('--state <file>', 'where the place to go on from is kept', '.faircopy-reconcile.json')
  .action((options: ReconcileOptions) => {
    quietAboutNode20();
    return atPlace(options, place => reconcileAll(place, options));
  });

interface ReconcileOptions extends PlaceOptions {
  readonly prefix: string;
  readonly dryRun?: true;
  readonly all?: true;
  readonly yes?: true;
  readonly wait: boolean;
  readonly state: string;
}

async function reconcileAll(place: Place, options: ReconcileOptions): Promise<void> {
  const { prefix } = options;
  if (place.isCloud && !place.queues && !options.dryRun) {
    throw new NoPlace(
      'In the cloud, articles are reconciled by hints: give --queue, or --env, or --dry-run.',
    );
  }
  const by: AsDeployed = {
    generation: place.generation,
    cleaner,
    ...(place.shards !== undefined && { shards: place.shards }),
  };
  const unfinished = new Unfinished(options.state, {
    place: place.name,
    prefix,
    all: options.all ?? false,
    by,
  });
  const from = options.dryRun ? undefined : await unfinished.after();
  if (from !== undefined) {
    console.log(`Going on behind ${shown(from)} (from ${options.state}; delete that file to begin anew).`);
  }
  const walk = () => compare(place.uploads.list(prefix, from), place.ledger.list(prefix, from), by);

  const surveying = showProgress('Comparing', 0);
  const found = await survey(walk(), keys => surveying.at(keys));
  surveying.stop();
  const where = prefix ? `${place.name} under ${prefix}` : place.name;
  console.log(report(found, where, options.all ?? false, place.isCloud));
  const due = options.all ? all(found) : differing(found);
  if (options.dryRun || due === 0) return;
  if (withdrawsTooMany(found) && !options.yes && !(await agreed(found))) {
    process.exitCode = 1;
    return;
  }
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const going = { walk, due, found, stopping, unfinished };
  if (place.queues) await inCloud(place, place.queues, options, going);
  else await onLaptop(place, options, going);
}

interface Going {
  readonly walk: () => AsyncIterable<Compared>;
  readonly due: number;
  readonly found: Survey;
  readonly stopping: AbortController;
  readonly unfinished: Unfinished;
}

async function onLaptop(place: Place, options: ReconcileOptions, going: Going): Promise<void> {
  const reconcile = reconciler({
    articles: place.articles,
    uploads: place.uploads,
    ...(place.houses && { houses: place.houses }),
    ...(place.history && { history: place.history }),
    cleaner: { generation: place.generation, version: cleaner, clean },
    now: place.now,
    newRevision: randomUUID,
  });
  const did = new Map<Outcome['did'], number>();
  const failed: string[] = [];
  const isDone = await walkAll(place, options, going, { batch: 1, atOnce: 2 }, async keys => {
    for (const key of keys) {
      try {
        const outcome = await reconcile(key);
        did.set(outcome.did, (did.get(outcome.did) ?? 0) + 1);
      } catch (error) {
        failed.push(`${key}: ${error instanceof Error ? error.message : error}`);
      }
    }
  });
  const words = [...did].map(([what, keys]) => `${keys} ${what === 'nothing' ? 'were equal already' : what}`);
  console.log(
    `${isDone ? 'Done' : 'Stopped'}: ${words.join(', ') || 'nothing changed'}; ${failed.length} failed.`,
  );
  for (const line of failed) console.log(`  ${shown(line)}`);
  if (failed.length) process.exitCode = 1;
}

async function inCloud(
  place: Place,
  queues: CloudQueues,
  options: ReconcileOptions,
  going: Going,
): Promise<void> {
  if (!(await walkAll(place, options, going, { batch: hintBatch, atOnce: 8 }, queues.sendBulk))) return;
  if (!options.wait) return console.log('Every hint is sent. See what is left with --dry-run.');
  if (!(await drained(queues, going))) {
    return console.log(
      'Every hint is sent and will be worked off without this command. See what is left with --dry-run.',
    );
  }
  const verifying = showProgress('Comparing again', 0);
  const left: string[] = [];
  const remaining = await survey(
    noted(going.walk(), ({ key, standing }) => {
      if (
        standing !== 'equal' &&
        standing !== 'archived' &&
        left.push(`${key}: ${standingWords[standing]}`) > 20
      )
        left.pop();
    }),
    keys => verifying.at(keys),
  );
  verifying.stop();
  const failed = differing(remaining);
  const equal = going.found.counts.equal;
  console.log(
    `Done: ${Math.max(0, differing(going.found) - failed)} changed, ${equal} were equal, ${failed} still differ.`,
  );
  for (const line of left) console.log(`  ${shown(line)}`);
  if (failed === 0) return;
  console.log(
    'What differs was uploaded meanwhile, or failed: look with faircopy status KEY and at the dead letters (docs/runbook.md).',
  );
  process.exitCode = 1;
}

/** False if it was stopped. What is done is kept in a file, so that the next run goes on from there. */
async function walkAll(
  place: Place,
  options: ReconcileOptions,
  { walk, due, found, stopping, unfinished }: Going,
  pace: { readonly batch: number; readonly atOnce: number },
  settle: (keys: readonly string[]) => Promise<void>,
): Promise<boolean> {
  const progress = showProgress(place.queues ? 'Sending hints' : 'Reconciling', due);
  let last: string | undefined;
  try {
    await settleAll(walk(), {
      everything: options.all ?? false,
      withdrawals: found.withdrawals,
      ...pace,
      settle,
      signal: stopping.signal,
      async done(key, keys) {
        last = key;
        progress.at(keys);
        await unfinished.save(key);
      },
    });
  } catch (error) {
    if (last !== undefined) await unfinished.save(last, true);
    if (!(error instanceof TooManyWithdrawals)) throw error;
    throw new NoPlace(error.message);
  } finally {
    progress.stop();
  }
  if (!stopping.signal.aborted) {
    await unfinished.finish();
    return true;
  }
  if (last !== undefined) await unfinished.save(last, true);
  console.log(`Stopped. The same command goes on from there (${unfinished.file}).`);
  process.exitCode = 130;
  return false;
}

/** Watches the queue until it is empty twice in a row. False if a person no longer wants to wait. */
async function drained({ bulk }: CloudQueues, { due, stopping }: Going): Promise<boolean> {
  const progress = showProgress('Reconciling', due);
  try {
    for (let empty = 0; empty < 2; ) {
      const depth = await bulk.depth();
      progress.at(Math.max(0, due - depth));
      empty = depth === 0 ? empty + 1 : 0;
      if (stopping.signal.aborted) return false;
      await new Promise(resolve => setTimeout(resolve, 2_000));
    }
    return true;
  } finally {
    progress.stop();
  }
}

async function* noted(
  compared: AsyncIterable<Compared>,
  note: (one: Compared) => void,
): AsyncIterable<Compared> {
  for await (const one of compared) {
    note(one);
    yield one;
  }
}

async function agreed({ withdrawals, published }: Survey): Promise<boolean> {
  const share = `${((100 * withdrawals) / published).toFixed(1)} %`;
  const what = `This withdraws ${count(withdrawals)} articles, ${share} of those that readers can see.`;
  if (!process.stdin.isTTY) {
    console.error(`${what} Look at the bucket first; then say --yes if that is right.`);
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`${what} Is that right? Then type the number of articles: `);
  asking.close();
  if (answer.replace(/\D/g, '') === String(withdrawals)) return true;
  console.error('Nothing was changed.');
  return false;
}
