/** The uploads bucket in S3, as editors use it: files as they came, and new ones. */
import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from '../../desk/article/attachment.ts';
import type { DeskUploads } from '../../desk/desk-stores.ts';

/** How long the address of a file works, in seconds: it is followed at once. */
const addressWorks = 60;

export const s3DeskUploads = (client: S3Client, bucket: string): DeskUploads => ({
  async original(key, { version, etag }) {
    const command = new GetObjectCommand({
      Bucket: bucket,
      Key: key,
      ...(version ? { VersionId: version } : { IfMatch: etag }),
      // Whatever it says it is, a browser stores it and shows nothing of it.
      ResponseContentType: 'application/octet-stream',
      ResponseContentDisposition: attachment(key),
    });
    return { address: await getSignedUrl(client, command, { expiresIn: addressWorks }) };
  },

  async put(key, bytes, { contentType, replace }) {
    try {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ...(contentType && { ContentType: contentType }),
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
          ...(!replace && { IfNoneMatch: '*' }),
        }),
      );
      return 'stored';
    } catch (error) {
      // 409: somebody else stores the same key at this moment, and it will be there.
      if (error instanceof S3ServiceException && [409, 412].includes(error.$metadata.httpStatusCode ?? 0))
        return 'taken';
      throw error;
    }
  },
});
