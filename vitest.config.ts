import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{entrypoints,components,lib,tests}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**'],
    restoreMocks: true,
    // Nothing here is about time: what is slow on a busy machine is not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/fixtures/settle-properties.ts'],
  },
});
