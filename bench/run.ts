/**
 * What is promised, measured: one table a subject, each beside a reference from the same process or the same minute.
 *
 *     npm run bench                        all of it, some minutes
 *     npm run bench -- cleaning reading    these subjects
 *     npm run bench -- --quick             a fraction of the time, for a look
 *     npm run bench -- --check             fails when a ratio is out of the bounds of bench/floors.json
 *     npm run bench -- accuracy --pages FOLDER   quality on pages that are not in this repository
 *     npm run bench -- --json found.json   the same as JSON
 *     npm run bench -- --write             puts tables and plots into docs/performance.md
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { parseArgs } from 'node:util';
import { quietAboutNode20 } from '../functions/entries/environment.ts';
import { broken } from './floors.ts';
import { type Finding, markdown, measured, writeDown } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'string' },
    files: { type: 'string', default: '1000' },
    sizes: { type: 'string', default: '10,10000,100000' },
    minutes: { type: 'string', default: '10' },
    pages: { type: 'string' },
  },
});
const { quick, check, write, json } = values;
quietAboutNode20();

/** Each is loaded when it is its turn: what one has in memory is no burden for the next. */
const subjects: Readonly<Record<string, () => Promise<Finding>>> = {
  cleaning: async () => (await import('./cleaning.ts')).cleaning(quick ? 1 : 5),
  stages: async () => (await import('./stages.ts')).stages(quick ? 1 : 3),
  'cold-start': async () => (await import('./cold-start.ts')).coldStart(quick ? 5 : 20),
  bundles: async () => (await import('./cold-start.ts')).bundles(),
  uploads: async () => (await import('./uploads.ts')).uploads(quick ? 3 : 20),
  laptop: async () => (await import('./laptop.ts')).laptop(quick ? 20 : 100),
  folder: async () => (await import('./laptop.ts')).folder(quick ? 100 : Number(values.files)),
  reading: async () => (await import('./reading.ts')).reading(quick ? [10] : [10, 10_000], quick ? 1 : 5),
  growth: async () =>
    quick
      ? (await import('./growth.ts')).growth([10, 1_000], 40)
      : (await import('./growth.ts')).growth(values.sizes.split(',').map(Number), 300),
};
/** By name only: one takes its minutes, the other pages of others. */
const onDemand: typeof subjects = {
  soak: async () => (await import('./laptop.ts')).soak(Number(values.minutes)),
  accuracy: async () => {
    if (!values.pages)
      throw new Error('accuracy needs --pages FOLDER; docs/accuracy.md says what lies there');
    return (await import('./accuracy.ts')).accuracy(values.pages, quick ? 20 : Number.POSITIVE_INFINITY);
  },
};

const all = { ...subjects, ...onDemand };
const unknown = positionals.filter(name => !(name in all));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')} to measure; there is ${Object.keys(all).join(', ')}`);
  process.exit(1);
}

const findings: Finding[] = [];
const load = loadavg().map(value => value.toFixed(1));
for (const name of positionals.length ? positionals : Object.keys(subjects)) {
  const finding = await all[name]?.();
  if (!finding) continue;
  measured(finding);
  findings.push(finding);
  console.log(`\n${[name, finding.note, markdown(finding.table)].filter(Boolean).join('\n\n')}`);
}
const machine = `${cpus().length} × ${cpus()[0]?.model}, Linux ${release()}, Node.js ${process.version}; load ${load.join(', ')} before, ${loadavg()[0]?.toFixed(1)} after`;
console.log(`\n${machine}`);

if (json) {
  const told = findings.map(({ name, table, ratios }) => ({ name, ...table, ratios }));
  writeFileSync(
    json,
    `${JSON.stringify({ machine, at: new Date().toISOString(), findings: told }, null, 2)}\n`,
  );
}
if (write) writeDown(findings);
const ratios = Object.assign({}, ...findings.map(finding => finding.ratios));
console.log(
  Object.entries<number>(ratios)
    .map(([name, ratio]) => `  ${ratio.toPrecision(3)}  ${name}`)
    .join('\n'),
);
if (check) {
  const faults = broken(ratios);
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exit(1);
  console.log(`All ${Object.keys(ratios).length} ratios are in bounds.`);
}
