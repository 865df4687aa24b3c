/**
 * Where an error's stack leads to in the sources, for code that runs as a bundle. Node.js does that by itself with
 * `--enable-source-maps`, but then reads the map of each file before the file runs: a tenth of what a function takes to its
 * first answer. Here the map is read when an error is told of.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** `file:///var/task/index.mjs:1:4711`. */
const place = /(file:\/\/[^\s()]{1,1000}\.m?js):(\d{1,9}):(\d{1,9})/g;

/** By the address of the bundle; undefined where there is no map that can be read. */
const maps = new Map<string, SourceMap | undefined>();

/** The stack with places in the sources; those that no map knows stay as they are. Throws never. */
export const sourceStack = (stack: string | undefined): string | undefined =>
  stack?.replace(place, (written, file: string, line: string, column: string) => {
    const found = mapOf(file)?.findOrigin(Number(line), Number(column));
    return found && 'fileName' in found && found.fileName
      ? `${found.fileName}:${found.lineNumber}:${found.columnNumber}`
      : written;
  });

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, read(file));
  return maps.get(file);
}

function read(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${file}.map`), 'utf8')));
  } catch {
    return undefined;
  }
}
