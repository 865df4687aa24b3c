/** The real table for the tests of a file: the embedded database, behind its wire protocol. */
import { afterAll, beforeAll } from 'vitest';
import {
  ensureTable,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';

/**
 * Starts a database before the first test of this file, and ends it behind the last one. To be called where the file is
 * loaded; there is a client once the tests run.
 * @param tables that it has from the beginning
 */
export function databaseOfThisFile(...tables: readonly string[]): Pick<LocalDatabase, 'client' | 'endpoint'> {
  let database: LocalDatabase | undefined;
  beforeAll(async () => {
    database = await startDatabase();
    for (const table of tables) await ensureTable(database.client, table);
  });
  afterAll(() => database?.close());
  const started = (): LocalDatabase => {
    if (!database) throw new Error('the database starts with the first test');
    return database;
  };
  return {
    get client() {
      return started().client;
    },
    get endpoint() {
      return started().endpoint;
    },
  };
}
