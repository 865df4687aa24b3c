/** A made-up site: files of one section with its furniture around each article, and what recurs in them and is the authors'. */

const menu = ['Harbour almanac', 'Boats for hire in the bay', 'Tides', 'Moorings and slipways'];
const appeal = 'Every letter that reaches the harbour desk before Friday is read out at the quay.';
const foot = ['Write to the harbour desk', 'Lost oars', 'The keeper of this page is on the second floor'];

const boats = [
  'Marigold',
  'Petrel',
  'Osprey',
  'Heron',
  'Curlew',
  'Plover',
  'Avocet',
  'Dunlin',
  'Teal',
  'Wigeon',
];
const ports = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Juniper', 'Larch', 'Maple', 'Rowan'];

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** No two of a hundred articles are about the same boat and the same port. */
const port = (number: number, more = 0): string =>
  of(ports, number + more + Math.floor(number / boats.length));

export const titleOf = (number: number): string =>
  `The ${of(boats, number)} leaves ${port(number)} for the ${number + 2} islands`;

const prose = (number: number): string[] => [
  `The ${of(boats, number)} cast off from ${port(number)} at seven, with ${number + 3} barrels of salt and a crew that had slept ashore.`,
  `Her master, who had sailed the ${port(number, 3)} route for ${number + 11} years, said that the wind would turn before noon.`,
  `By the time the ${of(boats, number + 1)} was seen from the lighthouse of ${port(number, 5)}, the fog had taken the western channel.`,
  `Nobody at ${port(number, 7)} remembered a colder crossing since the winter of the ${number + 4} storms.`,
];

export interface Page {
  readonly name: string;
  readonly source: string;
}

/** An article between the site's menu, appeal and foot. @param inside more paragraphs of the article, after its second one */
export function pageOf(number: number, inside: readonly string[] = []): Page {
  const [first = '', second = '', ...rest] = prose(number);
  const paragraphs = [...menu, titleOf(number), first, second, ...inside, ...rest, appeal, ...foot];
  return { name: `news/${number}.txt`, source: `${paragraphs.join('\n\n')}\n` };
}

/** The article alone. */
export const articleOf = (number: number, inside: readonly string[] = []): readonly string[] => {
  const [first = '', second = '', ...rest] = prose(number);
  return [titleOf(number), first, second, ...inside, ...rest];
};

export const pages = (count: number, inside: (number: number) => readonly string[] = () => []): Page[] =>
  Array.from({ length: count }, (_, number) => pageOf(number, inside(number)));

export const furniture = [...menu, appeal, ...foot];
