/** Adapts the built package to the scorers of a measuring set. A held article's text is scored too; how many were is printed. */
import { asText, clean as cleanSource } from '../../dist/faircopy.mjs';

const held = new Set();

/**
 * @returns the text without the lines that say who wrote it where the source is a page: the truths of pages leave them out.
 *   `headings` are texts; `links` addresses; `author` names parted by semicolons; `date` ISO 8601
 */
export function clean(input, { contentType, url }) {
  const cleaning = cleanSource(input, { type: contentType, metadata: { url } });
  const { title, metadata, blocks, verdict } = cleaning;
  if (verdict.status !== 'clean') held.add(`${url ?? ''} ${title.text}: ${verdict.problem.code}`);
  const scored = contentType === 'html' ? blocks.filter(({ role }) => role !== 'byline') : blocks;
  return {
    title: title.text,
    text: asText({ title: title.text, blocks: scored }),
    author: metadata.authors?.value.join('; ') ?? metadata.author?.value ?? '',
    date: metadata.date?.value ?? '',
    pictures: picturesOf(cleaning),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    links: blocks.flatMap(({ marks = [] }) => marks.flatMap(({ href }) => href ?? [])),
  };
}

/** The cover first, then those of the body; a cover that stands there too is one picture. */
function picturesOf({ metadata, blocks }) {
  const inside = blocks.flatMap(({ picture }) => picture?.address ?? []);
  const cover = metadata.image?.value;
  return cover === undefined || inside.includes(cover) ? inside : [cover, ...inside];
}

process.on('exit', () => {
  console.log(`held or rejected: ${held.size}`);
  for (const each of held) console.log(`  ${each}`);
});
