/** What in a style hides text from everybody: no colour, no size, no place on the screen. */

export interface HidingStyle {
  /** As an editor may look for it: `opacity:0`. */
  readonly declaration: string;
  /** Sliders and folds use it too: what opens later begins like this. */
  readonly folds: boolean;
  /** What scripts fade in later begins like this. */
  readonly fades: boolean;
}

/** Longest style attribute that is looked at, in UTF-16 units. */
const longestStyle = 4_000;
/** Nearly all style attributes have none of it. */
const suspect =
  /none|hidden|collapse|(?:opacity|size|height|width)\s*:\s*[-+]?[01.]|opacity\(|font\s*:|-\d{3}|clip|scale|transparent|rgba|background/i;

/**
 * What in a style attribute, or between the braces of a rule, hides an element: the first thing that alone does.
 * Lengths of a pixel and less show nothing; a thousand pixels to the left nobody scrolls.
 */
export function hidingStyle(style: string): HidingStyle | undefined {
  if (style.length > longestStyle || !suspect.test(style)) return undefined;
  const declared = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declared.set(declaration.slice(0, colon).trim(), value.trim().replace(/\s+/g, ' '));
  }
  for (const look of looks) {
    const found = look(declared);
    if (found !== undefined) return { folds: false, fades: false, ...found };
  }
  return undefined;
}

type Declared = ReadonlyMap<string, string>;
type Look = (declared: Declared) => (Pick<HidingStyle, 'declaration'> & Partial<HidingStyle>) | undefined;

const says = (declared: Declared, name: string): string => `${name}:${declared.get(name)}`;
const isOneOf =
  (name: string, pattern: RegExp, more: Partial<HidingStyle> = {}): Look =>
  declared =>
    pattern.test(declared.get(name) ?? '') ? { declaration: says(declared, name), ...more } : undefined;

/** No length, or hardly any: 0, 0.01em, 1px. */
const nothing = /^(?:[-+]?(?:0|0?\.0\d*)(?:[a-z]{2,4}|%)?|[01](?:\.\d+)?px)$/;
const zero = /^(?:0|0?\.0+|0%)$/;
const isNothing = (value: string | undefined): boolean => value !== undefined && nothing.test(value);
/** So far out that it lies on no screen. */
const farAway = /^-(?:\d{4,}(?:\.\d+)?(?:px|pt)?|[5-9]\d\dpx|\d{3,}(?:\.\d+)?(?:em|rem|ch|vw|vh|%))$/;
const colour = /(?:^|[\s(])(#[0-9a-f]{3,8}|rgba?\([\d\s.,%]+\)|[a-z]{3,20})(?:$|\s)/;

const looks: readonly Look[] = [
  isOneOf('display', /^none$/, { folds: true }),
  isOneOf('visibility', /^(?:hidden|collapse)$/),
  declared =>
    zero.test(declared.get('opacity') ?? '') && !glidesIn(declared)
      ? { declaration: says(declared, 'opacity'), fades: true }
      : undefined,
  isOneOf('filter', /opacity\(\s*(?:0|0?\.0+|0%)\s*\)/, { fades: true }),
  isOneOf('content-visibility', /^hidden$/, { folds: true }),
  isOneOf('font-size', nothing),
  declared => {
    const parts = declared.get('font')?.split(' ') ?? [];
    return parts.some(part => /^0(?:px|em|rem|pt|%)?(?:\/|$)/.test(part))
      ? { declaration: says(declared, 'font') }
      : undefined;
  },
  isOneOf('text-indent', farAway),
  isOneOf('margin-left', farAway),
  isOneOf('margin-top', farAway),
  declared =>
    /^(?:absolute|fixed)$/.test(declared.get('position') ?? '')
      ? ['left', 'top', 'right', 'bottom'].flatMap(side =>
          farAway.test(declared.get(side) ?? '')
            ? [{ declaration: `position:${declared.get('position')};${says(declared, side)}` }]
            : [],
        )[0]
      : undefined,
  declared =>
    /^(?:absolute|fixed)$/.test(declared.get('position') ?? '') && isClipped(declared.get('clip'))
      ? { declaration: says(declared, 'clip') }
      : undefined,
  isOneOf('clip-path', /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?\)|polygon\([0 ,px%]+\))$/),
  isOneOf('transform', /scale(?:3d|x|y)?\(\s*0(?:\.0+)?\s*[,)]/, { fades: true }),
  isOneOf('transform', /translate(?:3d|x|y)?\([^)]{0,60}-\d{4}/),
  declared => {
    if (!/^(?:hidden|clip)/.test(declared.get('overflow') ?? '')) return undefined;
    const name = ['height', 'max-height', 'width', 'max-width'].find(each => isNothing(declared.get(each)));
    return name === undefined
      ? undefined
      : { declaration: `${says(declared, name)};${says(declared, 'overflow')}`, folds: true };
  },
  declared => {
    const ink = plainColour(declared.get('color'));
    if (ink === undefined) return undefined;
    // A gradient may show through the letters.
    const isShownBehind = /text/.test(
      `${declared.get('background-clip')}${declared.get('-webkit-background-clip')}`,
    );
    if (ink === 'transparent') return isShownBehind ? undefined : { declaration: says(declared, 'color') };
    const name = declared.has('background-color') ? 'background-color' : 'background';
    const paper = /url|gradient/.test(declared.get(name) ?? '') ? undefined : plainColour(declared.get(name));
    return ink === paper ? { declaration: `${says(declared, 'color')};${says(declared, name)}` } : undefined;
  },
];

/**
 * `opacity:0;transform:translateY(50px)` is where a part of the page begins that glides in as soon as it is scrolled to. Menus and
 * boxes that open stand above the page besides, or take no clicks.
 */
const glidesIn = (declared: Declared): boolean =>
  /^translate(?:3d|x|y)?\([-\d.,\s%a-z]{1,40}\)/.test(declared.get('transform') ?? '') &&
  !/^(?:absolute|fixed)$/.test(declared.get('position') ?? '') &&
  !['pointer-events', 'visibility', 'z-index'].some(name => declared.has(name));

const isClipped = (clip = ''): boolean => {
  const sides = /^rect\(([^)]{7,60})\)$/.exec(clip)?.[1]?.split(/[\s,]+/) ?? [];
  return (
    sides.length === 4 &&
    sides.every(side => isNothing(side) || side === 'auto') &&
    !sides.every(side => side === 'auto')
  );
};

/** A colour in one way of writing; undefined where it is none, or comes from elsewhere. */
function plainColour(value = ''): string | undefined {
  const written = colour.exec(value)?.[1];
  if (written === undefined || /^(?:inherit|initial|unset|currentcolor|none|var)$/.test(written))
    return undefined;
  if (written === 'transparent') return written;
  if (written === 'white') return '#ffffff';
  if (written === 'black') return '#000000';
  const hex = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(written);
  if (hex) return `#${hex[1]}${hex[1]}${hex[2]}${hex[2]}${hex[3]}${hex[3]}`;
  const parts = /^rgba?\(([^)]*)\)$/.exec(written)?.[1]?.split(/[\s,/]+/);
  if (parts === undefined) return written;
  if (parts.length > 3 && zero.test(parts[3] ?? '')) return 'transparent';
  // What shows through is another colour than the one that is written.
  if (parts.length > 3 && parts[3] !== '1') return undefined;
  return `#${parts
    .slice(0, 3)
    .map(part =>
      Math.min(255, Number.parseInt(part, 10) || 0)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
