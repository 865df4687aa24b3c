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
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest, type TestRunResult, type TestSpecification, type Vitest } from 'vitest/node';
import { type Mutant, mutated } from '../test/mutants/mutations.ts';
import type { Note } from '../test/mutants/runner.ts';
import { targets } from '../test/mutants/targets.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const survivorsFile = path.join(root, 'test/mutants/survivors.json');
const cacheFile = path.join(root, 'node_modules/.cache/faircopy/mutants.json');
const notesFile = path.join(root, 'node_modules/.cache/faircopy/mutants-met.txt');

/** One test that takes longer than this has met a fault that never ends, however busy the machine is. Milliseconds. */
const patience = 300_000;

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
  readonly noticed = new Set<number>();
  readonly #code: string;
  readonly #file: string;
  readonly #tests: readonly string[];
  #failure = '';
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
        runner: path.join(root, 'test/mutants/runner.ts'),
        reporters: [{}],
        bail: 1,
        maxWorkers: 1,
        isolate: false,
        pool: 'threads',
        silent: true,
        testTimeout: patience,
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
    const all = await this.#vitest.globTestSpecifications();
    const place = ({ moduleId }: TestSpecification): number =>
      this.#tests.indexOf(path.relative(root, moduleId).replaceAll(path.sep, '/'));
    this.#specifications = all.sort((a, b) => place(a) - place(b));
    return this.#vitest;
  }

  /** Runs the tests. False where one fails; undefined where one never ends. */
  async #passes(mutant: number): Promise<boolean | undefined> {
    const vitest = await this.#open();
    vitest.provide('mutant', mutant);
    vitest.provide('notes', notesFile);
    vitest.provide('noticed', [...this.noticed]);
    writeFileSync(notesFile, '');
    let timer: NodeJS.Timeout | undefined;
    const stuck = new Promise<undefined>(resolve => {
      let before = -1;
      timer = setInterval(() => {
        const { size } = statSync(notesFile);
        if (size === before) resolve(undefined);
        before = size;
      }, patience + 10_000);
    });
    const result = await Promise.race([vitest.runTestSpecifications(this.#specifications, false), stuck]);
    clearInterval(timer);
    if (!result) await this.close();
    if (result && mutant < 0) this.#failure = failureIn(result);
    return result?.testModules.every(module => module.ok()) && result.unhandledErrors.length === 0;
  }

  /** Tries all at once where that can be done. @returns mutants that must be tried one by one. */
  async tryTogether(): Promise<ReadonlySet<number>> {
    const alone = new Set<number>();
    for (;;) {
      const passed = await this.#passes(-1);
      const notes = readFileSync(notesFile, 'utf8')
        .split('\n')
        .flatMap(line => (line ? [JSON.parse(line) as Note] : []));
      for (const note of notes) {
        if ('noticed' in note) this.noticed.add(note.noticed);
        // A module may have kept what it made before the fault: once more in a run of its own.
        if ('tries' in note) alone.add(note.tries);
        if ('loaded' in note) for (const id of note.loaded) alone.add(id);
        if ('unsteady' in note) for (const id of note.met) alone.add(id);
      }
      if (passed) break;
      const last = notes.findLast(note => 'tries' in note);
      if (passed === false || !last)
        throw new Error(`a test fails without any fault; mend that first: ${this.#failure}`);
      // It never ended: that is noticed, too.
      this.noticed.add(last.tries);
    }
    for (const id of this.noticed) alone.delete(id);
    return alone;
  }

  /** In a run of its own, so that what modules make while they load is made anew. */
  async tryAlone(mutant: number): Promise<void> {
    if (!(await this.#passes(mutant))) this.noticed.add(mutant);
  }

  async close(): Promise<void> {
    await this.#vitest?.close();
    this.#vitest = undefined;
  }
}

function failureIn({ testModules, unhandledErrors }: TestRunResult): string {
  const failed = testModules.flatMap(module => [
    ...[...module.children.allTests('failed')].map(
      test => `${test.fullName}: ${test.result().errors?.[0]?.message}`,
    ),
    ...module.errors().map(({ message }) => message),
  ]);
  return [...failed, ...unhandledErrors.map(String)][0] ?? '';
}

async function survivorsIn(file: string, tests: readonly string[]): Promise<Tried['survivors']> {
  const trial = new Trial(file, tests);
  try {
    const alone = await trial.tryTogether();
    console.log(`  ${trial.noticed.size} noticed, ${alone.size} to be tried one by one`);
    for (const mutant of alone) await trial.tryAlone(mutant);
    const survivors = trial.mutants.filter(({ id }) => !trial.noticed.has(id));
    for (const { line, change } of survivors) console.log(`  ${file}:${line}  ${change}`);
    return survivors.map(({ change }) => change);
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
