import { describe, expect, test } from 'vitest';
import type { Decision, Metadata, MetadataDecision, Title } from '../../../functions/cleaning/cleaning.ts';
import { saidByEditors } from '../../../functions/cleaning/result/said-by-editors.ts';

const title: Title = { text: 'The ferry stays', from: 'line', line: '0123456789abcdef~1' };
const metadata: Metadata = {
  author: { value: 'Ida Hook', from: 'meta' },
  authors: { value: ['Ida Hook'], from: 'meta' },
  date: { value: '2026-03-02', from: 'json-ld' },
  language: { value: 'en', from: 'text' },
  url: { value: 'https://quay.example/a', from: 'meta' },
};
const editor = { by: 'ana', at: '2026-03-02T06:00:00.000Z' };
const say = (name: MetadataDecision['name'], value: MetadataDecision['value']): MetadataDecision => ({
  verdict: 'metadata',
  name,
  value,
  ...editor,
});
const said = (...decisions: readonly Decision[]) => saidByEditors(title, metadata, decisions);

test('without a word the source has its own', () => {
  expect(saidByEditors(title, metadata)).toEqual({ title, metadata });
});

test('what an editor says of lines and of the article as a whole is no word about its metadata', () => {
  const line = {
    verdict: 'keep',
    id: '0123456789abcdef~1',
    text: 'The ferry stays',
    before: '',
    after: '',
  } as const;

  expect(said({ ...line, ...editor }, { verdict: 'release', etag: '"a"', ...editor } as Decision)).toEqual({
    title,
    metadata,
  });
});

test('a title takes the place of the one that was found, and no metadata', () => {
  expect(said(say('title', 'The ferry stays for the winter'))).toEqual({
    title: { text: 'The ferry stays for the winter', from: 'editor' },
    metadata,
  });
});

describe('authors', () => {
  test('are a list, and one text beside it', () => {
    expect(said(say('authors', ['Jo Blau', 'Ada Brink'])).metadata).toEqual({
      ...metadata,
      author: { value: 'Jo Blau, Ada Brink', from: 'editor' },
      authors: { value: ['Jo Blau', 'Ada Brink'], from: 'editor' },
    });
  });

  test('may be one', () => {
    expect(said(say('authors', 'Jo Blau')).metadata).toMatchObject({
      author: { value: 'Jo Blau', from: 'editor' },
      authors: { value: ['Jo Blau'], from: 'editor' },
    });
  });

  test('may be nobody, whatever the source says', () => {
    const { author: _, authors: __, ...others } = metadata;

    expect(said(say('authors', []))).toEqual({ title, metadata: others });
  });
});

test.each(['date', 'language'] as const)(
  'a %s takes the place of the source’s, and an empty one leaves none',
  name => {
    const { [name]: _, ...others } = metadata;

    expect(said(say(name, 'x')).metadata).toEqual({ ...metadata, [name]: { value: 'x', from: 'editor' } });
    expect(said(say(name, '')).metadata).toEqual(others);
    expect(said(say(name, ['x', 'y'])).metadata[name]).toEqual({ value: 'x, y', from: 'editor' });
  },
);

test('of two words about the same the later one holds, and words about others stay', () => {
  const all = said(say('date', '2026-03-03'), say('language', 'de'), say('date', '2026-03-04'));

  expect(all.metadata).toMatchObject({
    date: { value: '2026-03-04', from: 'editor' },
    language: { value: 'de', from: 'editor' },
    url: metadata.url,
  });
});
