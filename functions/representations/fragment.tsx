/** The text of a fair copy as HTML without a page around it, for feeds. */
import type { FairCopy } from '../articles/article.ts';
import { Blocks } from './blocks.tsx';
import type { Pictures } from './pictures.ts';

/** The blocks alone: a feed's entry has title, author and date in places of their own. */
export const asFragment = ({ blocks }: FairCopy, pictures: Pictures): string =>
  String(<Blocks blocks={blocks} pictures={pictures} />);
