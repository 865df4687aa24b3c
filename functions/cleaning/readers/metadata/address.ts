/** Addresses of pages. */

/** An absolute address over http or https that parses, as it was written. */
export function addressIn(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return text;
}
