/** The package as somebody gets it who knows nothing of this repository: packed, unpacked elsewhere, used as the README says. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const story =
  'Ferry keeps its berth\n\nFerry keeps its berth\n\nThe ferry stays where it is, the harbour office said on Monday.\n\n-\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faircopy-package-'));
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(folder);
  // The library needs none of the command's dependencies: nothing but the tarball itself is unpacked.
  const installed = path.join(folder, 'node_modules/faircopy');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(folder, tarball), '--strip-components=1', '-C', installed]);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'story.txt'), story);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string): string => {
  writeFileSync(path.join(folder, 'program.mjs'), program);
  return execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
};

/** The README's example of the library. */
function snippet(): string {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const found = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const [example] = found.filter(code => code.includes("from 'faircopy'"));
  if (!example) throw new Error('README.md shows no program that imports faircopy');
  return example;
}

test('the README’s program prints the fair copy, and what was removed and why', () => {
  const printed = run(snippet());

  expect(printed).toContain(
    'Ferry keeps its berth\n\nThe ferry stays where it is, the harbour office said on Monday.\n',
  );
  expect(printed).toContain('repeated-title');
  expect(printed).toContain('dangling-marks');
});

test('every representation of a fair copy is there', () => {
  const printed = run(`
    import { asHtml, asJson, asMarkdown, asText, clean, etagOf, fairCopyOf } from 'faircopy';
    const copy = fairCopyOf(clean('# A day\\n\\nIt was *one* day in spring, and nobody worked.\\n', { type: 'markdown' }));
    const published = { key: 'day.md', etag: etagOf(copy), copy };
    console.log(JSON.stringify([asText(copy), asMarkdown(copy), asHtml(copy), JSON.parse(asJson(published)).title]));`);

  expect(JSON.parse(printed)).toEqual([
    'A day\n\nIt was one day in spring, and nobody worked.\n',
    '# A day\n\nIt was *one* day in spring, and nobody worked.\n',
    '<article dir="auto"><h1>A day</h1><p>It was <em>one</em> day in spring, and nobody worked.</p></article>',
    'A day',
  ]);
});

test('the client is there, needs nothing, and keeps a mirror as files', () => {
  const printed = run(`
    import { faircopy, mirror } from 'faircopy/client';
    import { filesMirror } from 'faircopy/client/files';
    const article = { key: 'a.txt', etag: 'e', title: 'A', blocks: [] };
    const pages = [{ items: [{ key: 'a.txt', href: '/articles/a.txt', type: 'published', etag: 'e', changedAt: '', article }], cursor: '1' }, { items: [], cursor: '1' }];
    const api = faircopy('https://articles.example', { fetch: async () => Response.json(pages.shift()) });
    const store = filesMirror('mirrored');
    const done = await mirror(api, store);
    for await (const each of store.articles()) console.log(JSON.stringify([done, each]));`);

  expect(JSON.parse(printed)).toEqual([
    { put: 1, removed: 0, startedOver: false },
    { key: 'a.txt', etag: 'e', title: 'A', blocks: [] },
  ]);
  const client = readFileSync(path.join(folder, 'node_modules/faircopy/dist/client.mjs'), 'utf8');
  expect(client).not.toMatch(/node:|require\(/);
});

test('a strict program has the types, and a wrong use of them is an error', () => {
  const options = {
    strict: true,
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    noEmit: true,
    skipLibCheck: false,
    types: [],
  };
  const check = (program: string): string => {
    writeFileSync(path.join(folder, 'program.ts'), program);
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['program.ts'] }),
    );
    try {
      return execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc')], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  const right = `import { asText, type Cleaning, clean, fairCopyOf } from 'faircopy';
    const cleaning: Cleaning = clean('A line.');
    const reasons: (string | undefined)[] = cleaning.lines.map(line => line.removed?.reason);
    const text: string = asText(fairCopyOf(cleaning));
    export { reasons, text };
    import { type Article, faircopy, mirror } from 'faircopy/client';
    import { filesMirror } from 'faircopy/client/files';
    const api = faircopy('https://articles.example');
    export const title = async () => (await api.article('a.txt'))?.title;
    export const put: (article: Article) => Promise<void> = filesMirror('m').put;
    export const mirrored = () => mirror(api, filesMirror('m')).then(({ put }) => put);`;
  const wrong = `import { asText, clean } from 'faircopy';
    export const text = asText(clean('A line.'));`;

  expect(check(right)).toBe('');
  expect(check(wrong)).toContain("error TS2345: Argument of type 'Cleaning'");
});
