/** Text inside XML that is written by hand. */

/** Characters that XML 1.0 can't hold, escaped or not, become U+FFFD. https://www.w3.org/TR/xml/#charsets */
export const forXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For element content and attributes. */
export const escapedXml = (text: string): string =>
  forXml(text).replace(/[&<>"']/g, sign => names[sign] ?? sign);
