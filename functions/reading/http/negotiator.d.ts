declare module 'negotiator' {
  /** https://github.com/jshttp/negotiator#api */
  export default class Negotiator {
    constructor(request: { headers: Readonly<Record<string, string | undefined>> });
    mediaType(available: readonly string[]): string | undefined;
    /** Among codings that the client likes equally, the one that comes first in `preferred`. */
    encoding(available: readonly string[], options?: { preferred?: readonly string[] }): string | undefined;
  }
}
