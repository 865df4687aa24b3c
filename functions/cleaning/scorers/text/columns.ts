/**
 * The columns of the table that the labeller's trees read: whole numbers of a line, of what stands around it and of the
 * document. Trees name a column by its place in this list; a neighbour's column is the same one, some rows away.
 */

/** What an editor is told when columns of a group weighed most (reasons.ts). */
export type Group =
  | 'length'
  | 'sentences'
  | 'signs'
  | 'furniture'
  | 'wording'
  | 'topic'
  | 'copies'
  | 'links'
  | 'place'
  | 'around'
  | 'document';

const ofGroup = (group: Group, names: string): [string, Group][] =>
  names.split(' ').map(name => [name, group]);

/** Of the line alone. */
const own = [
  ...ofGroup('length', 'length words'),
  ...ofGroup('signs', 'letters digits capitals capitalised commas marks first last beforeColon'),
  ...ofGroup('sentences', 'plain plainShare unknownShare stops prose'),
  ...ofGroup('furniture', 'furniture furnitureShare strength countedWords legalWords pieceWords'),
  ...ofGroup('copies', 'copies copy'),
  ...ofGroup('place', 'parted partedAfter'),
  ...ofGroup('links', 'kind linked'),
  ...ofGroup('signs', 'dense quotes amounts addresses times bars'),
];
/** Of the line's words: what the prose of the document speaks of, and what furniture is made of elsewhere. */
const ofWords = [
  ...ofGroup('topic', 'topic topicTimes firstLine'),
  ...ofGroup('wording', 'wordMean wordLeast wordMost wordSum pairMean pairLeast pairMost pairSum'),
];
/** Where the line stands, measured from prose and from the ends of the document. */
const places = [
  ...ofGroup(
    'place',
    'index indexFromEnd place placeOfText proseBefore proseAfter proseShareBefore sinceProse untilProse',
  ),
  ...ofGroup(
    'around',
    'proseLast proseNext inRun linesOfRun fromBiggest inBiggest biggest shortBefore shortAfter',
  ),
  ...ofGroup(
    'around',
    'textSinceProse textUntilProse alikeBefore alikeAfter prose5Before prose5After runShare runRank',
  ),
];
/** Means over so many lines before and behind the line, and the line itself. */
export const spans = [1, 3, 7, 15] as const;
const spanned = 'length plain prose short digits topic copies word furniture linked'.split(' ');
const windows = spans.flatMap(span => ofGroup('around', spanned.map(name => `${name}±${span}`).join(' ')));
/** The same for all lines of a document: what kind of page is it? */
const ofDocument = ofGroup(
  'document',
  'lines text longLines biggestRun proseLines allProse meanLength blanks allPlain allDense furnitureLines packs digitLines stopLines markedLines',
);

/**
 * What a first look said of the line, of the lines around it and of the whole document: the trees of the second look read it. A
 * page whose lines are of many minds is another kind of page than one whose article stands in one piece.
 */
const firstLook = [
  ...ofGroup(
    'around',
    'said said±1 said±3 said±7 said±15 saidBefore saidBehind saidAbove saidBelow fromStretch inStretch',
  ),
  ...ofGroup('document', 'likelyLines likelyText doubtful stretchShare likelyRuns'),
];

const all = [...own, ...ofWords, ...places, ...windows, ...ofDocument, ...firstLook];
export const columnNames: readonly string[] = all.map(([name]) => name);
export const columnGroups: readonly Group[] = all.map(([, group]) => group);
/** Whole numbers in a row. */
export const width = all.length;
/** Where the columns of each kind begin. */
export const starts = {
  own: 0,
  words: own.length,
  places: own.length + ofWords.length,
  windows: own.length + ofWords.length + places.length,
  document: own.length + ofWords.length + places.length + windows.length,
  firstLook: own.length + ofWords.length + places.length + windows.length + ofDocument.length,
} as const;
/** How many rows away trees may look, and so many empty rows stand before the first and behind the last. */
export const reach = 3;
/** What rows beyond the document's ends have in each column. */
export const beyond = -1;

/** Neighbours' columns that trees may look at, the nearest neighbours' most. */
const nearest =
  'length words plainShare last first capitals copies stops parted capitalised prose digits topic strength wordMean';
const near = 'length plainShare last stops capitalised prose strength wordMean';
const far = 'length last capitalised prose wordMean';
/** Everything that trees may look at, as rows away and column: training offers them in this order. */
export const looks: readonly { readonly row: number; readonly column: number; readonly name: string }[] = [
  ...columnNames.slice(0, starts.firstLook).map((name, column) => ({ row: 0, column, name })),
  ...[-1, 1].flatMap(row => nearest.split(' ').map(name => at(row, name))),
  ...[-2, 2].flatMap(row => near.split(' ').map(name => at(row, name))),
  ...[-3, 3].flatMap(row => far.split(' ').map(name => at(row, name))),
  ...columnNames
    .slice(starts.firstLook)
    .map((name, place) => ({ row: 0, column: starts.firstLook + place, name })),
  ...[-1, 1, -2, 2, -3, 3].map(row => at(row, 'said')),
];
/** So many of them, the first ones, are there before the first look. */
export const looksBefore = looks.findIndex(({ name }) => name === 'said');

function at(row: number, name: string) {
  return { row, column: columnNames.indexOf(name), name: `${name}@${row}` };
}
