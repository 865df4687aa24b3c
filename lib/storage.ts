import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { articlesSchema, indexesFor } from '../functions/stores/table/articles-schema.ts';
import { facetsSchema } from '../functions/stores/table/facets/facets-schema.ts';
import { historySchema } from '../functions/stores/table/history/history-schema.ts';
import { houseSchema } from '../functions/stores/table/house/house-schema.ts';
import type { Environment } from './environments.ts';
import { acknowledge } from './shared/acknowledge.ts';
import { leaveNoLogsBehind } from './shared/object-eraser.ts';
import { retention } from './shared/retention.ts';
import { shardsAsked } from './shared/shards.ts';

/**
 * What holds data: the bucket of uploads, and the tables of articles, of house rules, of what articles were, and of authors and
 * tags. The ids of these constructs never change, nor what an
 * index is keyed by or projects: CloudFormation would put a new, empty one in its place. A changed index is a new name, one
 * a deployment.
 */
export class Storage extends Construct {
  readonly uploads: Bucket;
  readonly articles: TableV2;
  readonly house: TableV2;
  /** What articles were. */
  readonly history: TableV2;
  readonly facets: TableV2;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const removalPolicy = retention(environment);

    this.uploads = new Bucket(this, 'Uploads', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(environment.oldVersionDays),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
        { expiredObjectDeleteMarker: true },
      ],
      removalPolicy,
      autoDeleteObjects: !environment.keepsData,
    });
    // A bucket that is kept stays as guarded as it was.
    this.uploads.policy?.applyRemovalPolicy(removalPolicy);
    acknowledge(this.uploads, {
      'AwsSolutions-S1':
        'Every version of an upload is kept and every change is an event; a log of who read the bucket would cost more than the bucket and is for the account’s CloudTrail.',
    });
    if (!environment.keepsData) leaveNoLogsBehind(this, environment);

    // Protected against deletion by `faircopy deploy`, once it is there: a table that is protected from the first moment can't
    // be removed when the rest of its stack fails, and no second try could follow.
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    this.articles = new TableV2(this, 'Articles', {
      partitionKey: text(articlesSchema.partition),
      timeToLiveAttribute: articlesSchema.expires,
      globalSecondaryIndexes: indexesFor(environment.offers ?? []).map(indexName => {
        const { partition, sort, projects } = articlesSchema.indexes[indexName];
        return {
          indexName,
          partitionKey: text(partition),
          sortKey: text(sort),
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: [...projects],
        };
      }),
      // Keys alone: a whole item would carry what is held.
      ...(environment.announces && { dynamoStream: StreamViewType.KEYS_ONLY }),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: environment.keepsData },
      removalPolicy,
    });
    this.house = new TableV2(this, 'House', {
      partitionKey: text(houseSchema.partition),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: environment.keepsData },
      removalPolicy,
    });
    this.history = new TableV2(this, 'History', {
      partitionKey: text(historySchema.partition),
      sortKey: text(historySchema.sort),
      timeToLiveAttribute: historySchema.expires,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: environment.keepsData },
      removalPolicy,
    });
    this.facets = new TableV2(this, 'Facets', {
      partitionKey: text(facetsSchema.partition),
      sortKey: text(facetsSchema.sort),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: environment.keepsData },
      removalPolicy,
    });
    if (!environment.keepsData) {
      acknowledge(this.facets, {
        'AwsSolutions-DDB3':
          'This environment keeps nothing; rows of authors and tags come with their articles.',
      });
      acknowledge(this.articles, {
        'AwsSolutions-DDB3':
          'This environment keeps nothing; whatever the table holds can be made again from the bucket.',
      });
      acknowledge(this.house, {
        'AwsSolutions-DDB3': 'This environment keeps nothing; house rules of it are there to try them.',
      });
      acknowledge(this.history, {
        'AwsSolutions-DDB3': 'This environment keeps nothing, so nobody asks later what an article was.',
      });
    }

    new CfnOutput(this, 'UploadsBucket', {
      description: 'Put article files here: aws s3 cp story.txt s3://<this>/news/story.txt',
      value: this.uploads.bucketName,
    }).overrideLogicalId('UploadsBucket');
    // What faircopy doctor insists on depends on it.
    new CfnOutput(this, 'DataIsKept', {
      description: 'Bucket and table outlive the stack',
      value: String(environment.keepsData),
    }).overrideLogicalId('KeepsData');
    new CfnOutput(this, 'ArticlesTable', {
      description: 'Where articles are kept',
      value: this.articles.tableName,
    }).overrideLogicalId('ArticlesTable');
    // What faircopy doctor looks for.
    new CfnOutput(this, 'OffersList', {
      description: 'What readers may ask for besides the newest articles and a prefix',
      value: (environment.offers ?? []).join(' ') || '-',
    }).overrideLogicalId('Offers');
    new CfnOutput(this, 'ShardsNumber', {
      description: 'Into how many shards lists are parted, and in how many articles may be',
      value: `${environment.shards ?? 1} ${shardsAsked(environment)}`,
    }).overrideLogicalId('Shards');
    new CfnOutput(this, 'FacetsTable', {
      description: 'Where authors and tags are looked up',
      value: this.facets.tableName,
    }).overrideLogicalId('FacetsTable');
    new CfnOutput(this, 'HouseTable', {
      description: 'Where house rules are kept',
      value: this.house.tableName,
    }).overrideLogicalId('HouseTable');
    new CfnOutput(this, 'HistoryTable', {
      description: 'Where it is kept what articles were',
      value: this.history.tableName,
    }).overrideLogicalId('HistoryTable');
    new CfnOutput(this, 'HistoryDaysNumber', {
      description: 'For how many days',
      value: String(environment.historyDays),
    }).overrideLogicalId('HistoryDays');
  }
}
