/** What a cleaning becomes for those who go on working with it. */
import { fairCopyOf } from '../articles/fair-copy.ts';
import type { Cleaning } from '../cleaning/cleaning.ts';
import { asMarkdown } from '../representations/markdown.ts';
import { asText } from '../representations/text.ts';
import { spansOf } from './spans.ts';

export const formats = ['text', 'markdown', 'json', 'spans'] as const;
export type Format = (typeof formats)[number];

/** What a file of the format is called at its end. */
export const extensions: Readonly<Record<Format, string>> = {
  text: '.txt',
  markdown: '.md',
  json: '.json',
  spans: '.spans.json',
};

/** The fields that a record, or a file of JSON, gets from a cleaning. */
export function fieldsOf(cleaning: Cleaning, format: Format): Readonly<Record<string, unknown>> {
  const { type, verdict, lines } = cleaning;
  const status = {
    status: verdict.status,
    ...(verdict.status !== 'clean' && { problem: verdict.problem }),
  };
  if (format === 'spans') {
    const spans = verdict.status === 'rejected' ? undefined : spansOf(cleaning);
    return { ...status, removed: spans ?? null };
  }
  const copy = fairCopyOf(cleaning);
  if (format !== 'json') return { ...status, title: copy.title, text: written(cleaning, format) };
  const removals = lines.flatMap(({ id, text, removed }, index) =>
    id !== undefined && removed ? [{ line: index + 1, text, ...removed }] : [],
  );
  return { ...status, type, title: copy.title, metadata: copy.metadata, blocks: copy.blocks, removals };
}

/** The contents of a file of the format. */
export function written(cleaning: Cleaning, format: Format): string {
  if (format === 'text') return asText(fairCopyOf(cleaning));
  if (format === 'markdown') return asMarkdown(fairCopyOf(cleaning));
  return `${JSON.stringify(fieldsOf(cleaning, format))}\n`;
}
