/** The names by which a server on this machine is asked for. */

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A page of any site can have a name of its own lead to this machine (DNS rebinding), and would then read what is served
 * here as if it were its own. `Host` has that name.
 * @param more names besides those of the loopback interface, without port
 * @returns tells whether a Host header, with or without port, is one of ours
 */
export function ownNames(more: readonly string[] = []): (host: string | undefined) => boolean {
  const names = new Set([...loopback, ...more.map(name => name.toLowerCase())]);
  return (host = '') => names.has(host.toLowerCase().replace(/:\d{1,5}$/, ''));
}
