import { afterAll, beforeAll } from 'vitest';
import { type LocalDatabase, startDatabase } from '../../functions/stores/local-database.ts';
import { articlesContract } from './articles-contract.ts';

let database: LocalDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.close());

articlesContract('on a laptop', () => database.client);
