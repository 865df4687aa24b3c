import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { environments } from '../../lib/environments.ts';
import { preamble, steps } from '../../scripts/gameday/gameday.ts';
import { leave, modelled, scenarios } from '../../scripts/gameday/scenarios.ts';
import { synthesise } from '../stack/assembly.ts';

const assembly = synthesise(environments, false);
afterAll(() => assembly.remove());

/** `HintsFail` of `AlarmsHintsFail1A2B3C4D`. */
const alarms = assembly
  .template('prod')
  .all('AWS::CloudWatch::Alarm')
  .map(([id]) => id.replace(/^Alarms/, '').replace(/[0-9A-F]{8}$/, ''))
  .map(id => (id.startsWith('Removals') ? 'Removals' : id));
const played = scenarios.flatMap(({ rings }) => rings);

describe('a game day', () => {
  test('plays every alarm of production, or says why not', () => {
    for (const alarm of new Set(alarms)) expect([...played, ...Object.keys(modelled)]).toContain(alarm);
    for (const alarm of played) expect(alarms).toContain(alarm);
    for (const alarm of played) expect(modelled).not.toHaveProperty(alarm);
  });

  test('is made of commands that a shell understands', () => {
    const commands = [...scenarios.flatMap(({ inject, mend }) => [...inject, ...mend]), ...leave];
    const { status, stderr } = spawnSync('bash', ['-n'], {
      input: `${preamble('dev')}\n${commands.join('\n')}\n`,
    });

    expect([status, String(stderr)]).toEqual([0, '']);
  });

  test('names things that there are once', () => {
    const { resources } = assembly.template('dev');
    const named = steps('dev')
      .join('\n')
      .matchAll(/\$\(of ([\w:]+) (\w+)\)/g);

    for (const [, type, prefix = ''] of named) {
      const found = Object.entries(resources).filter(
        ([id, { Type }]) => Type === `AWS::${type}` && id.startsWith(prefix),
      );
      expect(
        found.map(([id]) => id),
        prefix,
      ).toHaveLength(1);
    }
  });

  test('finds things as the runbook does', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
    const [of = ''] = /^of\(\) \{[\s\S]*?\| xargs; \}$/m.exec(preamble('dev')) ?? [];

    expect(of).not.toBe('');
    expect(runbook).toContain(of);
  });

  test('prints what it would do, and the runbook has its table', () => {
    const text = steps('dev').join('\n');
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

    for (const { name, rings, within, inject, mend, after } of scenarios) {
      for (const line of [name, ...inject, ...mend, after]) expect(text).toContain(line);
      expect(runbook).toContain(`| ${name} | ${rings.join(', ')} | ${within} minutes | ${after} |`);
    }
    for (const [alarm, why] of Object.entries(modelled)) expect(runbook).toContain(`| ${alarm} | ${why} |`);
  });
});
