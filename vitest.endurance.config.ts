import { defineConfig } from 'vitest/config';

/** FAIRCOPY_ENDURANCE_KILLS says how often a process is killed; a thousand times take half an hour. */
export default defineConfig({
  test: {
    globalSetup: 'test/bundled-command.ts',
    include: ['test/endurance/**/*.test.ts'],
    testTimeout: 24 * 3_600_000,
    hookTimeout: 60_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
