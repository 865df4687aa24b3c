/** Is an environment as it should be? From what was seen of it to findings, each with its way out. Pure. */
import { isFailedCreation, type StackState } from './deployment.ts';

/** `look`: it works, and a person should know. `wrong`: it does not work, or will not when it matters. */
export interface Finding {
  readonly state: 'well' | 'look' | 'wrong';
  readonly what: string;
  readonly wayOut?: string;
}

/** What could not be seen, and why, in AWS's own word. */
export interface Unseen {
  readonly unseen: string;
}

export type Maybe<Seen> = Seen | Unseen;

/** All that the doctor looks at. Nothing is changed by looking. */
export interface Seen {
  readonly name: string;
  readonly tools: {
    /** `v20.19.0` */
    readonly node: string;
    /** Of the AWS CLI; undefined: it is not there. */
    readonly aws: string | undefined;
  };
  /** Undefined: the account and region were never bootstrapped. */
  readonly bootstrap: Maybe<number | undefined>;
  readonly quota: Maybe<{ readonly atOnce: number }>;
  /** Undefined: nothing is deployed. */
  readonly stack: Maybe<StackState | undefined>;
  readonly deployed?: {
    readonly table: Maybe<TableSeen>;
    /** The tables beside it, by their names for people. */
    readonly others: readonly { readonly name: string; readonly table: Maybe<TableSeen> }[];
    readonly bucket: Maybe<BucketSeen>;
    readonly queues: readonly { readonly name: string; readonly waiting: Maybe<number> }[];
    readonly subscribers: Maybe<{ readonly confirmed: number; readonly pending: number }>;
    /** What GET /health where readers ask is answered with: a status, or why there is none. */
    readonly health: Maybe<number>;
  };
}

export interface TableSeen {
  readonly status: string;
  readonly isProtected: boolean;
  readonly canBeRestored: boolean;
  readonly forgets: boolean;
  /** Names of indexes that are there, and whether they are filled. */
  readonly indexes: readonly { readonly name: string; readonly isReady: boolean }[];
}

export interface BucketSeen {
  readonly isVersioned: boolean;
  readonly isPrivate: boolean;
  /** Kinds of events that are sent to a queue. */
  readonly tells: readonly string[];
}

/** @param expected names of the indexes and events that this version of Faircopy relies on */
export function findings(
  seen: Seen,
  expected: { readonly indexes: readonly string[]; readonly events: readonly string[] },
): Finding[] {
  const { stack, deployed } = seen;
  return [
    ...aboutTools(seen),
    ...about('the bootstrap of this account and region', seen.bootstrap, aboutBootstrap),
    ...about('the quota of executions', seen.quota, aboutQuota),
    ...about(`the stack ${seen.name}`, stack, state => aboutStack(seen.name, state)),
    ...(deployed ? aboutDeployed(seen.name, deployed, keepsData(stack), expected) : []),
  ];
}

/** Does anything keep the environment from its work? For an exit status. */
export const isWell = (found: readonly Finding[]): boolean => found.every(({ state }) => state !== 'wrong');

const well = (what: string): Finding => ({ state: 'well', what });
const look = (what: string, wayOut: string): Finding => ({ state: 'look', what, wayOut });
const wrong = (what: string, wayOut: string): Finding => ({ state: 'wrong', what, wayOut });

function about<Seen>(what: string, seen: Maybe<Seen>, say: (seen: Seen) => Finding[]): Finding[] {
  if (typeof seen === 'object' && seen !== null && 'unseen' in seen)
    return [
      wrong(
        `${what} can’t be looked at: ${seen.unseen}`,
        'Check AWS_PROFILE and AWS_REGION, and give the role the rights of docs/doctor-policy.json.',
      ),
    ];
  return say(seen);
}

function aboutTools({ tools }: Seen): Finding[] {
  const [major = 0, minor = 0] = tools.node.replace('v', '').split('.').map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  const cli = /^aws-cli\/(\d+)/.exec(tools.aws ?? '')?.[1];
  return [
    isNewEnough
      ? well(`Node.js ${tools.node}`)
      : wrong(`Node.js ${tools.node} is too old`, 'Install 20.19 or newer.'),
    Number(cli) >= 2
      ? well(`AWS CLI ${cli}`)
      : look(
          cli ? `AWS CLI ${cli} is too old for the runbook` : 'The AWS CLI is not there',
          'Install version 2; the runbook’s commands need it, Faircopy itself does not.',
        ),
  ];
}

/** What deploys with this CDK needs. https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html */
const bootstrapNeeded = 6;

const aboutBootstrap = (version: number | undefined): Finding[] => [
  version !== undefined && version >= bootstrapNeeded
    ? well(`bootstrapped, version ${version}`)
    : wrong(
        version === undefined
          ? 'This account and region are not bootstrapped'
          : `The bootstrap is version ${version}, and ${bootstrapNeeded} is needed`,
        'npx cdk bootstrap',
      ),
];

/** Below this a flood of readers can take what uploads and editors need: AWS sets nothing apart in a small account. */
const enoughAtOnce = 200;

const aboutQuota = ({ atOnce }: { readonly atOnce: number }): Finding[] => [
  atOnce >= enoughAtOnce
    ? well(`${atOnce} executions at once`)
    : look(
        `The account may run ${atOnce} executions at once, for readers, editors and uploads together`,
        'Ask for 1,000: aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000',
      ),
];

function aboutStack(name: string, state: StackState | undefined): Finding[] {
  const env = name.replace(/^Faircopy-/, '');
  if (!state) return [look(`${name} is not deployed`, `npx faircopy deploy --env ${env}`)];
  if (isFailedCreation(state))
    return [
      wrong(`The first deployment of ${name} failed (${state.status})`, `npx faircopy deploy --env ${env}`),
    ];
  if (/_IN_PROGRESS$/.test(state.status))
    return [look(`${name} is being changed (${state.status})`, 'Wait, and ask again.')];
  if (/FAILED$/.test(state.status))
    return [
      wrong(
        `The last deployment of ${name} did not end (${state.status})`,
        'Look at the stack’s events in the console; continue the roll-back there, and deploy again.',
      ),
    ];
  return [
    /ROLLBACK/.test(state.status)
      ? look(`The last deployment of ${name} failed and was taken back`, `npx faircopy deploy --env ${env}`)
      : well(`${name} is deployed (${state.status})`),
    ...(keepsData(state) && !state.isProtected
      ? [wrong(`${name} can be deleted by mistake`, `npx faircopy protect --env ${env}`)]
      : []),
  ];
}

/** As the stack says in an output (lib/storage.ts). */
const keepsData = (state: Seen['stack']): boolean =>
  state !== undefined && 'outputs' in state && state.outputs.KeepsData === 'true';

function aboutDeployed(
  name: string,
  { table, others, bucket, queues, subscribers, health }: NonNullable<Seen['deployed']>,
  isToBeKept: boolean,
  expected: { readonly indexes: readonly string[]; readonly events: readonly string[] },
): Finding[] {
  const env = name.replace(/^Faircopy-/, '');
  return [
    ...about('the articles table', table, one => aboutTable(env, one, isToBeKept, expected.indexes)),
    ...others.flatMap(({ name, table }) => about(name, table, one => aboutOther(env, name, one, isToBeKept))),
    ...about('the bucket of uploads', bucket, one => aboutBucket(env, one, expected.events)),
    ...queues.flatMap(({ name, waiting }) => about(name, waiting, many => aboutQueue(env, name, many))),
    ...about('the subscribers of alarms', subscribers, one => aboutSubscribers(one, isToBeKept)),
    ...about('the API', health, status => [
      status === 200
        ? well('the API answers')
        : wrong(`The API answers ${status}`, 'docs/runbook.md#api-errors'),
    ]),
  ];
}

function aboutTable(
  env: string,
  { status, isProtected, canBeRestored, forgets, indexes }: TableSeen,
  isToBeKept: boolean,
  expected: readonly string[],
): Finding[] {
  const there = new Map(indexes.map(({ name, isReady }) => [name, isReady]));
  const missing = expected.filter(name => !there.has(name));
  const filling = expected.filter(name => there.get(name) === false);
  const found: Finding[] = [
    ...faultsOf(env, 'The table', { status, isProtected, canBeRestored }, isToBeKept),
    ...(forgets
      ? []
      : [
          look(
            'Withdrawn articles are never deleted from the table (time to live is off)',
            'docs/runbook.md#the-table-is-lost has the command.',
          ),
        ]),
    ...missing.map(index =>
      wrong(`The table has no index ${index}`, `npx faircopy deploy --env ${env}, one index a deployment`),
    ),
    ...filling.map(index =>
      look(`The index ${index} is being filled: its lists are not whole`, 'Wait, and ask again.'),
    ),
  ];
  return found.length ? found : [well(`the table and its ${expected.length} indexes`)];
}

/** A table without indexes. @param name for people */
function aboutOther(env: string, name: string, seen: TableSeen, isToBeKept: boolean): Finding[] {
  const found = faultsOf(env, capital(name), seen, isToBeKept);
  return found.length ? found : [well(name)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with any table. @param what begins the sentence */
const faultsOf = (
  env: string,
  what: string,
  { status, isProtected, canBeRestored }: Pick<TableSeen, 'status' | 'isProtected' | 'canBeRestored'>,
  isToBeKept: boolean,
): Finding[] => [
  ...(status === 'ACTIVE' || status === 'UPDATING'
    ? []
    : [wrong(`${what} is ${status}`, 'docs/runbook.md#the-table-is-lost')]),
  ...(isToBeKept && !isProtected
    ? [wrong(`${what} can be deleted by mistake`, `npx faircopy protect --env ${env}`)]
    : []),
  ...(isToBeKept && !canBeRestored
    ? [
        wrong(
          `${what} can’t be restored to a point in time`,
          'Deploy again, or turn it on: docs/runbook.md#the-table-is-lost has the command.',
        ),
      ]
    : []),
];

function aboutBucket(
  env: string,
  { isVersioned, isPrivate, tells }: BucketSeen,
  expected: readonly string[],
): Finding[] {
  const untold = expected.filter(event => !tells.includes(event));
  const found: Finding[] = [
    ...(isVersioned
      ? []
      : [
          wrong(
            'The bucket keeps no versions: a deleted file can’t be brought back',
            'aws s3api put-bucket-versioning --versioning-configuration Status=Enabled --bucket …',
          ),
        ]),
    ...(isPrivate
      ? []
      : [wrong('The bucket may be made public', 'Put its block of public access back, or deploy again.')]),
    ...(untold.length
      ? [
          wrong(
            `The bucket does not tell of ${untold.join(', ')}`,
            `docs/runbook.md#nothing-published has the command; then npx faircopy reconcile --env ${env}`,
          ),
        ]
      : []),
  ];
  return found.length ? found : [well('the bucket and its events')];
}

const aboutQueue = (env: string, name: string, waiting: number): Finding[] =>
  name === 'the dead letters' && waiting > 0
    ? [wrong(`${waiting} dead letters wait`, `npx faircopy redrive --env ${env}, once their cause is mended`)]
    : [well(`${name}: ${waiting} wait`)];

function aboutSubscribers(
  { confirmed, pending }: { readonly confirmed: number; readonly pending: number },
  isToBeKept: boolean,
): Finding[] {
  if (confirmed > 0) return [well(`${confirmed} hear alarms`)];
  const what = pending ? 'Nobody hears alarms: the subscription was never confirmed' : 'Nobody hears alarms';
  const wayOut = pending
    ? 'Open the link in the mail from AWS, or subscribe again.'
    : 'Give the row an alarmAddress in lib/environments.ts, or subscribe to the topic in the output AlarmTopic.';
  return [isToBeKept ? wrong(what, wayOut) : look(what, wayOut)];
}
