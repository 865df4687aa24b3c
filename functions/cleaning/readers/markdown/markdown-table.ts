/** Rows of Markdown tables (https://github.github.com/gfm/#tables-extension-). */

/** The cells of a row: parted by bars that are neither escaped nor at its ends. */
export function cellsIn(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x7c) {
      cells.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (start < text.length) cells.push(text.slice(start).trim());
  // An escaped bar is a bar, in code too.
  return cells.map(cell => cell.replaceAll('\\|', '|'));
}

/** How many columns a line between head and rows draws; 0 if it is no such line. */
export function columnsIn(line: string): number {
  if (!/^\s{0,3}[|:-]/.test(line) || /[^\s|:-]/.test(line) || !line.includes('-')) return 0;
  const cells = cellsIn(line);
  return cells.every(cell => /^:?-+:?$/.test(cell)) ? cells.length : 0;
}
