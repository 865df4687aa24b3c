/** The package's entry, for other people's programs: cleaning and the representations of a fair copy. */
export type { FairBlock, FairCopy, Published } from '../../articles/article.ts';
export { etagOf, fairCopyOf } from '../../articles/fair-copy.ts';
export { clean, cleaner } from '../../cleaning/clean.ts';
export type * from '../../cleaning/cleaning.ts';
export type { Proposal } from '../../cleaning/house/proposal.ts';
export { accepted, type KeptApart, type Proposals } from '../../cleaning/house/proposals.ts';
export { type LearntFile, learn } from '../../cleaning/learn.ts';
export { asHtml } from '../../representations/html.tsx';
export { asJson } from '../../representations/json.ts';
export { asMarkdown } from '../../representations/markdown.ts';
export { asText } from '../../representations/text.ts';
