/** An article that goes through the whole pipeline and is withdrawn again: what only a deployed environment can show. */
import { canaryPrefix } from '../../articles/keys/canary.ts';
import type { Finding } from './doctor.ts';

/** An environment, as whoever uploads and whoever reads see it. */
export interface CanaryPlace {
  upload(key: string, body: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** A GET to the API. */
  get(path: string): Promise<{ readonly status: number; readonly body: string }>;
  /** Milliseconds. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** How long the pipeline may take, and how often it is asked. Milliseconds. */
const [patience, often] = [120_000, 1_000];

const title = 'The harbour canary sings';
const kept = 'A canary was let out over the harbour this morning, and it came back before the ferry did.';
const struck = 'NEXT The ferry keeps its winter berth';

/**
 * Uploads an article under the reserved prefix, waits until readers get it, cleaned and in no list, and withdraws it, whatever came of it.
 * @param token tells this canary from others: letters and digits
 */
export async function canary(place: CanaryPlace, token: string): Promise<Finding[]> {
  const key = `${canaryPrefix}${token}.txt`;
  const path = `/articles/${key}`;
  const found: Finding[] = [];
  try {
    await place.upload(
      key,
      `${title}\n\n${title}\n\n${kept}\n\nThe day went on as days there do.\n\n${struck}\n`,
    );
    found.push(...(await seen(place, path)));
  } catch (error) {
    found.push(
      wrong(
        `The canary can’t be uploaded: ${reasonOf(error)}`,
        'Give the role the rights of docs/canary-policy.json.',
      ),
    );
    return found;
  } finally {
    await place.remove(key).catch(error => {
      found.push(wrong(`The canary can’t be removed: ${reasonOf(error)}`, `Delete ${key} from the bucket.`));
    });
  }
  const gone = await until(place, path, status => status === 410 || status === 404);
  found.push(
    gone === undefined
      ? wrong(`The canary can still be read two minutes after its file was deleted`, wayOut(key))
      : well(`it was withdrawn ${seconds(gone.after)} after its file was deleted`),
  );
  return found;
}

async function seen(place: CanaryPlace, path: string): Promise<Finding[]> {
  const read = await until(place, path, status => status === 200);
  if (!read)
    return [
      wrong('The canary can’t be read two minutes after its upload', wayOut(path.slice('/articles/'.length))),
    ];
  const { title: shown, blocks = [] } = JSON.parse(read.body) as {
    title?: string;
    blocks?: { text: string }[];
  };
  const text = blocks.map(block => block.text).join('\n');
  const isClean = shown === title && text.includes(kept) && !text.includes(title) && !text.includes(struck);
  const listed = await place.get(`/articles?prefix=${encodeURIComponent(canaryPrefix)}`);
  return [
    isClean
      ? well(`a canary was read, cleaned, ${seconds(read.after)} after its upload`)
      : wrong(
          'The canary is not what the cleaner makes of it',
          'Is the cleaner deployed that you expect? docs/runbook.md#a-bad-cleaner',
        ),
    ...(listed.body.includes(title)
      ? [wrong('The canary stands in the listing', 'Deploy this version of Faircopy anew.')]
      : []),
  ];
}

async function until(
  { get, now, pause }: CanaryPlace,
  path: string,
  isThere: (status: number) => boolean,
): Promise<{ readonly body: string; readonly after: number } | undefined> {
  const began = now();
  while (now() - began < patience) {
    const { status, body } = await get(path);
    if (isThere(status)) return { body, after: now() - began };
    await pause(often);
  }
  return undefined;
}

const wayOut = (key: string): string =>
  `npx faircopy status KEY for ${key}; then docs/runbook.md#stalled-queue and #failing-hints`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
const well = (what: string): Finding => ({ state: 'well', what });
const wrong = (what: string, wayOut: string): Finding => ({ state: 'wrong', what, wayOut });
