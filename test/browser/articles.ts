/** Articles that show how pages look: one with every kind of block, and some as readers will have them. */
import type { FairBlock, FairCopy } from '../../functions/articles/article.ts';

const prose = (text: string): FairBlock => ({ kind: 'paragraph', text });
const item = (text: string, level = 1, number?: number): FairBlock => ({
  kind: 'item',
  level,
  text,
  ...(number !== undefined && { number }),
});
const row = (text: string, header?: true): FairBlock => ({ kind: 'row', text, ...(header && { header }) });

export const articles: Readonly<Record<string, FairCopy>> = {
  'coast/lighthouse.md': {
    title: 'The last keeper of the lighthouse at Grey Point hands over the keys',
    metadata: {
      author: 'Mara Lindqvist',
      date: '2025-11-03',
      language: 'en',
      site: 'The Coast Weekly',
      url: 'https://coast.example/keeper',
      tags: ['lighthouses', 'Grey Point'],
    },
    blocks: [
      prose(
        'For thirty-one years Tomas Reyes climbed the same hundred and twelve steps every evening. On Monday he climbed them for the last time, with a journalist behind him who had to stop twice.',
      ),
      {
        ...prose(
          '“People think it is lonely,” he said on the gallery. “It was never lonely. You have the ships.” The lamp behind him, a lens of the first order, was made in 1884.',
        ),
        marks: [{ kind: 'emphasis', start: 147, end: 168 }],
      },
      { kind: 'heading', level: 2, text: 'What becomes of the light' },
      {
        ...prose(
          'The light stays. It has been automatic since 2009, and the harbour office watches it from the mainland. Details are in the notice to mariners.',
        ),
        marks: [
          { kind: 'link', start: 122, end: 141, href: 'https://harbour.example/notices' },
          { kind: 'strong', start: 0, end: 16 },
        ],
      },
      item('the lamp: 1,000 watts'),
      item('the lens: first order, twelve panels'),
      item('each panel polished by hand', 2),
      item('each replaced at least once', 2),
      item('the horn: silent since 1998'),
      { kind: 'heading', level: 4, text: 'A day, as he wrote it down' },
      item('Wind the clockwork.', 1, 1),
      item('Trim the wick, if there is one.', 1, 2),
      item('Write the log.', 1, 3),
      row('Year\tShips seen\tNights of fog\tRemarks', true),
      row('1994\t4,211\t63\tThe first year; the figures are from the log, which was kept in pencil'),
      row('2008\t2,950\t41\tThe last year of the old lamp'),
      row('2025\t1,204\t12\t'),
      { kind: 'caption', text: 'From the log of Grey Point. Photograph: harbour office.' },
      {
        kind: 'quote',
        level: 1,
        text: 'A light that nobody keeps is still a light, but it is no longer a promise.',
      },
      {
        kind: 'verse',
        text: 'The lamp goes round, the lamp goes round,\n  and what it finds it leaves,\nand nothing in the dark is found\n  that does not first believe.',
      },
      {
        ...prose('The signal is sent by a program of eleven lines; keep.light() is all of its public face.'),
        marks: [{ kind: 'code', start: 49, end: 61 }],
      },
      {
        kind: 'code',
        text: 'while (night()) {\n  turn(lens, { degrees: 30, seconds: 2.5 }); // and then a very long comment that goes on beyond the edge of a phone\n}',
      },
      { kind: 'heading', level: 2, text: 'Address' },
      prose('Grey Point Light\nHarbour Road 1\nGrey Point'),
      prose(
        'This paragraph was wrapped by hand at sixty-four columns, as mail\nprograms once did it, and on a telephone it has to flow again,\nbecause lines of that length would be broken once more and then\nlook torn.',
      ),
      prose(
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and https://example.org/a/very/long/address/that/has/no/place/to/break/until/it/ends',
      ),
    ],
  },
  'ar/manara.txt': {
    title: 'آخر حارس للمنارة يسلّم المفاتيح',
    metadata: { author: 'مريم', date: '2025-11-03', language: 'ar' },
    blocks: [
      prose(
        'صعد توماس الدرج نفسه كل مساء طوال واحد وثلاثين عامًا. وفي يوم الاثنين صعده للمرة الأخيرة (112 درجة).',
      ),
      { kind: 'heading', level: 2, text: 'ما مصير الضوء' },
      item('المصباح: 1000 واط'),
      item('العدسة: من الدرجة الأولى'),
      { kind: 'quote', level: 1, text: 'الضوء الذي لا يحرسه أحد يبقى ضوءًا.' },
    ],
  },
  'ja/toudai.txt': {
    title: '灯台最後の守り人、鍵を渡す',
    metadata: { language: 'ja', date: '2025-11-03' },
    blocks: [
      prose('三十一年のあいだ、トマスは毎晩同じ百十二段の階段を上った。月曜日、彼は最後にその階段を上った。'),
    ],
  },
  'notes/ohne-sprache.txt': {
    title: '',
    metadata: {},
    blocks: [prose('A text without a title, and nobody says in which language it is.')],
  },
};
