/** `faircopy export`: the published set as JSON Lines, with where each article came from. */
import { Command } from 'commander';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { exportArticles } from '../../functions/operating/export.ts';
import { atPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { showProgress } from '../shared/progress.ts';
import { openSink } from '../shared/sink.ts';
import { shownJson } from '../shared/terminal.ts';
import { count } from '../shared/words.ts';

export const exportCommand = withPlace(
  new Command('export').description(
    'Writes every published article as a line of JSON: key, upload, cleaner, checksums, title, metadata, blocks, text.',
  ),
)
  .option('--prefix <prefix>', 'only keys that begin like this', '')
  .option('--after <key>', 'go on behind this key: the last one that an earlier run has written')
  .option('--output <file>', 'append to a file instead of writing to standard output')
  .action((options: ExportOptions) => {
    quietAboutNode20();
    return atPlace(options, place => exportAll(place, options));
  });

interface ExportOptions extends PlaceOptions {
  readonly prefix: string;
  readonly after?: string;
  readonly output?: string;
}

async function exportAll(place: Place, { prefix, after, output }: ExportOptions): Promise<void> {
  const to = openSink(output);
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
  });
  const progress = showProgress('Exporting', 0);
  let written = 0;
  const damaged = ({ message }: Error): void => {
    console.error(`left out: ${message}`);
    process.exitCode = 1;
  };
  let last = after;
  for await (const article of exportArticles(
    { ...place, damaged },
    { prefix, ...(after !== undefined && { after }) },
  )) {
    if (isStopped || to.isClosed) break;
    await to.write(`${shownJson(article)}\n`);
    last = article.key;
    progress.at(++written);
  }
  progress.stop();
  await to.end();
  const more =
    isStopped && !to.isClosed && last !== undefined ? `; go on with --after ${shownJson(last)}` : '';
  console.error(`${count(written)} articles written${more}.`);
}
