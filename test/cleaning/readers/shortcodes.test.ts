import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { withoutShortcodes, withoutShortcodesIn } from '../../../functions/cleaning/readers/shortcodes.ts';

test.each([
  '[gallery]',
  '[gallery ids="1,2,3" columns=2]',
  '[/vc_row]',
  '[vc_row][vc_column width="1/2"]',
  '[et_pb_section fb_built="1"]',
  '[contact-form-7 id="12" title="Write to us"]',
  '[my_slider id="7" /]',
  '[nextpage]',
])('%s is a mark of a system', text => {
  expect(withoutShortcodes(text)).toMatchObject({ text: '' });
});

test.each([
  'They was [sic] there.',
  'He said […] nothing.',
  'As shown in [1] and [12, p. 4].',
  '[laughs] Of course.',
  'See [the list](https://quay.example/list).',
  '[gallery](https://quay.example/gallery)',
  '[toc]: https://quay.example',
  'The array a[i] = b[j]',
  '[Name of the author]',
  '[x] done, [ ] to do',
])('%s is the author’s', text => {
  expect(withoutShortcodes(text)).toBeUndefined();
});

const prose = 'The lighthouse at Vell has two keepers and one chair, and both of them prefer to stand.';

describe.each(['txt', 'md'])('in a .%s', extension => {
  const read = (body: string) =>
    clean(`Two keepers\n\n${body}\n\n${prose}\n`, { name: `story.${extension}` });

  test('a line of marks alone goes with its reason, and what marks hold stays', () => {
    const source =
      '[vc_row][vc_column]\n\n[caption id="a_7" width="300"]The chair, in 1912.[/caption]\n\n[/vc_column]';

    const { lines, blocks } = read(source);

    expect(lines.filter(line => line.removed).map(line => line.text)).toEqual([
      '[vc_row][vc_column]',
      '[/vc_column]',
    ]);
    expect(lines.find(line => line.removed)?.removed?.reason).toContain('exported');
    expect(blocks.map(({ text }) => text)).toContain('The chair, in 1912.');
    expect(lines.find(line => line.text.includes('1912'))?.repairs).toHaveLength(2);
  });
});

test('in code of Markdown they are code', () => {
  const { blocks } = clean(
    `# Keepers\n\nWrite \`[gallery]\` there.\n\n\`\`\`\n[gallery]\n\`\`\`\n\n${prose}\n`,
    { name: 'a.md' },
  );

  expect(
    blocks
      .map(({ text }) => text)
      .join('\n')
      .match(/\[gallery\]/g),
  ).toHaveLength(2);
});

describe('in a page', () => {
  const page = (middle: string) =>
    clean(
      `<html><head><title>Two keepers</title></head><body><article><h1>Two keepers</h1><p>${prose}</p>${middle}<p>${prose} Neither of them sits down.</p></article></body></html>`,
      { type: 'html' },
    );

  test('what marks hold stays, with its links where they were', () => {
    const { blocks, lines } = page(
      '<p>[caption id="a_7" width="300"]<img src="https://a.example/c.jpg" alt="">The <a href="https://a.example/chair">chair</a>, in 1912.[/caption]</p>',
    );

    const caption = blocks.find(({ kind }) => kind === 'caption');
    expect(caption).toMatchObject({
      text: 'The chair, in 1912.',
      marks: [{ kind: 'link', start: 4, end: 9, href: 'https://a.example/chair' }],
    });
    expect(lines.find(({ text }) => text.includes('1912'))?.repairs).toHaveLength(2);
  });

  test('a line of marks alone goes, and code stays', () => {
    const { blocks, lines } = page('<p>[gallery ids="1,2"]</p><pre>[gallery]</pre>');

    expect(lines.find(({ text }) => text === '[gallery ids="1,2"]')?.removed?.rule).toBe('hidden');
    expect(blocks.map(({ text }) => text)).toContain('[gallery]');
  });

  test('marks keep to their words', () => {
    const text = '[vc_row] The lamp [su_x a="b"]is [/su_x] lit';
    const word = (wanted: string) => ({
      kind: 'strong',
      start: text.indexOf(wanted),
      end: text.indexOf(wanted) + wanted.length,
    });

    const stripped = withoutShortcodesIn(text, ['lamp', 'is', 'lit', '[vc_row]'].map(word));

    expect(stripped?.text).toBe('The lamp is lit');
    expect(stripped?.marks.map(({ start, end }) => stripped.text.slice(start, end))).toEqual([
      'lamp',
      'is',
      'lit',
    ]);
  });
});
