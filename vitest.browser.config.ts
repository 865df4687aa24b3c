import { defineConfig } from 'vitest/config';

/** Needs a Chromium: `apt-get install chromium`, or CHROMIUM says where one is. */
export default defineConfig({
  test: {
    globalSetup: 'test/bundled-command.ts',
    include: ['test/browser/**/*.test.ts', 'test/desk/browser/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
