/**
 * `npm run test:mutants [-- FILE …]`: puts small faults into the code, one after the other, and runs the tests that come to
 * it. A fault that no test notices is a survivor. Survivors stand in test/mutants/survivors.json, a list that can only get
 * shorter: the run fails where there is one more, and takes out those that are noticed now. `--begin` writes the list of
 * files that were never tried before. What did not change since the last run is not tried again.
 *
 * A tool of our own, because those that there are ask for an API of TypeScript's compiler that version 7 does not have, or
 * for a newer Node.js.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { type Mutant, mutated } from '../test/mutants/mutations.ts';
import { targets } from '../test/mutants/targets.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const survivorsFile = path.join(root, 'test/mutants/survivors.json');
const cacheFile = path.join(root, 'node_modules/.cache/faircopy/mutants.json');
const notesFile = path.join(root, 'node_modules/.cache/faircopy/mutants-met.txt');

/** A run of one test file that takes longer than this has met a fault that never ends. Milliseconds. */
const patience = 120_000;

/** What a file's last run found. */
interface Tried {
  /** Of the file and of its tests. */
  readonly hash: string;
  readonly survivors: readonly string[];
  readonly mutants: number;
}

const json = <Content>(file: string, otherwise: Content): Content => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
};

/** The tests of one file, with its faults in it. */
class Trial {
  readonly mutants: readonly Mutant[];
  readonly #code: string;
  readonly #file: string;
  readonly #tests: readonly string[];
  #vitest: Vitest | undefined;
  #specifications: TestSpecification[] = [];

  constructor(file: string, tests: readonly string[]) {
    const { code, mutants } = mutated(readFileSync(path.join(root, file), 'utf8'));
    this.#code = code;
    this.#file = path.join(root, file);
    this.#tests = tests;
    this.mutants = mutants;
  }

  async #open(): Promise<Vitest> {
    this.#vitest ??= await createVitest(
      'test',
      {
        root,
        config: path.join(root, 'vitest.config.ts'),
        watch: false,
        include: [...this.#tests],
        exclude: [],
        setupFiles: [path.join(root, 'test/mutants/setup.ts')],
        reporters: [{}],
        bail: 1,
        maxWorkers: 1,
        // What a module keeps is the same for every mutant; loading it anew takes longer than most tests.
        isolate: false,
        pool: 'threads',
        silent: true,
      },
      {
        plugins: [
          {
            name: 'mutants',
            enforce: 'pre',
            transform: (_, id) =>
              id.split('?')[0] === this.#file ? { code: this.#code, map: null } : undefined,
          },
        ],
      },
    );
    this.#specifications = await this.#vitest.globTestSpecifications();
    return this.#vitest;
  }

  /** Runs some of the tests. False where one fails, or never ends. */
  async passes(mutant: number, files: readonly string[] | undefined, notes = ''): Promise<boolean> {
    const vitest = await this.#open();
    vitest.provide('mutant', mutant);
    vitest.provide('notes', notes);
    const chosen = this.#specifications.filter(({ moduleId }) => files?.includes(moduleId) ?? true);
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<undefined>(resolve => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    const result = await Promise.race([vitest.runTestSpecifications(chosen, false), tooLong]);
    clearTimeout(timer);
    if (result) return result.testModules.every(module => module.ok()) && result.unhandledErrors.length === 0;
    await this.close();
    return false;
  }

  /** Which test files come to which mutants: those files, the quickest first. */
  async met(): Promise<Map<number, string[]>> {
    await this.#open();
    const files: { readonly file: string; readonly took: number; readonly ids: Set<number> }[] = [];
    for (const { moduleId } of this.#specifications) {
      rmSync(notesFile, { force: true });
      const began = performance.now();
      if (!(await this.passes(-1, [moduleId], notesFile)))
        throw new Error(`${path.relative(root, moduleId)} fails without any fault; mend that first`);
      const ids = new Set(
        readFileSync(notesFile, 'utf8')
          .split('\n')
          .filter(Boolean)
          .flatMap(line => JSON.parse(line)),
      );
      files.push({ file: moduleId, took: performance.now() - began, ids: ids as Set<number> });
    }
    files.sort((a, b) => a.took - b.took);
    return new Map(
      this.mutants.map(({ id }) => [id, files.flatMap(({ file, ids }) => (ids.has(id) ? [file] : []))]),
    );
  }

  async close(): Promise<void> {
    await this.#vitest?.close();
    this.#vitest = undefined;
  }
}

async function survivorsIn(file: string, tests: readonly string[]): Promise<Tried['survivors']> {
  const trial = new Trial(file, tests);
  try {
    const met = await trial.met();
    const survivors: string[] = [];
    for (const { id, line, change } of trial.mutants) {
      let isNoticed = false;
      for (const test of met.get(id) ?? []) {
        isNoticed = !(await trial.passes(id, [test]));
        if (isNoticed) break;
      }
      if (!isNoticed) {
        survivors.push(change);
        console.log(`  ${file}:${line}  ${change}${met.get(id)?.length ? '' : '  (no test comes here)'}`);
      }
    }
    return survivors;
  } finally {
    await trial.close();
  }
}

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};

const begins = process.argv.includes('--begin');
const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const listed = json<Record<string, readonly string[]>>(survivorsFile, {});
const cache = json<Record<string, Tried>>(cacheFile, {});
mkdirSync(path.dirname(cacheFile), { recursive: true });
let isWorse = false;
for (const [file, tests] of Object.entries(targets)) {
  if (named.length > 0 && !named.some(name => file.startsWith(name))) continue;
  const hash = hashOf([file, ...tests]);
  const before = cache[file];
  let tried = before;
  if (before?.hash !== hash) {
    console.log(file);
    const { mutants } = mutated(readFileSync(path.join(root, file), 'utf8'));
    tried = { hash, survivors: await survivorsIn(file, tests), mutants: mutants.length };
    cache[file] = tried;
    writeFileSync(cacheFile, JSON.stringify(cache));
  }
  const survivors = tried?.survivors ?? [];
  const known = listed[file] ?? (begins ? survivors : []);
  const more = survivors.filter(change => !known.includes(change));
  console.log(
    `${file}: ${tried?.mutants} mutants, ${survivors.length} survived, ${more.length} of them are new`,
  );
  for (const change of more) console.log(`  new: ${change}`);
  isWorse ||= more.length > 0;
  const left = known.filter(change => survivors.includes(change));
  if (left.length > 0) listed[file] = left;
  else delete listed[file];
  writeFileSync(survivorsFile, `${JSON.stringify(listed, null, 2)}\n`);
}
process.exit(isWorse ? 1 : 0);
