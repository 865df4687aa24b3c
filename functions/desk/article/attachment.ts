/** How a file is handed over that must be stored, never shown. */

/** RFC 6266: the last part of the key, for every browser. */
export function attachment(key: string): string {
  const name = key.split('/').at(-1) || 'file';
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
