/** Announcements on a bus of EventBridge, for whatever rules are there. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Send } from '../../announcing/announce.ts';
import type { Announcement } from '../../announcing/announcement.ts';
import { log } from '../../articles/log.ts';
import { signedRequests } from './signed-requests.ts';

/** Entries that EventBridge takes at once. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
const inBatch = 10;

/** How often what was refused is sent again. */
const attempts = 5;

/** Milliseconds until an answer is waited for no more. */
const patience = 10_000;

/** The source of every event: what rules look for. */
const source = 'faircopy';

/** “Article published”, and so on: what rules look for too. */
const detailType = ({ type }: Announcement): string => `Article ${type}`;

type Credentials = Parameters<typeof signedRequests>[2];

export interface BusSettings {
  /** Where EventBridge takes events. */
  readonly address: URL;
  readonly region: string;
  readonly credentials: Credentials;
  /** Its name. */
  readonly bus: string;
  /** The stack's name, which every event tells. */
  readonly environment: string;
  /** Waits before what was refused is sent again, in milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Entry by entry: EventBridge may take some of a batch and refuse others. What it refuses, it is asked again for.
 * @throws where it refuses a batch for a reason that will not pass: a right that is missing, a bus that is not there
 */
export function eventBus({
  address,
  region,
  credentials,
  bus,
  environment,
  pause = sleep,
}: BusSettings): Send {
  const request = signedRequests(address, region, credentials, 'events', patience);
  const put = async (announcements: readonly Announcement[]): Promise<readonly Announcement[]> => {
    const Entries = announcements.map(announcement => ({
      EventBusName: bus,
      Source: source,
      DetailType: detailType(announcement),
      Time: Date.parse(announcement.at) / 1_000,
      Detail: JSON.stringify({ environment, ...announcement }),
    }));
    const answer = await request({
      method: 'POST',
      path: '/',
      query: {},
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSEvents.PutEvents' },
      body: Buffer.from(JSON.stringify({ Entries })),
    });
    const text = await answer.text();
    if (!answer.ok && (answer.status >= 500 || /Throttling/.test(text))) return announcements;
    if (!answer.ok) throw new Error(`EventBridge answers ${answer.status}: ${text.slice(0, 300)}`);
    const results: readonly { readonly ErrorCode?: string }[] = JSON.parse(text).Entries ?? [];
    const failed = results.find(({ ErrorCode }) => ErrorCode);
    if (failed) log.error('refused by the bus', { problem: failed.ErrorCode });
    // Answers come in the order of the entries.
    return announcements.filter((_, index) => results[index] === undefined || results[index].ErrorCode);
  };
  return async announcements => {
    const refused: Announcement[] = [];
    for (let at = 0; at < announcements.length; at += inBatch) {
      let left: readonly Announcement[] = announcements.slice(at, at + inBatch);
      for (let attempt = 0; left.length > 0 && attempt < attempts; attempt++) {
        if (attempt > 0) await pause(100 * 2 ** attempt * (1 + Math.random()));
        left = await put(left);
      }
      refused.push(...left);
    }
    return refused;
  };
}
