/** What the cleaner makes of every test article, as short names of source and output. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cleaning, CleanOptions } from '../../functions/cleaning/cleaning.ts';

/** `outputs.json`: written by `npm run cleaner`. */
export interface Outputs {
  /** The version that made them. */
  readonly cleaner: number;
  /** By the article's name: `<of the source> <of its cleaning>`. */
  readonly articles: Readonly<Record<string, string>>;
}

type Clean = (source: string | Uint8Array, options: CleanOptions) => Cleaning;

const root = fileURLToPath(new URL('../../', import.meta.url));
const isSource = (file: string): boolean =>
  /^source\.(?:txt|md|html)$/.test(path.basename(file)) || !file.startsWith('test/');

/** Every file below the folders of articles, by its path in the repository. */
const files = (): string[] =>
  ['examples', 'test/corpus']
    .flatMap(folder =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
    )
    .filter(isSource)
    .sort();

const short = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Everything that a cleaning says; whatever order its fields were built in. */
const whole = ({ type, title, metadata, shape, lines, blocks, verdict, unplaced }: Cleaning): string =>
  JSON.stringify([type, title, metadata, shape, lines, blocks, verdict, unplaced], (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** A text as the other two kinds of sources, so that every article goes through every reader. */
const asPage = (text: string): string => {
  const [title = '', ...paragraphs] = text.split(/(?:\r?\n){2,}/).map(escaped);
  return `<!doctype html><title>${title}</title><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${paragraphs
    .map(paragraph => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</main><footer>© The Harbour News</footer>`;
};
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`);

/** @returns what `outputs.json` should say of the articles */
export function outputsOf(clean: Clean): Outputs['articles'] {
  const articles: Record<string, string> = {};
  const add = (name: string, source: string | Uint8Array, options: CleanOptions): void => {
    articles[name] = `${short(source)} ${short(whole(clean(source, options)))}`;
  };
  for (const file of files()) {
    const bytes = readFileSync(path.join(root, file));
    const beside = path.join(root, path.dirname(file), 'source.meta.json');
    const given: CleanOptions = file.startsWith('test/') ? optional(beside) : {};
    add(file, bytes, { name: path.basename(file), ...given });
    if (!file.endsWith('.txt') || given.contentType) continue;
    const text = bytes.toString();
    add(`${file} as Markdown`, text, { type: 'markdown' });
    add(`${file} as a page`, asPage(text), { type: 'html' });
  }
  return articles;
}

function optional(file: string): CleanOptions {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** One name for all of them. */
export const digestOf = (articles: Outputs['articles']): string =>
  createHash('sha256').update(JSON.stringify(articles)).digest('hex').slice(0, 16);

/** Articles that come out otherwise than they did; an article whose source is another one says nothing of the cleaner. */
export const changedIn = (before: Outputs['articles'], now: Outputs['articles']): string[] =>
  Object.entries(now).flatMap(([name, is]) => {
    const was = before[name];
    return was?.slice(0, 8) === is.slice(0, 8) && was !== is ? [name] : [];
  });
