/** Adapts the built package to the scorer of a measuring set. A held article's text is scored too; how many were is printed. */
import { asText, clean as cleanSource } from '../../dist/faircopy.mjs';

const held = new Set();

export function clean(input, { contentType, url }) {
  const cleaning = cleanSource(input, { type: contentType, metadata: { url } });
  const { status } = cleaning.verdict;
  if (status !== 'clean') held.add(`${url ?? ''} ${cleaning.title.text}: ${cleaning.verdict.problem.code}`);
  return {
    title: cleaning.title.text,
    text: asText({ title: cleaning.title.text, blocks: cleaning.blocks }),
  };
}

process.on('exit', () => {
  console.log(`held or rejected: ${held.size}`);
  for (const each of held) console.log(`  ${each}`);
});
