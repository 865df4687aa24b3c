/** Addresses of pages and pictures. */

/** An absolute address over http or https that parses, as it was written. */
export function addressIn(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return text;
}

/** The same of a picture, whose address often leaves the scheme to the page. */
export const pictureIn = (text: string | undefined): string | undefined =>
  addressIn(text?.startsWith('//') ? `https:${text}` : text);
