/** The article files of files and folders, one after the other: a folder of ten million is never held in memory. */
import { type Dirent, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { extensions, type Format } from './formats.ts';
import { nameUnpacked } from './unpacked.ts';

/** A file and the place of its fair copy below the folder for them. */
export interface ArchiveFile {
  readonly file: string;
  readonly to: string;
}

export interface Archive {
  files(): AsyncIterable<ArchiveFile>;
  /** What was left out, in words: links, files that would meet in one place. */
  readonly leftOut: string[];
}

/** Kinds of files that are articles. */
const isArticle = (name: string): boolean =>
  /\.(?:txt|text|md|markdown|html?|xhtml)$/i.test(nameUnpacked(name));

/**
 * @param sources files and folders; of a folder, every text, Markdown and HTML file below it, packed or not
 * @param out where fair copies go: not walked, should it lie in one of the folders
 */
export function archiveOf(sources: readonly string[], format: Format, out: string): Archive {
  const leftOut: string[] = [];
  const given = new Set<string>();

  async function* inFolder(folder: string, below: string): AsyncIterable<ArchiveFile> {
    if (path.resolve(folder) === path.resolve(out)) return;
    const entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
    const taken = new Set<string>();
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) yield* inFolder(file, path.join(below, entry.name));
      else if (entry.isSymbolicLink()) leftOut.push(`${file} is a link`);
      else if (entry.isFile() && isArticle(entry.name)) {
        const to = placeOf(entry.name, format);
        if (taken.has(to)) leftOut.push(`${file} would come to the same place as a file beside it: ${to}`);
        else yield { file, to: path.join(below, to) };
        taken.add(to);
      }
    }
  }

  return {
    leftOut,
    async *files() {
      for (const source of sources) {
        const isFolder = statSync(source).isDirectory();
        const files = isFolder
          ? inFolder(source, '')
          : [{ file: source, to: placeOf(path.basename(source), format) }];
        for await (const each of files) {
          if (sources.length > 1 && given.has(each.to)) {
            leftOut.push(`${each.file} would come to the same place as another: ${each.to}`);
            continue;
          }
          if (sources.length > 1) given.add(each.to);
          yield each;
        }
      }
    },
  };
}

/** `a.txt` stays `a.txt`; `a.html` becomes `a.html.txt`, so that it does not meet it. */
function placeOf(name: string, format: Format): string {
  const bare = nameUnpacked(name);
  const extension = extensions[format];
  return bare.toLowerCase().endsWith(extension) ? bare : bare + extension;
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
