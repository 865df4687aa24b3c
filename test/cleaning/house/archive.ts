/**
 * A made-up archive: five sites of one publisher, each with its own furniture, half of the files from before a redesign. In it are
 * what recurs and is the authors': a series, a column of poems with a refrain, bylines, introductions, standing sub-headings,
 * corrections. The same seed gives the same archive.
 */
export interface ArchiveFile {
  readonly name: string;
  readonly source: string;
  /** The lines that are the authors', in order; every other line is furniture. */
  readonly own: readonly string[];
}

interface Look {
  readonly above: readonly string[];
  /** Between the article and what is below: a number of its own in each file stands for `#`. */
  readonly below: readonly string[];
}

interface Site {
  readonly name: string;
  /** Before and after the redesign. */
  readonly looks: readonly [Look, Look];
  readonly article: (random: Random, number: number) => readonly string[];
}

type Random = (below: number) => number;

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const who =
  'master|cook|widow|surveyor|teacher|harbour pilot|baker|mayor|ferryman|keeper of the lock|miller|clerk'.split(
    '|',
  );
const did =
  'told the council|wrote in a letter|had known for years|could not believe|explained to her neighbours|denied at first|remembered well|heard on the quay'.split(
    '|',
  );
const what =
  'bridge|mill|orchard|ferry|chapel|sluice|market hall|lighthouse|railway halt|school house|salt store|rope walk'.split(
    '|',
  );
const became =
  'would be closed before the winter|had been sold for the second time|stood under water up to its windows|needed a new roof and two doors|was older than the town itself|could be saved if somebody paid for it'.split(
    '|',
  );
const because =
  'because nobody had looked after it|and that the money was gone|although the river had been quiet since spring|while the children watched from the dike|as her grandmother had always said|before the first train went out'.split(
    '|',
  );
const towns =
  'Aldermere|Birkholm|Catterby|Dunsfold Quay|Eastry|Fenwick|Garsdale|Hollin|Ivelet|Kettlewell|Langcliffe|Muker'.split(
    '|',
  );
const names = 'Ida Holm|Peter Vane|Ruth Ashby|Tomas Lindgren|Nora Quill'.split('|');

const pick = (random: Random, list: readonly string[]): string => list[random(list.length)] ?? '';

const sentence = (random: Random, number: number): string =>
  `The ${pick(random, who)} of ${pick(random, towns)} ${pick(random, did)} that the ${pick(random, what)} of ${pick(random, towns)} ${pick(random, became)} ${pick(random, because)}, ${number + random(900)} days after the flood.`;

const paragraph = (random: Random, number: number): string =>
  `${sentence(random, number)} ${sentence(random, number)}`;

const headline = (random: Random, number: number): string =>
  `The ${pick(random, what)} of ${pick(random, towns)} and ${number + 2} ${pick(random, ['letters', 'lanterns', 'barrels', 'winters'])}`;

const paragraphs = (random: Random, number: number, count: number): string[] =>
  Array.from({ length: count }, () => paragraph(random, number));

const plain = (random: Random, number: number): string[] => [
  headline(random, number),
  ...paragraphs(random, number, 4 + random(3)),
];

const sites: readonly Site[] = [
  {
    name: 'courier',
    looks: [
      {
        above: ['The Courier of the lower valley', 'Weather for the valley', 'Letters to the Courier'],
        below: ['#', 'Replies', 'Hand this page to a friend', 'The Courier is printed at the old tannery'],
      },
      {
        above: ['Courier, every morning', 'Valley weather and tides', 'Your place in the Courier'],
        below: ['Talk about this page', '#', 'Replies so far', 'All of the Courier since the first number'],
      },
    ],
    article: plain,
  },
  {
    name: 'islands',
    looks: [
      {
        above: ['Islands weekly, home', 'Ferries and berths', 'Rooms on the islands'],
        below: ['Walks for a rainy day', 'Write to the islands weekly', 'Made on the islands since the war'],
      },
      {
        above: ['The islands', 'Boats today', 'Where to sleep'],
        below: ['More walks', 'A letter to the editors', 'Every page of the islands weekly by year'],
      },
    ],
    // A series: its name over the title of every third file.
    article: (random, number) =>
      number % 3 === 0 ? ['Letters from the islands', ...plain(random, number)] : plain(random, number),
  },
  {
    name: 'almanac',
    looks: [
      {
        above: ['Almanac of the coast', 'Moon and tides', 'Names of the winds'],
        below: ['Turn to the next page of the almanac', 'Ask the almanac', 'Kept by the coast society'],
      },
      {
        above: ['Coast almanac', 'Tides now', 'Winds by name'],
        below: ['The whole almanac', 'Questions for the almanac', 'The coast society keeps this page'],
      },
    ],
    // A column of poems in every fourth file, with a refrain.
    article: (random, number) => {
      if (number % 4 !== 0) return plain(random, number);
      const refrain = 'And the gulls cried over the water';
      const verse = (): string[] => [
        `The ${pick(random, what)} was dark at ${pick(random, towns)}`,
        `And the ${pick(random, who)} went down to the ${pick(random, what)}`,
        refrain,
      ];
      return [
        headline(random, number),
        ...paragraphs(random, number, 2),
        ...verse(),
        ...verse(),
        ...verse(),
        ...paragraphs(random, number, 2),
      ];
    },
  },
  {
    name: 'kitchen',
    looks: [
      {
        above: ['The long table', 'What is ripe this week', 'Pots and pans for sale'],
        below: ['Pin this to your kitchen door', 'Cook along on Sundays', 'The long table seats forty'],
      },
      {
        above: ['Long table, a cook’s paper', 'Ripe now', 'The shop of the long table'],
        below: ['Tell us how it tasted', 'Sunday cooking by post', 'Forty chairs and one long table'],
      },
    ],
    // A standing sub-heading, and a byline.
    article: (random, number) => {
      const [title = '', first = '', second = '', ...rest] = plain(random, number);
      return [title, `By ${pick(random, names)}`, first, second, 'What the cook says', ...rest];
    },
  },
  {
    name: 'rail',
    looks: [
      {
        above: ['Branch line notes', 'Timetables of the branch', 'Old tickets wanted'],
        below: ['Show the next station', 'Society of the branch line', 'Notes are sent to members first'],
      },
      {
        above: ['Branch lines, the paper', 'Trains on this line', 'Tickets for your album'],
        below: ['Down the line', 'Join the branch line society', 'Members read these notes a week early'],
      },
    ],
    // An introduction in every fifth file, and a correction in every seventh.
    article: (random, number) => {
      const [title = '', ...rest] = plain(random, number);
      const introduction = 'In this series we walk one closed line a month, with a thermos and an old map.';
      const correction = `Correction: an earlier version of this article gave the wrong year for the ${pick(random, what)}.`;
      return [
        title,
        ...(number % 5 === 0 ? [introduction] : []),
        ...rest,
        ...(number % 7 === 0 ? [correction, paragraph(random, number)] : []),
      ];
    },
  },
];

/** @param files of all sites together */
export function archive(files: number, seed: number): readonly ArchiveFile[] {
  const random = randomOf(seed);
  return Array.from({ length: files }, (_, at) => {
    const site = sites[at % sites.length] as Site;
    const number = Math.floor(at / sites.length);
    const look = site.looks[at < files / 2 ? 0 : 1];
    const own = site.article(random, number);
    const below = look.below.map(line => (line === '#' ? String(random(300)) : line));
    return {
      name: `${site.name}/${String(number).padStart(4, '0')}.txt`,
      source: `${[...look.above, ...own, ...below].join('\n\n')}\n`,
      own,
    };
  });
}

export const archiveSites: readonly string[] = sites.map(({ name }) => `${name}/`);
