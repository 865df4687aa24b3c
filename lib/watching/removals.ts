/** Everything that removes lines by itself, by the name that a removal bears: each is watched for drift. */
import { records } from '../../functions/cleaning/rules/records.ts';

export const removalRules: readonly string[] = records.flatMap(({ name }) =>
  name === 'editor' ? [] : [name],
);
