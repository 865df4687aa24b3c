/** `faircopy announce`: tells again what happened, where others may not have heard of it. */
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Command, InvalidArgumentError } from 'commander';
import { type Announcing, announcedLists, announcementsBehind } from '../../functions/announcing/announce.ts';
import { type Happening, happenings } from '../../functions/announcing/announcement.ts';
import { shardNumbers, shardsUpTo } from '../../functions/articles/keys/shards.ts';
import { eventsAddress, quietAboutNode20 } from '../../functions/entries/environment.ts';
import { eventBus } from '../../functions/stores/cloud/event-bus.ts';
import { announcedArticles } from '../../functions/stores/table/announced-articles.ts';
import { NoPlace, orSayWhy, stackOutputs } from '../shared/place.ts';
import { showProgress } from '../shared/progress.ts';
import { shown } from '../shared/terminal.ts';

export const announceCommand = new Command('announce')
  .description(
    'Tells again on the bus of an environment what was published, changed, withdrawn or held since a moment: of each article what holds now.',
  )
  .requiredOption('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>')
  .requiredOption('--since <time>', 'from when on: 2026-03-02 or 2026-03-02T06:00Z', instant)
  .option('--dry-run', 'count what would be told, and tell nothing')
  .action((options: AnnounceOptions) => {
    quietAboutNode20();
    return orSayWhy(() => announce(options));
  });

interface AnnounceOptions {
  readonly env: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly since: string;
  readonly dryRun?: true;
}

async function announce({ env, since, dryRun }: AnnounceOptions): Promise<void> {
  const stack = `Faircopy-${env}`;
  const output = await stackOutputs(stack);
  const bus = busOf(output, stack);
  const formation = new CloudFormationClient();
  const database = new DynamoDBClient({ maxAttempts: 10 });
  const region = await formation.config.region();
  const announcing: Announcing = {
    articles: announcedArticles(
      database,
      output('ArticlesTable'),
      // All that there could be: one that has nothing costs half a unit.
      shardsUpTo(Math.max(...shardNumbers)),
    ),
    send: eventBus({
      address: eventsAddress(region),
      region,
      credentials: formation.config.credentials,
      bus,
      environment: stack,
    }),
    origin: output('Origin'),
    now: Date.now,
  };
  try {
    await tell(announcing, since, dryRun ?? false);
  } finally {
    database.destroy();
    formation.destroy();
  }
}

function busOf(output: (key: string) => string, stack: string): string {
  try {
    return output('EventBus');
  } catch (cause) {
    throw new NoPlace(
      `The stack ${stack} has no bus: give its row in lib/environments.ts \`announces: true\`, and deploy.`,
      { cause },
    );
  }
}

async function tell(announcing: Announcing, since: string, isDry: boolean): Promise<void> {
  const told = new Map<Happening, number>(happenings.map(type => [type, 0]));
  const until = new Date(announcing.now()).toISOString();
  const progress = showProgress(isDry ? 'Counting' : 'Telling', 0);
  let all = 0;
  let at = since;
  try {
    for (const list of announcedLists)
      for await (const { announcements, place } of announcementsBehind(list, since, until, announcing)) {
        const refused = isDry ? [] : await announcing.send(announcements);
        if (refused.length > 0)
          throw new NoPlace(
            `The bus refused ${refused.length} of ${announcements.length} events; what was before ${shown(at)} is told. Try again with --since ${shown(at)}.`,
          );
        for (const { type } of announcements) told.set(type, (told.get(type) ?? 0) + 1);
        all += announcements.length;
        at = list === 'changes' ? place.slice(0, place.indexOf('#')) : at;
        progress.at(all);
      }
  } finally {
    progress.stop();
  }
  const counts = [...told].map(([type, count]) => `${count} ${type}`).join(', ');
  console.log(`${isDry ? 'Would be told' : 'Told'}: ${counts}.`);
}

/** @throws InvalidArgumentError that says what a time is */
function instant(text: string): string {
  const time = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\d(?:$|T)/.test(text) || Number.isNaN(time))
    throw new InvalidArgumentError('It is like 2026-03-02 or 2026-03-02T06:00Z.');
  return new Date(time).toISOString();
}
