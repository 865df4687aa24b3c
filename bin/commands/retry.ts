/** `faircopy retry KEY`: once more with a file that was given up because it took too much work. */
import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { startCleaningApart } from '../../functions/entries/cleaning-program.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { retry } from '../../functions/operating/retry.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { shown } from '../shared/terminal.ts';

export const retryCommand = withPlace(
  new Command('retry')
    .description(
      'Has a file tried again that was rejected because it took too much work (too-costly). A newer cleaner does so by itself.',
    )
    .argument('<key>', 'the key of the upload: news/story.txt'),
).action((key: string, options: PlaceOptions) => {
  quietAboutNode20();
  return atPlace(options, place => retryOne(place, key));
});

async function retryOne(place: Place, key: string): Promise<void> {
  const { articles, history, now, queues, isCloud } = place;
  if (isCloud && !queues) throw new NoPlace('In the cloud, it is tried by a hint: give --queue, or --env.');
  const retrying = {
    articles,
    now,
    newRevision: randomUUID,
    ...(history && { history }),
    ...(queues && { hints: queues.hints }),
  };
  if (!(await retry(key, retrying)))
    throw new NoPlace(`${shown(key)} was not given up for its cost; faircopy status says how it stands.`);
  if (queues)
    return console.log(`${shown(key)} is tried again by a hint; faircopy status says what came of it.`);
  const apart = startCleaningApart();
  try {
    const by = { generation: place.generation, version: cleaner, clean };
    const { did, problem } = await reconciler({ ...place, cleaner: by, apart, newRevision: randomUUID })(key);
    console.log(problem ? `${shown(key)}: ${did}. ${problem.sentence}` : `${shown(key)}: ${did}.`);
    if (problem) process.exitCode = 2;
  } finally {
    apart.close();
  }
}
