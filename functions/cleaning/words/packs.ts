/** The languages whose furniture is known by its words. Others still get marks, titles, numbers and body edges. */
import { arabic } from './packs/arabic.ts';
import { bulgarian } from './packs/bulgarian.ts';
import { catalan } from './packs/catalan.ts';
import { chinese } from './packs/chinese.ts';
import { croatian } from './packs/croatian.ts';
import { czech } from './packs/czech.ts';
import { danish } from './packs/danish.ts';
import { dutch } from './packs/dutch.ts';
import { english } from './packs/english.ts';
import { finnish } from './packs/finnish.ts';
import { french } from './packs/french.ts';
import { german } from './packs/german.ts';
import { greek } from './packs/greek.ts';
import { hebrew } from './packs/hebrew.ts';
import { hindi } from './packs/hindi.ts';
import { hungarian } from './packs/hungarian.ts';
import { indonesian } from './packs/indonesian.ts';
import { international } from './packs/international.ts';
import { italian } from './packs/italian.ts';
import { japanese } from './packs/japanese.ts';
import { korean } from './packs/korean.ts';
import { norwegian } from './packs/norwegian.ts';
import { persian } from './packs/persian.ts';
import { polish } from './packs/polish.ts';
import { portuguese } from './packs/portuguese.ts';
import { romanian } from './packs/romanian.ts';
import { russian } from './packs/russian.ts';
import { slovak } from './packs/slovak.ts';
import { spanish } from './packs/spanish.ts';
import { swedish } from './packs/swedish.ts';
import { thai } from './packs/thai.ts';
import { turkish } from './packs/turkish.ts';
import { ukrainian } from './packs/ukrainian.ts';
import { vietnamese } from './packs/vietnamese.ts';
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
  ukrainian,
  romanian,
  hungarian,
  finnish,
  norwegian,
  indonesian,
  vietnamese,
  hebrew,
  persian,
  hindi,
  bulgarian,
  croatian,
  slovak,
  catalan,
  thai,
];
