import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Says of rules that a construct and what is inside it don't follow why that is right.
 * @param reasons a sentence for each rule (`AwsSolutions-S1`) or finding of it (`AwsSolutions-IAM5[Resource::*]`)
 */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
