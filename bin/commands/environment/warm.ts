/** `faircopy warm --env NAME`: has DynamoDB make ready for many writes, once the price was agreed to. */
import { createInterface } from 'node:readline/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Command, InvalidArgumentError } from 'commander';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import {
  mostChanges,
  priceOf,
  type Warming,
  warmingFor,
} from '../../../functions/operating/environment/warm.ts';
import { cloudStack } from '../../../functions/stores/cloud/cloud-stack.ts';
import { warm, warmthOf } from '../../../functions/stores/cloud/cloud-warmth.ts';
import { NoPlace, orSayWhy } from '../../shared/place.ts';
import { count, dollars } from '../../shared/words.ts';

interface WarmOptions {
  readonly env: string;
  readonly rate: number;
  readonly yes?: true;
}

export const warmCommand = new Command('warm')
  .description(
    'Makes an environment’s table ready for many writes at once, before an archive is uploaded or cleaned again. It says what that costs, once, and asks; it can’t be taken back.',
  )
  .requiredOption('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>')
  .option('--rate <changes>', 'articles a second', rateIn, 2_000)
  .option('--yes', 'pay without a question')
  .action((options: WarmOptions) => {
    quietAboutNode20();
    return orSayWhy(() => warmEnvironment(options));
  });

function rateIn(text: string): number {
  const rate = Number(text);
  if (Number.isInteger(rate) && rate > 0 && rate <= mostChanges) return rate;
  throw new InvalidArgumentError(
    `a whole number up to ${mostChanges}: more needs a larger quota of DynamoDB’s write units a table`,
  );
}

async function warmEnvironment({ env, rate, yes }: WarmOptions): Promise<void> {
  const name = `Faircopy-${env}`;
  const formation = new CloudFormationClient();
  const database = new DynamoDBClient();
  try {
    const outputs = (await cloudStack(formation, name).state())?.outputs;
    const { ArticlesTable: table, Shards } = outputs ?? {};
    if (!table || !Shards)
      throw new NoPlace(`There is no deployed stack ${name} in this account and region: deploy it first.`);
    const shards = Number(Shards.split(' ')[0]);
    const warmings = warmingFor(rate, shards, await warmthOf(database, table));
    if (warmings.length === 0)
      return console.log(`${name} is warm enough for ${count(rate)} articles a second already.`);
    const price = dollars(priceOf(warmings));
    console.log(warmings.map(line).join('\n'));
    if (shards === 1)
      console.log(
        'Its lists are not parted: each takes 1,000 writes a second however warm it is. Give the row shards in lib/environments.ts first.',
      );
    console.log(`That costs about ${price}, once (us-east-1), and can’t be taken back.`);
    if (!yes && !(await agreed(price))) {
      process.exitCode = 1;
      return;
    }
    await warm(database, table, warmings);
    console.log('DynamoDB makes it ready, which takes minutes; the same command says when it is.');
  } finally {
    formation.destroy();
    database.destroy();
  }
}

const line = ({ index, from, writes }: Warming): string =>
  `  ${index ? `the index ${index}` : 'the table'}: ready for ${count(from)} write units a second, to be for ${count(writes)}`;

async function agreed(price: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error('Say --yes if that is right. Nothing was changed.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`Type ${price} to pay it: `);
  asking.close();
  if (answer.trim() === price) return true;
  console.error('Nothing was changed.');
  return false;
}
