/** `faircopy serve`: the whole of Faircopy on this machine. */
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { faultOf } from '../../functions/announcing/webhook.ts';
import { housePath } from '../../functions/desk/house/house-path.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { startLaptop } from '../../functions/entries/laptop.ts';
import type { Outcome } from '../../functions/publishing/next-article.ts';
import { articlePath } from '../../functions/reading/http/links.ts';
import { type Pictures, picturesOf } from '../../functions/representations/pictures.ts';
import { CannotStart } from '../../functions/stores/laptop/data-folder.ts';
import { portFrom } from '../shared/port.ts';
import { shown } from '../shared/terminal.ts';

export const serveCommand = new Command('serve')
  .description('Publishes every article file of a folder on localhost, and watches the folder for changes.')
  .option('--inbox <folder>', 'the folder that takes the place of the bucket', 'inbox')
  .option('--data <folder>', 'where articles are kept between runs', 'data')
  .option('--port <number>', 'port to listen on; 0 takes any free one', portFrom, 4000)
  .option('--host <name>', 'another name that this server is asked for by: of a proxy before it', more)
  .option('--publish-anything <prefix>', 'publish pages under this prefix that are no articles, too', more)
  .option(
    '--origin <address>',
    'what links in feeds begin with, behind a proxy: https://news.example',
    origin,
  )
  .option('--cors', 'let pages of other sites read the articles')
  .option(
    '--pictures <setting>',
    'what pages do with pictures: none, link, or “show” and the hosts whose pictures they load',
    pictureSetting,
  )
  .option('--notify <address>', 'POST there what was published, changed, withdrawn or held, signed', notified)
  .option('--no-examples', 'leave a new inbox empty instead of putting the example articles there')
  .action(serve);

interface ServeOptions {
  readonly inbox: string;
  readonly data: string;
  readonly port: number;
  readonly host?: readonly string[];
  readonly publishAnything?: readonly string[];
  readonly origin?: string;
  readonly cors?: true;
  readonly pictures?: Pictures;
  readonly notify?: string;
  readonly examples: boolean;
}

/** An option that may be given several times. */
function more(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function origin(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw new InvalidArgumentError('It is like https://news.example, without a slash at its end.');
}

/** @throws InvalidArgumentError that says what an address is */
function notified(address: string): string {
  const fault = faultOf(address);
  if (fault) throw new InvalidArgumentError(fault);
  return address;
}

/** @throws InvalidArgumentError that says what a setting is */
function pictureSetting(value: string): Pictures {
  try {
    return picturesOf(value);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

const examplesFolder = fileURLToPath(new URL('../../examples', import.meta.url));

async function serve({
  inbox,
  data,
  port,
  host,
  publishAnything,
  origin,
  cors,
  pictures,
  notify,
  examples,
}: ServeOptions): Promise<void> {
  quietAboutNode20();
  let address = '';
  try {
    const laptop = await startLaptop({
      inbox,
      data,
      port,
      ...(host && { hosts: host }),
      ...(publishAnything && { publishAnything }),
      ...(origin && { origin }),
      ...(cors && { cors }),
      ...(pictures && { pictures }),
      ...(notify && {
        notify: {
          address: notify,
          signing: (file: string) =>
            console.log(`What happens is told to ${shown(notify)}, signed with the secret in ${shown(file)}`),
          failed: (key: string | undefined, error: unknown) =>
            console.error(
              `${bad('untold')} ${shown(key ?? 'what happened')}: ${shown(reasonOf(error))}; it will be tried again`,
            ),
        },
      }),
      ...(examples && { examples: examplesFolder }),
      listening: at => {
        address = at;
        console.log(`Faircopy reads ${inbox} and serves ${address}/articles (Ctrl-C ends it)`);
        console.log(`Editors see what was struck out at ${address}/desk`);
      },
      settled: (key, outcome) => {
        if (outcome.did !== 'nothing') console.log(line(key, outcome, address));
      },
      recurring: ({ prefix, wordings, files }, at) =>
        console.log(
          `${good('recurs')} ${count(wordings, 'wording')} in ${count(files, 'file')} of ${shown(prefix || 'the inbox')}: house rules, perhaps  ${at}${housePath(prefix, { view: 'proposals' })}`,
        ),
      failed: (key, error) =>
        console.error(
          `${bad('failed')} ${shown(key ?? 'the inbox')}: ${shown(reasonOf(error))}; it will be tried again`,
        ),
      dead: keys =>
        console.error(
          `${bad('given up')} ${keys.map(shown).join(', ')}: failed too often; mend the cause and save the file again`,
        ),
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        console.log('\nFinishing what is in work …');
        void laptop.close().then(() => process.exit(0));
      });
    }
    await laptop.idle();
    console.log(`Everything in ${inbox} is up to date. Drop a file there to see it published.`);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(shown(error.message));
    process.exitCode = 1;
  }
}

const bad = (word: string): string => styleText('red', word.padEnd(9));
const good = (word: string): string => styleText('green', word.padEnd(9));

/** One line for a person: what became of a file, and where to look at it. */
function line(
  key: string,
  { did, problem, removedLines = 0, repairs = 0 }: Outcome,
  address: string,
): string {
  if (problem) return `${bad(did)} ${shown(key)}: ${shown(problem.sentence)}`;
  if (did === 'withdrawn' || did === 'forgotten') return `${good(did)} ${shown(key)}`;
  const counts = [
    count(removedLines, 'line', 'removed'),
    ...(repairs ? [count(repairs, 'repair')] : []),
  ].join(', ');
  return `${good(did)} ${shown(key)}  ${counts}  ${address}${articlePath(key)}`;
}

const count = (n: number, noun: string, what = ''): string =>
  `${n} ${noun}${n === 1 ? '' : 's'} ${what}`.trimEnd();

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
