/** Skeleton of the cleaner: enough for the rest of the house to stand on. */
import { createHash } from 'node:crypto';
import type { Block, Cleaning, CleanOptions, Line, Removal } from './cleaning.ts';

export const cleaner = 1;

export function clean(
  source: string | Uint8Array,
  options: CleanOptions & { name?: string; contentType?: string },
): Cleaning {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const metadata = Object.fromEntries(
    Object.entries(options.metadata ?? {})
      .filter(([name]) => ['author', 'date', 'language', 'url'].includes(name))
      .map(([name, value]) => [name, { value, from: 'object-metadata' as const }]),
  );
  const seen = new Map<string, number>();
  const lines: Line[] = [];
  let title: Line | undefined;
  for (const [, body = '', ending = ''] of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (!body && !ending) continue;
    const normal = body.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (!normal) {
      lines.push({ text: body, ending });
      continue;
    }
    const hash = createHash('sha256').update(normal).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    const removed: Removal | undefined = /^[-–—*·]$/.test(normal)
      ? { rule: 'dangling-marks', reason: 'A mark without any text.' }
      : /^(PREV|NEXT) \S/.test(normal)
        ? { rule: 'previous-next-links', reason: 'A link to another story.' }
        : title && normal.toLowerCase() === title.text.toLowerCase()
          ? { rule: 'repeated-title', reason: 'The title again.' }
          : undefined;
    const line: Line = {
      id: `${hash}~${count}`,
      text: body,
      ending,
      ...(removed && { removed }),
      ...(title ? {} : { role: 'title' }),
    };
    title ??= line;
    lines.push(line);
  }
  const blocks: Block[] = [];
  let open = false;
  for (const line of lines) {
    if (!line.id) open = false;
    if (!line.id || line.removed || line.role) continue;
    const last = blocks.at(-1);
    const repaired = line.text.replace(/”(?=[a-z])/g, '” ');
    if (open && last)
      blocks[blocks.length - 1] = {
        ...last,
        lines: [...last.lines, line.id],
        text: `${last.text}\n${repaired}`,
      };
    else blocks.push({ kind: 'paragraph', lines: [line.id], text: repaired });
    open = true;
  }
  const binary = typeof source !== 'string' && source.includes(0);
  return {
    type: 'text',
    title: options.metadata?.title
      ? { text: options.metadata.title, from: 'object-metadata' }
      : title
        ? { text: title.text, from: 'line', line: title.id ?? '' }
        : { text: '', from: 'none' },
    metadata,
    shape: { kind: 'unknown', evidence: [] },
    lines,
    blocks,
    unplaced: [],
    verdict: binary
      ? { status: 'rejected', problem: { code: 'binary', sentence: 'This is no text.' } }
      : blocks.length === 0
        ? { status: 'held', problem: { code: 'nothing-left', sentence: 'Nothing is left.' } }
        : { status: 'clean' },
  };
}
