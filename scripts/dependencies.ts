/** What Faircopy is made of besides itself: every package that runs in production or in the command, with licence and size. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** On disk, without packages inside it. */
  readonly bytes: number;
  /** Asked for by package.json itself. */
  readonly isDirect: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that ask for no more than to be named. */
export const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** One of those that an expression such as `(MIT OR GPL-2.0)` lets one choose is enough; of `MIT AND ISC`, all are needed. */
export const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(one => permissive.has(one.trim())));

/** Of package-lock.json, as they are installed here; packages for other systems, which are not, are left out. */
export function dependencies(): Dependency[] {
  const { packages } = readJson('package-lock.json');
  const direct = new Set(Object.keys(packages[''].dependencies ?? {}));
  return Object.entries<{ version: string; dev?: boolean; optional?: boolean }>(packages)
    .filter(([folder, { dev, optional }]) => folder !== '' && !dev && !(optional && !isThere(folder)))
    .map(([folder, { version }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version,
        licence: licenceOf(folder),
        bytes: bytesIn(path.join(root, folder)),
        isDirect: direct.has(name) && folder === `node_modules/${name}`,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceOf(folder: string): string {
  const { license, licenses } = readJson(path.join(folder, 'package.json'));
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }: { type: string }) => type).join(' OR ') ?? 'unknown';
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of npm's making.
const readJson = (file: string): any => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const isThere = (folder: string): boolean =>
  statSync(path.join(root, folder), { throwIfNoEntry: false }) !== undefined;

function bytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += bytesIn(at);
    else if (entry.isFile()) bytes += statSync(at).size;
  }
  return bytes;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1_000).toLocaleString('en-US')} KB`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = dependencies();
  for (const { name, version, licence, bytes, isDirect } of all)
    console.log(
      [
        isDirect ? '*' : ' ',
        `${name}@${version}`.padEnd(48),
        licence.padEnd(16),
        kilobytes(bytes).padStart(10),
      ].join(' '),
    );
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${all.length} packages, ${kilobytes(total)}; * is asked for by package.json itself`);
}
