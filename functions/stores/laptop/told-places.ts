/** What a laptop must remember to tell others: how far it told whom, and the secret that it signs with. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Following, Places } from '../../announcing/follow.ts';

/**
 * @param address whom it is told to: each has places of its own
 * @param beginning ISO 8601: where a new one begins
 */
export function toldPlaces(data: string, address: string, beginning: string): Following['places'] {
  const file = path.join(data, 'told.json');
  const all = async (): Promise<Record<string, Places>> =>
    JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return {
    read: async () => (await all())[address] ?? { changes: beginning, held: beginning },
    async note(places) {
      // Whole or not at all: half a file would be read as none, and everything told again.
      await writeFile(`${file}.new`, JSON.stringify({ ...(await all()), [address]: places }));
      await rename(`${file}.new`, file);
    },
  };
}

/** Made at first; only its owner may read it. */
export async function toldSecret(data: string): Promise<{ readonly file: string; readonly secret: string }> {
  const file = path.join(data, 'notify-secret');
  await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(error => {
    if (error.code !== 'EEXIST') throw error;
  });
  return { file, secret: (await readFile(file, 'utf8')).trim() };
}
