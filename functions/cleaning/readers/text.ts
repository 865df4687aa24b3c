/** Reads plain text. */
import type { Reading, ReadLine } from './reading.ts';

/**
 * Cuts at LF, CRLF and CR alone: other line separators of Unicode belong to the text. A blank line parts paragraphs; lines
 * that follow one another stay together with their line breaks.
 */
export function readText(source: string): Reading {
  const lines: ReadLine[] = [];
  let wasBlank = true;
  eachLine(source, (text, ending) => {
    const isBlank = text.trim() === '';
    lines.push({ text, ending, kind: 'paragraph', continues: !isBlank && !wasBlank });
    wasBlank = isBlank;
  });
  return { lines, titles: [], metadata: {} };
}

/** The lines of a source with their endings, which joined give it back. A final line ending starts no further line. */
export function cutLines(source: string): { text: string; ending: string }[] {
  const lines: { text: string; ending: string }[] = [];
  eachLine(source, (text, ending) => lines.push({ text, ending }));
  return lines;
}

function eachLine(source: string, take: (text: string, ending: string) => void): void {
  let feed = source.indexOf('\n');
  let carriage = source.indexOf('\r');
  for (let start = 0; start < source.length; ) {
    if (feed !== -1 && feed < start) feed = source.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = source.indexOf('\r', start);
    let end = source.length;
    let ending = '';
    if (carriage !== -1 && (feed === -1 || carriage < feed)) {
      end = carriage;
      ending = feed === carriage + 1 ? '\r\n' : '\r';
    } else if (feed !== -1) {
      end = feed;
      ending = '\n';
    }
    take(source.slice(start, end), ending);
    start = end + ending.length;
  }
}
