/**
 * Kinds of lines, each as a template: language × wording × separator × place × letter case, some thousand files from a seed. What
 * is the author’s is never lost; of what is furniture a floor says how much must go.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import { type Speech, speeches } from './kinds/speeches.ts';

/** A language with its title and its paragraphs. */
function told(of: string): Pick<Speech, 'language' | 'title' | 'prose'> {
  const found = speeches.find(({ language }) => language === of);
  if (!found) throw new Error(`nobody speaks ${of}`);
  const { language, title, prose } = found;
  return { language, title, prose };
}

/** Per language: a title, paragraphs, and sentences around `{}` with the words of pages that fit there. */
const languages = [
  {
    ...told('en'),
    frames: [
      'He did not want the {}.',
      'Nobody read his {}.',
      'It was her first {}.',
      'The {} was not for them.',
      'She had no {}.',
      'That was the {} of the year.',
      'They had burnt every {}, he said.',
      'Who would pay for a {} like that!',
    ],
    words: [
      'comment',
      'newsletter',
      'cookie',
      'advertisement',
      'menu',
      'page',
      'story',
      'tag',
      'reply',
      'subscription',
      'password',
      'link',
      'search',
      'licence',
    ],
  },
  {
    ...told('de'),
    frames: [
      'Er wollte den {} nicht.',
      'Niemand las den {}.',
      'Das war der {} des Jahres.',
      'Sie hatte keinen {} mehr.',
      'Von einem {} war nicht die Rede.',
      'Wer sollte den {} bezahlen!',
    ],
    words: [
      'Kommentar',
      'Newsletter',
      'Artikel',
      'Beitrag',
      'Cookie',
      'Link',
      'Kontakt',
      'Datenschutz',
      'Link',
    ],
  },
  {
    ...told('fr'),
    frames: [
      'Il ne voulait pas de {}.',
      'Personne n’a lu son {}.',
      'C’était le {} de l’année.',
      'Elle n’avait plus de {}.',
      'On ne parlait pas de ce {}.',
      'Qui paierait un {} pareil !',
    ],
    words: ['commentaire', 'article', 'cookie', 'menu', 'partage', 'abonnement', 'lien', 'contact', 'mot'],
  },
  {
    ...told('es'),
    frames: [
      'No quería el {}.',
      'Nadie leyó su {}.',
      'Fue el {} del año.',
      'Ella no tenía ningún {}.',
      'No se hablaba de ese {}.',
      '¡Quién iba a pagar un {} así!',
    ],
    words: [
      'comentario',
      'artículo',
      'anuncio',
      'boletín',
      'menú',
      'enlace',
      'contacto',
      'formulario',
      'tema',
    ],
  },
  {
    ...told('it'),
    frames: [
      'Non voleva il {}.',
      'Nessuno lesse il suo {}.',
      'Fu il {} dell’anno.',
      'Lei non aveva nessun {}.',
      'Non si parlava di quel {}.',
    ],
    words: ['commento', 'articolo', 'cookie', 'menu', 'contatto', 'video', 'modulo', 'abbonamento', 'tema'],
  },
  {
    ...told('nl'),
    frames: [
      'Hij wilde het {} niet.',
      'Niemand las zijn {}.',
      'Het was het {} van het jaar.',
      'Zij had geen {} meer.',
      'Over dat {} werd niet gesproken.',
    ],
    words: ['artikel', 'bericht', 'menu', 'abonnement', 'contact', 'cookie', 'adres', 'commentaar', 'thema'],
  },
  {
    ...told('pl'),
    frames: [
      'On nie chciał, żeby to był {}.',
      'Nikt nie czytał, jaki to {}.',
      'To był {} roku.',
      'To nie jest żaden {}.',
      'Nie było o tym, czy to {}.',
    ],
    words: ['komentarz', 'artykuł', 'newsletter', 'temat', 'kontakt', 'regulamin', 'link', 'cookie'],
  },
  {
    ...told('ru'),
    frames: [
      'Он не хотел, чтобы это был {}.',
      'Никто не читал этот {}.',
      'Это был {} года.',
      'У неё не было, что такое {}.',
      'Не о том, какой это {}.',
    ],
    words: ['комментарий', 'материал', 'раздел', 'поиск', 'контакт', 'сайт', 'тег', 'архив'],
  },
] as const;

type Place = 'below the title' | 'between' | 'at the end';
const places: fc.Arbitrary<Place> = fc.constantFrom('below the title', 'between', 'at the end');
const separators = fc.constantFrom('\n\n', '\n');

/** Lines put somewhere into an article of their language. */
function article(
  { title, prose: [first, second, third] }: (typeof languages)[number],
  lines: readonly string[],
  place: Place,
  separator: string,
): string {
  const among =
    place === 'below the title' ? [...lines, first, second, third] : [first, ...lines, second, third];
  return [title, ...(place === 'at the end' ? [first, second, third, ...lines] : among)].join(separator);
}

const lostOf = (source: string): string[] =>
  clean(source, { type: 'text' }).lines.flatMap(({ text, removed }) => (removed ? [text] : []));

/** All files of which something is lost, with what. */
const losses = (sources: readonly string[]): string[] => sources.flatMap(lostOf);

describe('a sentence is the author’s', () => {
  test.each(languages)('$language: whatever single word of pages is in it', language => {
    const { frames, words } = language;
    const quotes = fc.constantFrom('{}', '{}', '“{}”', '— {}', '({})');
    const sentence = fc
      .tuple(fc.constantFrom(...frames), fc.constantFrom(...words), quotes)
      .map(([frame, word, quote]) => quote.replace('{}', frame.replace('{}', word)));
    const files = fc
      .tuple(fc.array(sentence, { minLength: 1, maxLength: 2 }), places, separators)
      .map(([lines, place, separator]) => article(language, lines, place, separator));

    expect(losses(fc.sample(files, { numRuns: 300, seed: 14 }))).toEqual([]);
  });

  test('but not one that all pages say, or one that tells its reader of cookies and newsletters only', () => {
    const [english] = languages;
    const said = [
      'Your email address will not be published.',
      'Comments are closed.',
      'We use cookies to give you the best experience on our website.',
      'By continuing to use this website you accept our cookies.',
      'Subscribe to our newsletter to get the best stories every morning.',
      'Sign up here to receive our weekly digest.',
      'This material may not be published, broadcast, rewritten or redistributed.',
      'You are receiving this because you signed up for updates from The Mallow Gazette.',
      'You have 7 free articles remaining this month.',
    ];

    const left = said.filter(line => !lostOf(article(english, [line], 'between', '\n\n')).includes(line));

    expect(left).toEqual([]);
  });
});

describe('code, tables and lists', () => {
  const lists: Record<string, readonly string[]> = {
    'a swap of variables': ['    prev, next = next, prev'],
    settings: [
      'host: localhost',
      'port: 8080',
      'password: secret',
      'search: true',
      'share:',
      '  - mail',
      'comments: off',
    ],
    'a program': [
      'def follow(self):',
      '    # next',
      '    return self.next',
      'def share(self, other):',
      '    other.prev = self',
    ],
    'a query': ['SELECT author, COUNT(*) AS comments', 'FROM comments', 'WHERE posted > 2009', 'LIMIT 10;'],
    'markup in a text about it': ['<a href="/next">Next</a>', '<p>Share</p>', '<nav>Menu</nav>'],
    'keys of a program': [
      'Key | What it does',
      'N | Next',
      'P | Previous',
      'H | Home',
      'S | Share',
      'C | Comment',
    ],
    'slogans of a century': [
      '“Read the Gazette.” (1903)',
      '“Share the red box.” (1986)',
      '“Like us.” (2011)',
      '“Sign here!” (1971)',
    ],
    'a style sheet of labels': ['“Log in”, not “Login”', '“Sign up”, not “Register”', '“Search”, not “Find”'],
    'answers to a vote': ['Yes', 'No', 'Yes', 'No'],
    'a refrain': [
      'Next, said the miller.',
      'And share your flour.',
      'Next, said the miller.',
      'And share your bread.',
    ],
    'a list of words and what they mean': [
      'Ahu: home',
      'Meko: next',
      'Oro: share',
      'Nawan: log out',
      'Wan: log in',
    ],
    'how a serial ends': ['To be continued'],
  };
  const titled = languages[0];

  test.each(Object.entries(lists))('stay: %s', (_, list) => {
    const files = fc
      .tuple(places, separators, separators)
      .map(([place, separator, within]) => article(titled, [list.join(within)], place, separator));

    expect(losses(fc.sample(files, { numRuns: 12, seed: 14 }))).toEqual([]);
  });
});

describe('the title’s subject', () => {
  const titles = ['Cookies for Christmas', 'A recipe for cookies', 'What cookies do', 'Cookies, jam and tea'];
  const notices = [
    ['Accept all cookies'],
    ['We use cookies to improve your experience on this website.', 'Accept all', 'Reject all'],
    ['This website uses cookies.', 'Cookie settings'],
    ['Accept cookies', 'Reject cookies', 'Cookie settings', 'Cookie policy'],
  ];
  const { prose } = languages[0];

  test('is no licence for the notice around it', () => {
    const left = titles.flatMap(title =>
      notices.flatMap(notice => {
        const lost = lostOf([title, prose[0], ...notice, prose[1]].join('\n\n'));
        return notice.filter(line => !lost.includes(line));
      }),
    );

    expect(left).toEqual([]);
  });

  test('keeps a single line that may be a heading, where it has the subject’s words', () => {
    const headings = ['Cookies', 'Cookie policy', 'Cookie settings'];
    const lost = (title: string) =>
      headings.flatMap(heading => lostOf([title, prose[0], heading, prose[1]].join('\n\n')));

    expect(titles.flatMap(lost)).toEqual([]);
    expect(lost('The keeper of the lock').length).toBeGreaterThan(0);
  });

  test('spares no row of buttons', () => {
    const row = ['Share', 'Tweet', 'Print'];

    expect(lostOf(['Share and share alike', prose[0], ...row, prose[1]].join('\n\n'))).toEqual(row);
  });
});

describe('repetition with a counter', () => {
  const names = [
    'Page {} of {}',
    'page {} of {}',
    'PAGE {} OF {}',
    'Image {} of {}',
    'Photo {} of {}',
    '{} of {}',
  ];
  const [english] = languages;
  const total = fc.integer({ min: 2, max: 30 });
  const filled = (name: string, number: number, all: number) =>
    name.replace('{}', String(number)).replace('{}', String(all));

  test('numbers of pages and pictures up to one total go', () => {
    const files = fc.sample(fc.tuple(fc.constantFrom(...names), total, separators), {
      numRuns: 200,
      seed: 14,
    });

    const left = files.flatMap(([name, all, separator]) => {
      const counters = [filled(name, 1, all), filled(name, 2, all)];
      const [first, second, third] = english.prose;
      const lost = lostOf([english.title, first, counters[0], second, counters[1], third].join(separator));
      return counters.filter(counter => !lost.includes(counter));
    });

    expect(left).toEqual([]);
  });

  test('title and author at the head of each page go, their first copies stay', () => {
    const heads = ['{} - Page 2 of 3', '{} (2)', '{} | Page 2', '{} – 2/3'];
    const [first, second, third] = english.prose;

    for (const head of heads) {
      const again = head.replace('{}', english.title);
      const source = [english.title, 'By Emil Sand', first, second, again, 'By Emil Sand', third].join(
        '\n\n',
      );
      expect(lostOf(source), head).toEqual([again, 'By Emil Sand']);
    }
  });

  test('chapters, days and questions stay', () => {
    const numbered = [
      'Chapter {}',
      'Day {}',
      'Question {}',
      'Part {}',
      'Act {}',
      'No. {}',
      'Stage {} of the tour',
    ];
    const [first, second] = english.prose;
    const sources = numbered.flatMap(name =>
      ['\n\n', '\n'].map(separator =>
        [english.title, name.replace('{}', '1'), first, name.replace('{}', '2'), second].join(separator),
      ),
    );

    expect(losses(sources)).toEqual([]);
  });
});
