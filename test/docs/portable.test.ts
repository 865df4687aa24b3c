/** Whatever the guides ask for works as printed on macOS and Linux, with the first AWS CLI too. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/', import.meta.url);
const guides = readdirSync(folder).filter(name => name.endsWith('.md'));

/** What only one of them has, and why. */
const unportable: readonly (readonly [RegExp, string])[] = [
  [/\baws logs tail\b/, 'the second AWS CLI alone'],
  [/\bdate\b[^|)]* (?:-d|--date)\b/, 'GNU’s date alone'],
  [/\bsed -i\b/, 'its argument differs'],
  [/\bgrep -[a-zA-Z]*P/, 'GNU’s grep alone'],
  [/\breadlink -f\b/, 'GNU’s readlink alone'],
  [/\bxargs -[a-zA-Z]*[rd]\b/, 'GNU’s xargs alone'],
  [/\bstat -c\b/, 'GNU’s stat alone'],
  [/\bby hand\b.*\bdelete\b|\bdelete\b.*\bby hand\b/, 'no command'],
];

test.each(guides)('%s', name => {
  const guide = readFileSync(new URL(name, folder), 'utf8');
  const commands = [...guide.matchAll(/```(?:sh|bash)?\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
    ([, block, inline]) => block ?? inline ?? '',
  );

  for (const [pattern, why] of unportable)
    for (const command of commands) expect(command, why).not.toMatch(pattern);
});

test('the test knows what it looks for', () => {
  const [tail, date] = unportable;

  expect('aws logs tail group --since 1h').toMatch(tail?.[0] ?? /$^/);
  expect(`"$(date -u -d '1 hour ago' +%FT%TZ)"`).toMatch(date?.[0] ?? /$^/);
  expect('"backup-$ENV-$(date +%Y-%m-%d).jsonl"').not.toMatch(date?.[0] ?? /$^/);
});
