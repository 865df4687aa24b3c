/** Publishes an article at the cap, as on-upload does with what the bucket gives it, and tells the process's peak memory. */
import { randomUUID } from 'node:crypto';
import { uploadLimit } from '../functions/articles/article.ts';
import { clean, cleaner } from '../functions/cleaning/clean.ts';
import { cleanUpload, nextArticle } from '../functions/publishing/next-article.ts';
import { articleOf, type Kind, nameOf } from './articles.ts';

const kind = process.argv[2] as Kind;
const key = nameOf(kind);
for (let n = 0; n < 3; n++) {
  const bytes = articleOf(kind, uploadLimit, n);
  const upload = { key, etag: String(n), size: bytes.byteLength, uploadedAt: '', metadata: {}, bytes };
  const by = { generation: 0, version: cleaner, clean };
  nextArticle(key, undefined, upload, cleanUpload(undefined, upload, by), by, {
    now: Date.now(),
    revision: randomUUID(),
  });
}
/** Kilobytes of 1,024 bytes. */
process.send?.(process.resourceUsage().maxRSS / 1024);
process.disconnect?.();
