/** The tree as a map: which room may use which, and that no two need each other. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Each room, and the rooms beside it that it uses; the first that a file lies in counts. Entries may use everything. */
const uses: Readonly<Record<string, readonly string[]>> = {
  'functions/cleaning/budget': [],
  'functions/cleaning/characters': [],
  'functions/cleaning/words': ['characters'],
  'functions/cleaning/readers': ['budget', 'characters'],
  'functions/cleaning/repairs': ['budget', 'characters', 'readers'],
  'functions/cleaning/document': ['budget', 'characters', 'words', 'readers', 'repairs'],
  'functions/cleaning/rules': ['budget', 'characters', 'words', 'document'],
  'functions/cleaning/scorers': ['budget', 'characters', 'words', 'readers', 'document', 'rules'],
  'functions/cleaning/house': ['budget', 'characters', 'readers', 'document', 'rules', 'result'],
  'functions/cleaning/result': ['budget', 'characters', 'words', 'readers', 'document', 'scorers'],
  'functions/cleaning': [],
  'functions/articles': ['cleaning'],
  'functions/representations': ['articles', 'cleaning'],
  'functions/publishing': ['articles', 'cleaning'],
  'functions/reading': ['articles', 'representations'],
  'functions/announcing': ['articles', 'reading'],
  'functions/desk': ['articles', 'cleaning', 'publishing', 'reading', 'representations'],
  'functions/operating': ['articles', 'cleaning', 'publishing', 'representations'],
  'functions/piping': ['articles', 'cleaning', 'representations'],
  'functions/client': [],
  'functions/stores': ['announcing', 'articles', 'desk', 'operating', 'publishing'],
  functions: [],
  lib: ['functions'],
  bin: ['functions', 'lib'],
};

/** Only types: what goes into cleaning and what comes out of it. */
const everybodys = 'functions/cleaning/cleaning.ts';

const files = execFileSync('git', ['ls-files', 'functions', 'lib', 'bin'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(file => /\.tsx?$/.test(file));

const imports = new Map(
  files.map(file => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const found = [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target = '']) =>
      path.join(path.dirname(file), target),
    );
    return [file, found] as const;
  }),
);

const isIn = (file: string, room: string): boolean => file.startsWith(`${room}/`);
const roomOf = (file: string): string => Object.keys(uses).find(room => isIn(file, room)) ?? '';

test('each room uses only the rooms below it', () => {
  const wrong: string[] = [];
  for (const [file, targets] of imports) {
    const room = roomOf(file);
    const beside = (uses[room] ?? []).map(name => path.join(path.dirname(room), name));
    const allowed = [room, ...beside];
    for (const target of targets)
      if (target !== everybodys && !allowed.some(each => isIn(target, each)))
        wrong.push(`${file} may not use ${target}`);
  }

  expect(wrong).toEqual([]);
});

test('no file needs itself, by whatever way round', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);

  expect(circles).toEqual([]);
});

/** A room with more files has another one in it. */
const most = 13;

/** Files of which there are as many as the world has languages. */
const shelves = ['functions/cleaning/words/packs'];

test('no room is crowded', () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1);
  const crowded = [...counts].filter(([room, count]) => count > most && !shelves.includes(room));

  expect(crowded).toEqual([]);
});
