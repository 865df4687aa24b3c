/** Which files get faults, and which tests should notice them: those that would be run by whoever changes the file. */
export const targets: Readonly<Record<string, readonly string[]>> = {
  'functions/articles/address.ts': ['test/articles/address.test.ts'],
  'functions/articles/made-by.ts': ['test/publishing/next-article.test.ts', 'test/operating/compare.test.ts'],
  'functions/articles/tombstone.ts': ['test/articles/tombstone.test.ts'],
  'functions/publishing/groups.ts': ['test/publishing/groups.test.ts'],
  'functions/publishing/receive-hints.ts': ['test/publishing/receive-hints.test.ts'],
};
