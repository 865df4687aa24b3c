/** `faircopy clean`: the fair copy of one file, on the terminal. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, Removal, SourceType } from '../../functions/cleaning/cleaning.ts';
import { asText } from '../../functions/representations/text.ts';
import { shown, shownJson } from './terminal.ts';

export const cleanCommand = new Command('clean')
  .description('Prints the fair copy of a file, or of standard input.')
  .argument('[file]', 'a .txt, .md or .html file; standard input if it is left out or “-”', '-')
  .addOption(
    new Option('--type <type>', 'what the file is, if its name does not say').choices([
      'text',
      'markdown',
      'html',
    ]),
  )
  .addOption(new Option('--explain', 'print what was removed or repaired, and why').conflicts('json'))
  .addOption(new Option('--json', 'print the whole cleaning as JSON').conflicts('explain'))
  .action(cleanFile);

interface CleanFileOptions {
  readonly type?: SourceType;
  readonly explain?: true;
  readonly json?: true;
}

async function cleanFile(file: string, { type, explain, json }: CleanFileOptions): Promise<void> {
  const source = await read(file);
  if (!source) return;
  const cleaning = clean(source, { ...(type && { type }), ...(file !== '-' && { name: file }) });
  const { verdict } = cleaning;
  if (json) console.log(shownJson(cleaning, 2));
  else if (explain) console.log(explanation(cleaning));
  else if (verdict.status !== 'rejected') process.stdout.write(asText(fairCopyOf(cleaning)));
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
