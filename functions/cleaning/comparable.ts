/** Texts made comparable: letters and digits only, lower case. */

const noise = /[^\p{L}\p{N}]+/gu;

/** What two copies of a title share whatever their case, quotes, dashes, spaces and final stop. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // Capitals lose the difference between the two letters i of Turkish.
    .replace(/\u0131|i\u0307/g, 'i')
    .replace(noise, ' ')
    .trim();
