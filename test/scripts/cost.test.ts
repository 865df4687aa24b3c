import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import type { Upload } from '../../functions/articles/article.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { costOf, plus, prices, times } from '../../functions/operating/prices.ts';
import {
  compared,
  confirmed,
  entry,
  look,
  published,
  readOnce,
  recleaned,
  reconciling,
  rest,
  typical,
} from '../../functions/operating/usage.ts';
import { cleanUpload, nextArticle } from '../../functions/publishing/next-article.ts';
import { articlesSchema } from '../../functions/stores/table/articles-schema.ts';
import { itemFrom } from '../../functions/stores/table/items.ts';
import { withTables } from '../../scripts/cost.ts';

describe('what things cost', () => {
  test('is the sum of its units at their prices', () => {
    const usage = plus({ s3Get: 2_000, tableWrite: 1_000_000 }, times(2, { s3Get: 500 }));

    expect(usage).toEqual({ s3Get: 3_000, tableWrite: 1_000_000 });
    expect(costOf(usage)).toBeCloseTo(0.0012 + 0.625, 9);
  });

  test('every price names its source', () => {
    for (const { usd, unit, source } of Object.values(prices)) {
      expect(usd).toBeGreaterThan(0);
      expect(unit).not.toBe('');
      expect(source).toMatch(/^https:\/\/aws\.amazon\.com\/.*pricing/);
    }
  });

  test('an upload costs what a calculation by hand says', () => {
    // 5,600 + 7,900 + 1,400 bytes are 15 write units; newest, keys, changes, ledger, and doubt for nine in ten.
    expect(published(typical.text).tableWrite).toBeCloseTo(15 + 4 + 0.9, 9);
    expect(published(typical.text)).toMatchObject({ s3Put: 1, s3Get: 2, tableRead: 1 });
    // 15 KB, strongly consistent.
    expect(readOnce(typical.text).tableRead).toBe(4);
    // A thousand uploads an answer; 300 bytes an entry, 8 KB a unit.
    expect(compared(1_000_000)).toEqual({ s3Put: 1_000, tableRead: Math.ceil(300_000_000 / 4_096) / 2 });
  });

  test.each(Object.entries(typical))('of %s grows with what is done', (_, article) => {
    const inOrder = [look, confirmed, recleaned].map(usage => costOf(usage(article)));

    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  test('of reconciling lies between that of texts and that of pages, by size', () => {
    const cost = (bytes: number) => costOf(reconciling({ toClean: 100, toLook: 0, bytes: 100 * bytes }));

    expect(cost(0)).toBeCloseTo(100 * costOf(recleaned(typical.text)), 9);
    expect(cost(1e9)).toBeCloseTo(100 * costOf(recleaned(typical.html)), 9);
    expect(costOf(reconciling({ toClean: 0, toLook: 0, bytes: 0 }))).toBe(0);
  });
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
function sizeOf(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.B !== undefined) return value.B.byteLength;
  if (value.M) return 3 + attributesOf(value.M) + Object.keys(value.M).length;
  if (value.L) return 3 + value.L.reduce((sum, one) => sum + 1 + sizeOf(one), 0);
  return 1;
}

const attributesOf = (item: Record<string, AttributeValue>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0);

test('what an article takes besides its texts, and its entries in the indexes, are no larger than assumed', () => {
  const folder = new URL('../corpus/', import.meta.url);
  const sources = readdirSync(folder).filter(name => existsSync(new URL(`${name}/source.txt`, folder)));
  const items = sources.flatMap(name => {
    const key = `2026/03/${name}.txt`;
    const bytes = readFileSync(new URL(`${name}/source.txt`, folder));
    // As S3 has them.
    const upload: Upload = {
      key,
      version: 'x'.repeat(32),
      etag: `"${'0'.repeat(32)}"`,
      size: bytes.byteLength,
      uploadedAt: '2026-03-02T06:00:00.000Z',
      metadata: {},
      bytes,
    };
    const cleaner = { generation: 0, version: 100, clean };
    const moment = { now: Date.parse('2026-03-02T06:00:00.000Z'), revision: randomUUID() };
    const { article } = nextArticle(
      key,
      undefined,
      upload,
      cleanUpload(undefined, upload, cleaner),
      cleaner,
      moment,
    );
    return article?.live ? [itemFrom(article)] : [];
  });
  expect(items.length).toBeGreaterThan(20);
  const mean = (size: (item: Record<string, AttributeValue>) => number) =>
    items.reduce((sum, item) => sum + size(item), 0) / items.length;

  expect(mean(({ live, proof, ...others }) => attributesOf(others))).toBeLessThan(rest);
  for (const [name, { partition, sort, projects }] of Object.entries(articlesSchema.indexes)) {
    const projected = new Set<string>([articlesSchema.partition, partition, sort, ...projects]);
    const size = mean(item =>
      attributesOf(
        Object.fromEntries(Object.entries(item).filter(([attribute]) => projected.has(attribute))),
      ),
    );
    expect(size + 100, name).toBeLessThan(entry[name as keyof typeof entry]);
  }
});

test('docs/cost.md has the tables as they are computed now (npm run cost -- --write)', () => {
  const document = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');

  expect(withTables(document)).toBe(document);
  expect(document.match(/<!-- cost: \w+ -->/g)).toHaveLength(3);
});
