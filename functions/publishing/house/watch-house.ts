/**
 * Watches sections as their files are cleaned: what comes back in them and no house rule says yet, and which house rules find
 * nothing any more. Best effort, and beside reconcile: nothing here changes an article, and a fault here fails no hint.
 */
import { createHash } from 'node:crypto';
import type { Uploads } from '../../articles/article.ts';
import { type Houses, inForce } from '../../articles/house/house-set.ts';
import { type HouseWatch, watchedPlace, watchedSection } from '../../articles/house/house-watch.ts';
import type { HouseRule } from '../../cleaning/cleaning.ts';
import type { Proposal } from '../../cleaning/house/proposal.ts';
import { accepted, proposalsOf } from '../../cleaning/house/proposals.ts';
import { joinedWording, runsOf } from '../../cleaning/house/runs.ts';
import { sightings } from '../../cleaning/house/sightings.ts';
import { noCounts } from '../../cleaning/house/tally.ts';
import { type LearntFile, learnSeen, type SeenFile } from '../../cleaning/learn.ts';
import { cleaner } from '../../cleaning/version.ts';
import { type Outcome, optionsFor, wanted } from '../next-article.ts';
import { knownTo } from './propose.ts';

export interface Watching {
  readonly uploads: Pick<Uploads, 'current'>;
  readonly houses: Houses;
  readonly watch: HouseWatch;
  /** What a file tells (cleaning/learn.ts). */
  readonly seenIn: (file: LearntFile) => SeenFile | undefined;
  /** One file in so many is remembered. */
  readonly oneIn: number;
  /** Told of each section that was looked at anew, with all that may become a house rule. */
  readonly looked?: (prefix: string, proposals: readonly Proposal[]) => Promise<void>;
}

/** Fewest files of a section that say something, and of its newest ones in which a rule must have found nothing. */
const enough = 20;

/** A section is looked at anew with one in so many of the files that are remembered. */
const oneLookIn = 8;

/** Wordings that are shown with one button for all of them, and the highest risk that they have, in thousandths. */
const mostSurest = 12;
const sure = 40;

/** Lines of this length and more are remembered as what they are, and not by their words: nobody’s furniture is so long. */
const longest = 300;

export type Watch = (key: string, outcome: Pick<Outcome, 'did'>) => Promise<void>;

/** Makes `watched(key, outcome)`, to be called once a key is settled. @throws what the stores throw: callers log it and go on */
export const houseWatcher =
  (watching: Watching): Watch =>
  async (key, { did }) => {
    const { uploads, watch, seenIn, oneIn } = watching;
    const place = watchedPlace(key, oneIn);
    if (place === undefined) return;
    const section = watchedSection(key);
    if (did === 'withdrawn' || did === 'forgotten') return watch.forget(section, key);
    if (did !== 'published' && did !== 'changed') return;
    const upload = await uploads.current(key, each => wanted(undefined, each, anyCleaner));
    if (upload?.bytes === undefined) return;
    const { bytes: source, uploadedAt: at } = upload;
    const file = seenIn({ name: key, source, at, options: optionsFor(upload, {}) });
    if (!file) return;
    await watch.remember(section, shortened(file));
    if (place % oneLookIn === 0) await look(watching, section);
  };

const anyCleaner = { generation: 0, version: cleaner };

/** Its own words are needed for nothing: what is long stands for itself, and needs no room. */
const shortened = (file: SeenFile): SeenFile => ({
  ...file,
  print: file.print && createHash('sha256').update(file.print).digest('base64url').slice(0, 16),
  lines: file.lines.map(line => (line.text.length < longest ? line : { ...line, text: '' })),
});

/** Looks at what is remembered of a section, and says what is found. */
async function look({ houses, watch, looked }: Watching, prefix: string): Promise<void> {
  const files = newestFirst(await watch.remembered(prefix));
  if (files.length < enough) return;
  const counts = noCounts();
  for (const file of files) learnSeen(counts, file);
  const sets = await houses.of(`${prefix}file`);
  const isKnown = knownTo(sets);
  const proposals = proposalsOf(counts).proposals.filter(each => each.left > 0 && !isKnown(each));
  const surest = proposals
    .filter(({ risk }) => risk <= sure)
    .slice(0, mostSurest)
    .map(each => {
      const { by, at, ...rule } = accepted(each, prefix, nobody);
      return rule;
    });
  const stopped = stoppedRules(inForce(sets).rules, files);
  await watch.say({ prefix, wordings: proposals.length, files: counts.files, surest, stopped });
  await looked?.(prefix, proposals);
}

/** Who accepts is known when somebody does. */
const nobody = { by: '', at: '' };

const newestFirst = (files: readonly SeenFile[]): readonly SeenFile[] =>
  [...files].sort((one, other) => ((one.at ?? '') > (other.at ?? '') ? -1 : 1));

/** Rules that found nothing in the newest files of their section, all of them uploaded since the rule was accepted. */
export function stoppedRules(rules: readonly HouseRule[], newest: readonly SeenFile[]): readonly HouseRule[] {
  const wordings = new Map(
    newest.map(file => [file, new Set(sightings(file.lines).map(({ wording }) => wording))]),
  );
  return rules.filter(({ lines, prefix, at: since }) => {
    const looked = newest.filter(({ name }) => name.startsWith(prefix)).slice(0, enough);
    if (looked.length < enough || !looked.every(({ at = '' }) => at > since)) return false;
    const told =
      lines.length === 1
        ? lines
        : runsOf(lines).map(({ first, last }) => joinedWording(lines.slice(first, last + 1)));
    return !looked.some(file => told.some(wording => wordings.get(file)?.has(wording)));
  });
}
