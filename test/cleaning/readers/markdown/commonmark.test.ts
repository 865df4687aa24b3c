/**
 * The public examples of CommonMark (https://spec.commonmark.org/0.31.2/): the words that the reader prints, in order, are
 * those of the page that the example must become. Differences are listed with their reason; the list can only get shorter.
 */
import { readFileSync } from 'node:fs';
// @ts-expect-error it comes without types
import { tests } from 'commonmark-spec';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../../functions/cleaning/readers/markdown/markdown.ts';

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly section: string;
  readonly number: number;
}

const examples: readonly Example[] = tests;
const differences: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('commonmark-differences.json', import.meta.url), 'utf8'),
);

/** The examples show tabs as arrows. */
const source = ({ markdown }: Example): string => markdown.replaceAll('→', '\t');

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What a browser shows of a page, pictures by their descriptions. */
function shown({ html }: Example): string {
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, { alt }) {
      if (name === 'img') text += alt ?? '';
      if (/^(?:script|style)$/.test(name)) unseen++;
      if (blocks.test(name)) text += ' ';
    },
    ontext(piece) {
      if (unseen === 0) text += piece;
    },
    onclosetag(name) {
      if (/^(?:script|style)$/.test(name)) unseen--;
      if (blocks.test(name)) text += ' ';
    },
  });
  parser.end(html.replaceAll('→', '\t'));
  return text;
}

const blocks = /^(?:p|h\d|li|ul|ol|blockquote|pre|hr|br|div|t[adrh]\w*|section|article)$/;

const printed = (markdown: string): string =>
  readMarkdown(markdown, 'https://example.org/')
    .lines.flatMap(({ text, plain = text, removed, silent }) => (removed || silent ? [] : [plain]))
    .join('\n');

describe.each([...new Set(examples.map(({ section }) => section))])('%s', section => {
  test.each(examples.filter(each => each.section === section).map(each => [each.number, each] as const))(
    'example %i',
    (number, example) => {
      const agrees = expect(words(printed(source(example))));

      if (differences[number]) agrees.not.toEqual(words(shown(example)));
      else agrees.toEqual(words(shown(example)));
    },
  );
});

test('every difference is an example’s, and gives its reason', () => {
  for (const [number, reason] of Object.entries(differences)) {
    expect(examples.some(example => example.number === Number(number))).toBe(true);
    expect(reason).toMatch(/\w{3}/);
  }
});
