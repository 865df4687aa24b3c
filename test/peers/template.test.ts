/** The template of every environment, as AWS's own linter for templates sees it. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { environments } from '../../lib/environments.ts';
import { idle } from '../../scripts/cost.ts';
import { type Assembly, synthesise } from '../stack/assembly.ts';

/** Findings that are right as they are, by rule, with the reason. */
const explained: Readonly<Record<string, string>> = {
  I1022:
    'The CDK writes Fn::Join where Fn::Sub would read better; the value is the same, and nobody edits a template.',
  W3005:
    'The CDK has a function wait for its role and the policies of its role by name; that it waits for the role follows from its ARN already.',
};

interface Finding {
  readonly Rule: { readonly Id: string };
  readonly Message: string;
}

let assembly: Assembly;
const findings = new Map<string, readonly Finding[]>();
beforeAll(async () => {
  assembly = synthesise(environments, false);
  for (const name of Object.keys(environments)) {
    findings.set(name, await lint(path.join(assembly.folder, `Faircopy-${name}.template.json`)));
  }
});
afterAll(() => assembly?.remove());

/** cfn-lint exits with another code than 0 when it finds something. */
const lint = (template: string): Promise<Finding[]> =>
  new Promise((resolve, reject) => {
    execFile(
      path.join(inject('programs'), 'cfn-lint'),
      [
        ...['--format', 'json', '--include-checks', 'I', '--regions', 'us-east-1', 'eu-central-1'],
        ...['--template', template],
      ],
      { maxBuffer: 1e8 },
      (error, out) => {
        if (out.trim().startsWith('[')) resolve(JSON.parse(out));
        else if (error) reject(error);
        else resolve([]);
      },
    );
  });

test.each(Object.keys(environments))(
  'cfn-lint finds nothing in the template of %s that is not explained',
  name => {
    const unexplained = findings.get(name)?.filter(({ Rule }) => !(Rule.Id in explained));

    expect(unexplained?.map(({ Rule, Message }) => `${Rule.Id}: ${Message}`)).toEqual([]);
  },
);

test('every exception is still needed', () => {
  const found = new Set([...findings.values()].flat().map(({ Rule }) => Rule.Id));

  expect(Object.keys(explained).filter(rule => !found.has(rule))).toEqual([]);
});

test('the idle month of docs/cost.md is that of the stack', () => {
  const template = assembly.template('dev');
  const watched = template
    .all('AWS::CloudWatch::Alarm')
    // An alarm on an expression is charged for every metric in it.
    .map(
      ([, { Properties }]) =>
        Properties.Metrics?.filter((one: { MetricStat?: object }) => one.MetricStat).length ?? 1,
    )
    .reduce((sum, metrics) => sum + metrics, 0);

  expect(environments.dev.watchesRemovals).toBe(false);
  expect({ watched, queues: template.all('AWS::Lambda::EventSourceMapping').length }).toEqual(idle);
  expect(template.all('AWS::CloudWatch::Dashboard')).toHaveLength(1);
});
