/**
 * Writes what browsers are sent, sheets and scripts, into modules that a bundle can hold: `npm run assets`. A test fails when
 * one of them is not what its source says.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/** Each source and the module that is made of it. */
export const assets = [
  ['functions/reading/pages/page.css', 'functions/reading/pages/page-css.made.ts'],
  ['functions/desk/browser/desk.css', 'functions/desk/browser/desk-css.made.ts'],
  ['functions/desk/browser/desk.browser.ts', 'functions/desk/browser/desk-script.made.ts'],
] as const;

/** The module for a source: its text, without what only its readers need, as one exported string. */
export async function moduleOf(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, source)],
    bundle: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  const text = JSON.stringify(outputFiles[0]?.text.trim() ?? '');
  return `/** Made of ${path.basename(source)} by \`npm run assets\`. */\nexport const text = ${text};\n`;
}

if (process.argv[1] === import.meta.filename)
  for (const [source, made] of assets) writeFileSync(path.join(root, made), await moduleOf(source));
