/** `faircopy learn`: what recurs in a section's files, and house rules made of it. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Uploads } from '../../../functions/articles/article.ts';
import { houseText } from '../../../functions/articles/house/house-file.ts';
import type { Proposal } from '../../../functions/cleaning/house/proposal.ts';
import { accepted, neededOf, proposalsOf } from '../../../functions/cleaning/house/proposals.ts';
import { learnFile } from '../../../functions/cleaning/learn.ts';
import { quietAboutNode20 } from '../../../functions/entries/environment.ts';
import { learnSection } from '../../../functions/publishing/house/learn-section.ts';
import { notedInbox } from '../../../functions/stores/laptop/data-folder.ts';
import { folderUploads } from '../../../functions/stores/laptop/folder-uploads.ts';
import { LearntSoFar } from '../../shared/learnt-so-far.ts';
import { NoPlace, openPlace, orSayWhy, type PlaceOptions, withPlace } from '../../shared/place.ts';
import { showProgress } from '../../shared/progress.ts';
import { shown, shownJson } from '../../shared/terminal.ts';
import { count } from '../../shared/words.ts';

export const learnCommand = withPlace(
  new Command('learn').description(
    'Tells what comes back in the files of a section: its furniture, proposed as house rules. Changes no article.',
  ),
)
  .option('--prefix <prefix>', 'only keys that begin like this', '')
  .option('--out <file>', 'write the accepted proposals there, as house rules')
  .option('--accept <numbers>', 'with --out: only these of the list, “1,4-7”', numbers)
  .option('--by <name>', 'with --out: who accepts them (default: your user name)')
  .option('--json', 'print everything as JSON')
  .option('--state <file>', 'where the place to go on from is kept', '.faircopy-learn.json')
  .action((options: LearnOptions) => {
    quietAboutNode20();
    return orSayWhy(() => learnPlace(options));
  });

interface LearnOptions extends PlaceOptions {
  readonly prefix: string;
  readonly out?: string;
  readonly accept?: ReadonlySet<number>;
  readonly by?: string;
  readonly json?: true;
  readonly state: string;
}

/** Uploads are fetched so many at once: most of the time goes by on the way to a bucket. */
const atOnce = 16;

async function learnPlace(options: LearnOptions): Promise<void> {
  if (options.accept && options.out === undefined)
    throw new NoPlace('--accept says which proposals --out writes; give --out too.');
  const { uploads, name, close } = await whereUploadsAre(options);
  await learnFrom(uploads, name, options).finally(close);
}

async function learnFrom(uploads: Uploads, place: string, options: LearnOptions): Promise<void> {
  const { prefix } = options;
  const soFar = new LearntSoFar(options.state, { place, prefix });
  const { after, counts } = await soFar.read();
  if (after !== undefined)
    console.error(`Going on behind ${shown(after)} (from ${options.state}; delete that file to begin anew).`);
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const progress = showProgress('Learning', 0);
  const { passed, last } = await learnSection(uploads, counts, {
    prefix,
    after,
    atOnce,
    learnFile,
    signal: stopping.signal,
    async done(key, files) {
      progress.at(files);
      await soFar.save(key, counts);
    },
  }).finally(() => progress.stop());
  if (stopping.signal.aborted && last !== undefined) {
    await soFar.save(last, counts, true);
    console.error(`Stopped. The same command goes on from there (${options.state}).`);
    process.exitCode = 130;
    return;
  }
  await soFar.finish();

  const { proposals, apart } = proposalsOf(counts);
  if (options.json) console.log(shownJson({ files: counts.files, passed, proposals, apart }, 2));
  else {
    const where = prefix ? `${place} under ${prefix}` : place;
    console.log(headline(where, counts.files, passed, proposals.length));
    for (const [at, proposal] of proposals.entries()) console.log(`\n${inWords(at + 1, proposal)}`);
    if (apart.length > 0)
      console.log(
        `\n${count(apart.length)} wordings recur and look like the authors’ own: they are proposed to nobody (--json lists them).`,
      );
  }
  if (options.out !== undefined) await write(options, proposals);
}

async function write(
  { out = '', accept, by, prefix }: LearnOptions,
  proposals: readonly Proposal[],
): Promise<void> {
  const most = Math.max(0, ...(accept ?? []));
  if (most > proposals.length)
    throw new NoPlace(`There are ${proposals.length} proposals, and no number ${most}. Nothing was written.`);
  const editor = { by: by ?? userInfo().username, at: new Date().toISOString() };
  const rules = proposals
    .filter((_, at) => accept === undefined || accept.has(at + 1))
    .map(proposal => accepted(proposal, prefix, editor));
  await writeFile(out, houseText({ rules }));
  console.error(
    `${count(rules.length)} house rules written to ${out}; try them with faircopy clean --house ${out} FILE`,
  );
}

function headline(where: string, files: number, passed: number, proposals: number): string {
  const apart = passed > 0 ? ` ${count(passed)} more taught nothing: copies of others, or no text.` : '';
  if (files < neededOf(files))
    return `${count(files)} files in ${shown(where)}: too few to tell what recurs; three is the least.${apart}`;
  return `${count(files)} files in ${shown(where)}: ${count(proposals)} wordings come back and look like the site’s.${apart}`;
}

const places = { above: 'above the text', inside: 'inside the text', below: 'below the text' } as const;

/** A proposal as a person reads it. */
function inWords(number: number, proposal: Proposal): string {
  const { lines, files, of, left, where, risk, isProse, evenTitle, first, last, examples } = proposal;
  const facts = [
    `${count(files)} of ${count(of)} files`,
    `still there in ${count(left)}`,
    where ? where.map(place => places[place]).join(', ') : 'anywhere, together',
    `risk ${(risk / 10).toFixed(1)} %`,
    ...(isProse ? ['reads like a sentence'] : []),
    ...(evenTitle ? ['was taken for the title'] : []),
    ...(first ? [`${first.slice(0, 10)} to ${last.slice(0, 10)}`] : []),
  ];
  const some =
    lines.length > mostShown ? [...lines.slice(0, mostShown), `… ${lines.length - mostShown} more`] : lines;
  const [example] = examples;
  return [
    `${String(number).padStart(3)}. ${facts.join(' · ')}`,
    ...some.map(line => `       ${shown(line)}`),
    ...(example
      ? [
          `     e.g. ${shown(example.name)}: ${quoted(example.before)} / ${quoted(example.line)} / ${quoted(example.behind)}`,
        ]
      : []),
  ].join('\n');
}

const mostShown = 8;
const quoted = (text: string): string => (text ? `“${shown(text.slice(0, 60))}”` : '(the end of the file)');

/** `1,4-7` */
function numbers(value: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of value.split(',')) {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part.trim()) ?? [];
    if (from === undefined || Number(from) < 1 || Number(to) < Number(from))
      throw new InvalidArgumentError('Numbers of the list are asked for, like “1,4-7”.');
    for (let number = Number(from); number <= Number(to); number++) found.add(number);
  }
  return found;
}

/** Uploads alone: a laptop needs no database for them. */
async function whereUploadsAre(
  options: LearnOptions,
): Promise<{ uploads: Uploads; name: string; close: () => Promise<void> }> {
  if (options.env || options.bucket || options.table) {
    const place = await openPlace(options);
    return { uploads: place.uploads, name: place.name, close: () => place.close() };
  }
  const inbox = path.resolve(options.inbox ?? (await notedInbox(options.data)) ?? 'inbox');
  if (!existsSync(inbox))
    throw new NoPlace(
      `There is no folder ${inbox}; choose another with --inbox, or an environment with --env.`,
    );
  return { uploads: folderUploads(inbox), name: inbox, close: async () => {} };
}
