/** Publishes articles, as on-upload does with what the bucket gives it, and tells the process's peak memory. Forked, as a bundle. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clean, cleaner } from '../functions/cleaning/clean.ts';
import { cleanUpload, nextArticle } from '../functions/publishing/next-article.ts';

for (const file of process.argv.slice(2)) {
  const key = path.basename(file);
  const bytes = readFileSync(file);
  const upload = { key, etag: key, size: bytes.byteLength, uploadedAt: '', metadata: {}, bytes };
  const by = { generation: 0, version: cleaner, clean };
  nextArticle(key, undefined, upload, cleanUpload(undefined, upload, by), by, {
    now: Date.now(),
    revision: randomUUID(),
  });
}
/** Kilobytes of 1,024 bytes. */
process.send?.(process.resourceUsage().maxRSS / 1024);
process.disconnect?.();
