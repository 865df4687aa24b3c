/** `faircopy house`: the house rules of a section, and what they would change; puts others in force. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { houseFrom, houseText, NoHouse } from '../../functions/articles/house/house-file.ts';
import {
  asDrafted,
  drafted,
  type HouseAsked,
  type HouseSet,
  type HouseStore,
  isSection,
  noSet,
} from '../../functions/articles/house/house-set.ts';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import type { HouseRule } from '../../functions/cleaning/cleaning.ts';
import { ruleName } from '../../functions/cleaning/house/rule-name.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { applyHouse, changeHouse, hintSection } from '../../functions/publishing/house/apply-house.ts';
import { houseChanges } from '../../functions/publishing/house/house-changes.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { hintBatch } from '../../functions/stores/cloud/sqs-hints.ts';
import { atPlace, NoPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { showProgress } from '../shared/progress.ts';
import { shown } from '../shared/terminal.ts';
import { count } from '../shared/words.ts';

export const houseCommand = withPlace(
  new Command('house').description(
    'Shows the house rules of a section; takes in and retires rules, tells what that would change, and puts it in force.',
  ),
)
  .option('--prefix <prefix>', 'the section: “news/”; all files where it is left out', '')
  .option('--add <file>', 'take in the rules of a file, as faircopy learn --out writes them')
  .option('--retire <names...>', 'rules that shall hold no longer, by name: their lines come back')
  .option('--reject <names...>', 'wordings that shall never be proposed again, by name')
  .option('--except <names...>', 'rules of shorter prefixes that shall not hold here')
  .option('--dry-run', 'say how many articles would change, with twenty examples; changes nothing')
  .option('--apply', 'put what was taken in and retired in force, and have the section reconciled')
  .option('--out <file>', 'write the rules in force there')
  .option('--by <name>', 'who says so (default: your user name)')
  .action((options: HouseOptions) => {
    quietAboutNode20();
    return atPlace(options, place => keepHouse(place, options));
  });

interface HouseOptions extends PlaceOptions {
  readonly prefix: string;
  readonly add?: string;
  readonly retire?: readonly string[];
  readonly reject?: readonly string[];
  readonly except?: readonly string[];
  readonly dryRun?: true;
  readonly apply?: true;
  readonly out?: string;
  readonly by?: string;
}

async function keepHouse(place: Place, options: HouseOptions): Promise<void> {
  const { prefix, retire, reject, except, add, out } = options;
  const { houses } = place;
  if (!houses) throw new NoPlace('Give --house-table too, or --env.');
  if (!isSection(prefix))
    throw new NoPlace('A section is a folder: its prefix ends with “/”, like news/ or news/2026/.');
  if (place.isCloud && !place.queues && options.apply)
    throw new NoPlace('In the cloud, articles are reconciled by hints: give --queue, or --env.');
  const asked: HouseAsked = {
    accept: add === undefined ? [] : (await rulesIn(add)).map(rule => ({ ...rule, prefix })),
    ...(retire && { retire }),
    ...(reject && { reject }),
    ...(except && { except }),
  };
  const changing = { houses, newRevision: randomUUID };
  const set = isAsked(asked)
    ? await changeHouse(changing, prefix, (known = noSet(prefix)) => drafted(known, asked))
    : await houses.read(prefix);
  console.log(inWords(prefix, set));
  if (out !== undefined) await writeFile(out, houseText({ rules: set?.rules ?? [] }));
  if (options.dryRun) return tellChanges(place, houses, set ?? noSet(prefix));
  if (options.apply) return putInForce(place, houses, options);
  if (set?.draft) console.log('\nSee what that changes with --dry-run; put it in force with --apply.');
}

const isAsked = ({ accept = [], retire = [], reject = [], except = [] }: HouseAsked): boolean =>
  accept.length + retire.length + reject.length + except.length > 0;

async function rulesIn(file: string): Promise<readonly HouseRule[]> {
  try {
    return houseFrom(await readFile(file, 'utf8')).rules;
  } catch (error) {
    if (error instanceof NoHouse) throw new NoPlace(`${file}: ${error.message}`);
    throw error;
  }
}

function inWords(prefix: string, set: HouseSet | undefined): string {
  const section = prefix || 'all files';
  if (!set) return `There are no house rules for ${shown(section)}.`;
  const { rules, draft, version, appliedBy, appliedAt, pending, excepts } = set;
  const since = appliedAt ? `, in force since ${appliedAt.slice(0, 10)} by ${shown(appliedBy ?? '')}` : '';
  const names = new Set(rules.map(ruleName));
  const next = new Set(draft?.rules.map(ruleName));
  const added = draft?.rules.filter(rule => !names.has(ruleName(rule))) ?? [];
  const retired = draft ? rules.filter(rule => !next.has(ruleName(rule))) : [];
  return [
    `House rules of ${shown(section)}: ${count(rules.length)}, version ${version}${since}.`,
    ...(pending ? ['Not every article of it was told yet: --apply goes on.'] : []),
    ...rules.map(rule => ruleInWords(' ', rule)),
    ...excepts.map(name => `  not here: ${name}`),
    ...(draft ? ['', 'Not yet in force:'] : []),
    ...added.map(rule => ruleInWords('+', rule)),
    ...retired.map(rule => ruleInWords('-', rule)),
  ].join('\n');
}

const ruleInWords = (sign: string, rule: HouseRule): string =>
  `${sign} ${ruleName(rule)}  ${shown(rule.lines.join(' / ').slice(0, 120))}`;

async function tellChanges(place: Place, houses: HouseStore, set: HouseSet): Promise<void> {
  const progress = showProgress('Cleaning', 0);
  const { articles, changed, lines, examples } = await houseChanges(
    { uploads: place.uploads, houses, cleaner: { generation: place.generation, version: cleaner, clean } },
    asDrafted(set),
    { done: articles => progress.at(articles) },
  ).finally(() => progress.stop());
  console.log(
    `\nOf ${count(articles)} articles ${count(changed)} would change: ${count(lines.removed)} lines go, ${count(lines.back)} come back.`,
  );
  for (const { key, removed, back } of examples) {
    console.log(`  ${shown(key)}`);
    for (const line of removed) console.log(`    - ${shown(line.slice(0, 100))}`);
    for (const line of back) console.log(`    + ${shown(line.slice(0, 100))}`);
  }
}

async function putInForce(place: Place, houses: HouseStore, options: HouseOptions): Promise<void> {
  const { prefix, by = userInfo().username } = options;
  const applying = {
    houses,
    uploads: place.uploads,
    settle: settler(place, houses),
    newRevision: randomUUID,
    now: place.now,
  };
  const set = await applyHouse(applying, prefix, by);
  if (!set?.pending) return console.log('\nNothing is to be put in force.');
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const progress = showProgress(place.isCloud ? 'Sending hints' : 'Reconciling', 0);
  const { keys, isDone } = await hintSection(applying, prefix, {
    isOver: () => stopping.signal.aborted,
    done: keys => progress.at(keys),
  }).finally(() => progress.stop());
  const what = place.isCloud ? 'told by a hint that may wait' : 'reconciled';
  console.log(`\nVersion ${set.version} is in force; ${count(keys)} articles were ${what}.`);
  if (isDone) return;
  console.log('Stopped. The same command goes on from there.');
  process.exitCode = 130;
}

/** By hints where there is a queue, else on the spot. */
function settler(place: Place, houses: HouseStore): (keys: readonly string[]) => Promise<void> {
  const { queues } = place;
  if (queues) return keys => queues.sendBulk(keys.slice(0, hintBatch));
  const reconcile = reconciler({
    articles: place.articles,
    uploads: place.uploads,
    houses,
    ...(place.history && { history: place.history }),
    cleaner: { generation: place.generation, version: cleaner, clean },
    now: place.now,
    newRevision: randomUUID,
  });
  return async keys => {
    for (const key of keys) await reconcile(key);
  };
}
