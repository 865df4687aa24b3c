/** `faircopy doctor --env NAME`: is the environment as it should be? Reads only. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { styleText } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Command } from 'commander';
import { isOffer, type Offer } from '../../../functions/articles/offer.ts';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import { type CanaryPlace, canary } from '../../../functions/operating/environment/canary.ts';
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
    'Looks whether an environment is as it should be, before and after a deployment. It changes nothing, except with --canary. Ends with 1 if something is wrong.',
  )
  .requiredOption('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>')
  .option('--canary', 'also upload an article that nobody meets, read it, and withdraw it: some seconds')
  .option('--json', 'print the findings as JSON')
  .action(({ env, json, canary }: DoctorOptions) => {
    quietAboutNode20();
    return orSayWhy(() => examine(`Faircopy-${env}`, json ?? false, canary ?? false));
  });

interface DoctorOptions {
  readonly env: string;
  readonly canary?: true;
  readonly json?: true;
}

/** Milliseconds. */
const patience = 10_000;

async function examine(name: string, json: boolean, withCanary: boolean): Promise<void> {
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
  const looked = findings(seen, { indexes: indexesFor(offeredBy(seen)), events: uploadEvents });
  const outputs = seen.stack && 'outputs' in seen.stack ? seen.stack.outputs : undefined;
  const found =
    withCanary && outputs ? [...looked, ...(await canary(placeOf(outputs), randomUUID()))] : looked;
  console.log(json ? JSON.stringify(found, null, 2) : found.map(line).join('\n'));
  if (!isWell(found)) process.exitCode = 1;
}

/** Uploads by the operator's own rights, reads as anybody does. */
function placeOf({
  UploadsBucket: Bucket,
  ApiAddress,
  ReadAddress = ApiAddress,
}: Readonly<Record<string, string>>): CanaryPlace {
  const s3 = new S3Client();
  return {
    async upload(Key, Body) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain; charset=utf-8' }));
    },
    async remove(Key) {
      await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    async get(path) {
      const answer = await fetch(`${ReadAddress}${path}`, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(patience),
      });
      return { status: answer.status, body: await answer.text() };
    },
    now: Date.now,
    pause: milliseconds => sleep(milliseconds),
  };
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
