import { describe, expect, test } from 'vitest';
import { clean } from '../../../../functions/cleaning/clean.ts';
import { readByline } from '../../../../functions/cleaning/readers/metadata/byline/byline.ts';
import { writtenDates } from '../../../../functions/cleaning/readers/metadata/byline/written-dates.ts';
import { asText } from '../../../../functions/representations/text.ts';

test.each([
  ['3 March 2024'],
  ['March 3rd, 2024'],
  ['Mar. 3, 2024'],
  ['3. März 2024'],
  ['3 mars 2024'],
  ['1er mars 2024', '2024-03-01'],
  ['3 de marzo de 2024'],
  ['3 marzo 2024'],
  ['3 de março de 2024'],
  ['3 maart 2024'],
  ['3 marca 2024'],
  ['3. března 2024'],
  ['3. marca 2024'],
  ['den 3 mars 2024'],
  ['3. marts 2024'],
  ['3. maaliskuuta 2024'],
  ['2024. március 3.'],
  ['3 martie 2024'],
  ['3 Mart 2024'],
  ['3 Μαρτίου 2024'],
  ['3 марта 2024 г.'],
  ['3 березня 2024'],
  ['3 март 2024'],
  ['3. ožujka 2024'],
  ['3 Maret 2024'],
  ['3 tháng 3, 2024'],
  ['٣ مارس ٢٠٢٤'],
  ['3 במרץ 2024'],
  ['३ मार्च २०२४'],
  ['2024年3月3日'],
  ['2024년 3월 3일'],
  ['2024. 3. 3.'],
  ['03.03.2024'],
  ['3/3/2024'],
  ['2024 m. kovo 3 d.'],
  ['2024. gada 3. marts'],
])('%s is a day', (text, date = '2024-03-03') => {
  expect(writtenDates(text).map(found => found.date)).toEqual([date]);
});

test.each([
  ['25/03/2024', '2024-03-25'],
  ['03/25/2024', '2024-03-25'],
  ['03/04/2024', undefined],
  ['31 February 2024', undefined],
  ['3 listopada 2024', undefined],
  ['3 Thingy 2024', undefined],
])('%s is %s: of two readings none is guessed', (text, date) => {
  expect(writtenDates(text)[0]?.date).toBe(date);
});

test('where languages differ, the document’s own decides', () => {
  expect(writtenDates('3 listopada 2024', 'pl')[0]?.date).toBe('2024-11-03');
  expect(writtenDates('3. listopada 2024', 'hr')[0]?.date).toBe('2024-10-03');
});

test.each([
  ['By Ida Hook', ['Ida Hook']],
  ['BY IDA HOOK', ['IDA HOOK']],
  ['By Ida Hook and Jo Blau', ['Ida Hook', 'Jo Blau']],
  ['By Ida Hook, science editor', ['Ida Hook']],
  ['By Ida Hook in Berlin', ['Ida Hook']],
  ['Text: Ida Hook', ['Ida Hook']],
  ['Von Anna Berg', ['Anna Berg']],
  ['Par Jeanne Moreau', ['Jeanne Moreau']],
  ['Por Inés Prata', ['Inés Prata']],
  ['Di Luigi Neri', ['Luigi Neri']],
  ['Door Jan de Wit', ['Jan de Wit']],
  ['Av Karin Lind', ['Karin Lind']],
  ['Af Mette Dahl', ['Mette Dahl']],
  ['Szerző: Kovács Anna', ['Kovács Anna']],
  ['De Maria Ionescu', ['Maria Ionescu']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['Oleh Budi Santoso', ['Budi Santoso']],
  ['بقلم محمد علي', ['محمد علي']],
  ['מאת דנה לוי', ['דנה לוי']],
  ['作者：王小明', ['王小明']],
  ['文：田中太郎', ['田中太郎']],
  ['김철수 기자', ['김철수']],
])('%s names %j', (text, authors) => {
  expect(readByline(text)).toEqual({ authors });
});

test.each([
  ['Von Anna Berg · 3. März 2024', ['Anna Berg'], '2024-03-03'],
  ['By Ida Hook | March 3, 2024 | 5 min read', ['Ida Hook'], '2024-03-03'],
  ['Posted by Ida Hook on March 3, 2024', ['Ida Hook'], '2024-03-03'],
  ['Ida Hook | 3 March 2024', ['Ida Hook'], '2024-03-03'],
  ['By Ida Hook | Published 3 March 2024 | Updated 5 March 2024', ['Ida Hook'], '2024-03-03'],
  ['Par Jeanne Moreau, publié le 3 mars 2024 à 10h30', ['Jeanne Moreau'], '2024-03-03'],
  ['김철수 기자 | 입력 2024.03.03 10:30', ['김철수'], '2024-03-03'],
  ['Published: 3 March 2024, 10:30 am', [], '2024-03-03'],
  ['Berlin, 3. März 2024', [], '2024-03-03'],
])('%s is by %j on %s', (text, authors, date) => {
  expect(readByline(text)).toEqual({ authors, date });
});

test('the day of a change is no day of publication', () => {
  expect(readByline('By Ida Hook | Updated 3 March 2024')).toEqual({ authors: ['Ida Hook'] });
  expect(readByline('Stand: 3. März 2024, 10:30 Uhr')).toEqual({ authors: [] });
});

test.each([
  'By the river we sat down and talked.',
  'By then, everybody had left.',
  'Von hier aus sieht man das Meer.',
  'Ida Hook',
  'The ferry sank on 3 March 2024.',
  'On 3 March 2024 the ferry left.',
  'By far the best of them',
  'Read more',
  'By the same author?',
  'Part 3 | 2024',
])('%s is no byline', text => {
  expect(readByline(text)).toBeUndefined();
});

const prose =
  'The lost-property office of Marl has nine umbrellas, and eight of them were handed in on one afternoon. It had not rained for weeks.';

describe.each(['txt', 'md'])('in a .%s', extension => {
  const read = (source: string) => clean(source, { name: `story.${extension}` });
  const title = extension === 'md' ? '# Nine umbrellas' : 'Nine umbrellas';

  test.each([
    ['below the title', `${title}\n\nBy Ida Hook | 3 March 2024\n\n${prose}\n`],
    ['at the foot', `${title}\n\n3 March 2024\n\n${prose}\n\n${prose} Twice.\n\nBy Ida Hook\n`],
    ['in two lines', `${title}\n\nBy Ida Hook\n\nPublished 3 March 2024\n\n${prose}\n`],
  ])('a byline %s is metadata, keeps its line, and is printed once', (_, source) => {
    const cleaning = read(source);

    expect(cleaning.metadata).toMatchObject({
      author: { value: 'Ida Hook', from: 'byline' },
      authors: { value: ['Ida Hook'], from: 'byline' },
      date: { value: '2024-03-03', from: 'byline' },
    });
    const text = asText({ title: cleaning.title.text, blocks: cleaning.blocks });
    expect(text.match(/Ida Hook/g)).toHaveLength(1);
    expect(cleaning.lines.find(line => line.text.includes('Ida Hook'))).toMatchObject({ role: 'byline' });
    expect(cleaning.blocks.find(block => block.text.includes('Ida Hook'))).toMatchObject({ role: 'byline' });
  });

  test('what looks like one in the middle of the prose is prose', () => {
    const { metadata } = read(`${title}\n\n${prose}\n\nBy Ida Hook\n\n${prose} Twice.\n\n${prose} Thrice.\n`);

    expect(metadata).toEqual({ language: { value: 'en', from: 'text' } });
  });

  test('a second author in a head is another story’s', () => {
    const { metadata } = read(`${title}\n\nBy Ida Hook\n\nBy Jo Blau\n\n${prose}\n`);

    expect(metadata.authors?.value).toEqual(['Ida Hook']);
  });
});

describe('in a page', () => {
  const page = (head: string, foot = '', before = '') =>
    clean(
      `<title>Nine umbrellas</title><body>${before}<article><h1>Nine umbrellas</h1>${head}<p>${prose}</p><p>${prose} Twice.</p><p>${prose} Thrice.</p>${foot}</article></body>`,
      { type: 'html' },
    );

  test.each([
    ['a line of its own', '<div>By Ida Hook | 3 March 2024</div>', 'byline'],
    [
      'a box called byline',
      '<div class="article-byline"><a href="/ida">Ida Hook</a></div><p>3 March 2024</p>',
      'byline',
    ],
    ['“By” above the name', '<div>By</div><div>Ida Hook</div><div>3 March 2024</div>', 'byline'],
    ['a name above a date', '<div>Ida Hook</div><div>3 March 2024</div>', 'byline'],
    [
      'a link to the author',
      '<p><a rel="author" href="/ida">Ida Hook</a> <time datetime="2024-03-03">Sunday</time></p>',
      'markup',
    ],
    [
      'microdata',
      '<p itemprop="author" itemscope>Words by <span itemprop="name">Ida Hook</span></p><time itemprop="datePublished" datetime="2024-03-03">Sunday</time>',
      'markup',
    ],
    [
      'RDFa',
      '<p property="schema:author">Ida Hook</p><p property="schema:datePublished" content="2024-03-03">Sunday</p>',
      'markup',
    ],
  ])('%s says who and when', (_, head, from) => {
    const { metadata } = page(head);

    expect(metadata.author).toEqual({ value: 'Ida Hook', from });
    expect(metadata.date).toEqual({ value: '2024-03-03', from });
  });

  test('data come before what readers see', () => {
    const { metadata } = page(
      '<div>By Ida Hook | 3 March 2024</div>',
      '',
      '<meta name=author content="Jo Blau">',
    );

    expect(metadata).toMatchObject({
      author: { value: 'Jo Blau' },
      date: { value: '2024-03-03', from: 'byline' },
    });
  });

  test('who writes comments or other stories wrote nothing here', () => {
    const comments =
      '<div class="comments"><p itemprop="author">Max Reed</p><p>By Max Reed</p></div><div class="related-stories"><a rel=author>Lu Marsh</a></div>';

    expect(page('', comments).metadata.author).toBeUndefined();
  });

  test('thanks at the foot stay, and make nobody an author', () => {
    const { metadata, blocks } = page(
      '<div>By Ida Hook</div>',
      '<p class="author-note">Additional reporting by Jo Blau.</p>',
    );

    expect(metadata.authors?.value).toEqual(['Ida Hook']);
    expect(blocks.at(-1)?.text).toBe('Additional reporting by Jo Blau.');
  });
});

test('a sentence that can be nothing but the page’s signs nothing', () => {
  const sentence = 'By signing up you agree to our Terms of Service and Privacy Policy.';
  const source = [
    'The lamp is lit',
    sentence,
    'The lamp at Stoke Head was lit again on Tuesday, after eleven years in which ships had to do without it.',
    'Its keeper came back from the mainland for the evening, and he was the only one who remembered the switch.',
  ].join('\n\n');

  const { metadata, lines } = clean(source, { type: 'text' });

  expect(metadata.author).toBeUndefined();
  expect(lines.find(({ text }) => text === sentence)?.removed?.rule).toBe('sign-up-prompts');
});
