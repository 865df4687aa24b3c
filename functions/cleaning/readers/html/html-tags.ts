/** What HTML's elements do to the flow of text, after the HTML standard's parsing and rendering sections. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line. */
export const blockTags = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td template tfoot th thead title tr ul video audio xmp textarea',
);

/** Elements without content or end tag. */
export const voidTags = names(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Start tags that end an open paragraph. */
export const paragraphEnders = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** Open elements that an end tag or an implied end from inside does not reach across. */
export const scopeTags = names('caption html table td th template object marquee applet');

/** Start tags that end an open element of one of these names, unless one of the fences lies between. */
export const impliedEnds: ReadonlyMap<
  string,
  { readonly ends: readonly string[]; readonly fences: readonly string[] }
> = new Map([
  ['li', { ends: ['li'], fences: ['ul', 'ol', 'menu', 'dir'] }],
  ['dt', { ends: ['dt', 'dd'], fences: ['dl'] }],
  ['dd', { ends: ['dt', 'dd'], fences: ['dl'] }],
  ['tr', { ends: ['tr', 'caption'], fences: ['table'] }],
  ['td', { ends: ['td', 'th'], fences: ['tr', 'table'] }],
  ['th', { ends: ['td', 'th'], fences: ['tr', 'table'] }],
  ['tbody', { ends: ['thead', 'tbody', 'tfoot', 'caption'], fences: ['table'] }],
  ['thead', { ends: ['thead', 'tbody', 'tfoot', 'caption'], fences: ['table'] }],
  ['tfoot', { ends: ['thead', 'tbody', 'tfoot', 'caption'], fences: ['table'] }],
  ['option', { ends: ['option'], fences: ['select', 'datalist'] }],
  ['optgroup', { ends: ['option', 'optgroup'], fences: ['select'] }],
  ['body', { ends: ['head'], fences: [] }],
]);

/** Tables and their parts: their end tags reach to their table, past anything but another table. */
export const tableParts = names('caption table tbody td tfoot th thead tr');

/** Elements that set their text apart; a term is set like one that is explained. */
export const markTags: ReadonlyMap<string, 'strong' | 'emphasis' | 'code' | 'strike' | 'sub' | 'sup'> =
  new Map([
    ['sub', 'sub'],
    ['sup', 'sup'],
    ['b', 'strong'],
    ['strong', 'strong'],
    ['i', 'emphasis'],
    ['em', 'emphasis'],
    ['cite', 'emphasis'],
    ['dfn', 'emphasis'],
    ['var', 'emphasis'],
    ['code', 'code'],
    ['kbd', 'code'],
    ['samp', 'code'],
    ['tt', 'code'],
    ['del', 'strike'],
    ['s', 'strike'],
    ['strike', 'strike'],
    ['dt', 'strong'],
  ]);

/** Elements whose text a browser does not show, and what to tell an editor about it. */
export const unseenTags: ReadonlyMap<string, string> = new Map([
  ['template', 'a template that the page keeps for its scripts'],
  ['noscript', 'shown only by browsers without scripts'],
  ['iframe', 'shown only by browsers without frames'],
  ['noframes', 'shown only by browsers without frames'],
  ['noembed', 'shown only by browsers without plug-ins'],
  ['object', 'shown only by browsers without plug-ins'],
  ['canvas', 'shown only by browsers without drawing'],
  ['video', 'shown only by browsers without video'],
  ['audio', 'shown only by browsers without sound'],
  ['svg', 'a label inside a drawing'],
  ['annotation', 'the source of a formula'],
  ['annotation-xml', 'the source of a formula'],
  ['rt', 'the reading of the word before it'],
  ['rp', 'the reading of the word before it'],
  ['datalist', 'suggestions for a form field'],
]);

/** Elements whose text belongs to the page's programs or head: never text of the page. */
export const rawTags = names('script style title');
