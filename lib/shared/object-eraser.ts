import { type CfnResource, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

/**
 * A bucket with `autoDeleteObjects` is emptied by a function of the CDK's own, whose logs would stay for ever: Lambda makes
 * a log group for it outside of the stack. So it gets one of ours, and a role that can't make another.
 */
export function leaveNoLogsBehind(scope: Construct, environment: Environment): void {
  const eraser = Stack.of(scope).node.findChild('Custom::S3AutoDeleteObjectsCustomResourceProvider');
  const logs = new LogGroup(scope, 'EraserLogs', {
    retention: environment.logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const handler = eraser.node.findChild('Handler') as CfnResource;
  handler.addPropertyOverride('LoggingConfig', { LogGroup: logs.logGroupName });
  const role = eraser.node.findChild('Role') as CfnResource;
  role.addPropertyDeletionOverride('ManagedPolicyArns');
  role.addPropertyOverride('Policies', [
    {
      PolicyName: 'WriteLogs',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: logs.logGroupArn,
          },
        ],
      },
    },
  ]);
}
