import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Published } from '../../functions/articles/article.ts';
import { representations } from '../../functions/reading/routes/articles-routes.ts';
import { linkedPictures } from '../../functions/representations/pictures.ts';
import { articles } from '../browser/articles.ts';

/**
 * An ETag promises the same bytes. When this fails because a representation has changed on purpose, raise its version in
 * functions/reading/routes/articles-routes.ts and write the new version and hash here.
 */
test.each([
  ['text', 2, 'a11a7f4aa2da9e11'],
  ['markdown', 2, '7a1d4d99f1cc334e'],
  ['html', 6, '34e768c37fcdb72a'],
] as const)('%s, version %i, comes out as it did', (format, version, hash) => {
  const { render, version: present } = representations[format];
  const rendered = Object.entries(articles).map(([key, copy]) => {
    const { title, metadata } = copy;
    const article: Published = {
      key,
      title,
      excerpt: '',
      words: 0,
      etag: 'e',
      publishedAt: '',
      changedAt: '',
      copy,
    };
    return render({ ...article, ...metadata }, linkedPictures);
  });

  expect(present).toBe(version);
  expect(createHash('sha256').update(rendered.join('')).digest('hex').slice(0, 16)).toBe(hash);
});

test('JSON has no version: its ETag is the article’s own, so its bytes may never change for the same fair copy', () => {
  expect(representations.json.version).toBeUndefined();
});
