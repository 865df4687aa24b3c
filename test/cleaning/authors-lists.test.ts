/**
 * Lists of the author’s, whose lines have the words of pages: what stands in a list of one pattern, what a sentence announces and
 * what a paragraph goes on with stays, however much a single line looks like a label. Each kind once with blank lines and once
 * without.
 */
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';

const lostOf = (source: string): string[] =>
  clean(source, { type: 'text' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

const end = 'Nothing here was urgent, and all of it took the evenings of one man.';
const around = (title: string, lines: readonly string[], separator: string): string =>
  [title, ...lines, end].join(separator);

const kinds: Record<string, readonly [title: string, ...lines: string[]]> = {
  'changes of a program': [
    'What changed in the station’s website this spring',
    'Fix menu',
    'Add search',
    'Remove share buttons',
    'Rename footer to foot',
    'Update privacy page',
    'Print style sheet',
    'Merge branch of cookies',
  ],
  'songs of an evening': [
    'What the band played at the harbour fair',
    'Follow Me Down',
    'Home Again',
    'Share the Sun',
    'Next Year in Leeds',
    'Sign Your Name',
    'More Than This',
    'Top of the Hill',
  ],
  'two sorts of labels': [
    'How we write labels in our apps',
    'Good: Save',
    'Bad: Save changes now!',
    'Good: Log in',
    'Bad: Login',
    'Good: Cookie settings',
    'Bad: Manage your cookie preferences',
  ],
  'what a sentence announces': [
    'What our translators ask about',
    'These are the words that they ask about most of all:',
    'Home',
    'Share',
    'Print',
    'Next',
    'Search',
    'Log in',
  ],
  'a record of facts': [
    'Notes on the heron library',
    'License: MIT',
    'Author: Ines Marlow',
    'Version: 2.4',
    'Price: £210',
    'Language: English',
    'Contact: ines@heron.example',
  ],
  'prices of a paper': [
    'What it costs to be read',
    'Full page: £210',
    'Back page: £300',
    'Small advertisement: £2',
    'Next to the weather: £60',
  ],
  'goods and what they cost': [
    'The stall by the pier',
    'Cookies 2,50 €',
    'Menu 9,00 €',
    'Print 4,00 €',
    'Comments 0,10 €',
  ],
  'scores of a season': ['The league in April', 'Home 3–1', 'Share 2–2', 'Next 0–4', 'Search 1–0'],
  'clues of a crossword': ['Clues across', '1 Share (5)', '4 Next (4)', '8 Menu (4)', '9 Comment (7)'],
  'contents with leaders': [
    'Contents of the almanac',
    'Home .......... 1',
    'Menu .......... 9',
    'Comments ...... 17',
    'Advertisement . 22',
  ],
  'chapters by Roman numbers': [
    'The novel in five chapters',
    'I. Home',
    'II. The Menu',
    'III. Advertisement',
    'IV. Comments',
    'V. Next of Kin',
  ],
  'points by letters': ['What to bring', 'a) share', 'b) print', 'c) menu', 'd) comments'],
  'pictures and who took them': [
    'The printing room in pictures',
    'Home. Photo: Ines Marlow',
    'Share. Photo: Bo Quill',
    'Closed. Photo: Ines Marlow',
    'Next. Photo: Bo Quill',
  ],
  'sections by number': [
    'What the new act says',
    'Section 1: Cookies',
    'Section 2: Consent',
    'Section 3: Privacy',
    'Section 4: Advertising',
  ],
  'lines of a shell': [
    'Printing from the shell',
    '$ print menu.txt',
    '$ share menu.txt',
    '$ search menu.txt',
  ],
};

describe.each(Object.entries(kinds))('%s', (_, [title, ...lines]) => {
  test.each(['\n\n', '\n'])('stay, parted by %j', separator => {
    expect(lostOf(around(title, lines, separator))).toEqual([]);
  });
});

describe('but no list of the author’s is', () => {
  test('a row of counters', () => {
    const counters = ['3 comments', '12 shares', '40 views', '7 replies'];

    expect(lostOf(around('The ferry gets a second captain', [...counters, end], '\n'))).toEqual(counters);
  });

  test('a menu of single words', () => {
    const menu = ['Home', 'Search', 'Log in', 'Contact', 'Menu'];

    expect(lostOf(around('The ferry gets a second captain', [end, ...menu], '\n'))).not.toEqual([]);
  });

  test('a share bar below its heading', () => {
    const bar = ['Share this article:', 'Facebook', 'Twitter', 'WhatsApp'];

    expect(lostOf(around('The ferry gets a second captain', [end, ...bar], '\n'))).toEqual(bar);
  });

  test('what stands twice, the title among it', () => {
    const title = 'Ferry: a second captain';
    const lines = [title, 'Ferry: who is she?', title, 'Bridge: not this year'];

    expect(lostOf(around(title, lines, '\n'))).toEqual([title, title]);
  });
});

describe('a paragraph that is wrapped by hand', () => {
  const wrapped = [
    'The sign painter',
    'She had painted every shop in the street, and when the last one closed',
    'she began to paint over them. First went the bank with its menu of loans',
    'next',
    'to the barber, then the paper, which had filled its window with the word',
    'advertisements',
    'in gold. Nobody asked her to stop, and by the end of the week the street',
    'had one sign left, on which',
    'no comment',
    'was to be read.',
  ];

  test('stays as it is', () => {
    expect(lostOf(wrapped.join('\n'))).toEqual([]);
  });

  test('keeps a verse that goes on behind its comma', () => {
    const poem = [
      'Skip',
      'Skip the stone and skip the rope',
      'skip,',
      'share the towel, share the soap',
      'skip,',
      'back to the top of the hill we go,',
      'and print our name inside the coat.',
    ];

    expect(lostOf(poem.join('\n'))).toEqual([]);
  });
});

describe('a word with a full stop', () => {
  test.each([
    ['The keeper', '印刷する。'],
    ['The keeper', '広告。'],
    ['The keeper', 'Annons.'],
  ])('is somebody’s: %s, %s', (_, word) => {
    const prose = /\p{Script=Han}/u.test(word)
      ? ['桟橋には番人がひとり、灯りがひとつ、金庫がひとつあり、冬には番人だけに給料が出る。', word]
      : ['Bryggan har en vakt, en lampa och en kassa, och om vintern får bara vakten betalt för det.', word];

    expect(lostOf(['Hamnen', ...prose, prose[0]].join('\n\n'))).toEqual([]);
  });
});

test('a long sentence that only has many words of comments is no prompt for one', () => {
  const told =
    'I keep a book in the hall in which visitors may write, and these are the comments of last year.';

  expect(lostOf(['Comments', told, 'Nice stove.', 'Too many stairs.'].join('\n'))).toEqual([]);
});

test('a word for more among lines of its kind heads no list', () => {
  const stones = ['At peace', 'Skipper', 'More light', 'Closed for good', 'He shared'];

  expect(lostOf(around('Stones in the north yard', stones, '\n'))).toEqual([]);
});
