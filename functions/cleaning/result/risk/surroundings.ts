/** What stands around each line of a page in the tree of its elements, and what became of it. */
import type { Reading } from '../../readers/reading.ts';
import { roleNames, rolesOf } from '../../scorers/html/measures/vocabulary.ts';
import { fates } from '../fates.ts';
import type { Survey } from '../survey.ts';

/** By position in the survey; -1 where there is no tree. */
export interface Surroundings {
  /** How many elements outwards the first one stands that holds kept words. */
  up(at: number): number;
  /** Share of the kept words that are in that one, in per cent; and share of its words that are kept. */
  upShare(at: number): number;
  upKept(at: number): number;
  /** Share of the words in the element around the line's own that are kept, in per cent. */
  parentKept(at: number): number;
  /** Lines of the page whose elements have the same tag and names, and share of their words that are kept, in per cent. */
  alike(at: number): number;
  alikeKept(at: number): number;
  /** The same where the element around is alike, too. */
  kin(at: number): number;
  kinKept(at: number): number;
  tag(at: number): number;
  /** Roles of the elements below the one that holds kept words, as bits (vocabulary.ts). */
  roles(at: number): number;
}

const tags = [
  'p',
  'div',
  'li',
  'td',
  'span',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'dd',
  'dt',
  'blockquote',
  'figcaption',
  'section',
  'article',
  'pre',
  'label',
  'button',
  'th',
];
const unknown = (): number => -1;
const nowhere: Surroundings = {
  up: unknown,
  upShare: unknown,
  upKept: unknown,
  parentKept: unknown,
  alike: unknown,
  alikeKept: unknown,
  kin: unknown,
  kinKept: unknown,
  tag: unknown,
  roles: () => 0,
};

interface Group {
  lines: number;
  words: number;
  kept: number;
}

export function surroundingsOf({ lines }: Survey, { lines: read, page }: Reading): Surroundings {
  if (!page) return nowhere;
  const { elements } = page;
  const size = elements.length;
  const words = new Float64Array(size);
  const kept = new Float64Array(size);
  const block = new Int32Array(lines.length).fill(-1);
  const byKind = new Map<number, Group>();
  const byKin = new Map<number, Group>();
  const groups: (Group | undefined)[] = new Array(lines.length);
  const kinGroups: (Group | undefined)[] = new Array(lines.length);
  let ofPage = 0;
  let next = 0;
  let all = 0;
  for (let place = 0; place < read.length && next < lines.length; place++) {
    if (read[place]?.wordless) continue;
    const line = page.lines[ofPage++];
    const surveyed = lines[next];
    if (!line || surveyed?.place !== place) continue;
    const at = next++;
    const element = elements[line.block];
    const around = elements[element?.parent ?? -1];
    block[at] = line.block;
    const isKept = surveyed.fate !== fates.gone;
    const count = surveyed.traits.words;
    if (isKept) all += count;
    if (line.block >= 0) {
      words[line.block] = (words[line.block] ?? 0) + count;
      if (isKept) kept[line.block] = (kept[line.block] ?? 0) + count;
    }
    const kind = element?.kind ?? -1;
    groups[at] = add(byKind, kind, count, isKept);
    kinGroups[at] = add(byKin, (around?.kind ?? -1) * size + kind, count, isKept);
  }
  for (let at = size - 1; at >= 0; at--) {
    const parent = elements[at]?.parent ?? -1;
    if (parent < 0) continue;
    words[parent] = (words[parent] ?? 0) + (words[at] ?? 0);
    kept[parent] = (kept[parent] ?? 0) + (kept[at] ?? 0);
  }
  // Parents come before their children.
  const up = new Int32Array(size);
  const holder = new Int32Array(size).fill(-1);
  const roles = new Int32Array(size);
  const known: number[] = [];
  elements.forEach(({ parent, names, tag, kind }, at) => {
    if ((kept[at] ?? 0) > 0 || parent < 0) {
      holder[at] = at;
      return;
    }
    up[at] = Math.min(most, (up[parent] ?? 0) + 1);
    holder[at] = holder[parent] ?? -1;
    known[kind] ??= names === '' || tag === 'body' ? 0 : rolesOf(names);
    roles[at] = (known[kind] ?? 0) | (roles[parent] ?? 0);
  });
  const blockOf = (at: number): number => block[at] ?? -1;
  const holderOf = (at: number): number => holder[blockOf(at)] ?? -1;
  const share = (part = 0, whole = 0): number => (whole > 0 ? Math.floor((100 * part) / whole) : -1);
  return {
    up: at => up[blockOf(at)] ?? -1,
    upShare: at => share(kept[holderOf(at)], all),
    upKept: at => share(kept[holderOf(at)], words[holderOf(at)]),
    parentKept: at => {
      const parent = elements[blockOf(at)]?.parent ?? -1;
      return share(kept[parent], words[parent]);
    },
    alike: at => groups[at]?.lines ?? -1,
    alikeKept: at => share(groups[at]?.kept, groups[at]?.words),
    kin: at => kinGroups[at]?.lines ?? -1,
    kinKept: at => share(kinGroups[at]?.kept, kinGroups[at]?.words),
    tag: at => tags.indexOf(elements[blockOf(at)]?.tag ?? ''),
    roles: at => roles[blockOf(at)] ?? 0,
  };
}

const most = 40;

function add(groups: Map<number, Group>, kind: number, words: number, isKept: boolean): Group {
  let group = groups.get(kind);
  if (group === undefined) {
    group = { lines: 0, words: 0, kept: 0 };
    groups.set(kind, group);
  }
  group.lines++;
  group.words += words;
  if (isKept) group.kept += words;
  return group;
}

/** What the roles are called, in the order of their bits. */
export const roleBits: readonly string[] = roleNames;
