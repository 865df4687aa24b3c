/** The only reader of process.env. The stack hands these names to the functions and satisfies these types. */

/** What on-upload is told. */
export type UploadEnvironment = {
  readonly ARTICLES_TABLE: string;
  readonly UPLOADS_BUCKET: string;
};

/** What on-read is told. */
export type ReadEnvironment = {
  readonly ARTICLES_TABLE: string;
};

/** Throws if a name is missing. */
export const uploadEnvironment = (): UploadEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/publishing.ts'),
  UPLOADS_BUCKET: required('UPLOADS_BUCKET', 'lib/publishing.ts'),
});

/** Throws if a name is missing. */
export const readEnvironment = (): ReadEnvironment => ({
  ARTICLES_TABLE: required('ARTICLES_TABLE', 'lib/reading.ts'),
});

function required(name: string, givenBy: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; the stack hands it to this function (${givenBy})`);
  return value;
}

/**
 * Node 20 is served by the SDK versions that are pinned here; the SDK's notice of its end is for those who upgrade, not for
 * somebody who tries Faircopy on a laptop.
 */
export function quietAboutNode20(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
