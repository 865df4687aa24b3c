/** The languages whose furniture is known by its words. Others still get marks, titles, numbers and body edges. */
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { international } from './international.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
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
