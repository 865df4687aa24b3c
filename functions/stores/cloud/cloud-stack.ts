/** A stack of CloudFormation and the table in it, for operators. */
import {
  type CloudFormationClient,
  DescribeStacksCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, type DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import type { OperatedStack, OperatedTable } from '../../operating/environment/deployment.ts';

export const cloudStack = (client: CloudFormationClient, name: string): OperatedStack => ({
  name,
  async state() {
    const found = await client.send(new DescribeStacksCommand({ StackName: name })).catch(error => {
      // CloudFormation has no error of its own for this.
      if (error?.name === 'ValidationError' && /does not exist/.test(error.message)) return undefined;
      throw error;
    });
    const stack = found?.Stacks?.[0];
    if (!stack || stack.StackStatus === 'DELETE_COMPLETE') return undefined;
    const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
      OutputKey,
      OutputValue,
    ]);
    return {
      status: stack.StackStatus ?? '',
      isProtected: stack.EnableTerminationProtection ?? false,
      outputs: Object.fromEntries(outputs),
    };
  },
  async protect(isProtected) {
    await client.send(
      new UpdateTerminationProtectionCommand({ StackName: name, EnableTerminationProtection: isProtected }),
    );
  },
});

export const cloudTable = (client: DynamoDBClient, table: string): OperatedTable => ({
  async isProtected() {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    return Table?.DeletionProtectionEnabled ?? false;
  },
  async protect() {
    await client.send(new UpdateTableCommand({ TableName: table, DeletionProtectionEnabled: true }));
  },
});
