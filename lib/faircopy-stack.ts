import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Announcing } from './announcing.ts';
import { Desk } from './desk.ts';
import type { Environment } from './environments.ts';
import { Publishing } from './publishing.ts';
import { Purging } from './purging.ts';
import { Reading } from './reading.ts';
import { Rounds } from './rounds.ts';
import { Storage } from './storage.ts';
import { Alarms } from './watching/alarms.ts';
import { HouseWatch } from './watching/house-watch.ts';
import { Overview } from './watching/overview.ts';

/** One environment of Faircopy: article files in, fair copies out. */
export class FaircopyStack extends Stack {
  constructor(scope: Construct, id: string, environment: Environment, props?: StackProps) {
    super(scope, id, {
      description: 'Faircopy: article files in, fair copies out',
      terminationProtection: environment.keepsData,
      ...props,
    });
    const { uploads, articles, house, history, facets } = new Storage(this, 'Storage', environment);
    const publishing = new Publishing(this, 'Publishing', {
      uploads,
      articles,
      house,
      history,
      facets,
      environment,
    });
    const reading = new Reading(this, 'Reading', { articles, facets, environment });
    const desk = new Desk(this, 'Desk', {
      uploads,
      articles,
      house,
      history,
      facets,
      hints: publishing.queue,
      bulk: publishing.bulk,
      api: reading.api,
      stage: reading.stage,
      environment,
    });
    // Readers first: what is written to more shards than before is found from the first moment on. Editors read and write.
    desk.onDesk.node.addDependency(reading.onRead);
    publishing.onUpload.node.addDependency(desk.onDesk);
    if (environment.watchesSections)
      new HouseWatch(this, 'HouseWatch', {
        how: environment.watchesSections,
        house,
        onUpload: publishing.onUpload,
        onDesk: desk.onDesk,
        bulk: publishing.bulk,
      });
    if (environment.reconcilesEvery)
      new Rounds(this, 'Rounds', {
        uploads,
        articles,
        bulk: publishing.bulk,
        every: environment.reconcilesEvery,
        environment,
      });
    const announcing = environment.announces
      ? new Announcing(this, 'Announcing', { articles, origin: reading.origin, environment })
      : undefined;
    const aMonth = environment.cdn?.purgesAMonth;
    if (reading.cdn && aMonth !== undefined) {
      if (!announcing) throw new Error('purgesAMonth needs announces: withdrawals are told on the bus');
      new Purging(this, 'Purging', { bus: announcing.bus, cdn: reading.cdn, aMonth, environment });
    }
    // Last, since they look at every function of the stack.
    const alarms = new Alarms(this, 'Alarms', { articles, publishing, reading, announcing, environment });
    new Overview(this, 'Overview', { articles, publishing, reading, alarms, environment });

    Tags.of(this).add('faircopy:environment', id);
  }
}
