/**
 * All that can change what lies under a key, or whether it can be read: the events that the bucket sends to the queue.
 * `s3:ObjectRemoved:*` is not sent for what a lifecycle rule removes.
 */
export const uploadEvents = [
  's3:ObjectCreated:*',
  's3:ObjectRemoved:*',
  's3:LifecycleExpiration:*',
  // What lay in an archive can be read.
  's3:ObjectRestore:Completed',
] as const;
