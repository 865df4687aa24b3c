/** What a document is as a whole. */
import type { Shape } from './cleaning.ts';
import type { Candidate } from './rule.ts';

export function shapeOf(lines: readonly Candidate[], anchors: readonly boolean[]): Shape {
  const prose = anchors.filter(Boolean).length;
  const evidence = [`${prose} of ${lines.length} lines are prose`];
  return { kind: prose ? 'article' : 'unknown', evidence };
}
