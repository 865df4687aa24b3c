import { defineConfig } from 'vitest/config';

/** FAIRCOPY_FUZZ_RUNS says how many inputs each target gets; a million takes an hour or two. */
export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.test.ts'],
    testTimeout: 24 * 3_600_000,
    hookTimeout: 60_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
