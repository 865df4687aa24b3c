/** A bad cleaner is deployed; then the commands of docs/runbook.md are done as they are printed there. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unpackFairCopy } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { compare } from '../../functions/operating/compare.ts';
import { settleAll } from '../../functions/operating/settle.ts';
import { type Cleaner, madeBy } from '../../functions/publishing/next-article.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { asText } from '../../functions/representations/text.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

const runbook = await readFile(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

/** The commands of the first block under a heading, without what is said beside them. */
function commandsUnder(heading: string): string[] {
  const section = runbook.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const [, block = ''] = section.split('```\n');
  return block.split('\n').flatMap(line => line.replace(/\s+#.*$/, '') || []);
}

const story = (boat: string): string =>
  `The ${boat} is in\n\nIt came with the tide this morning, and nobody saw it.\n\nIts captain has asked the harbour master for a berth at the north quay.\n`;

/** What is in the repository at a commit: the cleaner, and the generation of the environment's row. */
interface Commit {
  readonly generation: number;
  readonly version: number;
  readonly clean: Cleaner['clean'];
}

const good: Commit = { generation: 0, version: 1, clean };
/** Cuts off the ends of articles, and holds those about tugs. */
const bad: Commit = {
  generation: 0,
  version: 2,
  clean(source, options) {
    const cleaning = clean(source, options);
    const held = { code: 'no-tugs', sentence: 'This is about a tug.' };
    return {
      ...cleaning,
      lines: cleaning.lines,
      blocks: cleaning.blocks.slice(0, -1),
      ...(options.name?.startsWith('tug') && { verdict: { status: 'held', problem: held } }),
    };
  },
};

test('a roll-back as the runbook prints it brings every text back, held ones too', async () => {
  const table = randomUUID();
  await ensureTable(database.client, table);
  const articles = articlesTable(database.client, table);
  const ledger = articlesLedger(database.client, table);
  const bucket = new MemoryBucket();
  const workers = (cleaner: Cleaner) =>
    reconciler({ articles, uploads: bucket, cleaner, now: Date.now, newRevision: randomUUID });
  let checkedOut = good;
  let deployed = workers(good);

  /** What each command does, as far as it concerns articles. */
  async function run(command: string): Promise<void> {
    switch (command) {
      case 'git revert --no-edit COMMIT':
        checkedOut = { ...good, generation: checkedOut.generation };
        return;
      case '$EDITOR lib/environments.ts':
        checkedOut = { ...checkedOut, generation: checkedOut.generation + 1 };
        return;
      case 'npx faircopy deploy --env $ENV':
        deployed = workers(checkedOut);
        return;
      case 'npx faircopy reconcile --env $ENV':
        await settleAll(compare(bucket.list(''), ledger.list(''), madeBy(checkedOut)), {
          everything: false,
          withdrawals: 0,
          batch: 10,
          atOnce: 2,
          settle: async keys => {
            for (const key of keys) await deployed(key);
          },
          done: () => {},
        });
        return;
      default:
        throw new Error(`the runbook has a command that nobody has tried: ${command}`);
    }
  }
  const readers = async (key: string) => {
    const live = (await articles.read(key))?.live;
    return live && asText(unpackFairCopy(live.packed));
  };
  const reconcile = 'npx faircopy reconcile --env $ENV';

  bucket.put('barge.txt', story('barge'));
  await run(reconcile);
  checkedOut = bad;
  await run('npx faircopy deploy --env $ENV');
  bucket.put('tug.txt', story('tug'));
  await run(reconcile);
  const outlived = deployed;
  expect(await readers('barge.txt')).not.toContain('captain');
  expect((await articles.read('tug.txt'))?.attention?.status).toBe('held');

  const commands = commandsUnder('Roll back');
  for (const command of commands) await run(command);
  for (const key of ['barge.txt', 'tug.txt']) await outlived(key);

  expect(commands.at(-1)).toBe(reconcile);
  expect(await readers('barge.txt')).toBe(story('barge'));
  expect(await readers('tug.txt')).toBe(story('tug'));
  expect((await articles.read('tug.txt'))?.attention).toBeUndefined();
});
