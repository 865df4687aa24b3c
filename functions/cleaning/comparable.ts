/** Texts made comparable: letters and digits only, lower case. */

const noise = /[^\p{L}\p{N}]+/gu;

/** What two copies of a title share whatever their case, quotes, dashes, spaces and final stop. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(noise, ' ').trim();
