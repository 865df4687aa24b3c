import { expect, test } from 'vitest';
import { readHtml } from './read-page.ts';

/** Every line that a browser shows, whether or not it is the article's. */
const shown = (source: string) => readHtml(source).lines.filter(line => line.removed?.rule !== 'hidden');
const texts = (source: string): string[] => shown(source).map(line => line.text);
const hidden = (source: string): string[] =>
  readHtml(source).lines.flatMap(line => (line.removed?.rule === 'hidden' ? [line.text] : []));

test('blocks, line breaks and cells part words', () => {
  const source = '<ul><li>ebb</li><li>flood</li></ul><div>one<div>two</div>three</div>a<br>b<p>c<p>d';

  const lines = texts(source);

  expect(lines).toEqual(['ebb', 'flood', 'one', 'two', 'three', 'a', 'b', 'c', 'd']);
});

test('inline elements and <wbr> do not part words', () => {
  const source =
    '<p><span class=cap>O</span>nce <b>un</b>settled, C<sub>2</sub>H<sub>6</sub>O, gate<wbr>keeper</p>';

  const lines = texts(source);

  expect(lines).toEqual(['Once unsettled, C2H6O, gatekeeper']);
});

test('white space between inline elements is one blank', () => {
  const source = '<p>\n  The <i>old</i>\n<b>mill</b>\t wheel </p>';

  const lines = texts(source);

  expect(lines).toEqual(['The old mill wheel']);
});

test('an inline element that its style makes a block parts words', () => {
  const source = '<div><span style="display: block">Kicker</span><span>Headline</span></div>';

  const lines = texts(source);

  expect(lines).toEqual(['Kicker', 'Headline']);
});

test('lines after one <br> go on the block, after two they begin a new one', () => {
  const source = '<p>Dear Ida,<br>thank you.<br><br>Yours,<br>O.</p>';

  const lines = shown(source).map(line => [line.text, line.continues ?? false]);

  expect(lines).toEqual([
    ['Dear Ida,', false],
    ['thank you.', true],
    ['Yours,', false],
    ['O.', true],
  ]);
});

test('entities are read in text, and what only looks like one is not', () => {
  const source = '<p>Fish &amp; chips &lt;b&gt; caf&eacute; &#8364;5 &copy 1931 AT&T &nosuch;</p>';

  const lines = texts(source);

  expect(lines).toEqual(['Fish & chips <b> café €5 © 1931 AT&T &nosuch;']);
});

test('code keeps its lines, blanks and blank lines', () => {
  const source = '<pre><code>if tide:\n    wait()\n\n<b>go</b>()\n</code></pre>';

  const lines = shown(source).map(line => [line.kind, line.text, line.continues ?? false]);

  expect(lines).toEqual([
    ['code', 'if tide:', false],
    ['code', '    wait()', true],
    ['code', '', true],
    ['code', 'go()', true],
  ]);
});

test('what a browser does not show is hidden, and does not tear the line that it stands in', () => {
  const source =
    '<p>light<span hidden>1</span>house<i style="color:red;display:none">2</i> keeper<span class="sr-only">3</span></p>' +
    '<div style="visibility:hidden">4</div><template><p>5</p></template><noscript>6</noscript>' +
    '<video>7</video><svg><title>8</title><text>9</text></svg><dialog>10</dialog>';

  expect(texts(source)).toEqual(['lighthouse keeper']);
  expect(hidden(source)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});

test('what a search or a click opens, or React streams in late, is not hidden', () => {
  const source =
    '<div hidden="until-found">found</div><details><summary>more</summary>opened</details>' +
    '<div id="S:0" hidden>streamed</div><dialog open>asked</dialog>';

  expect(texts(source)).toEqual(['found', 'more', 'opened', 'streamed', 'asked']);
});

test('scripts, styles, comments and JSON-LD are no text at all', () => {
  const source =
    '<style>p{}</style><p>a<script>document.write("<p>b</p>")</script>c<!-- d --></p>' +
    '<script type="application/ld+json">{"@type":"Thing"}</script>';

  expect(readHtml(source).lines.map(line => line.text)).toEqual(['ac']);
});

test('lists have depth and numbers, and a second paragraph goes on its item', () => {
  const source =
    '<ol start=3><li><p>rope</p><p>thirty feet</p></li><li>lamp<ul><li>oil</li></ul></li></ol><ul><li>boots</li></ul>';

  const lines = shown(source).map(({ text, kind, level, number, continues }) => [
    text,
    kind,
    level,
    number,
    continues,
  ]);

  expect(lines).toEqual([
    ['rope', 'item', 1, 3, undefined],
    ['thirty feet', 'item', 1, undefined, true],
    ['lamp', 'item', 1, 4, undefined],
    ['oil', 'item', 2, undefined, undefined],
    ['boots', 'item', 1, undefined, undefined],
  ]);
});

test('the items of a reversed list get no wrong numbers', () => {
  const lines = shown('<ol reversed><li>two</li><li>one</li></ol>');

  expect(lines.map(line => line.number)).toEqual([undefined, undefined]);
});

test('a table of data becomes rows, with empty cells in their place', () => {
  const source =
    '<table><caption>Ferries</caption><thead><tr><th>Day<th>Out<th>Back</thead>' +
    '<tr><td>Mon<td><p>7:10</p><p>9:40</p><td>18:05<tr><td>Sun<td><td>19:00</table>';

  const lines = shown(source).map(line => [line.kind, line.text, line.header ?? false]);

  expect(lines).toEqual([
    ['caption', 'Ferries', false],
    ['row', 'Day\tOut\tBack', true],
    ['row', 'Mon\t7:10 9:40\t18:05', false],
    ['row', 'Sun\t\t19:00', false],
  ]);
});

test('a table that only places things is read as what it places', () => {
  const prose = 'The keeper wrote his log by the light that he kept. '.repeat(8).trim();
  const source = `<table><tr><td>Menu</td><td><table><tr><td><p>${prose}</p></td></tr></table></td></tr></table>`;

  const lines = shown(source).map(line => [line.kind, line.text]);

  expect(lines).toEqual([
    ['paragraph', 'Menu'],
    ['paragraph', prose],
  ]);
});

test('headings, quotes and captions say what they are', () => {
  const source =
    '<h2>Storm</h2><div role=heading aria-level=3>Calm</div><blockquote><p>Aye.</p><blockquote>Nay.</blockquote></blockquote>' +
    '<figure><img alt=x><figcaption>The pier</figcaption></figure>';

  const lines = shown(source).map(({ text, kind, level }) => [text, kind, level]);

  expect(lines).toEqual([
    ['Storm', 'heading', 2],
    ['Calm', 'heading', 3],
    ['Aye.', 'quote', 1],
    ['Nay.', 'quote', 2],
    ['The pier', 'caption', undefined],
  ]);
});

test('marks lie on their words; links are http, https or mailto', () => {
  const source =
    '<p>See <a href="https://a.example/x"><em>the chart</em></a>, <b>now</b> <code>ls</code>' +
    '<a href="javascript:x()">!</a> <a href=mailto:o@a.example>O.</a></p>';

  const [line] = shown(source);

  const marked = line?.marks?.map(mark => [mark.kind, line.text.slice(mark.start, mark.end), mark.href]);
  expect(marked).toEqual([
    ['emphasis', 'the chart', undefined],
    ['link', 'the chart', 'https://a.example/x'],
    ['strong', 'now', undefined],
    ['code', 'ls', undefined],
    ['link', 'O.', 'mailto:o@a.example'],
  ]);
});

test('a relative link is read against the page’s own address, and is none without it', () => {
  const body =
    '<p>The <a href="../tides?d=1">table of tides</a> hangs in the porter’s lodge, as it did last year.</p>';

  const [known] = shown(`<link rel=canonical href="https://a.example/news/pier">${body}`);
  const [unknown] = shown(body);

  expect(known?.marks).toEqual([{ kind: 'link', start: 4, end: 18, href: 'https://a.example/tides?d=1' }]);
  expect(unknown?.marks).toBeUndefined();
});

test('each line says how much of it is link', () => {
  const lines = shown('<p><a href=/a>abcdefgh</a> i</p><p>plain</p><p><a href=/b>all</a></p>');

  expect(lines.map(line => line.linked)).toEqual([80, 0, 100]);
});

test('tags that are not closed, or closed crosswise, lose and glue nothing', () => {
  const source =
    '<div><p>one <b>two<p>three</b> four<div>five</span></p>six</div><li>seven<td>eight</div></table>nine';

  const words = texts(source).join(' ');

  expect(words).toBe('one two three four five six seven eight nine');
});

test('an end tag does not reach out of its table cell', () => {
  const source = '<div class=page><table><tr><td>a</div></p>b<td>c</table><p>d</div>';

  expect(texts(source)).toEqual(['a', 'b', 'c', 'd']);
});

test('text that is no page is read as text', () => {
  expect(texts('')).toEqual([]);
  expect(texts('only words')).toEqual(['only words']);
  expect(texts('a < b and c > d')).toEqual(['a < b and c > d']);
  expect(texts('cut off in <a href="x')).toEqual(['cut off in']);
});

test('what a fold or a tab hides by its style is shown by a click, anything else is not', () => {
  const source =
    '<div role="tabpanel" style="display:none"><p>ebb</p></div><div class="accordion-body" style="display: none">flood</div>' +
    '<div class="note" style="display:none">slack</div>';

  expect(texts(source)).toEqual(['ebb', 'flood']);
  expect(hidden(source)).toEqual(['slack']);
});
