/** Everything that removes lines by itself, by the name that a removal bears: each is watched for drift. */
import { rules } from '../functions/cleaning/rules/rules.ts';

export const removalRules: readonly string[] = [
  ...new Set([
    ...rules.map(({ name }) => name),
    // What is no rule: readers of files, and the edges of the body.
    'front-matter',
    'hidden',
    'outside-article',
    'outside-body',
  ]),
];
