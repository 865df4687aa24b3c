/**
 * Plays faults on a development environment, waits for the alarms, mends them as the runbook says, and cleans up: about two hours and a
 * dollar. `npm run gameday -- --env dev`; with `--dry-run` it prints what it would do.
 */
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { leave, modelled, type Scenario, scenarios } from './scenarios.ts';

/** What the commands of the runbook need to know. */
export const preamble = (env: string): string => `set -eu
export AWS_PAGER=
ENV=${env}
of() { aws cloudformation list-stack-resources --stack-name "Faircopy-$ENV" --output text --query \\
  "StackResourceSummaries[?ResourceType=='AWS::$1' && starts_with(LogicalResourceId, '$2')].PhysicalResourceId" | xargs; }
output() { aws cloudformation describe-stacks --stack-name "Faircopy-$ENV" --output text --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"; }
API=$(output ApiAddress)
`;

const stateOf = (alarm: string): string =>
  `aws cloudwatch describe-alarms --alarm-names "$(of CloudWatch::Alarm Alarms${alarm})" --output text --query 'MetricAlarms[0].StateValue'`;

/** Steps for people, in order. */
export const steps = (env: string): string[] => [
  `Game day on Faircopy-${env}. The table of the alarms: docs/runbook.md, “Game day”.`,
  ...scenarios.flatMap(({ name, rings, within, inject, mend, after }) => [
    '',
    `${name}: ${rings.join(', ')} within ${within} minutes`,
    ...inject.map(command => `  $ ${command}`),
    ...rings.map(alarm => `  wait until it rings: ${stateOf(alarm)}`),
    ...mend.map(command => `  $ ${command}`),
    `  ${after}`,
  ]),
  '',
  'At the end',
  ...leave.map(command => `  $ ${command}`),
  '',
  'Modelled, and not shown by this',
  ...Object.entries(modelled).map(([alarm, why]) => `  ${alarm}: ${why}`),
];

/** @throws where a command fails */
function run(env: string, command: string): string {
  console.log(`  $ ${command}`);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${preamble(env)}\n${command}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}\nended with ${status}: ${stderr}`);
  return stdout.trim();
}

/** @returns the alarms that did not ring in time */
async function play(
  env: string,
  { name, rings, within, inject, mend }: Scenario,
): Promise<readonly string[]> {
  console.log(`\n${name}`);
  const silent = new Set(rings);
  const began = Date.now();
  try {
    for (const command of inject) run(env, command);
    while (silent.size > 0 && Date.now() - began < within * 60_000) {
      await sleep(30_000);
      for (const alarm of silent)
        if (run(env, stateOf(alarm)) === 'ALARM') {
          silent.delete(alarm);
          console.log(`  ${alarm} rang after ${Math.round((Date.now() - began) / 60_000)} minutes`);
        }
    }
  } finally {
    for (const command of mend) run(env, command);
  }
  return [...silent];
}

async function playAll(env: string): Promise<void> {
  // Faults are for environments that can be made again.
  if (run(env, 'output KeepsData') !== 'false')
    throw new Error(
      `Faircopy-${env} keeps its data; play game days on an environment that does not, such as dev.`,
    );
  const silent: string[] = [];
  try {
    for (const scenario of scenarios) silent.push(...(await play(env, scenario)));
  } finally {
    for (const command of leave) console.log(run(env, command));
  }
  console.log(silent.length ? `Silent: ${silent.join(', ')}` : 'Every alarm rang in time.');
  if (silent.length) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { env: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  if (!values.env || !/^\w+$/.test(values.env)) throw new Error('Say on which environment: --env dev');
  if (values['dry-run']) console.log(steps(values.env).join('\n'));
  else await playAll(values.env);
}
