/** Which files get faults, and which tests should notice them: those that would be run by whoever changes the file. */

const cleaned = (...tests: readonly string[]): string[] => tests.map(test => `test/cleaning/${test}.test.ts`);

/** Of files in one room: the same tests for each of them. */
const each = (room: string, files: readonly string[], tests: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(files.map(file => [`${room}/${file}.ts`, [...tests]]));

/** Not the corpus: it is cleaned while the tests load, so each fault of a rule would take a run of its own. */
const ofRules = cleaned('rules/records', 'kinds-of-lines');
const ofKind = cleaned('result/kind/words', 'result/kind/columns', 'result/kind/page-kind', 'page-kind');
const ofRisk = cleaned('article-risk', 'removal-risk', 'result/risk/left-furniture', 'left-furniture');
const ofDecisions = [
  'test/articles/decisions.test.ts',
  ...cleaned('result/decided', 'result/line-ids', 'result/placement', 'result/light-edits'),
];

export const targets: Readonly<Record<string, readonly string[]>> = {
  ...each('functions/cleaning/result', ['guard'], cleaned('guard')),
  ...each('functions/cleaning/readers', ['decode'], cleaned('readers/decode', 'readers/packed')),
  ...each('functions/cleaning/document/titles', ['trail'], cleaned('document/titles/trail')),
  ...each(
    'functions/cleaning/document/titles',
    ['title'],
    cleaned('title', 'articles', 'kinds-of-lines', 'scorers/text-page-dumps'),
  ),
  ...each(
    'functions/cleaning/result',
    ['decided', 'fates', 'said-by-editors'],
    [...cleaned('guard', 'result/said-by-editors'), ...ofDecisions],
  ),
  ...each('functions/cleaning/result', ['placement', 'likeness', 'line-ids'], ofDecisions),
  ...each(
    'functions/cleaning/result',
    ['blocks'],
    cleaned('articles', 'html-marks', 'html-pictures', 'markdown-pictures', 'readers/markdown/private-notes'),
  ),
  ...each('functions/cleaning/result', ['tag-lines'], cleaned('authors-lists')),
  ...each(
    'functions/cleaning/result/language',
    ['text-language', 'scripts'],
    cleaned('result/text-language'),
  ),
  ...each(
    'functions/cleaning/result',
    ['line-sums', 'survey'],
    cleaned('page-kind', 'removal-risk', 'article-risk'),
  ),
  ...each('functions/cleaning/result/kind', ['page-kind', 'words', 'columns'], ofKind),
  ...each(
    'functions/cleaning/result/risk',
    ['article-risk', 'levels', 'removal-risk', 'surroundings', 'columns', 'left-furniture'],
    ofRisk,
  ),
  'functions/articles/keys/address.ts': ['test/articles/address.test.ts'],
  'functions/articles/decisions.ts': [
    'test/articles/decisions.test.ts',
    'test/operating/backup/merged-decisions.test.ts',
    'test/publishing/groups.test.ts',
  ],
  'functions/articles/made-by.ts': ['test/publishing/next-article.test.ts', 'test/operating/compare.test.ts'],
  'functions/articles/tombstone.ts': ['test/articles/tombstone.test.ts'],
  'functions/publishing/next-article.ts': [
    'test/publishing/next-article-decided.test.ts',
    'test/publishing/next-article.test.ts',
    'test/publishing/reconcile.test.ts',
    'test/publishing/archived.test.ts',
  ],
  'functions/publishing/reconcile.ts': [
    'test/publishing/reconcile.test.ts',
    'test/publishing/revise.test.ts',
    'test/publishing/reconcile.property.test.ts',
    'test/publishing/decide.property.test.ts',
  ],
  'functions/publishing/receive-hints.ts': ['test/publishing/receive-hints.test.ts'],
  'functions/publishing/decide.ts': [
    'test/publishing/decide.test.ts',
    'test/publishing/whole-words.test.ts',
    'test/publishing/groups.test.ts',
    'test/publishing/decide.property.test.ts',
  ],
  'functions/publishing/groups.ts': ['test/publishing/groups.test.ts'],
  'functions/publishing/metrics.ts': ['test/publishing/metrics.test.ts'],
  'functions/operating/compare.ts': ['test/operating/compare.test.ts'],
  'functions/operating/settle.ts': ['test/operating/settle.test.ts'],
  ...each(
    'functions/cleaning/repairs',
    ['composed', 'controls', 'entities', 'invisible', 'odd-spaces', 'quote-space', 'repair', 'repairs'],
    cleaned('repairs/repairs', 'characters/printable'),
  ),
  ...each('functions/cleaning/repairs', ['mojibake'], cleaned('repairs/mojibake', 'repairs/repairs')),
  ...each('functions/cleaning/rules', ['judge'], cleaned('rules/judge', 'rules/records')),
  ...each('functions/cleaning/rules', ['standing', 'worded', 'rules'], ofRules),
  ...each(
    'functions/cleaning/rules/elsewhere',
    ['previous-next', 'related-articles', 'site-footer', 'site-menu', 'site-navigation'],
    ofRules,
  ),
  ...each(
    'functions/cleaning/rules/layout',
    ['advertisement-marks', 'continuations', 'dangling-marks', 'repeated-title', 'running-heads', 'viewers'],
    ofRules,
  ),
  ...each(
    'functions/cleaning/rules/notes',
    ['counts-and-stamps', 'print-and-origin', 'tags-and-categories'],
    ofRules,
  ),
  ...each(
    'functions/cleaning/rules/appeals',
    [
      'app-prompts',
      'comment-furniture',
      'consent-notices',
      'donation-appeals',
      'newsletter-wrappers',
      'pay-walls',
      'share-bars',
      'shop-boxes',
      'sign-up-prompts',
    ],
    ofRules,
  ),
};
