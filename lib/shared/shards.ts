import type { Environment } from '../environments.ts';

/** In how many shards readers look for articles: those that writers use now, and those that they ever used. */
export const shardsAsked = ({ shards = 1, shardsBefore = 1 }: Environment): number =>
  Math.max(shards, shardsBefore);
