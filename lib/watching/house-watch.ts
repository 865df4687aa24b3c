import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { WatchEnvironment, WatchingEnvironment } from '../../functions/entries/environment.ts';
import { watchSchema } from '../../functions/stores/table/house/watch-schema.ts';
import type { Environment } from '../environments.ts';
import { acknowledge } from '../shared/acknowledge.ts';
import type { PipelineFunction } from '../shared/pipeline-function.ts';

export interface HouseWatchProps {
  readonly how: NonNullable<Environment['watchesSections']>;
  readonly house: TableV2;
  /** Remembers some of the files that it cleans. */
  readonly onUpload: PipelineFunction;
  /** Shows what was found. */
  readonly onDesk: PipelineFunction;
  /** Where the articles of a section are hinted at when rules were accepted for it without an editor. */
  readonly bulk: Queue;
}

/** Looks at what comes back in sections as their files come, and tells editors. Everything works without it. */
export class HouseWatch extends Construct {
  constructor(scope: Construct, id: string, { how, house, onUpload, onDesk, bulk }: HouseWatchProps) {
    super(scope, id);
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const seen = new TableV2(this, 'Seen', {
      partitionKey: text(watchSchema.partition),
      sortKey: text(watchSchema.sort),
      timeToLiveAttribute: watchSchema.expires,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(seen, { 'AwsSolutions-DDB3': 'What was seen in a month’s files is seen again in the next.' });
    const { oneFileIn, accepts } = how;
    const table = { WATCH_TABLE: seen.tableName } satisfies WatchEnvironment;
    const watching: WatchingEnvironment = {
      WATCHES_ONE_IN: String(oneFileIn),
      ...(accepts && {
        ACCEPTS_FROM_SHARE: String(accepts.fromShare),
        ACCEPTS_UP_TO_RISK: String(accepts.upToRisk),
        BULK_QUEUE: bulk.queueUrl,
      }),
    };
    for (const [name, value] of Object.entries({ ...table, ...watching }))
      onUpload.addEnvironment(name, value);
    onDesk.addEnvironment('WATCH_TABLE', table.WATCH_TABLE);
    const may = (who: PipelineFunction, actions: string[], resource: string): void => {
      who.addToRolePolicy(new PolicyStatement({ actions, resources: [resource] }));
    };
    may(onUpload, ['dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:Query'], seen.tableArn);
    may(onDesk, ['dynamodb:Query'], seen.tableArn);
    if (!accepts) return;
    may(onUpload, ['dynamodb:GetItem', 'dynamodb:PutItem'], house.tableArn);
    may(onUpload, ['sqs:SendMessage'], bulk.queueArn);
  }
}
