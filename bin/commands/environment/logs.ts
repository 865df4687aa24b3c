/** `faircopy logs --env NAME upload`: what a function of an environment wrote, as the runbook asks for it. */
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import { logGroupOf, logLines } from '../../../functions/stores/cloud/log-lines.ts';
import { signedRequests } from '../../../functions/stores/cloud/signed-requests.ts';
import { NoPlace, orSayWhy } from '../../shared/place.ts';
import { shown } from '../../shared/terminal.ts';

/** Logs by what people call them, and what CloudFormation’s names of them begin with. */
const logs: Readonly<Record<string, string>> = {
  upload: 'PublishingOnUploadLogs',
  read: 'ReadingOnReadLogs',
  desk: 'DeskOnDeskLogs',
  schedule: 'RoundsOnScheduleLogs',
  change: 'AnnouncingOnChangeLogs',
  withdrawal: 'PurgingOnWithdrawalLogs',
  access: 'ReadingAccessLogs',
};

export const logsCommand = new Command('logs')
  .description('Prints what a function of an environment wrote, or who asked the API for what (access).')
  .addArgument(new Argument('<log>', 'which one').choices(Object.keys(logs)))
  .requiredOption('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>')
  .option('--since <time>', 'how far back: 30m, 3h, 2d', durationFrom, 3_600_000)
  .option(
    '--filter <pattern>',
    'only lines that a pattern of CloudWatch finds: { $.key = "news/story.txt" }',
    '',
  )
  .action((log: string, options: LogsOptions) => {
    quietAboutNode20();
    return orSayWhy(() => printLog(log, options));
  });

interface LogsOptions {
  readonly env: string;
  /** Milliseconds. */
  readonly since: number;
  readonly filter: string;
}

async function printLog(log: string, { env, since, filter }: LogsOptions): Promise<void> {
  const formation = new CloudFormationClient();
  const region = await formation.config.region();
  // A stand-in for tests and for others’ clouds, as the SDK’s own clients take it.
  const origin = new URL(process.env.AWS_ENDPOINT_URL_LOGS ?? `https://logs.${region}.amazonaws.com`);
  const send = signedRequests(origin, region, formation.config.credentials, 'logs');
  const stack = `Faircopy-${env}`;
  const group = await logGroupOf(formation, stack, logs[log] ?? '');
  if (group === undefined)
    throw new NoPlace(
      `The stack ${stack} has no log of ${log}; its row in lib/environments.ts may not have it.`,
    );
  const ask = async (target: string, body: string): Promise<string> => {
    const answer = await send({
      method: 'POST',
      path: '/',
      query: {},
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
      body: Buffer.from(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new NoPlace(`CloudWatch Logs answers ${answer.status}: ${text.slice(0, 300)}`);
    return text;
  };
  for await (const { at, text } of logLines(ask, group, { since: Date.now() - since, filter }))
    console.log(`${new Date(at).toISOString()} ${shown(text)}`);
  formation.destroy();
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function durationFrom(text: string): number {
  const [, count, unit = ''] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  if (count === undefined) throw new InvalidArgumentError('It is a number and m, h or d, such as 3h.');
  return Number(count) * (units[unit] ?? 0);
}
