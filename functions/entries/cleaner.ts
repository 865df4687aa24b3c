/** What on-desk loads when something is cleaned there: bundled beside it. */
export { clean } from '../cleaning/clean.ts';
export { learnFile } from '../cleaning/learn.ts';
