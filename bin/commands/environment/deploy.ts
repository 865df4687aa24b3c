/** `faircopy deploy --env NAME`: `cdk deploy`, which can be tried again when the first one failed, and protection afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { Command } from 'commander';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import {
  isToBeProtected,
  makeWayForAnotherTry,
} from '../../../functions/operating/environment/deployment.ts';
import { cloudStack } from '../../../functions/stores/cloud/cloud-stack.ts';
import { NoPlace, orSayWhy } from '../../shared/place.ts';
import { protectEnvironment } from './protect.ts';

export const deployCommand = new Command('deploy')
  .description(
    'Deploys an environment with the CDK, in a checkout. A first deployment that failed can be tried again; what keeps its data is protected afterwards.',
  )
  .requiredOption('--env <name>', 'a row of lib/environments.ts: the stack Faircopy-<name>')
  .argument('[options...]', 'options of cdk deploy, behind --: -- --require-approval never')
  .action((options: readonly string[], { env }: { readonly env: string }) => {
    quietAboutNode20();
    return orSayWhy(() => deploy(`Faircopy-${env}`, options));
  });

async function deploy(name: string, options: readonly string[]): Promise<void> {
  const cdk = ownCdk();
  const formation = new CloudFormationClient();
  try {
    const stack = cloudStack(formation, name);
    if (await makeWayForAnotherTry(stack))
      console.log(
        `The first deployment of ${name} failed and left nothing: its protection is lifted, so that it can be tried again.`,
      );
    const child = spawn(process.execPath, [cdk, 'deploy', name, ...options], { stdio: 'inherit' });
    // The CDK hears it too, and ends by itself.
    process.on('SIGINT', () => {});
    const [code] = await once(child, 'exit');
    if (code !== 0) {
      process.exitCode = code ?? 1;
      console.error('The deployment failed. Mend what it says, and do the same again.');
      return;
    }
    const state = await stack.state();
    if (state && isToBeProtected(state)) console.log(await protectEnvironment(name));
  } finally {
    formation.destroy();
  }
}

/** The CDK of this checkout: another version may write other templates. */
function ownCdk(): string {
  if (!existsSync('cdk.json'))
    throw new NoPlace('There is no cdk.json here: deploy from a checkout of Faircopy.');
  try {
    return createRequire(path.resolve('package.json')).resolve('aws-cdk/bin/cdk');
  } catch (cause) {
    throw new NoPlace('The CDK is not installed here: npm ci installs it.', { cause });
  }
}
