/** The package's entry, for other people's programs: cleaning and the representations of a fair copy. */
export { clean, cleaner } from '../cleaning/clean.ts';
export type * from '../cleaning/cleaning.ts';
export { asText } from '../representations/text.ts';
