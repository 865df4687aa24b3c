/** Each rule says everything of itself, and what it says is so. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { examine } from '../../../functions/cleaning/document/document.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import { beyond } from '../../../functions/cleaning/rules/beyond.ts';
import { readExample } from '../../../functions/cleaning/rules/example.ts';
import { removedByRules } from '../../../functions/cleaning/rules/judge.ts';
import { records } from '../../../functions/cleaning/rules/records.ts';
import { rules } from '../../../functions/cleaning/rules/rules.ts';
import { pageOf } from '../../../functions/cleaning/scorers/text/page.ts';
import { listWith, ruleFile } from '../../../scripts/new-rule.ts';
import { headings, headingsFile, page, rulesPage } from '../../../scripts/rules-page.ts';
import { lacks } from './lacks.ts';

test('every record has a name, a heading and a sentence of its own', () => {
  for (const key of ['name', 'heading', 'sentence'] as const) {
    const values = records.map(record => record[key]);
    expect(new Set(values).size, key).toBe(records.length);
  }
});

describe.each(rules)('$name', rule => {
  test('lacks nothing', () => {
    expect(lacks(rule)).toEqual([]);
  });

  test.each(rule.removes)('removes what example %# marks, and nothing else', text => {
    const { source, removed } = readExample(text);

    const { lines } = clean(source, { type: 'text' });

    expect(lines.flatMap(line => (line.removed ? [line.text] : []))).toEqual(removed);
    expect(lines.map(line => line.removed?.rule)).toContain(rule.name);
  });

  test('is needed: without it a line of its examples would stay', () => {
    const others = rules.filter(other => other !== rule);
    const needed = rule.removes.flatMap(text => {
      const document = examine(readText(readExample(text).source), [], pageOf);
      const without = removedByRules(document, others);
      return removedByRules(document, [rule]).filter((removal, line) => removal && !without[line]);
    });

    expect(needed).not.toEqual([]);
  });

  test.each(rule.leaves)('leaves example %# alone', text => {
    const { lines } = clean(readExample(text).source, { type: 'text' });

    expect(lines.flatMap(line => (line.removed ? [line] : []))).toEqual([]);
  });
});

test.each(beyond)('$name lacks nothing', record => {
  expect(lacks(record)).toEqual([]);
});

test('docs/rules.md is made from these records; `npm run rules-page` writes it', () => {
  expect(readFileSync(page, 'utf8')).toBe(rulesPage());
});

test('what shows removals knows the headings of all of them; `npm run rules-page` writes them', () => {
  expect(readFileSync(headings, 'utf8')).toBe(headingsFile());
});

describe('npm run new-rule', () => {
  test('begins a rule that fails until it has its sentences and examples', async () => {
    const script = ruleFile('running-heads')
      .replace(/^import type .*$/m, '')
      .replace(': Rule', '');

    const { runningHeads } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

    expect(runningHeads.name).toBe('running-heads');
    expect(lacks(runningHeads)).toEqual([
      'a heading that begins with a capital',
      'a sentence that begins with a capital and ends with a full stop',
      'two examples of what it removes',
      'two examples of what it leaves alone',
    ]);
  });

  test('puts it into the list', () => {
    const list = readFileSync(new URL('../../../functions/cleaning/rules/rules.ts', import.meta.url), 'utf8');

    const longer = listWith(list, 'running-heads', 'layout');

    expect(longer).toContain("import { runningHeads } from './layout/running-heads.ts';\n");
    expect(longer).toContain('  runningHeads,\n  siteFooter,\n');
  });
});
