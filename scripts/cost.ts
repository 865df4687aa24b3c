/** What Faircopy costs: prints the tables of docs/cost.md, or with `--write` puts them there. Arithmetic: functions/operating/usage.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { costOf, plus, prices, times, type Usage } from '../functions/operating/prices.ts';
import {
  compared,
  confirmed,
  figures,
  idleMonth,
  kept,
  listedOnce,
  mirrored,
  offered,
  published,
  readOnce,
  recleaned,
  remembered,
  type Typical,
  told,
  typical,
  watchedFile,
  watchedRule,
} from '../functions/operating/usage.ts';

const million = 1_000_000;

/** Queues that functions poll, and metrics that alarms watch where removals are not watched: as in lib/. */
export const idle = { queues: 2, watched: 22 };

const scenarios: readonly { readonly name: string; readonly usage: (article: Typical) => Usage }[] = [
  { name: 'a month in which nothing happens', usage: () => idleMonth(idle.queues, idle.watched) },
  { name: '… and each rule whose removals are watched (`watchesRemovals`)', usage: () => watchedRule },
  { name: 'figures of a busy month, with twenty rules', usage: () => figures(20) },
  { name: 'one article uploaded', usage: published },
  { name: 'a million articles uploaded', usage: article => times(million, published(article)) },
  {
    name: '… and each filter that the row offers (`section`, `language`, `url`)',
    usage: () => times(million, offered),
  },
  {
    name: '… and each change told on a bus (`announces`)',
    usage: article => times(million, told(article)),
  },
  {
    name: '… and one file in four watched for what comes back (`watchesSections`)',
    usage: article => times(million / 4, watchedFile(article)),
  },
  { name: 'ten million articles uploaded', usage: article => times(10 * million, published(article)) },
  { name: '… and kept for a month', usage: article => times(10 * million, kept(article)) },
  {
    name: 'ten million articles compared (`reconcile --dry-run`)',
    usage: () => compared(10 * million),
  },
  {
    name: '… and cleaned again, every fair copy differs',
    usage: article => plus(compared(30 * million), times(10 * million, recleaned(article))),
  },
  {
    name: '… and cleaned again, every fair copy stays',
    usage: article => plus(compared(30 * million), times(10 * million, confirmed(article))),
  },
  {
    name: 'what ten million articles were before they changed, kept for a month',
    usage: article => times(10 * million, remembered(article)),
  },
  { name: 'a million articles read', usage: article => times(million, readOnce(article)) },
  {
    name: '… and as pages of a mirror (`/changes?include=article`)',
    usage: article => times(million, mirrored(article)),
  },
  { name: 'a million pages of the listing read', usage: () => times(million, listedOnce()) },
];

const dollars = (usd: number): string => {
  if (usd >= 100) return `$${Math.round(usd).toLocaleString('en-US')}`;
  if (usd >= 0.01) return `$${usd.toFixed(2)}`;
  return `$${usd.toFixed(6)}`;
};

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function costs(): string[] {
  return [
    row('', 'text', 'HTML'),
    row('---', '---:', '---:'),
    ...scenarios.map(({ name, usage }) =>
      row(name, dollars(costOf(usage(typical.text))), dollars(costOf(usage(typical.html)))),
    ),
  ];
}

/** One scenario, thing by thing. */
function parts(usage: (article: Typical) => Usage): string[] {
  const names = Object.keys(prices) as (keyof typeof prices)[];
  const used = names.filter(name => usage(typical.text)[name] || usage(typical.html)[name]);
  const cells = (article: Typical, name: keyof typeof prices): string[] => {
    const units = usage(article)[name] ?? 0;
    const shown = units.toLocaleString('en-US', { maximumFractionDigits: units < 100 ? 1 : 0 });
    return [shown, dollars(units * prices[name].usd)];
  };
  return [
    row('unit', 'price', 'text: units', '', 'HTML: units', ''),
    row('---', '---:', '---:', '---:', '---:', '---:'),
    ...used.map(name => {
      const { usd, unit, source } = prices[name];
      const price = `$${(usd * million).toLocaleString('en-US', { maximumFractionDigits: 4 })} a million`;
      return row(
        `[${unit}](${source})`,
        usd < 0.001 ? price : `$${usd}`,
        ...cells(typical.text, name),
        ...cells(typical.html, name),
      );
    }),
  ];
}

/** The tables, each under its name. */
export const tables: Readonly<Record<string, string>> = {
  costs: costs().join('\n'),
  million: parts(article => times(million, published(article))).join('\n'),
  reads: parts(article => times(million, readOnce(article))).join('\n'),
};

/** A document with the tables in their places: between `<!-- cost: NAME -->` and `<!-- end -->`. */
export const withTables = (document: string): string =>
  document.replace(
    /(<!-- cost: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, end: string) => `${begin}\n${tables[name] ?? ''}\n\n${end}`,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = fileURLToPath(new URL('../docs/cost.md', import.meta.url));
  if (process.argv.includes('--write')) writeFileSync(file, withTables(readFileSync(file, 'utf8')));
  else console.log(Object.values(tables).join('\n\n'));
}
