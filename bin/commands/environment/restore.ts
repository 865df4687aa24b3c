/** `faircopy restore FILE`: puts back what a backup, or a copy of the table, holds. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Command, Option } from 'commander';
import { byKey } from '../../../functions/articles/keys/key-order.ts';
import { clean, cleaner } from '../../../functions/cleaning/clean.ts';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import { BadBackup, readBackup } from '../../../functions/operating/backup/backup-file.ts';
import type { Kept } from '../../../functions/operating/backup/kept.ts';
import { type KeptHouse, keptHouses, restoreHouse } from '../../../functions/operating/backup/kept-house.ts';
import { isPast, type KeptPast } from '../../../functions/operating/backup/kept-past.ts';
import { type Restored, restorer } from '../../../functions/operating/backup/restore.ts';
import { hintSection } from '../../../functions/publishing/house/apply-house.ts';
import { reconciler } from '../../../functions/publishing/reconcile.ts';
import { hintBatch } from '../../../functions/stores/cloud/sqs-hints.ts';
import { houseTable } from '../../../functions/stores/table/house/house-table.ts';
import { keptInTable } from '../../../functions/stores/table/kept-in-table.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../../shared/place.ts';
import { showProgress } from '../../shared/progress.ts';
import { shown } from '../../shared/terminal.ts';
import { Unfinished } from '../../shared/unfinished.ts';
import { count } from '../../shared/words.ts';

export const restoreCommand = withPlace(
  new Command('restore')
    .description(
      'Puts back decisions, publication times, house rules and what articles were before from a backup: of two decisions about a line the later wins, of two publication times the earlier, of a section’s rules those that were put in force later.',
    )
    .argument('[file]', 'what faircopy backup wrote'),
)
  .option('--prefix <prefix>', 'only keys that begin like this', '')
  .addOption(
    new Option(
      '--from-table <name>',
      'in place of a file: a copy of the table, as point-in-time recovery makes it',
    ),
  )
  .option('--from-house-table <name>', 'a copy of the table of house rules, with --from-table or alone')
  .option('--releases', 'also publish what an editor had published although the guard held it')
  .option('--dry-run', 'only say what would be restored')
  .option('--state <file>', 'where the place to go on from is kept', '.faircopy-restore.json')
  .action((file: string | undefined, options: RestoreOptions) => {
    quietAboutNode20();
    return atPlace(options, place => restoreAll(place, file, options));
  });

interface RestoreOptions extends PlaceOptions {
  readonly prefix: string;
  readonly fromTable?: string;
  readonly fromHouseTable?: string;
  readonly releases?: true;
  readonly dryRun?: true;
  readonly state: string;
}

/** Where what is restored comes from. */
interface Source {
  /** Tells this backup from every other. */
  readonly id: string;
  /** Of the sections at and below the prefix. */
  readonly houses: readonly KeptHouse[];
  /** In the order of keys; going on, with what was kept of `after` itself. */
  kept(after: string | undefined): AsyncIterable<Kept | KeptPast>;
}

async function restoreAll(place: Place, file: string | undefined, options: RestoreOptions): Promise<void> {
  const { prefix, releases = false, dryRun = false } = options;
  if (place.isCloud && !place.queues && !dryRun)
    throw new NoPlace('In the cloud, articles are made anew by hints: give --queue, or --env, or --dry-run.');
  const source = await sourceOf(place, file, options);
  const unfinished = new Unfinished(options.state, {
    place: place.name,
    prefix,
    source: source.id,
    releases,
  });
  const from = dryRun ? undefined : await unfinished.after();
  if (from !== undefined)
    console.log(`Going on behind ${shown(from)} (from ${options.state}; delete that file to begin anew).`);

  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const restore = restorer({
    ...place,
    by: { generation: place.generation, cleaner },
    newRevision: randomUUID,
    releases,
    dryRun,
  });
  const settle = settler(place);
  // Before the articles: they are made with the rules in force.
  const pending = await restoreHouses(place, source.houses, dryRun);
  const progress = showProgress(dryRun ? 'Looking' : 'Restoring', 0);
  const sums = { restored: 0, same: 0, failed: 0, releasesLeftOut: 0, pasts: 0, missing: 0 };
  const failures: string[] = [];
  let done = 0;
  let last: string | undefined;
  try {
    for await (const some of inBatches(source.kept(from), hintBatch)) {
      if (stopping.signal.aborted) break;
      const articles = some.filter((one): one is Kept => !isPast(one));
      const pasts = some.filter(isPast);
      const { history } = place;
      const [outcomes, arePut] = await Promise.all([
        Promise.all(articles.map(restore)),
        Promise.all(history && !dryRun ? pasts.map(one => history.putBack(one.key, one)) : []),
      ]);
      sums.pasts += pasts.length;
      sums.missing += arePut.filter(isPut => isPut).length;
      for (const { key, did, releasesLeftOut, problem } of outcomes) {
        sums[did]++;
        sums.releasesLeftOut += releasesLeftOut;
        if (problem) failures.push(`${key}: ${problem}`);
      }
      if (!dryRun) failures.push(...(await settle(outcomes)));
      last = some.at(-1)?.key;
      done += articles.length;
      progress.at(done);
      if (last !== undefined && !dryRun) await unfinished.save(last);
    }
  } finally {
    progress.stop();
    if (last !== undefined && !dryRun) await unfinished.save(last, true);
  }
  console.log(
    `${count(sums.restored)} articles ${dryRun ? 'would get' : 'got'} back what was kept of them, ${count(sums.same)} had it already, ${count(failures.length)} failed.`,
  );
  if (sums.pasts && !place.history) {
    console.error('What articles were before is left out: give --history-table too, or --env.');
    process.exitCode = 1;
  } else if (sums.pasts)
    console.log(
      dryRun
        ? `${count(sums.pasts)} former states and texts would be put back where they are missing.`
        : `${count(sums.missing)} former states and texts were put back; ${count(sums.pasts - sums.missing)} were there already, or past their time.`,
    );
  if (sums.releasesLeftOut)
    console.log(
      `${count(sums.releasesLeftOut)} releases are left out: what the guard holds waits for an editor. --releases publishes it as before.`,
    );
  for (const failure of failures) console.log(`  not ${shown(failure)}`);
  if (failures.length) process.exitCode = 1;
  if (dryRun) return;
  if (stopping.signal.aborted) {
    console.log(`Stopped. The same command goes on from there (${options.state}).`);
    process.exitCode = 130;
    return;
  }
  await tellSections(place, pending, stopping.signal);
  if (stopping.signal.aborted) {
    console.log('Stopped. The same command goes on from there.');
    process.exitCode = 130;
    return;
  }
  await unfinished.finish();
  if (place.isCloud)
    console.log(
      'Hints are sent to make these articles anew. See what is left with faircopy reconcile --dry-run.',
    );
  console.log('What has no upload yet waits for it for 30 days.');
}

/** @returns the sections whose articles must be made anew */
async function restoreHouses(
  { houses }: Place,
  kept: readonly KeptHouse[],
  dryRun: boolean,
): Promise<readonly string[]> {
  if (kept.length === 0) return [];
  if (!houses) {
    console.error('House rules are left out: give --house-table too, or --env.');
    process.exitCode = 1;
    return [];
  }
  const pending: string[] = [];
  let restored = 0;
  for (const one of kept) {
    const { did, isPending } = await restoreHouse({ houses, newRevision: randomUUID, dryRun }, one);
    if (did === 'restored') restored++;
    if (isPending) pending.push(one.prefix);
  }
  console.log(
    `House rules of ${count(restored)} sections ${dryRun ? 'would come' : 'came'} back; ${count(kept.length - restored)} had theirs already.`,
  );
  return pending;
}

/** Has every article of these sections reconciled. What is left when it stops goes on with the same command. */
async function tellSections(place: Place, prefixes: readonly string[], signal: AbortSignal): Promise<void> {
  const { houses, uploads, now } = place;
  if (!houses) return;
  const settle = settler(place);
  const applying = {
    houses,
    uploads,
    now,
    newRevision: randomUUID,
    settle: async (keys: readonly string[]) => {
      await settle(keys.map(key => ({ key, did: 'same', releasesLeftOut: 0, isUnsettled: true })));
    },
  };
  for (const prefix of prefixes)
    if (!signal.aborted) await hintSection(applying, prefix, { isOver: () => signal.aborted });
}

/** Makes articles of what was put back, and returns which failed: by hints, or on the spot. */
function settler(place: Place): (restored: readonly Restored[]) => Promise<string[]> {
  const { queues } = place;
  const unsettled = (some: readonly Restored[]) =>
    some.flatMap(({ key, isUnsettled }) => (isUnsettled ? [key] : []));
  if (queues)
    return async some => {
      const keys = unsettled(some);
      if (keys.length) await queues.sendBulk(keys);
      return [];
    };
  const reconcile = reconciler({
    ...place,
    cleaner: { generation: place.generation, version: cleaner, clean },
    newRevision: randomUUID,
  });
  return async some => {
    const failures: string[] = [];
    for (const key of unsettled(some))
      await reconcile(key).catch(error => {
        failures.push(`${key}: ${error instanceof Error ? error.message : error}`);
      });
    return failures;
  };
}

async function sourceOf(
  place: Place,
  file: string | undefined,
  { fromTable, fromHouseTable, prefix }: RestoreOptions,
): Promise<Source> {
  if (fromTable !== undefined || fromHouseTable !== undefined) {
    if (file !== undefined) throw new NoPlace('Give a file or a copy of a table, not both.');
    if (!place.isCloud) throw new NoPlace('A laptop’s table has no copies: give the file of a backup.');
    return tableSource(fromTable, fromHouseTable, prefix, place.now);
  }
  if (file === undefined) throw new NoPlace('Give the file that faircopy backup wrote, or --from-table.');
  return fileSource(file, prefix);
}

/** @param table a copy of the articles table. @param houses a copy of the table of house rules */
async function tableSource(
  table: string | undefined,
  houses: string | undefined,
  prefix: string,
  now: () => number,
): Promise<Source> {
  const damaged = ({ message }: Error): void => {
    console.error(`left out: ${shown(message)}`);
    process.exitCode = 1;
  };
  const client = new DynamoDBClient({ maxAttempts: 10 });
  return {
    id: `table ${[table, houses].join()}`,
    houses: houses === undefined ? [] : await keptHouses(houseTable(client, houses), prefix),
    async *kept(after) {
      if (table === undefined) return;
      yield* keptInTable(client, table, { prefix, now, ...(after !== undefined && { after }) }, damaged);
    },
  };
}

/** Read through once before anything is restored: what is not whole is refused as a whole. */
async function fileSource(file: string, prefix: string): Promise<Source> {
  const hash = createHash('sha256');
  const all: KeptHouse[] = [];
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk);
    for await (const _ of readBackup(linesIn(file), house => all.push(house)));
  } catch (error) {
    if (error instanceof BadBackup) throw new NoPlace(`${file} can’t be restored: ${error.message}`);
    throw error;
  }
  return {
    id: hash.digest('hex'),
    houses: all.filter(house => house.prefix.startsWith(prefix)),
    async *kept(after) {
      // With what was kept of the last one: it may have been stopped between its lines.
      for await (const kept of readBackup(linesIn(file)))
        if ((after === undefined || byKey(kept.key, after) >= 0) && kept.key.startsWith(prefix)) yield kept;
    },
  };
}

const linesIn = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });

async function* inBatches<One>(all: AsyncIterable<One>, size: number): AsyncIterable<readonly One[]> {
  let some: One[] = [];
  for await (const one of all) {
    some.push(one);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length) yield some;
}
