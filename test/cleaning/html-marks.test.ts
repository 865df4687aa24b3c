/** What a page says beside or a second time: marks of permanent links, formulas, readings. */
import { describe, expect, test } from 'vitest';
import { readHtml } from './read-page.ts';

const kept = (source: string): string[] =>
  readHtml(source).lines.flatMap(line => (line.removed === undefined ? [line.text] : []));
const reasons = (source: string): string[] =>
  readHtml(source).lines.flatMap(line => line.removed?.reason ?? []);

describe('a link to the place where it stands', () => {
  test.each([
    ['a paragraph sign', '<h2>The bell<a class="headerlink" href="#bell" title="Permalink">¶</a></h2>'],
    ['a hash before it', '<h2><a href="#bell">#</a> The bell</h2>'],
    ['an entity', '<h2>The bell <a href="/page#bell">&para;</a></h2>'],
    ['a chain', '<h2>The bell<a aria-hidden=true href="#bell">\u{1f517}\ufe0f</a></h2>'],
    ['a link to edit', '<h2>The bell<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>'],
  ])('goes off its heading: %s', (_, heading) => {
    expect(kept(heading)).toEqual(['The bell']);
    expect(reasons(heading)[0]).toMatch(/link to/);
  });

  test('takes no sharp that is the author’s, and no heading that is its own link', () => {
    expect(kept('<h2>The fork in C#</h2>')).toEqual(['The fork in C#']);
    expect(reasons('<h2><a class="permalink" href="#fork">The fork</a></h2>').join()).not.toMatch(/link to/);
  });
});

describe('a formula is printed once', () => {
  test('KaTeX: its TeX source', () => {
    const source =
      '<p>A circle is <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>π</mi><msup><mi>r</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">\\pi r^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>π</span><span>r</span><span>2</span></span></span> wide.</p>';

    expect(kept(source)).toEqual(['A circle is \\pi r^2 wide.']);
  });

  test('MathJax: the script that it is read from', () => {
    const source =
      '<p>So <span class="MathJax_Preview">E=mc2</span><span class="MathJax"><span>E=mc2</span></span><script type="math/tex">E = mc^2</script> holds.</p>';

    expect(kept(source)).toEqual(['So E = mc^2 holds.']);
  });

  test.each([
    '<mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D465">x</mjx-c></mjx-mi></mjx-math>',
    '<svg><g data-mml-node="math"><text>x</text></g></svg>',
  ])('MathJax 3: the MathML beside what it draws (%#)', drawn => {
    const source = `<p>So <mjx-container class="MathJax" jax="CHTML">${drawn}<mjx-assistive-mml unselectable="on"><math><mi>x</mi><mo>=</mo><mn>1</mn></math></mjx-assistive-mml></mjx-container> holds.</p>`;

    expect(kept(source)).toEqual(['So x=1 holds.']);
  });

  test('MathML alone: as it stands', () => {
    expect(kept('<p>It is <math><mi>x</mi><mo>=</mo><mn>4</mn></math>.</p>')).toEqual(['It is x=4.']);
  });

  test('a formula without a source before one with it', () => {
    const source =
      '<p><math><mi>y</mi></math> and <math><mi>z</mi><annotation encoding="application/x-tex">z_0</annotation></math>.</p>';

    expect(kept(source)).toEqual(['y and z_0.']);
  });
});

test('readings of ruby go, with the brackets for browsers that can’t set them', () => {
  const source = '<p><ruby>水門<rp>(</rp><rt>すいもん</rt><rp>)</rp></ruby>を守る人。</p>';

  expect(kept(source)).toEqual(['水門を守る人。']);
});

describe('raised and lowered characters', () => {
  const marks = (source: string) =>
    readHtml(source).lines.flatMap(({ text, marks = [] }) =>
      marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
    );

  test.each([
    ['a formula', 'Plain H<sub>2</sub>O.', ['sub 2']],
    ['a power', 'Some 10<sup>2</sup> of them, or x<sup>n</sup>.', ['sup 2', 'sup n']],
    ['a note', 'Since 1802<sup id="r1"><a href="#fn1">1</a></sup>.', ['note 1']],
    ['a note inside its link', 'Since 1802<a href="#fn1"><sup>1</sup></a>.', ['note 1']],
    ['a note in brackets', 'Since 1802<sup><a href="#cite-1">[a]</a></sup>.', ['note [a]']],
    ['two notes', 'So<sup><a href="#a">1</a></sup><sup><a href="#b">2</a></sup>.', ['note 1', 'note 2']],
    ['the end of a number', 'The 20<sup>th</sup>, the 2<sup>e</sup>, le XIX<sup>e</sup>.', []],
    ['whole sentences', `<sup>${'So small that it is hard to read. '.repeat(3)}</sup>`, []],
  ])('are marked where they mean something: %s', (_, line, expected) => {
    expect(marks(`<p>${line}</p>`)).toEqual(expected);
  });

  test('the arrow that leads back from a note goes', () => {
    const source =
      '<ol><li id="fn1">The parish book says 1804. <a href="#r1" role="doc-backlink">↩</a></li></ol>';

    expect(readHtml(source).lines.filter(line => line.removed?.rule === 'hidden')).toMatchObject([
      { text: '↩' },
    ]);
  });
});
