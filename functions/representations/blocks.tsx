/** The blocks of a fair copy as elements. Everything that was uploaded goes through JSX, which escapes it. */
import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { FairBlock } from '../articles/article.ts';
import { embedLabel } from './embeds.ts';
import { cellsOf, type Inline, inlines, safeHref } from './inlines.ts';
import { isShown, linkedPictures, type Pictures } from './pictures.ts';
import { raised } from './raised.ts';

/** The blocks of a fair copy, one element each; items stand in lists, rows in a table. */
export const Blocks: FC<{ blocks: readonly FairBlock[]; pictures?: Pictures }> = ({
  blocks,
  pictures = linkedPictures,
}) => {
  const pieces: Child[] = [];
  let level = 1;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!block) break;
    let end = at + 1;
    if (block.kind === 'item' || block.kind === 'row') while (blocks[end]?.kind === block.kind) end += 1;
    const group = blocks.slice(at, end);
    if (block.kind === 'heading') {
      // The title is the one heading of level 1, and no level is left out on the way down.
      level = Math.min(Math.max(block.level ?? 2, 2), level + 1, 6);
      pieces.push(<Heading level={level}>{inline(block)}</Heading>);
    } else if (block.kind === 'figure') pieces.push(<Figure {...block} pictures={pictures} />);
    else if (block.kind === 'break') pieces.push(<hr />);
    else if (block.kind === 'embed') pieces.push(<Embedded {...block} />);
    else if (block.kind === 'item') pieces.push(...lists(group, 1));
    else if (block.kind === 'row') pieces.push(<Table rows={group} />);
    else pieces.push(<Block {...block} />);
    at = end;
  }
  return <>{pieces}</>;
};

const Heading: FC<PropsWithChildren<{ level: number }>> = ({ level, children }) => {
  const Tag = `h${level}` as 'h2';
  return <Tag>{children}</Tag>;
};

const Block: FC<FairBlock> = block => {
  switch (block.kind) {
    case 'quote':
      return (
        <blockquote>
          <p class={lineBreaks(block)}>{inline(block)}</p>
        </blockquote>
      );
    case 'code':
      return (
        // The keyboard can scroll what is wider than the page.
        <pre tabindex={0} dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'verse':
      return <p class="verse">{inline(block)}</p>;
    case 'caption':
      return <p class="caption">{inline(block)}</p>;
    default:
      return <p class={lineBreaks(block)}>{inline(block)}</p>;
  }
};

const Figure: FC<FairBlock & { pictures: Pictures }> = ({ text, picture, pictures }) => {
  const address = picture && safeHref(picture.address);
  if (!address || pictures.mode === 'none') return null;
  if (!isShown(address, pictures))
    return (
      <p class="picture">
        <a href={address} rel="noreferrer">
          {`Picture${text ? `: ${text}` : ''}`}
        </a>
      </p>
    );
  const { width, height } = picture;
  return (
    <p class="picture">
      <img
        src={address}
        alt={text}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />
    </p>
  );
};

/** A link: what it shows is loaded by nobody who only reads. */
const Embedded: FC<FairBlock> = ({ text, embed }) => {
  const address = embed && safeHref(embed.address);
  const label = embed ? embedLabel(embed, text) : text;
  return (
    <p class="embed">
      {address ? (
        <a href={address} rel="noreferrer">
          {label}
        </a>
      ) : (
        label
      )}
    </p>
  );
};

/** Line breaks are shown where they mean something; a text that was wrapped at some column flows. */
const lineBreaks = ({ text }: FairBlock): string | undefined =>
  text.includes('\n') && !isWrapped(text) ? 'lines' : undefined;

/** Was each line broken only because the next word didn't fit any more? */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(line => line.length));
  return (
    width >= 40 &&
    lines.every((line, index) => {
      const next = lines[index + 1];
      return next === undefined || line.length + 1 + next.search(/\s|$/) > width;
    })
  );
}

/** Deeper lists are drawn as this deep. */
const deepest = 6;

/** Consecutive items as lists inside lists. An item that is numbered doesn't stand in a list of items that aren't. */
function lists(items: readonly FairBlock[], depth: number): Child[] {
  const found: Child[] = [];
  for (let at = 0; at < items.length; ) {
    const ordered = items[at]?.number !== undefined;
    const entries: Child[] = [];
    while (at < items.length) {
      const item = items[at];
      if (!item || (item.number !== undefined) !== ordered) break;
      let end = at + 1;
      while (depth < deepest && (items[end]?.level ?? 1) > Math.max(depth, item.level ?? 1)) end += 1;
      entries.push(
        <li value={item.number} class={lineBreaks(item)}>
          {inline(item)}
          {lists(items.slice(at + 1, end), depth + 1)}
        </li>,
      );
      at = end;
    }
    found.push(ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>);
  }
  return found;
}

const Table: FC<{ rows: readonly FairBlock[] }> = ({ rows }) => {
  const heads = rows.findIndex(row => !row.header);
  const split = heads === -1 ? rows.length : heads;
  const line = (row: FairBlock, Cell: 'th' | 'td') => (
    <tr>
      {cellsOf(row).map(cell => (
        <Cell {...(Cell === 'th' && { scope: 'col' })}>{inline(cell)}</Cell>
      ))}
    </tr>
  );
  return (
    // The keyboard can scroll what is wider than the page.
    <section class="table" tabindex={0} aria-label="Table">
      <table>
        {split > 0 && <thead>{rows.slice(0, split).map(row => line(row, 'th'))}</thead>}
        <tbody>{rows.slice(split).map(row => line(row, 'td'))}</tbody>
      </table>
    </section>
  );
};

const inline = (block: Pick<FairBlock, 'text' | 'marks'>): Child[] => pieces(inlines(block));

const text = (found: readonly Inline[]): string =>
  found.map(piece => (typeof piece === 'string' ? piece : text(piece.children))).join('');

/** A picture among words is a link to it: shown, it would tear the words apart. */
const pieces = (found: readonly Inline[], isLinked = false): Child[] =>
  found.map((piece): Child => {
    if (typeof piece === 'string') return piece;
    const { kind, href } = piece.mark;
    const leads = kind === 'link' || kind === 'picture';
    const children = pieces(piece.children, isLinked || leads);
    if (kind === 'strong') return <strong>{children}</strong>;
    if (kind === 'emphasis') return <em>{children}</em>;
    if (kind === 'code') return <code>{children}</code>;
    if (kind === 'strike') return <s>{children}</s>;
    if (kind === 'sub') return <sub>{children}</sub>;
    if (kind === 'sup') return <sup>{children}</sup>;
    if (kind === 'note') return <sup>{raised(kind, text(piece.children))}</sup>;
    const safe = safeHref(href);
    return safe && !isLinked ? <a href={safe}>{children}</a> : children;
  });
