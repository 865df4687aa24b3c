/** `faircopy protect --env NAME`: nobody deletes stack or tables by mistake. */
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Command } from 'commander';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import { isFailedCreation, protect } from '../../../functions/operating/environment/deployment.ts';
import { cloudStack, cloudTable } from '../../../functions/stores/cloud/cloud-stack.ts';
import { NoPlace, orSayWhy } from '../../shared/place.ts';

export const protectCommand = new Command('protect')
  .description(
    'Protects an environment’s stack and tables against being deleted. faircopy deploy does it too.',
  )
  .requiredOption('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>')
  .action(({ env }: { readonly env: string }) => {
    quietAboutNode20();
    return orSayWhy(async () => console.log(await protectEnvironment(`Faircopy-${env}`)));
  });

/** @returns what to tell @throws NoPlace */
export async function protectEnvironment(name: string): Promise<string> {
  const formation = new CloudFormationClient();
  const database = new DynamoDBClient();
  try {
    const stack = cloudStack(formation, name);
    const state = await stack.state();
    const { ArticlesTable, HouseTable, HistoryTable, FacetsTable } = state?.outputs ?? {};
    if (!state || isFailedCreation(state) || !ArticlesTable || !HouseTable || !HistoryTable || !FacetsTable)
      throw new NoPlace(`There is no deployed stack ${name} in this account and region: deploy it first.`);
    const tables = [ArticlesTable, HouseTable, HistoryTable, FacetsTable];
    const done = await protect(
      stack,
      state,
      tables.map(table => cloudTable(database, table)),
    );
    return `The stack ${name} ${done.stack === 'protected' ? 'is protected now' : done.stack}; its tables ${tables.slice(0, -1).join(', ')} and ${tables.at(-1)} ${done.tables === 'protected' ? 'are protected now' : done.tables}.`;
  } finally {
    formation.destroy();
    database.destroy();
  }
}
