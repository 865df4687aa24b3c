/** Every regular expression literal of our sources, found by a parser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** @param folder whose .ts and .tsx files are read */
export const patternsIn = (folder: string): Pattern[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /(?<!\.d)\.tsx?$/.test(file))
    .map(file => path.join(folder, file))
    .sort()
    .flatMap(file => {
      const loader = file.endsWith('x') ? 'tsx' : 'ts';
      const { code } = transformSync(readFileSync(file, 'utf8'), {
        loader,
        jsx: 'automatic',
        target: 'esnext',
      });
      return literalsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), file);
    });

function literalsIn(node: unknown, file: string): Pattern[] {
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) return [{ file, source: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap(child => literalsIn(child, file));
}
