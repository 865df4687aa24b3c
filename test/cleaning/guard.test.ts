/** Each threshold of the guard: what it holds, and what stands just on the other side of it. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, LineDecision } from '../../functions/cleaning/cleaning.ts';
import { examine } from '../../functions/cleaning/document/document.ts';
import { readText } from '../../functions/cleaning/readers/text/text.ts';
import { fates } from '../../functions/cleaning/result/fates.ts';
import { guard } from '../../functions/cleaning/result/guard.ts';
import type { PageKind } from '../../functions/cleaning/result/kind/page-kind.ts';
import { lineDecisions } from '../../functions/cleaning/result/placement.ts';
import { pageOf } from '../../functions/cleaning/scorers/text/page.ts';

const read = (source: string, decisions: readonly LineDecision[] = []) =>
  clean(source, { type: 'text', decisions });
const problemOf = ({ verdict }: Cleaning) =>
  verdict.status === 'held' ? verdict.problem.code : verdict.status;

/** An editor's word about all lines that have one of these texts. */
const decide = (source: string, verdict: 'keep' | 'remove', texts: readonly string[]): LineDecision[] => {
  const { lines } = read(source);
  return lines.flatMap((line, index) =>
    texts.includes(line.text.trim())
      ? (lineDecisions(lines)(index, verdict, { by: 'ana', at: '2026-03-02T06:00:00.000Z' }) ?? [])
      : [],
  );
};

const prose = [
  'The heron came back to the weir on the first of March, a week before anybody had expected it there.',
  'It stood on one leg until noon, and the anglers agreed to leave the upper pool to it for the time being.',
  'By the evening four people had brought it fish, of which it took two and dropped the others on the path.',
  'The warden asks everybody not to feed it, because it has been doing that for itself for nine years now.',
];

describe('empty', () => {
  test.each(['', ' \n\n\t'])('is a file without text: %j', source => {
    expect(problemOf(read(source))).toBe('empty');
  });

  test('is no file with a word in it', () => {
    expect(problemOf(read('Herons'))).toBe('nothing-left');
  });
});

describe('nothing left', () => {
  test('is a title with fewer than four words below it', () => {
    expect(problemOf(read('Herons at the weir\n\n2 March 2026'))).toBe('nothing-left');
    expect(problemOf(read('Herons at the weir\n\nOne heron was seen.'))).toBe('clean');
  });

  test('counts two characters as a word where words are not parted', () => {
    expect(problemOf(read('苍鹭回来了\n\n三月二日。'))).toBe('nothing-left');
    expect(problemOf(read('苍鹭回来了\n\n一只苍鹭昨天回来了。'))).toBe('clean');
  });

  const menu = ['Home', 'About us', 'Contact', 'Privacy policy', 'Log in', 'Search the site'];
  const page = menu.join('\n');

  test('is a menu, whose lines are all made of furniture’s words', () => {
    expect(problemOf(read(page))).toBe('nothing-left');
    expect(problemOf(read(menu.slice(0, 3).join('\n')))).toBe('nothing-left');
  });

  test('is no menu with a sentence, or with a long line, among its lines', () => {
    const titled = `The heron is back at the weir again\n\n${page}`;
    expect(problemOf(read(titled))).toBe('nothing-left');
    expect(problemOf(read(`${titled}\n\nIt stood there until noon.`))).toBe('clean');
    const long = 'A list of herons that were seen at the weir between March and the end of June';
    expect(problemOf(read(`${titled}\n\n${long}`))).toBe('clean');
  });

  describe('where no rule removed a line of it', () => {
    const codeOf = (texts: readonly string[], kept: readonly string[] = [], gone: readonly number[] = []) => {
      const document = examine(readText(texts.join('\n')), [], pageOf);
      const fateOf = Uint8Array.from(document.lines, (_, line) =>
        gone.includes(line) ? fates.gone : fates.kept,
      );
      const verdict = guard({
        document,
        fateOf,
        title: { text: '', from: 'none' },
        blocks: [{ kind: 'paragraph', text: texts.join(' '), lines: [] }],
        byEditors: { spokenOf: new Set(), kept },
        lostMost: false,
        kind: undefined,
      });
      return verdict.status === 'held' ? verdict.problem.code : verdict.status;
    };
    const sections = ['Home', 'Harbour', 'Contact us', 'Allotments', 'Privacy policy', 'Weir', 'Help'];
    const twelve = 'Herons and weirs and quays and boats and locks and bells and';
    const thirteen = `${twelve} lamps`;

    test('four lines of furniture’s words make a menu, and three do not', () => {
      expect(codeOf(sections)).toBe('nothing-left');
      expect(codeOf(sections.slice(0, -1))).toBe('clean');
    });

    test('a line of twelve words may stand in it, and one of thirteen not, unless it went', () => {
      expect(codeOf([...sections, twelve])).toBe('nothing-left');
      expect(codeOf([...sections, thirteen])).toBe('clean');
      expect(codeOf([...sections, thirteen], [], [sections.length])).toBe('nothing-left');
    });

    test('a sentence makes it more than a menu, unless it went', () => {
      const sentence = 'The heron is back.';

      expect(codeOf([...sections, sentence])).toBe('clean');
      expect(codeOf([...sections, sentence], [], [sections.length])).toBe('nothing-left');
    });

    test('four words that an editor kept make it more than a menu, and three do not', () => {
      expect(codeOf(sections, ['Harbour, allotments and weir'])).toBe('clean');
      expect(codeOf(sections, ['Harbour and weir'])).toBe('nothing-left');
    });
  });

  test('is asked after editors have had their say', () => {
    const before = read(page);
    const after = read(page, decide(page, 'keep', menu));

    expect(problemOf(before)).toBe('nothing-left');
    expect(after.unplaced).toEqual([]);
    expect(problemOf(after)).toBe('clean');
  });

  test('one kept button is no article', () => {
    expect(problemOf(read(page, decide(page, 'keep', ['Home'])))).toBe('nothing-left');
  });

  test('what an editor empties has nothing left', () => {
    const source = `Herons at the weir\n\n${prose[0]}`;

    expect(problemOf(read(source, decide(source, 'remove', prose)))).toBe('nothing-left');
  });
});

describe('characters lost', () => {
  const withLost = (lost: number, words: number) =>
    `Herons\n\n${'\ufffd'.repeat(lost)}${'heron '.repeat(words)}.`;

  test('are more than two', () => {
    expect(problemOf(read(withLost(2, 1000)))).toBe('clean');
    expect(problemOf(read(withLost(3, 1000)))).toBe('characters-lost');
  });

  test('are more than one in five hundred', () => {
    expect(problemOf(read(withLost(1, 100)))).toBe('clean');
    expect(problemOf(read(withLost(1, 50)))).toBe('characters-lost');
  });

  test('count in the title as well', () => {
    expect(problemOf(read(`H\ufffdr\ufffdns \ufffdt the weir\n\n${prose[0]}`))).toBe('characters-lost');
  });
});

describe('prose removed', () => {
  const document = examine(readText(['Herons at the weir', ...prose].join('\n')), [], pageOf);
  const title = { text: 'Herons at the weir', from: 'line' } as const;
  const blocks = [{ kind: 'paragraph', text: prose.join('\n'), lines: [] }] as const;
  /** As if a stage had removed the paragraphs with these numbers. */
  const verdictWithout = (gone: readonly number[], spokenOf: readonly number[] = []) => {
    const fateOf = Uint8Array.from(document.lines, (_, line) =>
      line === 0 ? fates.title : gone.includes(line) ? fates.gone : fates.kept,
    );
    const byEditors = { spokenOf: new Set(spokenOf), kept: [] };
    return guard({ document, fateOf, title, blocks, byEditors, lostMost: false, kind: undefined });
  };

  test('is more of it between the first paragraph and the last than is left', () => {
    expect(verdictWithout([]).status).toBe('clean');
    expect(verdictWithout([2]).status).toBe('clean');
    const many = examine(readText([...prose, ...prose.map(line => `Again: ${line}`)].join('\n')), [], pageOf);
    const fateOf = new Uint8Array(many.lines.length).fill(fates.gone);
    fateOf[0] = fates.kept;
    fateOf[many.lines.length - 1] = fates.kept;

    const byEditors = { spokenOf: new Set<number>(), kept: [] };
    expect(
      guard({ document: many, fateOf, title, blocks, byEditors, lostMost: false, kind: undefined }),
    ).toEqual({
      status: 'held',
      problem: {
        code: 'prose-removed',
        sentence:
          '6 paragraphs between the article’s first and last were removed, and 2 are left. Look at them and keep what belongs to the article.',
      },
    });
  });

  test('is none at the edges', () => {
    expect(verdictWithout([1, 2, 3]).status).toBe('clean');
    expect(verdictWithout([2, 3, 4]).status).toBe('clean');
  });

  test('is none where editors removed it', () => {
    const source = ['Herons at the weir', ...prose, ...prose.map(line => `Again: ${line}`)].join('\n\n');
    const middle = [...prose.slice(1), ...prose.slice(0, 3).map(line => `Again: ${line}`)];
    const cleaning = read(source, decide(source, 'remove', middle));

    expect(cleaning.lines.filter(({ removed }) => removed?.rule === 'editor')).toHaveLength(6);
    expect(problemOf(cleaning)).toBe('clean');
  });
});

describe('no article but a message', () => {
  const consent = [
    'We and our partners store information on your device, such as cookies, and process personal data.',
    'With your permission we and our partners may use precise data. You may click to consent to our processing as described above, or click to refuse to consent.',
    'Accept all',
    'Reject all',
    'Manage preferences',
  ];
  const page = ['Before you continue', ...consent].join('\n\n');

  test.each([
    [
      'error-page',
      'Page not found\n\nSorry, the page that you are looking for could not be found or has been moved.',
    ],
    ['consent-wall', page],
    [
      'login-wall',
      'Log in\n\nThe password is in the e-mail that you received\n\nEnter your name and the password, then send this and subscribe to what you would like to read.',
    ],
  ])('is held as %s', (code, source) => {
    expect(problemOf(read(source))).toBe(code);
  });

  test('is held no longer when somebody tells something besides', () => {
    expect(problemOf(read([page, ...prose].join('\n\n')))).toBe('clean');
  });

  test('is the article’s where an editor says so', () => {
    expect(problemOf(read(page, decide(page, 'keep', consent)))).toBe('clean');
  });

  test('is not looked for in a long text', () => {
    const sorry = 'Sorry, the page that you are looking for could not be found or moved.';
    const times = (n: number) => Array.from({ length: n }, () => sorry).join('\n');

    expect(problemOf(read(`Page not found\n\n${times(11)}`))).toBe('error-page');
    expect(problemOf(read(`Page not found\n\n${times(12)}`))).toBe('clean');
  });
});

describe('at the thresholds', () => {
  /** What the guard says of lines that all are left, where blocks and editors say what they are told to. */
  const problemAt = (
    lines: readonly string[],
    {
      title = '',
      block = lines.join(' '),
      kept = [],
      kind,
    }: { title?: string; block?: string; kept?: readonly string[]; kind?: PageKind } = {},
  ) => {
    const document = examine(readText(lines.join('\n')), [], pageOf);
    const verdict = guard({
      document,
      fateOf: Uint8Array.from(document.lines, () => fates.kept),
      title: { text: title, from: title ? 'line' : 'none' },
      blocks: block ? [{ kind: 'paragraph', text: block, lines: [] }] : [],
      byEditors: { spokenOf: new Set(), kept },
      lostMost: false,
      kind,
    });
    return verdict.status === 'held' ? verdict.problem : undefined;
  };
  /** Lines of ten words, of which so many in all are an error page’s, and the others are in every sentence. */
  const message = (lines: number, walls: number) =>
    Array.from({ length: lines }, (_, line) =>
      Array.from({ length: 10 }, (_, word) => (10 * line + word < walls ? 'sorry' : 'the')).join(' '),
    );

  test('what is missing is said: all but a title, or all', () => {
    expect(problemAt(['Herons at the weir'], { title: 'Herons at the weir', block: '' })?.sentence).toMatch(
      /^Nothing but a title is left of this file\./,
    );
    expect(problemAt(['Herons at the weir'], { block: '' })?.sentence).toMatch(
      /^Nothing of this file looks like an article\./,
    );
  });

  test('that a form stood here, or what the page is, tells more than that nothing is left of it', () => {
    const form = ['Log in', 'Enter your name and the password', 'Log in and subscribe'];
    const kind = { noArticle: 900, mostLost: 0, evidence: () => [] };

    expect(problemAt(form, { block: '' })?.code).toBe('login-wall');
    expect(problemAt(message(1, 10), { block: '' })?.code).toBe('nothing-left');
    expect(problemAt(['Herons at the weir'], { block: '', kind })?.code).toBe('not-an-article');
  });

  test('one lost character in five hundred is an accident, and one in fewer is damage', () => {
    const withOne = (length: number) => `\ufffd${'a bc'.repeat(200).slice(0, length - 1)}`;

    expect(problemAt(prose, { block: withOne(500) })).toBeUndefined();
    expect(problemAt(prose, { block: withOne(499) })?.code).toBe('characters-lost');
  });

  test('a message has a hundred and sixty words at the most', () => {
    expect(problemAt(message(16, 120))?.code).toBe('error-page');
    expect(problemAt([...message(16, 120), 'sorry'])).toBeUndefined();
  });

  test('of a hundred words a quarter are the message’s', () => {
    expect(problemAt(message(10, 25))?.code).toBe('error-page');
    expect(problemAt(message(10, 24))).toBeUndefined();
  });

  test('of a hundred words eighteen may be somebody’s', () => {
    const words = (n: number) => Array.from({ length: n }, () => 'heron').join(' ');

    expect(problemAt(message(10, 60), { kept: [words(18)] })?.code).toBe('error-page');
    expect(problemAt(message(10, 60), { kept: [words(19)] })).toBeUndefined();
  });
});

describe('a page', () => {
  const document = examine(readText(['Herons at the weir', ...prose].join('\n')), [], pageOf);
  const fateOf = Uint8Array.from(document.lines, (_, line) => (line === 0 ? fates.title : fates.kept));
  const title = { text: 'Herons at the weir', from: 'line' } as const;
  const blocks = [{ kind: 'paragraph', text: prose.join('\n'), lines: [] }] as const;
  const verdictOn = (
    kind: Partial<PageKind>,
    { lostMost = false, kept = [] }: { lostMost?: boolean; kept?: readonly string[] } = {},
  ) => {
    const verdict = guard({
      document,
      fateOf,
      title,
      blocks,
      byEditors: { spokenOf: new Set(), kept },
      lostMost,
      kind: { noArticle: 0, mostLost: 0, evidence: () => ['it has 9 forms'], ...kind },
    });
    return verdict.status === 'held' ? verdict.problem : verdict.status;
  };

  test('that surely is no article is held with what speaks for it, whatever an editor kept of it', () => {
    expect(verdictOn({ noArticle: 849 })).toBe('clean');
    expect(verdictOn({ noArticle: 850 })).toMatchObject({
      code: 'not-an-article',
      sentence: expect.stringContaining(': it has 9 forms.'),
    });
    expect(verdictOn({ noArticle: 850 }, { kept: ['A heron.'] })).toMatchObject({ code: 'not-an-article' });
    expect(verdictOn({ noArticle: 850, evidence: () => [] })).toMatchObject({
      sentence: expect.stringContaining('another page that is no article. If'),
    });
  });

  test('of which less than half may be left is held, until an editor keeps lines of it', () => {
    expect(verdictOn({ mostLost: 699 })).toBe('clean');
    expect(verdictOn({ mostLost: 700 })).toMatchObject({ code: 'mostly-lost' });
    expect(verdictOn({ mostLost: 700 }, { kept: ['A heron.'] })).toBe('clean');
  });

  test('is held where more of the author’s words may be lost than left', () => {
    expect(verdictOn({}, { lostMost: true })).toMatchObject({ code: 'mostly-lost' });
    expect(verdictOn({}, { lostMost: true, kept: ['A heron.'] })).toBe('clean');
  });
});
