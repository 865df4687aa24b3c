/** A fair copy at the desk: what readers see, with the same parts in the same typography. */
import type { FC } from 'hono/jsx';
import type { FairCopy } from '../../articles/article.ts';
import { Byline, unsaid } from '../../reading/pages/article-page.tsx';
import { Blocks } from '../../representations/blocks.tsx';
import { directionOf, languageTag } from '../../representations/language.ts';

export const FairCopyText: FC<{ copy: FairCopy }> = ({ copy: { title, metadata, blocks } }) => {
  const language = languageTag(metadata.language);
  return (
    <article lang={language} dir={directionOf(language) ?? 'auto'}>
      <header>
        {title && <h2 class="headline">{title}</h2>}
        <Byline {...unsaid(metadata, blocks)} />
      </header>
      <Blocks blocks={blocks} />
    </article>
  );
};

/** The most text that is shown beside a proof, in UTF-16 units: the answer of a function may have 6 MB. */
const mostBeside = 1_000_000;

/** Is it short enough to stand beside its proof? */
export const fitsBeside = ({ blocks }: FairCopy): boolean =>
  blocks.reduce((sum, { text }) => sum + text.length, 0) <= mostBeside;

/** As markup, for a page that is open already. */
export const fairCopyMarkup = (copy: FairCopy): string => String(<FairCopyText copy={copy} />);
