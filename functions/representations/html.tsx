/** A fair copy as HTML. */
import type { FairCopy } from '../articles/article.ts';
import { Blocks } from './blocks.tsx';
import { directionOf, languageTag } from './language.ts';
import type { Pictures } from './pictures.ts';

/**
 * One `article` element: the title as its `h1`, then the blocks. What it is embedded in decides how it looks.
 *
 * @param pictures as links, unless it says otherwise
 */
export function asHtml({ title, metadata, blocks }: FairCopy, pictures?: Pictures): string {
  const language = languageTag(metadata.language);
  const article = (
    <article lang={language} dir={directionOf(language) ?? 'auto'}>
      {title && <h1>{title}</h1>}
      <Blocks blocks={blocks} {...(pictures && { pictures })} />
    </article>
  );
  return String(article);
}
