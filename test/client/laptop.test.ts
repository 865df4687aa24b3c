/** The client against a laptop, by authors, tags and mirror: everything from the file to the client’s own types. */
import { expect, test } from 'vitest';
import { faircopy } from '../../functions/client/client.ts';
import { memoryMirror, mirror } from '../../functions/client/mirror.ts';
import { eventually, laptopHome } from '../entries/laptop-home.ts';

const house = laptopHome();

const signed = (author: string) =>
  `---\nauthor: ${author}\ntags: [ferries, Lerna]\n---\n\n# The ferry keeps its berth\n\nThe ferry stays where it is, the harbour office said on Monday, and nobody minds.\n`;

test('what is dropped is found by its author and its tags, and mirrored', async () => {
  await house.drop('berth.md', signed('Ida Hook'));
  await house.start();
  const api = faircopy(house.laptop.address);
  const found = async (query: Parameters<typeof api.listing>[0]) =>
    (await api.listing(query)).items.map(({ key }) => key);

  expect(await found({ author: 'ida hook' })).toEqual(['berth.md']);
  expect(await found({ tag: 'Lerna' })).toEqual(['berth.md']);
  expect(await api.article('berth.md')).toMatchObject({
    authors: ['Ida Hook'],
    tags: ['ferries', 'Lerna'],
  });

  await house.drop('berth.md', signed('Jo Blau'));
  await eventually(async () => (await found({ author: 'Jo Blau' })).length === 1);
  expect(await found({ author: 'Ida Hook' })).toEqual([]);

  const store = memoryMirror();
  await eventually(async () => {
    await mirror(api, store);
    return store.articles.get('berth.md')?.author === 'Jo Blau';
  });
});
