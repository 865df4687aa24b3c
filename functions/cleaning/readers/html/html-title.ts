/** A title that nobody closed. */

/** What stands in no title, and begins the rest of the page. */
const rest = /<(?:\/head|meta|link|script|style|base|body|header|main|nav|article|div|p|h1|table|ul)[\s>/]/gi;
/** No title is longer, in UTF-16 units: one that is has swallowed something. */
const longest = 1_000;

/**
 * The page with its first `<title>` ended where the rest begins, where its own end is missing or far off: otherwise the whole
 * page would be its title. Other pages come back as they are.
 */
export function titleEnded(source: string): string {
  const open = /<title(?:\s[^>]{0,200})?>/i.exec(source);
  if (open === null) return source;
  const from = open.index + open[0].length;
  const end = source.slice(from).search(/<\/title/i);
  if (end >= 0 && end <= longest) return source;
  rest.lastIndex = from;
  const next = rest.exec(source);
  if (next === null || (end >= 0 && next.index > from + end)) return source;
  return `${source.slice(0, next.index)}</title>${source.slice(next.index)}`;
}
