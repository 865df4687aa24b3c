/** Tells tables of data from tables that only place things on the page, and joins the cells of the former to rows. */
import type { Mark } from '../../cleaning.ts';
import type { PageLine } from './page.ts';

/** A table whose lines are being read. */
export interface TableInProgress {
  /** Where its lines begin in the page's lines. */
  readonly start: number;
  /** Holds another table, or says that it is no table of data. */
  nests: boolean;
  /** Has a caption or names its columns or rows. */
  named: boolean;
  rows: number;
  /** The row being read stands in the table's head. */
  inHead: boolean;
  readonly cells: CellInProgress[];
}

interface CellInProgress {
  /** Where its lines begin in the page's lines. */
  readonly start: number;
  readonly row: number;
  readonly heads: boolean;
  /** Columns and rows that it goes over. */
  readonly columns: number;
  readonly rows: number;
  readonly inHead: boolean;
}

/** What a cell leaves in the other columns and rows that it goes over. */
const nothing: readonly PageLine[] = [];
/** Wider than this a row is not made by cells that go over many columns. */
const mostColumns = 200;
/** A cell with more text than this holds prose: in characters. */
const longestCell = 300;
/** The same for tables that name their columns or have a caption. */
const longestNamedCell = 900;

export function beginTable(start: number, role: string): TableInProgress {
  const nests = role === 'presentation' || role === 'none';
  return { start, nests, named: false, rows: 0, inHead: false, cells: [] };
}

/** Takes note of a row, cell, head or caption that begins at line `start`. */
export function meetTablePart(
  table: TableInProgress,
  tag: string,
  start: number,
  { inHead, columns, rows }: { readonly inHead: boolean; readonly columns: number; readonly rows: number },
): void {
  if (tag === 'tr') {
    table.rows++;
    table.inHead = inHead;
  } else if (tag === 'td' || tag === 'th') {
    if (table.rows === 0) table.rows++;
    table.cells.push({ start, row: table.rows, heads: tag === 'th', columns, rows, inHead: table.inHead });
    if (tag === 'th') table.named = true;
  } else if (tag === 'caption' || tag === 'thead') table.named = true;
}

/** Makes one line of each row of a finished table, if it is one of data: its lines are the last of `lines`. */
export function joinRows(lines: PageLine[], table: TableInProgress): void {
  const { cells, start } = table;
  if (!isData(lines, table)) return;
  const tail = lines.splice(start);
  const firstCell = cells[0]?.start ?? start;
  for (const line of tail.slice(0, firstCell - start)) lines.push(line);
  /** For each column how many more rows the cell above goes over. */
  let below: number[] = [];
  for (let at = 0; at < cells.length; ) {
    const row: (readonly PageLine[])[] = [];
    const next: number[] = [];
    const skip = (): void => {
      for (let left = below[row.length] ?? 0; left > 0; left = below[row.length] ?? 0) {
        next[row.length] = left - 1;
        row.push(nothing);
      }
    };
    const { row: number, inHead } = cells[at] as CellInProgress;
    let heads = true;
    for (; cells[at]?.row === number; at++) {
      const cell = cells[at] as CellInProgress;
      skip();
      next[row.length] = cell.rows - 1;
      row.push(tail.slice(cell.start - start, (cells[at + 1]?.start ?? start + tail.length) - start));
      for (let more = 1; more < cell.columns && row.length < mostColumns; more++) {
        next[row.length] = cell.rows - 1;
        row.push(nothing);
      }
      heads &&= cell.heads;
    }
    skip();
    below = next;
    for (const line of joinCells(row, inHead || (heads && number === 1))) lines.push(line);
  }
}

function isData(lines: readonly PageLine[], { nests, named, cells, start }: TableInProgress): boolean {
  if (nests) return false;
  const wideRows = new Set<number>();
  cells.forEach((cell, at) => {
    if (cells[at + 1]?.row === cell.row) wideRows.add(cell.row);
  });
  if (wideRows.size < (named ? 1 : 2)) return false;
  let next = 0;
  let characters = 0;
  for (let at = cells[0]?.start ?? lines.length; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.hidden !== undefined) continue;
    if (line.kind === 'heading' && !named) return false;
    for (; (cells[next]?.start ?? Number.POSITIVE_INFINITY) <= at; next++) characters = 0;
    characters += line.text.length;
    if (characters > (named ? longestNamedCell : longestCell)) return false;
  }
  return start < lines.length;
}

/** One line for the row, its cells parted by TAB; what is hidden in it follows. */
function joinCells(cells: readonly (readonly PageLine[])[], header: boolean): PageLine[] {
  let text = '';
  let linked = 0;
  let first: PageLine | undefined;
  const marks: Mark[] = [];
  const hidden: PageLine[] = [];
  cells.forEach((cell, column) => {
    if (column > 0) text += '\t';
    let begun = false;
    for (const line of cell) {
      if (line.hidden !== undefined) {
        hidden.push(line);
        continue;
      }
      if (begun) text += ' ';
      begun = true;
      first ??= line;
      for (const mark of line.marks ?? [])
        marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
      text += line.text;
      linked += line.linked;
    }
  });
  if (first === undefined) return hidden;
  const row: PageLine = {
    ...first,
    text,
    kind: 'row',
    level: undefined,
    number: undefined,
    header: header ? true : undefined,
    continues: undefined,
    marks: marks.length > 0 ? marks : undefined,
    linked,
  };
  return [row, ...hidden];
}
