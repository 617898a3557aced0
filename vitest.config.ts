import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{entrypoints,components,lib,tests}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**'],
    restoreMocks: true,
    setupFiles: ['tests/fixtures/settle-properties.ts'],
  },
});
