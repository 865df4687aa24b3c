/** Delivers batches to on-upload's bundle and to an empty handler, in turn, for bench/uploads.ts. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hintBody } from '../functions/articles/keys/hint.ts';
import { nameOf } from './articles.ts';
import { compete } from './measure.ts';
import { surroundings } from './surroundings.ts';
import { batch, bodies, type Delivered } from './uploads.ts';

const [bundle = '', empty = '', folder = '', seconds = '1'] = process.argv.slice(2);
const rounds = 400;

const site = fork(fileURLToPath(new URL('cloud-site.ts', import.meta.url)), [folder], {
  execArgv: ['--import', 'tsx'],
});
const [endpoints] = await once(site, 'message');
Object.assign(process.env, surroundings(endpoints));

type Handler = (
  event: object,
  context: object,
) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;
const load = async (file: string): Promise<Handler> => (await import(pathToFileURL(file).href)).handler;
const handlers = { ours: await load(bundle), bare: await load(empty) };

async function deliver(handler: Handler, keys: readonly string[]): Promise<void> {
  const Records = keys.map(key => ({
    messageId: key,
    body: hintBody(key),
    attributes: {},
    eventSource: 'aws:sqs',
  }));
  const { batchItemFailures } = await handler({ Records }, { getRemainingTimeInMillis: () => 60_000 });
  const [failed] = batchItemFailures;
  if (failed) throw new Error(`on-upload failed for ${failed.itemIdentifier}`);
}

const delivered: Delivered[] = [];
let stored = 0;
for (const [kind, size] of bodies) {
  const from = stored;
  stored += (rounds + 10) * batch;
  site.send({ kind, size, from, to: stored });
  await once(site, 'message');
  // Each key is published for the first time.
  const keys = Array.from({ length: stored - from }, (_, n) => nameOf(kind, from + n));
  const times = await compete(
    [
      { name: 'ours', work: () => deliver(handlers.ours, keys.splice(0, batch)) },
      { name: 'bare', work: () => deliver(handlers.bare, keys.slice(0, batch)) },
    ],
    { rounds, budget: Number(seconds) * 1_000, warmUps: 5 },
  );
  delivered.push({ kind, ours: times.get('ours') ?? [], bare: times.get('bare') ?? [] });
}
site.disconnect();
process.send?.(delivered);
process.disconnect?.();
