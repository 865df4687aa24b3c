/** What one accepted list of proposals a site makes of the made-up archive. */
import { clean } from '../../../functions/cleaning/clean.ts';
import type { House } from '../../../functions/cleaning/cleaning.ts';
import type { Proposal } from '../../../functions/cleaning/house/proposal.ts';
import { accepted } from '../../../functions/cleaning/house/proposals.ts';
import { learn } from '../../../functions/cleaning/learn.ts';
import { type ArchiveFile, archive, archiveSites } from './archive.ts';

const editor = { by: 'ana', at: '2026-03-02T09:00:00.000Z' };

/** An editor reads a line with its examples in five seconds: so many in five minutes. */
export const judgedInFiveMinutes = 60;

export interface OverArchive {
  /** What the editor was shown. */
  readonly shown: readonly Proposal[];
  /** Lines of furniture that are left without the rules, and each that is left with them. */
  readonly leftBefore: number;
  readonly left: readonly string[];
  /** Lines of the authors that the rules took. */
  readonly lost: readonly string[];
}

export function overArchive(files: number, seed: number): OverArchive {
  const all = archive(files, seed);
  const shown: Proposal[] = [];
  const left: string[] = [];
  const lost: string[] = [];
  let leftBefore = 0;
  for (const prefix of archiveSites) {
    const section = all.filter(({ name }) => name.startsWith(prefix));
    const { proposals } = learn(section);
    shown.push(...proposals);
    const house = { rules: proposals.map(each => accepted(each, prefix, editor)) };
    for (const file of section) {
      const own = new Set(file.own);
      const before = keptOf(file);
      const after = keptOf(file, house);
      leftBefore += before.filter(line => !own.has(line)).length;
      left.push(...after.filter(line => !own.has(line)).map(line => `${file.name}: ${line}`));
      // Copies of a line count one by one: a refrain stands three times.
      const stays = [...after];
      for (const line of before.filter(line => own.has(line))) {
        const at = stays.indexOf(line);
        if (at < 0) lost.push(`${file.name}: ${line}`);
        else stays.splice(at, 1);
      }
    }
  }
  return { shown, leftBefore, left, lost };
}

const keptOf = ({ name, source }: ArchiveFile, house?: House): string[] =>
  clean(source, { name, ...(house && { house }) }).lines.flatMap(({ id, text, removed }) =>
    id && !removed ? [text] : [],
  );
