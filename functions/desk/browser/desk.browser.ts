/**
 * What the desk's pages do more where scripts run: a proof is edited without leaving it and opens at the first removal inside its
 * text, keys do what buttons do, files can be dropped, uploads show how far they are, and a long batch goes on by itself.
 * Everything works without.
 */

import { editing } from './editing/editing.browser.ts';
import { keys } from './keys.browser.ts';
import { uploads } from './uploads.browser.ts';

const edited = document.querySelector<HTMLFormElement>('form[data-draft]');
keys(edited ? editing(edited) : undefined);

const proof = document.querySelector<HTMLFormElement>('form[data-at]');
if (proof && !location.hash)
  document.getElementById(proof.dataset.at ?? '')?.scrollIntoView({ block: 'center' });

const batch = document.querySelector('form[data-continue]');
if (batch) setTimeout(() => batch.querySelector<HTMLButtonElement>('button[name=save]')?.click(), 500);

uploads();
