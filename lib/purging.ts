import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { WithdrawalEnvironment } from '../functions/entries/environment.ts';
import { purgesPartition } from '../functions/stores/cloud/cdn-purges.ts';
import type { Cdn } from './cdn.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { PipelineFunction } from './shared/pipeline-function.ts';

export interface PurgingProps {
  /** Where it is told that an article was withdrawn. */
  readonly bus: IEventBus;
  readonly cdn: Cdn;
  /** The most purges of a month. */
  readonly aMonth: number;
  readonly environment: Environment;
}

/** Withdrawn articles go from the CDN at once. A purge that fails is not tried again: a minute later nothing is left to purge. */
export class Purging extends Construct {
  constructor(scope: Construct, id: string, { bus, cdn, aMonth, environment }: PurgingProps) {
    super(scope, id);
    const purges = new TableV2(this, 'Purges', {
      partitionKey: { name: purgesPartition, type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(purges, { 'AwsSolutions-DDB3': 'It holds a number a month.' });
    const { distribution } = cdn;
    const onWithdrawal = new PipelineFunction(this, 'OnWithdrawal', {
      entry: 'on-withdrawal',
      description: 'Purges withdrawn articles from the CDN',
      variables: {
        DISTRIBUTION: distribution.distributionId,
        PURGES_TABLE: purges.tableName,
        PURGES_A_MONTH: String(aMonth),
      } satisfies WithdrawalEnvironment,
      timeout: Duration.seconds(30),
      memorySize: 256,
      environment,
    });
    onWithdrawal.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:UpdateItem'], resources: [purges.tableArn] }),
    );
    onWithdrawal.addToRolePolicy(
      new PolicyStatement({
        actions: ['cloudfront:CreateInvalidation'],
        resources: [distribution.distributionArn],
      }),
    );
    new Rule(this, 'Withdrawals', {
      eventBus: bus,
      eventPattern: { source: ['faircopy'], detailType: ['Article withdrawn'] },
      targets: [new LambdaFunction(onWithdrawal, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }
}
