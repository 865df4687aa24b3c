/**
 * Names of lines, given when they are asked for: hashing all lines costs more than cleaning them, and who only wants the
 * fair copy never asks. Until then a line goes by its place in the reading.
 */
import type { Block, Line, Title } from './cleaning.ts';
import { lineIds } from './line-ids.ts';

export interface LineNames {
  readonly lines: (lines: readonly Line[]) => readonly Line[];
  readonly block: (block: Block) => Block;
  readonly title: (title: Title) => Title;
}

/** What a line is called until its name is asked for. */
export const placeName = (index: number): string => `${index}`;

/** @param texts of all lines of the reading, in order */
export function lineNames(texts: readonly string[]): LineNames {
  let ids: readonly (string | undefined)[] | undefined;
  const idOf = (place: string): string => {
    ids ??= lineIds(texts);
    return ids[Number(place)] ?? place;
  };
  return {
    lines: lines => lines.map(line => (line.id === undefined ? line : { ...line, id: idOf(line.id) })),
    block: ({ lines, ...block }) => ({
      ...block,
      get lines() {
        return lines.map(idOf);
      },
    }),
    title: ({ line, ...title }) =>
      line === undefined
        ? title
        : {
            ...title,
            get line() {
              return idOf(line);
            },
          },
  };
}
