/** `faircopy backup FILE`: what the bucket does not hold, in a file that only its owner can read. */
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import { backupLines } from '../../../functions/operating/backup/backup-file.ts';
import type { Kept } from '../../../functions/operating/backup/kept.ts';
import { keptArticles } from '../../../functions/operating/backup/kept-articles.ts';
import { keptHouses } from '../../../functions/operating/backup/kept-house.ts';
import { isPast, type KeptPast } from '../../../functions/operating/backup/kept-past.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../../shared/place.ts';
import { showProgress } from '../../shared/progress.ts';
import { shown, shownJson } from '../../shared/terminal.ts';
import { count } from '../../shared/words.ts';

export const backupCommand = withPlace(
  new Command('backup')
    .description(
      'Writes down what the bucket does not hold: decisions, house rules, publication times, what articles were before, and what readers see where a newer upload is held.',
    )
    .argument('<file>', 'the file to write; only you can read it'),
)
  .option('--prefix <prefix>', 'only keys that begin like this', '')
  .option('--no-history', 'leave out what articles were before: their former texts, and who did what to them')
  .action((file: string, options: BackupOptions) => {
    quietAboutNode20();
    return atPlace(options, place => backUp(place, file, options));
  });

interface BackupOptions extends PlaceOptions {
  readonly prefix: string;
  readonly history: boolean;
}

/** Written under another name until it is whole: a file that is there can be relied on. */
async function backUp(place: Place, file: string, options: BackupOptions): Promise<void> {
  mayHoldABackup(file, place);
  const part = `${file}.part`;
  await rm(part, { force: true });
  const to = await open(part, 'wx', 0o600);
  try {
    if (await writeAll(to, place, options)) {
      await to.sync();
      await rename(part, file);
      console.log(
        `It holds names of editors and words that nobody published: keep ${shown(file)} where only operators come.`,
      );
    }
  } finally {
    await to.close();
    await rm(part, { force: true });
  }
}

/** @returns whether it is whole */
async function writeAll(to: FileHandle, place: Place, options: BackupOptions): Promise<boolean> {
  const { prefix } = options;
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const damaged = ({ message }: Error): void => {
    console.error(`left out: ${shown(message)}`);
    process.exitCode = 1;
  };
  const sums = { articles: 0, decisions: 0, live: 0, states: 0, copies: 0 };
  const progress = showProgress('Backing up', 0);
  const madeAt = new Date(place.now()).toISOString();
  const houses = place.houses ? await keptHouses(place.houses, prefix) : [];
  const { history: kept, ...placeWithout } = place;
  const history = options.history ? kept : undefined;
  const lines = backupLines(
    { place: place.name, prefix, madeAt },
    counted(keptArticles({ ...placeWithout, ...(history && { history }), damaged }, prefix)),
    houses,
  );
  try {
    let chunk = '';
    for await (const line of lines) {
      if (stopping.signal.aborted) {
        console.error('Stopped: nothing was written.');
        process.exitCode = 130;
        return false;
      }
      // A line separator of Unicode inside a text would end the line for those who read it.
      chunk += `${shownJson(line)}\n`;
      if (chunk.length < 65_536) continue;
      await to.appendFile(chunk);
      chunk = '';
    }
    await to.appendFile(chunk);
  } finally {
    progress.stop();
  }
  console.log(
    `${count(sums.articles)} articles, with ${count(sums.decisions)} decisions and ${count(sums.live)} texts that the bucket no longer makes.`,
  );
  if (history)
    console.log(`${count(sums.states)} former states and ${count(sums.copies)} former texts of articles.`);
  else if (options.history)
    console.error('What articles were before is left out: give --history-table too, or --env.');
  if (!place.houses) console.error('House rules are left out: give --house-table too, or --env.');
  else if (houses.length > 0) console.log(`House rules of ${count(houses.length)} sections.`);
  return true;

  async function* counted(all: AsyncIterable<Kept | KeptPast>): AsyncIterable<Kept | KeptPast> {
    for await (const one of all) {
      if (isPast(one)) sums['past' in one ? 'states' : 'copies']++;
      else {
        progress.at(++sums.articles);
        sums.decisions += one.decisions.length;
        if (one.live) sums.live++;
      }
      yield one;
    }
  }
}

/** In the folder of uploads it would be published. */
function mayHoldABackup(file: string, { inbox }: Place): void {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file))
    throw new NoPlace(
      `A backup is a file on this machine, and ${file} is none. Encrypt it before you copy it anywhere.`,
    );
  if (existsSync(file)) throw new NoPlace(`${file} is there already; choose another name.`);
  if (inbox !== undefined && !path.relative(inbox, path.resolve(file)).startsWith('..'))
    throw new NoPlace(
      `${inbox} is the folder of uploads, and what lies there is published; choose another one.`,
    );
}
