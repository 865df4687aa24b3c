/** Addresses that anybody can open. */

/**
 * An address in the web, as its source has it where it is whole.
 *
 * @param base what a relative address is relative to, where that is known
 * @returns undefined where it leads nowhere in the web: it is relative to nothing known, or its bytes lie inside the source
 */
export function webAddress(address: string, base?: string): string | undefined {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (/^https?:\/\/\S+$/i.test(whole)) return whole;
  const page = base !== undefined && URL.canParse(base) ? base : undefined;
  if (/^(?:data|blob):/i.test(whole) || whole.startsWith('#') || !URL.canParse(whole, page)) return undefined;
  const { protocol, href } = new URL(whole, page);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
