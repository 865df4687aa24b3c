/** DynamoDB answers a batch in part where it needs time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Throttled } from '../../articles/article.ts';
import { pauseBefore } from '../../articles/patience.ts';

/** How often a batch is asked for, what was left out of it included. */
const tries = 5;

/**
 * Asks for all, and after a pause for what was left out: what is asked for again at once is left out again.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html#Programming.Errors.BatchOperations
 *
 * @param ask is given what is still to be done, and returns what was left out of that
 * @param names what there is, in the message of the error: “rows of facets”
 * @throws Throttled when some of it is left out every time
 */
export async function untilNoneIsLeft<Asked>(
  all: readonly Asked[],
  ask: (asked: readonly Asked[]) => Promise<readonly Asked[]>,
  names: string,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<void> {
  let left = all;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === tries) throw new Throttled(new Error(`DynamoDB left ${names} out`));
    if (attempt > 0) await pause(pauseBefore(attempt));
    left = await ask(left);
  }
}
