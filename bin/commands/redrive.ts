/** `faircopy redrive`: dead letters back to work, once their cause is mended. */
import { Command, InvalidArgumentError } from 'commander';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { redrive } from '../../functions/operating/redrive.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { showProgress } from '../shared/progress.ts';
import { shown } from '../shared/terminal.ts';
import { count } from '../shared/words.ts';

export const redriveCommand = withPlace(
  new Command('redrive').description(
    'Sends dead letters on as hints that may wait, so that their keys are tried again; for after the cause is mended.',
  ),
)
  .option('--limit <number>', 'letters at most', limitFrom, 100_000)
  .option('--dry-run', 'only say which keys the letters speak of')
  .option('--drop-unreadable', 'delete the letters that are no hints')
  .action((options: RedriveOptions) => {
    quietAboutNode20();
    return atPlace(options, place => redriveAll(place, options));
  });

interface RedriveOptions extends PlaceOptions {
  readonly limit: number;
  readonly dryRun?: true;
  readonly dropUnreadable?: true;
}

async function redriveAll(
  { queues }: Place,
  { limit, dryRun, dropUnreadable }: RedriveOptions,
): Promise<void> {
  if (!queues?.deadLetters) {
    throw new NoPlace(
      'A laptop keeps no dead letters: faircopy reconcile tries everything again. For the cloud give --env, or --bucket, --table, --queue and --dead-letters.',
    );
  }
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const progress = showProgress(dryRun ? 'Looking' : 'Sending on', await queues.deadLetters.depth());
  const { letters, keys, unreadable } = await redrive(
    {
      deadLetters: queues.deadLetters,
      send: queues.sendBulk,
      limit,
      dryRun: dryRun ?? false,
      dropUnreadable: dropUnreadable ?? false,
      progress: letters => progress.at(letters),
      signal: stopping.signal,
    },
    Date.now,
  );
  progress.stop();
  console.log(
    `${count(letters)} letters about ${count(keys.size)} keys ${dryRun ? 'wait' : 'were sent on'}.`,
  );
  if (dryRun) for (const key of keys) console.log(`  ${shown(key)}`);
  if (unreadable.length === 0) return;
  const dropped = dropUnreadable && !dryRun;
  console.log(
    `${count(unreadable.length)} letters are no hints and ${dropped ? 'were deleted' : 'stay where they are'}:`,
  );
  for (const { id, body } of unreadable) console.log(`  ${id}: ${shown(body.slice(0, 100))}`);
  if (!dropped) process.exitCode = 1;
}

function limitFrom(text: string): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1) throw new InvalidArgumentError('It must be a number, at least 1.');
  return limit;
}
