/** `faircopy clean`: the fair copy of one file, on the terminal; of many, see clean-many.ts. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { houseFrom, NoHouse } from '../../../functions/articles/house/house-file.ts';
import { clean } from '../../../functions/cleaning/clean.ts';
import type { Cleaning, House, Removal } from '../../../functions/cleaning/cleaning.ts';
import { formats, written } from '../../../functions/piping/formats.ts';
import { shown, shownJson } from '../../shared/terminal.ts';
import type { ManyOptions } from './clean-many.ts';

export const cleanCommand = new Command('clean')
  .description(
    'Prints the fair copy of a file, or of standard input. With --out, cleans many files and folders; with --jsonl, a stream of records.',
  )
  .argument('[files...]', '.txt, .md and .html files; standard input if there is none, or “-”')
  .addOption(
    new Option('--type <type>', 'what the files are, if their names do not say').choices([
      'text',
      'markdown',
      'html',
    ]),
  )
  .option('--house <file>', 'house rules, as faircopy learn --out writes them')
  .addOption(new Option('--explain', 'print what was removed or repaired, and why').conflicts('json'))
  .addOption(new Option('--json', 'print the whole cleaning as JSON').conflicts('explain'))
  .addOption(
    new Option(
      '--format <format>',
      'text, markdown, json (title, metadata, blocks, removals) or spans (what was removed, as places in a text)',
    )
      .choices(formats)
      .default('text'),
  )
  .option('--out <path>', 'the folder for fair copies of many files; with --jsonl, a file')
  .option('--jsonl', 'the files are lines of JSON, one record a line')
  .addOption(
    new Option('--warc', 'the files are web archives: each page of them is cleaned').conflicts('jsonl'),
  )
  .option('--field <name>', 'the field of a record that is the article', 'text')
  .option('--name-field <name>', 'the field of a record that is its file name, or the address it came from')
  .addOption(
    new Option('--jobs <number>', 'threads; as many as there are cores if it is left out').argParser(
      jobsFrom,
    ),
  )
  .option('--resume', 'go on where an earlier run into the same --out was stopped')
  .option('--rejects <file>', 'write down what was held, rejected or failed, and why, as lines of JSON')
  .option('--stats', 'print totals by rule at the end')
  .addHelpText(
    'after',
    `
Examples:
  faircopy clean page.html
  faircopy clean archive/ --out fair/ --rejects rejects.jsonl --stats
  zcat dump.jsonl.gz | faircopy clean --jsonl --field body --name-field url > clean.jsonl
  faircopy clean --warc crawl-*.warc.gz --out fair/ --rejects rejects.jsonl`,
  )
  .action(cleanAll);

interface CleanOptions extends ManyOptions {
  readonly explain?: true;
  readonly json?: true;
  readonly jsonl?: true;
  readonly warc?: true;
}

async function cleanAll(files: readonly string[], options: CleanOptions): Promise<void> {
  const sources = files.length > 0 ? files : ['-'];
  const { out, jsonl, warc } = options;
  const isOne = sources.length === 1 && !isFolder(sources[0] ?? '');
  const house = options.house === undefined ? { rules: [] } : await houseIn(options.house);
  if (!house) return;
  if (!jsonl && !warc && out === undefined && isOne) return cleanOne(sources[0] ?? '-', options, house);
  const many = await import('./clean-many.ts');
  for (const source of sources)
    if (source !== '-' && !existsSync(source)) return fail(`${shown(source)} is not there`);
  if (jsonl) return many.cleanRecordsOf(sources, options, house);
  if (out === undefined) return fail('Say where the fair copies go: --out FOLDER');
  if (warc && sources.some(isFolder)) return fail('Name the web archives themselves: folder/*.warc.gz');
  if (warc) return many.cleanPages(sources, out, options, house);
  if (sources.includes('-')) return fail('Standard input is one file: leave --out out, or use --jsonl');
  return many.cleanFiles(sources, out, options, house);
}

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function jobsFrom(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('It is a whole number from 1 to 256.');
  return jobs;
}

async function cleanOne(
  file: string,
  { type, explain, json, format }: CleanOptions,
  house: House,
): Promise<void> {
  const source = await read(file);
  if (!source) return;
  const cleaning = clean(source, { ...(type && { type }), ...(file !== '-' && { name: file }), house });
  const { verdict } = cleaning;
  if (json) console.log(shownJson(cleaning, 2));
  else if (explain) console.log(explanation(cleaning));
  else if (verdict.status !== 'rejected') process.stdout.write(written(cleaning, format));
  if (verdict.status !== 'clean') {
    console.error(`${verdict.status}: ${shown(verdict.problem.sentence)}`);
    process.exitCode = 2;
  }
}

async function read(file: string): Promise<Uint8Array | undefined> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    console.error(`${shown(file)} can’t be read: ${(error as NodeJS.ErrnoException).code}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function houseIn(file: string): Promise<House | undefined> {
  const text = await read(file);
  try {
    return text && houseFrom(Buffer.from(text).toString());
  } catch (error) {
    if (!(error instanceof NoHouse)) throw error;
    fail(`${shown(file)}: ${shown(error.message)}`);
    return undefined;
  }
}

/** Every removal and repair with its line number, rule and reason. */
function explanation({ title, lines }: Cleaning): string {
  const numbered = lines.map((line, index) => ({ ...line, place: `${String(index + 1).padStart(6)}  ` }));
  const written = numbered.filter(line => line.id);
  const removed = written.filter(line => line.removed);
  const repaired = written.filter(line => line.repairs?.length);
  return [
    `Title: ${shown(title.text) || 'none'} (${title.from})`,
    '',
    `${removed.length} of ${written.length} lines removed`,
    ...removed.map(
      ({ place, text, removed }) => `${place}${shown(text.trim())}\n        ${because(removed)}`,
    ),
    '',
    `${repaired.length} lines repaired`,
    ...repaired.flatMap(({ place, repairs = [] }) =>
      repairs.map(
        repair => `${place}${quoted(repair.before)} → ${quoted(repair.after)}\n        ${because(repair)}`,
      ),
    ),
  ].join('\n');
}

const because = (removal: Removal | undefined): string => shown(`${removal?.rule}: ${removal?.reason}`);

/** With escapes, so that invisible characters are seen. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ \p{L}\p{N}\p{P}\p{S}]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
