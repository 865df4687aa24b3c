/** Writes docs/rules.md from the rules' own records, and their headings for those who show removals and clean nothing. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beyond } from '../functions/cleaning/rules/beyond.ts';
import type { Need, Rule, RuleRecord } from '../functions/cleaning/rules/rule.ts';
import { rules } from '../functions/cleaning/rules/rules.ts';

export const page = new URL('../docs/rules.md', import.meta.url);
export const headings = new URL('../functions/cleaning/rules/headings.made.ts', import.meta.url);

const needs: Readonly<Record<Need, string>> = {
  title: 'a line that is the title',
  prose: 'a paragraph, to tell what stands before and behind the text',
  words: 'a language whose words of menus, buttons and footers are known (`functions/cleaning/words/packs/`)',
};

/** The page as it must be. */
export const rulesPage = (): string => `# What removes lines, and why

This page is made from the records of the rules: change it there (\`functions/cleaning/rules/\`), then run
\`npm run rules-page\`. A test compares the two. \`npm run new-rule NAME ROOM\` begins a new rule.

Rules judge a document independently of each other; where two remove a line, the first in this list gives the reason. No rule
removes the title, a paragraph of prose, code, a table or a quotation. In the examples, lines that begin with \`-\` are removed.

## Rules

${rules.map(ruleSection).join('\n')}
## What is no rule

| name | at the desk | removes |
|---|---|---|
${beyond.map(({ name, heading, sentence }) => `| \`${name}\` | ${heading} | ${sentence} |`).join('\n')}
`;

const ruleSection = ({
  name,
  heading,
  sentence,
  needs: asked,
  removes,
  leaves,
}: Rule): string => `### ${heading}

\`${name}\`. ${sentence}${asked.length > 0 ? ` Needs ${asked.map(need => needs[need]).join(' and ')}.` : ''}

Removes:

${removes.map(drawn).join('\n')}
Leaves alone:

${leaves.map(drawn).join('\n')}`;

const drawn = (example: string): string => `\`\`\`diff
${example
  .trim()
  .split('\n')
  .map(line => line.trim())
  .map(line => (line.startsWith('- ') || line === '' ? line : `  ${line}`))
  .join('\n')}
\`\`\`
`;

/** The list of headings as it must be. */
export const headingsFile =
  (): string => `/** Made by \`npm run rules-page\` from the records of the rules: name and heading, in order. */

export const rules: readonly (readonly [string, string])[] = [
${rules.map(pair).join('\n')}
];

export const beyond: readonly (readonly [string, string])[] = [
${beyond.map(pair).join('\n')}
];
`;

const pair = ({ name, heading }: RuleRecord): string =>
  `  [${JSON.stringify(name)}, ${JSON.stringify(heading)}],`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(page, rulesPage());
  writeFileSync(headings, headingsFile());
}
