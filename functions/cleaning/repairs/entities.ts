/** HTML entities in text that is no HTML: &ndash; &#8217; &amp; */
import { decodeHTMLStrict } from 'entities';
import { editsOf, type Repairer } from './repair.ts';

export const entities: Repairer = {
  name: 'entities',
  reason: 'an HTML entity stood where its character belongs',
  traces: ['&', ';'],
  suspect: /&[#A-Za-z]/,
  inspect(source) {
    if (!source.match(entity) || isSubject(source)) return undefined;
    return text => editsOf(text, entity, ([found]) => character(found));
  },
};

const entity = /&(?:amp;)*(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,24}\d{0,2});/g;

/** Entities that were escaped again (&amp;nbsp;) are decoded all the way; what would look like a tag stays. */
function character(found: string): string | undefined {
  const plain = found.replace(/^&(?:amp;)+(?!$)/, '&');
  const char = decodeHTMLStrict(plain);
  if (char === plain || /[<>\ufffd\u0000-\u0008\u000a-\u001f]/.test(char)) return undefined;
  return char.replace(/[\t\u00a0]/g, ' ');
}

/** An entity in quotes or backticks: the article speaks of it. */
const quoted = /["“”„«‘'`]&(?:amp;)*#?\w+;["“”»’'`]/;

const isSubject = (source: string): boolean =>
  quoted.test(source) || /\b(?:ampersand|HTML entit|HTML-Entit|character reference)/i.test(source);
