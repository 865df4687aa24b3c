/** Two versions of an article, with what goes and what comes marked in the text. */
import type { FC } from 'hono/jsx';
import type { Article, FairBlock } from '../../articles/article.ts';
import { deskArticlePath } from '../desk-routes.ts';
import { DeskPage } from '../pages/desk-page.tsx';
import { capital, count, shownName } from '../words.ts';
import { type Compared, type ComparedBlock, isSame, type Piece } from './compared.ts';
import { comparePath, historyPath } from './history-path.ts';

interface ComparePageProps {
  readonly key: string;
  readonly article: Article | undefined;
  /** Etags. */
  readonly from: string;
  readonly to: string;
  readonly difference: Compared;
  readonly site: string;
}

export function comparePage({ key, article, from, to, difference, site }: ComparePageProps): string {
  const name = article?.live?.title || shownName(key);
  return DeskPage({
    title: `Two versions of ${name}`,
    site,
    children: (
      <>
        <h1>
          Two versions of <bdi>{name}</bdi>
        </h1>
        <p class="facts">
          <bdi>{shownName(key)}</bdi> · {article && <a href={deskArticlePath(key)}>The article</a>} ·{' '}
          <a href={historyPath(key)}>Its history</a> ·{' '}
          <a href={comparePath(key, to, from)}>The other way round</a>
        </p>
        <p role="status">{effect(difference)}</p>
        {article?.live?.etag === to && <p class="hint">The later one is what readers see now.</p>}
        <Difference difference={difference} />
      </>
    ),
  });
}

/** What is different, in one sentence or two. */
export function effect(difference: Compared): string {
  if (isSame(difference)) return 'Readers see no difference between the two.';
  const { words, metadata, title } = difference;
  const parts = [
    words.go > 0 && `${count(words.go, 'word')} ${words.go === 1 ? 'goes' : 'go'}`,
    words.come > 0 && `${count(words.come, 'word')} ${words.come === 1 ? 'comes' : 'come'}`,
    title.some(({ did }) => did !== 'stays') && 'the title is another one',
    metadata.length > 0 && `${metadata.map(({ name }) => name).join(', ')} differ`,
  ].filter(part => part !== false);
  return parts.length > 0
    ? `${capital(parts.join('; '))}.`
    : 'The words are the same; what they are, or where they lead, is not.';
}

/** Blocks beside a change that are shown with it; a longer stretch that stays is folded. */
const context = 1;

const Difference: FC<{ difference: Compared }> = ({ difference: { title, metadata, blocks } }) => (
  <div class="copy compared">
    <h2 class="headline" dir="auto">
      <Marked pieces={title} />
    </h2>
    {metadata.length > 0 && (
      <dl>
        {metadata.map(({ name, from, to }) => (
          <>
            <dt>{capital(name)}</dt>
            <dd dir="auto">
              {from && <del class="piece">{from}</del>} {to && <ins>{to}</ins>}
            </dd>
          </>
        ))}
      </dl>
    )}
    {stretches(blocks).map(stretch =>
      stretch.isFolded ? (
        <details>
          <summary>{count(stretch.blocks.length, 'block')} without a difference</summary>
          {stretch.blocks.map(block => (
            <Block block={block} />
          ))}
        </details>
      ) : (
        stretch.blocks.map(block => <Block block={block} />)
      ),
    )}
  </div>
);

interface Stretch {
  readonly isFolded: boolean;
  readonly blocks: ComparedBlock[];
}

function stretches(blocks: readonly ComparedBlock[]): Stretch[] {
  const isNear = blocks.map((_, at) =>
    blocks.slice(Math.max(0, at - context), at + context + 1).some(({ did }) => did !== 'stays'),
  );
  const found: Stretch[] = [];
  for (const [at, block] of blocks.entries()) {
    const isFolded = !isNear[at];
    const last = found.at(-1);
    if (last?.isFolded === isFolded) last.blocks.push(block);
    else found.push({ isFolded, blocks: [block] });
  }
  return found;
}

/** Blocks whose line breaks and spaces are a part of them. */
const asWritten: ReadonlySet<FairBlock['kind']> = new Set(['code', 'verse', 'row']);

export const Block: FC<{ block: ComparedBlock }> = ({ block: { did, kind, before, pieces } }) => (
  <p dir="auto" class={[`block-${did}`, asWritten.has(kind) && 'as-written'].filter(Boolean).join(' ')}>
    {before !== undefined && (
      <span class="hint">
        {kindWord(before)} becomes {kindWord(kind)}:{' '}
      </span>
    )}
    {did === 'form' && before === undefined && <span class="hint">other links or emphasis: </span>}
    <Marked pieces={pieces} />
  </p>
);

const kindWord = (kind: FairBlock['kind']): string => (kind === 'row' ? 'row of a table' : kind);

/** Said to those who hear the page, too: many screen readers pass over `del` and `ins`. */
const Marked: FC<{ pieces: readonly Piece[] }> = ({ pieces }) => (
  <>
    {pieces.map(({ did, text }) =>
      did === 'stays' ? (
        text
      ) : did === 'goes' ? (
        <del class="piece">
          <span class="visually-hidden"> goes: </span>
          {text}
        </del>
      ) : (
        <ins>
          <span class="visually-hidden"> comes: </span>
          {text}
        </ins>
      ),
    )}
  </>
);
