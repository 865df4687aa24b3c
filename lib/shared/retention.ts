import { RemovalPolicy } from 'aws-cdk-lib';
import type { Environment } from '../environments.ts';

/**
 * What holds data outlives the stack where the environment says so. Not what a deployment made that failed: it holds nothing
 * yet, and would be left behind by every try.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
 */
export const retention = ({ keepsData }: Pick<Environment, 'keepsData'>): RemovalPolicy =>
  keepsData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
