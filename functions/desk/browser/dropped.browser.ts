/** What was dropped on a page: files, and those of folders with their places in them. */

export interface NamedFile {
  /** `story.txt`, or `news/story.txt` out of a folder. */
  readonly name: string;
  readonly file: File;
}

/** The endings that can be articles. */
export const isText = (name: string): boolean => /\.(?:txt|text|md|markdown|html?|xhtml)$/i.test(name);

export async function filesDropped(data: DataTransfer): Promise<readonly NamedFile[]> {
  // The list is gone once this function waits for something.
  const entries = [...data.items].map(item => item.webkitGetAsEntry());
  const plain = [...data.files].map(file => ({ name: file.name, file }));
  if (!entries.some(entry => entry?.isDirectory)) return plain;
  const found = await Promise.all(entries.map(entry => (entry ? within(entry, '') : [])));
  return found.flat();
}

async function within(entry: FileSystemEntry, folder: string): Promise<readonly NamedFile[]> {
  const name = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((found, failed) =>
      (entry as FileSystemFileEntry).file(found, failed),
    );
    return [{ name, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: NamedFile[] = [];
  // A reader gives a hundred at a time, and none at the end.
  while (true) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return all;
    for (const each of some) all.push(...(await within(each, `${name}/`)));
  }
}
