/** `faircopy erase KEY`: forgets what an article was. */
import { Command } from 'commander';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { shown } from '../shared/terminal.ts';
import { count } from '../shared/words.ts';

export const eraseCommand = withPlace(
  new Command('erase')
    .description(
      'Erases what an article was before: its former texts, and who decided what. What readers see now, and the decisions in force, stay.',
    )
    .argument('<key>', 'the key of the upload: news/story.txt'),
).action((key: string, options: PlaceOptions) => {
  quietAboutNode20();
  return atPlace(options, place => erase(place, key));
});

async function erase({ history }: Place, key: string): Promise<void> {
  if (!history) throw new NoPlace('Say where the history is: give --history-table, or --env.');
  const entries = await history.erase(key);
  console.log(
    entries === 0
      ? `Nothing is remembered of ${shown(key)}.`
      : `${count(entries)} entries of ${shown(key)} were erased. Backups that AWS keeps of the table (35 days) have them still.`,
  );
}
