import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/bundled-command.ts',
    include: ['test/**/*.test.ts'],
    // Tiers of their own: npm run test:browser, test:peers, test:fuzz, test:endurance.
    exclude: [
      'test/browser/**',
      'test/desk/browser/**',
      'test/peers/**',
      'test/fuzz/**',
      'test/endurance/**',
    ],
    // Vitest would leave one core idle; on two that is half of them.
    maxWorkers: Math.max(2, availableParallelism()),
    // Ends what hangs. No verdict may depend on how busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
