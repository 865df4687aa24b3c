/** What the stack tells the functions, for those that run here: the types say when one of them asks for more. */
import type {
  DeskEnvironment,
  ReadEnvironment,
  UploadEnvironment,
} from '../functions/entries/environment.ts';

export const names = {
  bucket: 'uploads',
  table: 'articles',
  house: 'house',
  history: 'history',
  facets: 'facets',
};

/** @param endpoints of what stands in for S3 and DynamoDB */
export const surroundings = (endpoints: { readonly bucket?: string; readonly database: string }) => ({
  ...({
    ARTICLES_TABLE: names.table,
    HOUSE_TABLE: names.house,
    HISTORY_TABLE: names.history,
    HISTORY_DAYS: '365',
    FACETS_TABLE: names.facets,
    UPLOADS_BUCKET: names.bucket,
    GENERATION: '0',
    SHARDS: '1',
    SHARDS_ASKED: '1',
    PUBLISH_ANYTHING: '[]',
    ENVIRONMENT: 'bench',
    PICTURES: 'link',
    OFFERS: '[]',
    ORIGIN: 'https://read.example',
    HINTS_QUEUE: 'http://127.0.0.1:9/hints',
    BULK_QUEUE: 'http://127.0.0.1:9/bulk',
  } satisfies UploadEnvironment & ReadEnvironment & DeskEnvironment),
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.database,
  ...(endpoints.bucket && { AWS_ENDPOINT_URL_S3: endpoints.bucket }),
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
