// Runs in CloudFront, before its cache: of all that an Accept header may say, what matters is which representation it gets.
// So few values are cached instead of thousands. ECMAScript 5.1 with const and let: nothing newer, and no import.
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html

// As in functions/reading/http/negotiation.ts: what there is of an article, and of everything else that there are pages of.
const ofArticles = ['application/json', 'text/plain', 'text/markdown', 'text/html'];
const ofLists = ['application/json', 'text/html'];
// What takes none of them is answered with 406, which no cache keeps.
const none = 'none/none';

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const request = event.request;
  const isArticle = /^\/articles\/./.test(request.uri);
  const isNegotiated = isArticle || request.uri === '/articles';
  const best = preferred(headerIn(request.headers), isArticle ? ofArticles : ofLists);
  request.headers.accept = { value: best || (isNegotiated ? none : ofLists[0]) };
  return request;
}

// A header that says nothing counts as none.
function headerIn(headers) {
  const accept = headers.accept;
  if (!accept) return '*/*';
  const values = accept.multiValue ? accept.multiValue.map(one => one.value) : [accept.value];
  return values.join(',').trim() || '*/*';
}

// RFC 9110 §12.5.1: the highest quality; then the narrowest range, the one that stands first, and our own order.
function preferred(header, offered) {
  const ranges = header.split(',').map(rangeFrom);
  let best = null;
  offered.forEach(type => {
    const match = matchOf(type, ranges);
    if (match && match.quality > 0 && (!best || isBefore(match, best))) best = match;
  });
  return best ? best.type : undefined;
}

function rangeFrom(text, place) {
  const parts = text.split(';').map(part => part.trim().toLowerCase());
  const range = { type: parts[0], quality: 1, isPlain: true, place: place };
  parts.slice(1).forEach(parameter => {
    const quality = /^q\s*=\s*(.*)$/.exec(parameter);
    if (quality) range.quality = Number.parseFloat(quality[1]);
    // None of ours has a parameter.
    else if (parameter !== '') range.isPlain = false;
  });
  return range;
}

// The narrowest range that covers a type says how welcome it is; of two that say the same the last one counts.
function matchOf(type, ranges) {
  let match = null;
  ranges.forEach(range => {
    const width = range.isPlain ? [type, `${type.split('/')[0]}/*`, '*/*'].indexOf(range.type) : -1;
    if (width === -1) return;
    const found = { type: type, quality: range.quality, width: width, place: range.place };
    if (!match || width < match.width || (width === match.width && !(found.quality < match.quality)))
      match = found;
  });
  return match;
}

function isBefore(one, other) {
  if (one.quality !== other.quality) return one.quality > other.quality;
  if (one.width !== other.width) return one.width < other.width;
  return one.place < other.place;
}
