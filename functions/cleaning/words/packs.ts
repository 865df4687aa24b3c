/** The languages whose furniture is known by its words. Others still get marks, titles, numbers and body edges. */
import { arabic } from './packs/arabic.ts';
import { chinese } from './packs/chinese.ts';
import { czech } from './packs/czech.ts';
import { danish } from './packs/danish.ts';
import { dutch } from './packs/dutch.ts';
import { english } from './packs/english.ts';
import { french } from './packs/french.ts';
import { german } from './packs/german.ts';
import { greek } from './packs/greek.ts';
import { international } from './packs/international.ts';
import { italian } from './packs/italian.ts';
import { japanese } from './packs/japanese.ts';
import { korean } from './packs/korean.ts';
import { polish } from './packs/polish.ts';
import { portuguese } from './packs/portuguese.ts';
import { russian } from './packs/russian.ts';
import { spanish } from './packs/spanish.ts';
import { swedish } from './packs/swedish.ts';
import { turkish } from './packs/turkish.ts';
import type { Pack } from './word-classes.ts';

export const packs: readonly Pack[] = [
  international,
  english,
  french,
  german,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  chinese,
  japanese,
  korean,
  arabic,
  turkish,
  swedish,
  danish,
  czech,
  greek,
];
