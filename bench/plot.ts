/** Plots as SVG: a few lines over one axis, on a background of their own so that they read on light and dark pages. */

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly x: {
    readonly label: string;
    readonly log?: boolean;
    readonly written?: (value: number) => string;
  };
  readonly y: { readonly label: string; readonly written?: (value: number) => string };
  readonly lines: readonly Line[];
}

const [width, height] = [720, 360];
const area = { left: 70, right: 20, top: 44, bottom: 74 };
/** Told apart by people who see few colours, and by their dashes. */
const inks = ['#0b5394', '#b45309', '#15803d', '#7e22ce', '#444444'];
const dashes = ['', '7 4', '2 3', '10 3 2 3', '1 5'];

/** The y axis begins at 0, so that heights can be compared. */
export function svgOf({ title, x, y, lines }: Plot): string {
  const points = lines.flatMap(line => line.points);
  const place = x.log ? Math.log10 : (value: number) => value;
  const [from, to] = [Math.min(...points.map(([x]) => place(x))), Math.max(...points.map(([x]) => place(x)))];
  const step = roundStep(Math.max(...points.map(([, y]) => y)) / 5);
  const top = Math.max(step, Math.ceil(Math.max(...points.map(([, y]) => y)) / step) * step);
  const across = (value: number): number =>
    area.left + ((place(value) - from) / (to - from || 1)) * (width - area.left - area.right);
  const up = (value: number): number =>
    height - area.bottom - (value / top) * (height - area.top - area.bottom);
  const xs = x.log ? [...new Set(points.map(([x]) => x))].sort((a, b) => a - b) : evenly(from, to);
  const written = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
  const parts = [
    text(width / 2, 24, title, 'font-size="16" text-anchor="middle" font-weight="600"'),
    ...evenly(0, top, step).flatMap(value => [
      `<line x1="${area.left}" x2="${width - area.right}" y1="${at(up(value))}" y2="${at(up(value))}" stroke="#ddd"/>`,
      text(area.left - 8, up(value) + 4, (y.written ?? written)(value), 'text-anchor="end"'),
    ]),
    ...xs.map(value =>
      text(across(value), height - area.bottom + 18, (x.written ?? written)(value), 'text-anchor="middle"'),
    ),
    text(width / 2, height - area.bottom + 38, x.label, 'text-anchor="middle"'),
    text(16, height / 2, y.label, `text-anchor="middle" transform="rotate(-90 16 ${height / 2})"`),
    ...lines.flatMap(({ name, points }, n) => {
      const ink = `stroke="${inks[n % inks.length]}" stroke-width="2" fill="none" stroke-dasharray="${dashes[n % dashes.length]}"`;
      const legend = area.left + (n * (width - area.left)) / lines.length;
      return [
        `<polyline ${ink} points="${points.map(([x, y]) => `${at(across(x))},${at(up(y))}`).join(' ')}"/>`,
        `<line ${ink} x1="${at(legend)}" x2="${at(legend + 30)}" y1="${height - 16}" y2="${height - 16}"/>`,
        text(legend + 36, height - 12, name, ''),
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12" fill="#222">\n<rect width="${width}" height="${height}" fill="#fff"/>\n${parts.join('\n')}\n</svg>\n`;
}

const at = (value: number): string => value.toFixed(1);

const text = (x: number, y: number, words: string, how: string): string =>
  `<text x="${at(x)}" y="${at(y)}"${how && ` ${how}`}>${escaped(words)}</text>`;

const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

/** 1, 2 or 5 times a power of ten, not less than `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least || 1));
  return (([1, 2, 5, 10].find(factor => factor * power >= least) ?? 10) as number) * power;
}

function evenly(from: number, to: number, step = roundStep((to - from) / 6)): number[] {
  const count = Math.floor((to - from) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, n) => from + n * step);
}
