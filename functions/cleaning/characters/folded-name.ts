import { plainForm } from './normal-forms.ts';

/** Names are one where letters and digits are: “Winter-Berth” and “winter berth”. Empty where there are none. */
export const foldedName = (name: string): string =>
  plainForm(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
