/**
 * What a game day plays on an environment: a fault, the alarms that must ring, and what ends it. Commands are those of a shell that
 * knows `$ENV` and `of`, as docs/runbook.md has them.
 */
export interface Scenario {
  readonly name: string;
  /** Ids of alarms in lib/watching/alarms.ts. */
  readonly rings: readonly string[];
  /** Minutes from the fault until CloudWatch has told, at the most. */
  readonly within: number;
  readonly inject: readonly string[];
  /** Also run where the alarm never rang. Repeating them does no harm. */
  readonly mend: readonly string[];
  /** What holds once it is mended. */
  readonly after: string;
}

const upload = (count: number, name: string, text: string): string =>
  `for n in $(seq ${count}); do printf '${text}' "$n" | aws s3 cp - "s3://$(of S3::Bucket StorageUploads)/game-day/${name}-$n.txt"; done`;

const sound =
  'Game day %s\\n\\nA harbour was played today, and it went well. Nobody was hurt, and the ferry sailed.\\n';
const read = (minutes: number): string =>
  `for n in $(seq ${minutes * 20}); do curl -s -o /dev/null "$API/articles"; sleep 3; done`;
const [onUpload, onRead] = [
  '"$(of Lambda::Function PublishingOnUpload)"',
  '"$(of Lambda::Function ReadingOnRead)"',
];
const source = `"$(aws lambda list-event-source-mappings --function-name ${onUpload} --event-source-arn "$(aws sqs get-queue-attributes --queue-url "$(of SQS::Queue PublishingHints)" --attribute-names QueueArn --query Attributes.QueueArn --output text)" --query 'EventSourceMappings[0].UUID' --output text)"`;

export const scenarios: readonly Scenario[] = [
  {
    name: 'Uploads can’t reach the table',
    rings: ['HintsFail', 'HintsKeepFailing'],
    within: 20,
    inject: [
      `aws iam put-role-policy --role-name "$(of IAM::Role PublishingOnUploadRole)" --policy-name game-day --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"dynamodb:*","Resource":"*"}]}'`,
      'sleep 60',
      upload(8, 'refused', sound),
    ],
    mend: [
      'aws iam delete-role-policy --role-name "$(of IAM::Role PublishingOnUploadRole)" --policy-name game-day || true',
      'npx faircopy redrive --env $ENV',
      'npx faircopy reconcile --env $ENV',
    ],
    after: 'Every file that came meanwhile is readable.',
  },
  {
    name: 'Nobody works the queue off',
    rings: ['UploadsStalled'],
    within: 45,
    inject: [
      `aws lambda update-event-source-mapping --no-enabled --uuid ${source}`,
      'sleep 60',
      upload(1, 'waits', sound),
    ],
    mend: [`aws lambda update-event-source-mapping --enabled --uuid ${source}`],
    after: 'The file that waited is readable.',
  },
  {
    name: 'A letter is given up',
    rings: ['DeadLetters'],
    within: 15,
    inject: [
      'aws sqs send-message --queue-url "$(of SQS::Queue PublishingDeadLetters)" --message-body "game day"',
    ],
    mend: ['npx faircopy redrive --env $ENV --drop-unreadable'],
    after: 'No letter is left.',
  },
  {
    name: 'Uploads’ function does not start',
    rings: ['OnUploadErrors'],
    within: 25,
    inject: [
      `aws lambda update-function-configuration --function-name ${onUpload} --handler index.gameDay`,
      `aws lambda wait function-updated --function-name ${onUpload}`,
      upload(3, 'crashes', sound),
    ],
    mend: [
      `aws lambda update-function-configuration --function-name ${onUpload} --handler index.handler`,
      `aws lambda wait function-updated --function-name ${onUpload}`,
      'npx faircopy redrive --env $ENV',
      'npx faircopy reconcile --env $ENV',
    ],
    after: 'Every file that came meanwhile is readable.',
  },
  {
    name: 'Readers find no execution',
    rings: ['OnReadThrottles', 'ApiErrors'],
    within: 25,
    inject: [
      `aws lambda put-function-concurrency --function-name ${onRead} --reserved-concurrent-executions 0`,
      read(12),
    ],
    mend: [`aws lambda delete-function-concurrency --function-name ${onRead}`],
    after: 'Readers get 200.',
  },
  {
    name: 'Most uploads are no articles',
    rings: ['ManyHeld'],
    within: 70,
    inject: [upload(25, 'held', 'Share\\nTweet\\nPrint %s\\n')],
    mend: [],
    after: 'They wait at the desk, and go with their files.',
  },
];

/** Cleans up behind all of them. */
export const leave: readonly string[] = [
  'aws s3 rm --recursive "s3://$(of S3::Bucket StorageUploads)/game-day/"',
  'npx faircopy doctor --env $ENV --canary',
];

/** Alarms that no game day makes ring: what is known of them is the model of test/stack/alarm-model.ts. */
export const modelled: Readonly<Record<string, string>> = {
  BulkStalled: 'the same expression as UploadsStalled, over the other queue',
  RefusedWrites: 'more than a thousand writes a second for a quarter of an hour cost more than a dollar',
  SlowApi: 'nothing slows one answer in a hundred on purpose',
  OnUploadThrottles: 'as OnReadThrottles',
  OnDeskErrors: 'as OnUploadErrors',
  OnDeskThrottles: 'as OnReadThrottles',
  OnReadErrors: 'as OnUploadErrors',
  OnScheduleErrors: 'as OnUploadErrors',
  OnScheduleThrottles: 'as OnReadThrottles',
  OnChangeErrors: 'as OnUploadErrors',
  OnChangeThrottles: 'as OnReadThrottles',
  EventsLate: 'a stream that is a quarter of an hour late needs a listener that fails for so long',
  EventsUntold: 'rings after six hours',
  NothingPublished: 'rings after as many hours as the row says',
  Removals: 'CloudWatch learns for two weeks what is usual',
};
