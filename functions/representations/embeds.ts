/** How a fair copy says what a page showed of others. */
import type { Embed } from '../cleaning/cleaning.ts';

const names: Readonly<Record<Embed['what'], string>> = {
  video: 'Video',
  audio: 'Audio',
  post: 'Post',
  map: 'Map',
  chart: 'Chart',
  page: 'Embedded page',
};

/** What it is, and what the page called it: `Video: The lamp is lit`. */
export const embedLabel = ({ what }: Pick<Embed, 'what'>, title: string): string =>
  `${names[what] ?? names.page}${title ? `: ${title}` : ''}`;
