/**
 * Begins a rule: `npm run new-rule NAME ROOM` writes its file and puts it into the list, before the footer of the site. The tests
 * fail until the record says what it must and has its examples.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folder = new URL('../functions/cleaning/rules/', import.meta.url);

const inCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The file of a rule that removes nothing yet. */
export const ruleFile = (name: string): string => `/** What these lines are. */
import type { Rule } from '../rule.ts';

export const ${inCamel(name)}: Rule = {
  name: '${name}',
  heading: '',
  sentence: '',
  needs: [],
  removes: [],
  leaves: [],
  judge(document, remove) {
    for (const [line, { text }] of document.lines.entries()) {
      if (text === '') remove(line, 'why it goes, in words that an editor understands');
    }
  },
};
`;

/** The list of rules with one more, among those that are sure of their kind. */
export const listWith = (list: string, name: string, room: string): string =>
  list
    .replace(/(?=^import type \{ Rule \})/m, `import { ${inCamel(name)} } from './${room}/${name}.ts';\n`)
    .replace(/(?=^ {2}siteFooter,$)/m, `  ${inCamel(name)},\n`);

/** @throws with the way out where the name or the room is none */
export function newRule(name: string | undefined, room: string | undefined): URL {
  const rooms = readdirSync(folder, { withFileTypes: true }).flatMap(each =>
    each.isDirectory() ? [each.name] : [],
  );
  if (!name || !/^[a-z]+(?:-[a-z]+)*$/.test(name) || !room || !rooms.includes(room))
    throw new Error(
      `npm run new-rule NAME ROOM: a name in small letters and dashes, and one of ${rooms.join(', ')}`,
    );
  const file = new URL(`${room}/${name}.ts`, folder);
  if (existsSync(file)) throw new Error(`${name} is a rule already: ${file.pathname}`);
  const list = new URL('rules.ts', folder);
  writeFileSync(file, ruleFile(name));
  writeFileSync(list, listWith(readFileSync(list, 'utf8'), name, room));
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const file = newRule(process.argv[2], process.argv[3]);
    console.log(
      `${file.pathname} is begun. npm test says what it lacks; npx biome check --write puts the imports in order.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
