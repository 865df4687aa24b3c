import { describe, expect, test } from 'vitest';
import { clean } from '../../../../functions/cleaning/clean.ts';
import { asText } from '../../../../functions/representations/text.ts';

const prose = 'The lighthouse at Vell has two keepers and one chair, and both of them prefer to stand.';
const cleaned = (body: string) => clean(`# Two keepers\n\n${body}\n\n${prose}\n`, { name: 'story.md' });
const text = (body: string): string => {
  const { title, blocks } = cleaned(body);
  return asText({ title: title.text, blocks }).replace('Two keepers\n\n', '').replace(prose, '').trim();
};

describe.each([
  ['<!--', '-->'],
  ['%%', '%%'],
])('a note between %s and %s', (open, close) => {
  test.each([
    ['in a line', `He came at nine. ${open}source: SECRET${close} She came at ten.`],
    ['at a line’s start', `${open}source: SECRET${close} He came at nine. She came at ten.`],
    ['at a line’s end', `He came at nine. She came at ten. ${open}SECRET${close}`],
    ['twice in a line', `He came at nine. ${open}SECRET${close} She came ${open}SECRET too${close} at ten.`],
    ['over the lines of a paragraph', `He came at nine. ${open}SECRET\nand SECRET${close} She came at ten.`],
    ['alone', `${open} SECRET ${close}\n\nHe came at nine. She came at ten.`],
    ['over several lines', `${open}\nSECRET\n\nand SECRET\n${close}\n\nHe came at nine. She came at ten.`],
    ['with text behind its end', `${open} SECRET\n\nand SECRET ${close} He came at nine. She came at ten.`],
    ['between the lines of a paragraph', `He came at nine.\n${open} SECRET ${close}\nShe came at ten.`],
  ])('%s is not published, and nothing else goes', (_, body) => {
    expect(text(body).replace(/\s+/g, ' ')).toBe('He came at nine. She came at ten.');
  });

  test('in an item, a heading, a cell or a quote is not published', () => {
    const note = `${open}SECRET${close}`;
    const body = `## The chair ${note}\n\n- oak ${note}\n- ash\n\n> It creaks. ${note}\n\n| a | b ${note} |\n|---|---|\n| c ${note} | d |`;

    expect(text(body)).not.toContain('SECRET');
    expect(text(body).match(/[a-z]+/gi)).toEqual('The chair oak ash It creaks a b c d'.split(' '));
  });

  test('in code is code', () => {
    const body = `Write \`${open} a ${close}\` there.\n\n\`\`\`\n${open} b ${close}\n\`\`\`\n\n    ${open} c ${close}`;

    for (const letter of ['a', 'b', 'c']) expect(text(body)).toContain(`${open} ${letter} ${close}`);
  });

  test('that nothing closes is text: half of an article is no note', () => {
    expect(text(`He came at nine. ${open} She came at ten.`)).toBe(
      `He came at nine. ${open} She came at ten.`,
    );
  });

  test('goes with a reason: as a line, or as a repair of the line that it stands in', () => {
    const { lines } = cleaned(`${open} SECRET ${close}\n\nHe came at nine. ${open}SECRET${close}`);

    expect(lines[2]?.removed).toMatchObject({ rule: 'hidden' });
    expect(lines[4]?.removed).toBeUndefined();
    expect(lines[4]?.repairs).toMatchObject([{ rule: 'hidden', before: `${open}SECRET${close}`, after: '' }]);
  });
});

test('per cents that are written twice are numbers', () => {
  expect(text('Prices rose by 100%% in one year and by 50%% in the next.')).toBe(
    'Prices rose by 100%% in one year and by 50%% in the next.',
  );
});

test('as far as a note in a paragraph may go, a note as a block may not begin', () => {
  const body = 'He asked what %% means.\n\nShe said that %% means nothing.';

  expect(text(body).replace(/\s+/g, ' ')).toBe(body.replace(/\s+/g, ' '));
});
