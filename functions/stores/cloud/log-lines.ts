/** Lines of a log of CloudWatch, for operators. */
import { type CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import * as v from 'valibot';

/** Sends one signed POST to CloudWatch Logs; resolves to the answer’s body. @throws what AWS refuses, in its words */
export type AskLogs = (target: string, body: string) => Promise<string>;

/**
 * @param prefix what CloudFormation’s name of the resource begins with
 * @returns the name of a log group of a stack; undefined where it has none
 */
export async function logGroupOf(
  formation: CloudFormationClient,
  stack: string,
  prefix: string,
): Promise<string | undefined> {
  for await (const page of paginateListStackResources({ client: formation }, { StackName: stack }))
    for (const { ResourceType, LogicalResourceId, PhysicalResourceId } of page.StackResourceSummaries ?? [])
      if (ResourceType === 'AWS::Logs::LogGroup' && LogicalResourceId?.startsWith(prefix))
        return PhysicalResourceId;
  return undefined;
}

const answer = v.object({
  events: v.optional(v.array(v.object({ timestamp: v.number(), message: v.string() })), []),
  nextToken: v.optional(v.string()),
});

export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/**
 * Lines since an instant, about in the order of time: page by page, an answer may have none and not be the last.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 * @param filter in CloudWatch’s own words: `{ $.key = "news/story.txt" }`; empty: all
 */
export async function* logLines(
  ask: AskLogs,
  logGroupName: string,
  { since, filter }: { readonly since: number; readonly filter: string },
): AsyncIterable<LogLine> {
  let nextToken: string | undefined;
  do {
    const request = { logGroupName, startTime: since, ...(filter && { filterPattern: filter }), nextToken };
    const page = v.parse(
      answer,
      JSON.parse(await ask('Logs_20140328.FilterLogEvents', JSON.stringify(request))),
    );
    for (const { timestamp, message } of page.events) yield { at: timestamp, text: message.trimEnd() };
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
}
