/** `faircopy doctor --env NAME`: is the environment as it should be? Reads only. */
import { execFile } from 'node:child_process';
import { styleText } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Command } from 'commander';
import { isOffer, type Offer } from '../../../functions/articles/offer.ts';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import {
  type Finding,
  findings,
  isWell,
  type Seen,
} from '../../../functions/operating/environment/doctor.ts';
import { uploadEvents } from '../../../functions/operating/environment/upload-events.ts';
import { environmentSeen } from '../../../functions/stores/cloud/environment-seen.ts';
import { signedRequests } from '../../../functions/stores/cloud/signed-requests.ts';
import { indexesFor } from '../../../functions/stores/table/articles-schema.ts';
import { orSayWhy } from '../../shared/place.ts';
import { shown } from '../../shared/terminal.ts';

export const doctorCommand = new Command('doctor')
  .description(
    'Looks whether an environment is as it should be, before and after a deployment. It changes nothing. Ends with 1 if something is wrong.',
  )
  .requiredOption('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>')
  .option('--json', 'print the findings as JSON')
  .action(({ env, json }: { readonly env: string; readonly json?: true }) => {
    quietAboutNode20();
    return orSayWhy(() => examine(`Faircopy-${env}`, json ?? false));
  });

/** Milliseconds. */
const patience = 10_000;

async function examine(name: string, json: boolean): Promise<void> {
  const formation = new CloudFormationClient();
  const region = await formation.config.region();
  const seen = await environmentSeen(name, {
    formation,
    database: new DynamoDBClient(),
    s3: new S3Client(),
    sqs: new SQSClient(),
    async ask(service, path, query) {
      const origin = new URL(`https://${service}.${region}.amazonaws.com`);
      const send = signedRequests(origin, region, formation.config.credentials, service);
      const answer = await send({ method: 'GET', path, query, headers: { accept: 'application/json' } });
      const body = await answer.text();
      if (!answer.ok) throw new Error(`${service} answers ${answer.status} ${body.slice(0, 200)}`);
      return body;
    },
    health: async address => (await fetch(address, { signal: AbortSignal.timeout(patience) })).status,
    tools: { node: process.version, aws: await awsVersion() },
  });
  const found = findings(seen, { indexes: indexesFor(offeredBy(seen)), events: uploadEvents });
  console.log(json ? JSON.stringify(found, null, 2) : found.map(line).join('\n'));
  if (!isWell(found)) process.exitCode = 1;
}

/** The stack says what its row offers. */
const offeredBy = ({ stack }: Seen): readonly Offer[] =>
  stack && 'outputs' in stack ? (stack.outputs.Offers ?? '').split(' ').filter(isOffer) : [];

const marks = { well: styleText('green', '✓'), look: styleText('yellow', '!'), wrong: styleText('red', '✗') };

const line = ({ state, what, wayOut }: Finding): string =>
  [`${marks[state]} ${shown(what)}`, ...(wayOut ? [`  → ${shown(wayOut)}`] : [])].join('\n');

/** Undefined: it is not there. */
const awsVersion = (): Promise<string | undefined> =>
  new Promise(resolve => {
    execFile('aws', ['--version'], (error, out, err) => resolve(error ? undefined : `${out}${err}`.trim()));
  });
