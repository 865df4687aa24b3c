/** What a part of the benchmark finds: tables for people, ratios for the floors, plots for the documentation. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Finding {
  /** Marks its place in docs/performance.md, or in a page of its own name: `<!-- bench: cleaning -->`. */
  readonly name: string;
  readonly table: Table;
  /** A sentence above the table: when and how it was measured. */
  readonly note?: string;
  /** Ratios to something that ran in the same process or the same minute, by the names of floors.json. */
  readonly ratios?: Readonly<Record<string, number>>;
  /** SVG by file name in docs/performance/. */
  readonly plots?: Readonly<Record<string, string>>;
}

export const markdown = ({ columns, rows }: Table): string =>
  [columns, columns.map((_, n) => (n === 0 ? '---' : '---:')), ...rows]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n');

const pageOf = (name: string): string =>
  fileURLToPath(new URL(`../docs/${name === 'accuracy' ? name : 'performance'}.md`, import.meta.url));

/** @throws where a subject found nothing to measure: an empty table would pass for a measured one */
export function measured({ name, table, ratios }: Finding): void {
  const numbers = table.rows.flatMap(row => row.slice(1).filter(cell => cell !== ''));
  if (numbers.length === 0) throw new Error(`“${name}” measured nothing: its table is empty`);
  for (const [what, ratio] of Object.entries(ratios ?? {}))
    if (!Number.isFinite(ratio)) throw new Error(`“${name}” measured nothing for “${what}”: ${ratio}`);
}

/** Puts the tables into docs/performance.md between their marks, and the plots beside it; accuracy has a page of its own. */
export function writeDown(findings: readonly Finding[]): void {
  for (const { name, table, note, plots } of findings) {
    const text = readFileSync(pageOf(name), 'utf8');
    const marks = new RegExp(`(<!-- bench: ${name} -->\n)[^]*?(\n<!-- end -->)`);
    if (!marks.test(text)) throw new Error(`${pageOf(name)} has no place for it: <!-- bench: ${name} -->`);
    writeFileSync(
      pageOf(name),
      text.replace(
        marks,
        (_, before: string, after: string) =>
          `${before}\n${note ? `${note}\n\n` : ''}${markdown(table)}\n${after}`,
      ),
    );
    for (const [file, svg] of Object.entries(plots ?? {}))
      writeFileSync(fileURLToPath(new URL(`../docs/performance/${file}`, import.meta.url)), svg);
  }
}
