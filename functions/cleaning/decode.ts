/** From bytes to text. */
import type { CleanOptions, Problem, SourceType } from './cleaning.ts';

export interface Decoded {
  readonly text: string;
  readonly problem?: Problem;
}

export function decode(source: string | Uint8Array): Decoded {
  if (typeof source === 'string') return { text: source };
  if (source.includes(0)) {
    const sentence =
      'This file is not text (a picture, a document or an archive?). Upload the article as .txt, .md or .html.';
    return { text: '', problem: { code: 'binary', sentence } };
  }
  return { text: new TextDecoder().decode(source) };
}

/** How to read it: as told, by extension, by content type, by a look at the beginning. */
export function typeOf(text: string, { type, name = '', contentType = '' }: CleanOptions): SourceType {
  if (type) return type;
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:txt|text)$/.test(extension)) return 'text';
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension)) return 'markdown';
  if (/^(?:html?|xhtml|xht)$/.test(extension)) return 'html';
  if (/^text\/(?:x-)?markdown\b/i.test(contentType)) return 'markdown';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'html';
  return /^\s*(?:<!doctype html|<html)\b/i.test(text.slice(0, 1000)) ? 'html' : 'text';
}
