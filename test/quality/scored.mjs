/** Adapts the built package to the scorers of a measuring set. A held article's text is scored too; how many were is printed. */
import { accepted, asText, clean as cleanSource, learn as learnFrom } from '../../dist/faircopy.mjs';

const held = new Set();

/**
 * @returns the text without the lines that say who wrote it where the source is a page: the truths of pages leave them out.
 *   The same holds for links to videos and the like in the page's place of them. `headings` are texts; `links` addresses; `author` names parted by semicolons; `date` ISO 8601
 */
export function clean(input, { contentType, url, house }) {
  const cleaning = cleanSource(input, { type: contentType, metadata: { url }, house });
  const { title, metadata, blocks, verdict } = cleaning;
  if (verdict.status !== 'clean') held.add(`${url ?? ''} ${title.text}: ${verdict.problem.code}`);
  const scored =
    contentType === 'html'
      ? blocks.filter(({ role, kind }) => role !== 'byline' && kind !== 'embed')
      : blocks;
  return {
    title: title.text,
    text: asText({ title: title.text, blocks: scored }),
    author: metadata.authors?.value.join('; ') ?? metadata.author?.value ?? '',
    date: metadata.date?.value ?? '',
    pictures: picturesOf(cleaning),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    links: blocks.flatMap(({ marks = [] }) => marks.flatMap(({ href }) => href ?? [])),
    status: verdict.status,
    risk: cleaning.risk.rank,
    removals: removalsOf(cleaning),
  };
}

/** House rules of one site's files, as if an editor had accepted all that is proposed. */
export function learn(files) {
  const { proposals } = learnFrom(files.map(({ name, input }) => ({ name, source: input })));
  const editor = { by: 'the scorer', at: '2026-01-01T00:00:00.000Z' };
  return { rules: proposals.map(each => accepted(each, '', editor)) };
}

/** The removed lines of text with what they are believed to be worth; whether they stand between kept ones of the body. */
function removalsOf({ lines }) {
  const isKept = ({ id, removed, role }) => id !== undefined && !removed && !role;
  const first = lines.findIndex(isKept);
  const last = lines.findLastIndex(isKept);
  return lines.flatMap(({ id, text, removed, picture }, at) =>
    id !== undefined && removed && !picture && removed.wrong !== undefined
      ? [{ text, p: removed.wrong / 1000, inside: first < at && at < last, rule: removed.rule }]
      : [],
  );
}

/** The cover first, then those of the body; a cover that stands there too is one picture. */
function picturesOf({ metadata, blocks }) {
  const inside = blocks.flatMap(({ picture }) => picture?.address ?? []);
  const cover = metadata.image?.value;
  return cover === undefined || inside.includes(cover) ? inside : [cover, ...inside];
}

/** Of a set that is only measured with, nothing is shown but figures. */
const isForFiguresAlone = process.argv.some(argument => argument.endsWith('check'));
process.on('exit', () => {
  console.log(`held or rejected: ${held.size}`);
  if (!isForFiguresAlone) for (const each of held) console.log(`  ${each}`);
});
