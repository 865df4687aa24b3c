/** A recipe of docs/archives.md, with the command of this checkout in the place of `npx faircopy`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

/** @param tool the bold word that the recipe follows */
export async function recipe(tool: string): Promise<string> {
  const page = await readFile(new URL('../../docs/archives.md', import.meta.url), 'utf8');
  const [, found] = page.split(`**${tool}**`)[1]?.match(/```\w*\n([\s\S]*?)\n```/) ?? [];
  if (!found) throw new Error(`docs/archives.md has no recipe for ${tool}`);
  return found
    .replaceAll("'npx', 'faircopy'", `'${process.execPath}', '${command}'`)
    .replaceAll('npx faircopy', `${process.execPath} ${command}`);
}
