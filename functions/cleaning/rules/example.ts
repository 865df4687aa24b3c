/** The short texts by which rules show what they do. They are run as tests, and docs/rules.md prints them. */

/** Two paragraphs that no rule would touch, for the examples to stand among. */
export const paragraph =
  'For thirty-one years, Hester Quill has taken the ferry across at seven in the morning, whatever the tide was.';
export const another =
  'The council decided on Tuesday that this was too few, and will pay for a second captain from April.';

export interface Example {
  readonly source: string;
  /** The lines that the rule removes, without the sign before them. */
  readonly removed: readonly string[];
}

/** Takes an example apart. Indentation and blank lines around it are the file's, not the text's. */
export function readExample(text: string): Example {
  const lines = text
    .trim()
    .split('\n')
    .map(line => line.trim());
  return {
    source: lines.map(line => (isRemoved(line) ? line.slice(sign.length) : line)).join('\n'),
    removed: lines.filter(isRemoved).map(line => line.slice(sign.length)),
  };
}

const sign = '- ';
const isRemoved = (line: string): boolean => line.startsWith(sign);
