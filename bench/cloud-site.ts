/** A bucket and a database for the benchmarks, in a process of their own as in the cloud; forked with the database's folder. */
import { ensureOtherTables, ensureTable, startDatabase } from '../functions/stores/laptop/local-database.ts';
import { startBucket } from '../test/peers/local-bucket.ts';
import { articleOf, type Kind, nameOf } from './articles.ts';
import { names } from './surroundings.ts';

const [folder] = process.argv.slice(2);
const [bucket, database] = await Promise.all([startBucket(names.bucket), startDatabase(folder)]);
await ensureTable(database.client, names.table);
await ensureOtherTables(database.client, names);

/** Different bodies; more would be more work to make than to publish. */
const bodies = 200;

process.on('message', ({ kind, size, from, to }: { kind: Kind; size: number; from: number; to: number }) => {
  const made = Array.from({ length: Math.min(bodies, to - from) }, (_, n) => articleOf(kind, size, n));
  for (let n = from; n < to; n++) bucket.put(nameOf(kind, n), made[n % made.length] ?? '');
  process.send?.('stored');
});
process.once('disconnect', () => process.exit());
process.send?.({ bucket: bucket.endpoint, database: database.endpoint });
