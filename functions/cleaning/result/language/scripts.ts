/** How many letters of which script a text has. By ranges of our own: those of the runtime differ between versions. */

export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'kana'
  | 'han'
  | 'hangul'
  | 'other';

/** Where scripts begin and end, in the order of code units. What lies between them and is no mark is `other`. */
const ranges: readonly (readonly [first: number, last: number, script: Script | undefined])[] = [
  [0x0000, 0x0040, undefined],
  [0x0041, 0x005a, 'latin'],
  [0x005b, 0x0060, undefined],
  [0x0061, 0x007a, 'latin'],
  [0x007b, 0x00bf, undefined],
  [0x00c0, 0x024f, 'latin'],
  [0x0300, 0x036f, undefined],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0e00, 0x0e7f, 'thai'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2000, 0x2e7f, undefined],
  [0x3000, 0x303f, undefined],
  [0x3040, 0x30ff, 'kana'],
  [0x3130, 0x318f, 'hangul'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xd800, 0xdfff, undefined],
  [0xe000, 0xf8ff, undefined],
  [0xff00, 0xffff, undefined],
];

export function lettersByScript(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  let before: Script | undefined;
  let run = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPlain = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
    const script = isPlain ? 'latin' : at < text.length ? scriptOf(unit) : undefined;
    if (script === before && at < text.length) run++;
    else {
      if (before) counts.set(before, (counts.get(before) ?? 0) + run);
      before = script;
      run = 1;
    }
  }
  return counts;
}

function scriptOf(unit: number): Script | undefined {
  for (const [first, last, script] of ranges) {
    if (unit < first) return 'other';
    if (unit <= last) return script;
  }
  return 'other';
}
