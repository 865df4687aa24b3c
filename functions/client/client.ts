/**
 * A client of the reading API, for Node.js and browsers: no dependencies but `fetch`. Its types are made of the OpenAPI document.
 */
import type { Article, Changes, ChangesQuery, Listing, ListingQuery, Problem } from './api.made.ts';

export interface ClientOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** How often a request is made at the most, where it is answered that it may succeed later: 429, 5xx, or not at all. */
  readonly tries?: number;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** An answer that is none of those that the client knows what to do with. */
export class RefusedRequest extends Error {
  readonly status: number;
  /** What the API says is wrong, and the way out. */
  readonly problem: Partial<Problem>;

  constructor(path: string, status: number, problem: Partial<Problem>) {
    super(`${path}: ${status} ${problem.detail ?? problem.title ?? ''}`.trim());
    this.name = 'RefusedRequest';
    this.status = status;
    this.problem = problem;
  }
}

export type Format = 'text' | 'markdown' | 'html';

/** An entry of the listing; with `fields`, those members alone. */
export type ListedArticle = Listing['items'][number];

export interface Faircopy {
  /** One article; undefined where it was never published, or was withdrawn. */
  article(key: string): Promise<Article | undefined>;
  /** The same as text, Markdown or a page. */
  text(key: string, format: Format): Promise<string | undefined>;
  /** One page of the listing. */
  listing(query?: ListingQuery): Promise<Listing>;
  /** All that the query finds, page by page. */
  articles(query?: Omit<ListingQuery, 'cursor'>): AsyncIterable<ListedArticle>;
  /** One page of what changed; undefined where the cursor is too old: start over, without one. */
  changes(query?: ChangesQuery): Promise<Changes | undefined>;
}

/** Milliseconds of the first pause; each further one is twice as long, up to the longest. */
const firstPause = 500;
const longestPause = 30_000;

/** @param origin `https://articles.example`: where the API answers */
export function faircopy(
  origin: string,
  {
    fetch = globalThis.fetch,
    tries = 5,
    pause = milliseconds => new Promise(done => setTimeout(done, milliseconds)),
  }: ClientOptions = {},
): Faircopy {
  const site = origin.replace(/\/$/, '');

  /** The answer, unless it says that there is nothing. @throws RefusedRequest, and what `fetch` throws */
  async function get(path: string, absent: readonly number[]): Promise<Response | undefined> {
    for (let time = 1; ; time++) {
      const response = await fetch(site + path).catch(error => {
        if (time >= tries) throw error;
        return undefined;
      });
      if (response?.ok) return response;
      if (response && absent.includes(response.status)) return undefined;
      const mayPass = !response || response.status === 429 || response.status >= 500;
      if (response && (!mayPass || time >= tries))
        throw new RefusedRequest(path, response.status, await problemIn(response));
      await pause(pauseBefore(time, response?.headers.get('retry-after')));
    }
  }

  const sure = async (path: string): Promise<Response> => {
    const response = await get(path, []);
    if (!response) throw new Error(`${path} was not answered`);
    return response;
  };

  const listing = async (query: ListingQuery = {}): Promise<Listing> =>
    (await sure(`/articles${search(query)}`)).json() as Promise<Listing>;

  return {
    article: async key =>
      (await get(`${pathOf(key)}?format=json`, gone))?.json() as Promise<Article | undefined>,
    text: async (key, format) => (await get(`${pathOf(key)}?format=${format}`, gone))?.text(),
    listing,
    async *articles(query = {}) {
      for (let cursor: string | undefined; ; ) {
        const page: Listing = await listing({ ...query, ...(cursor && { cursor }) });
        yield* page.items;
        cursor = page.cursor;
        if (cursor === undefined) return;
      }
    },
    changes: async (query = {}) =>
      (await get(`/changes${search(query)}`, tooOld))?.json() as Promise<Changes | undefined>,
  };
}

const gone = [404, 410] as const;
const tooOld = [410] as const;

/** The address of an article: its key, encoded segment by segment. */
const pathOf = (key: string): string => `/articles/${key.split('/').map(encodeURIComponent).join('/')}`;

function search(query: ListingQuery | ChangesQuery): string {
  const found = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat()) if (each !== undefined) found.append(name, String(each));
  const text = found.toString();
  return text && `?${text}`;
}

async function problemIn(response: Response): Promise<Partial<Problem>> {
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}

/** As long as the answer asks for, or longer each time; a part of it by chance, so that many clients don’t come back at once. */
function pauseBefore(time: number, retryAfter: string | null | undefined): number {
  const asked = Number(retryAfter) * 1_000;
  if (asked > 0) return Math.min(asked, longestPause);
  const most = Math.min(longestPause, firstPause * 2 ** (time - 1));
  return most / 2 + (Math.random() * most) / 2;
}
