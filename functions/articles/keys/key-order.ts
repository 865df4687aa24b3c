/** The order in which S3 lists keys and DynamoDB sorts them: by the bytes of UTF-8, not by the UTF-16 units of JavaScript. */

/** Negative: `a` comes first. Zero: they are the same key. */
export const byKey = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
